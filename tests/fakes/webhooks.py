"""The queue of calls as a list, and other systems that take calls or fail as a test says."""

from __future__ import annotations

from chalicelib.domain.webhook import Webhook, WebhookCall
from chalicelib.use_cases.webhook_ports import CallFailed


class WebhookCallsFake:
    """Keeps every call put."""

    def __init__(self) -> None:
        self.calls: list[WebhookCall] = []

    def put(self, call: WebhookCall) -> None:
        self.calls.append(call)


class WebhookCallerFake:
    """Keeps every call made with the address it went to; `fail` scripts the next ones."""

    def __init__(self) -> None:
        self.made: list[tuple[str, WebhookCall]] = []
        self._failures: list[CallFailed] = []

    def fail(self, *failures: CallFailed) -> None:
        self._failures.extend(failures)

    def call(self, webhook: Webhook, call: WebhookCall) -> None:
        if self._failures:
            raise self._failures.pop(0)
        self.made.append((webhook.url, call))
