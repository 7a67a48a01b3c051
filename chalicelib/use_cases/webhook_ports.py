"""The powers that calling other systems needs, as Protocols."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from chalicelib.domain.webhook import WebhookCall

if TYPE_CHECKING:
    from chalicelib.domain.webhook import Webhook


class CallFailed(Exception):
    """A call did not arrive, or was not taken; `why` is a short code such as `http_500`.

    `for_good`: the receiver says that it wants none any more, or this deployment has no such place.
    """

    def __init__(self, why: str, *, for_good: bool = False) -> None:
        super().__init__(why)
        self.why, self.for_good = why, for_good


class WebhookCalls(Protocol):
    """The queue of calls to be made; one that is put twice is made twice, with one id."""

    def put(self, call: WebhookCall) -> None:
        """Put a call into the queue."""


class WebhookCaller(Protocol):
    """The way to other systems."""

    def call(self, webhook: Webhook, call: WebhookCall) -> None:
        """Make a signed call once; raise CallFailed for everything but a 2xx."""
