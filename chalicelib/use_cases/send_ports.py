"""Sending to WhatsApp as a Protocol, and the ways in which it fails; see ports.py."""

from __future__ import annotations

from typing import Any, Protocol

from chalicelib.domain.hold import Holds
from chalicelib.domain.message import Message
from chalicelib.domain.thread import Thread


class DeliveryFailed(Exception):
    """WhatsApp refused a message. `permanent`: trying again cannot help. `code` is WhatsApp's own.

    It may be tried again `retry_after` seconds later, or `growth` to the power of the tries before, at most
    `most_attempts` times. `holds`: no other message of the number can go out now either; this one is not to blame.
    """

    def __init__(
        self,
        code: int,
        title: str,
        *,
        permanent: bool,
        retry_after: float = 0.0,
        growth: float = 2.0,
        most_attempts: int = 5,
        holds: Holds | None = None,
        what_to_do: str = "",
    ) -> None:
        super().__init__(f"{code} {title}")
        self.code, self.title, self.permanent, self.retry_after = code, title, permanent, retry_after
        self.growth, self.most_attempts = growth, most_attempts
        self.holds, self.what_to_do = holds, what_to_do

    @property
    def shown(self) -> dict[str, Any]:
        """What is kept with the message, for people to read."""
        shown = {"code": self.code, "title": self.title, "what_to_do": self.what_to_do}
        return {name: value for name, value in shown.items() if value != ""}


class OutcomeUnknown(Exception):
    """The answer to a send was lost (timeout, 5xx, broken body): it may or may not have gone out."""


class Channel(Protocol):
    """WhatsApp, outbound."""

    def send(self, message: Message, thread: Thread) -> str:
        """Send a message and give its wamid; raise DeliveryFailed or OutcomeUnknown.

        `biz_opaque_callback_data` carries "<thread_id>/<message_id>".
        """

    def show_typing(self, thread: Thread, wamid: str) -> None:
        """Mark the customer's message read and show that an answer is being written; never raises."""
