"""A call to another system: one signed POST that follows no redirect and ends in time."""

from __future__ import annotations

import http.client
import time
from collections.abc import Callable
from contextlib import closing
from urllib.parse import urlsplit

from chalicelib.adapters.tools.exchange import CONNECT_WITHIN, connected, cut_off_at
from chalicelib.adapters.tools.failures import Failed
from chalicelib.adapters.webhooks.address import fault_in, resolve
from chalicelib.adapters.webhooks.signing import UnusableSecret, headers_for
from chalicelib.domain.webhook import Webhook, WebhookCall
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.webhook_ports import CallFailed

WITHIN = 5.0
"""Seconds for all of it."""

READ_AT_MOST = 1024
"""Bytes of an answer; nothing in it matters but its status."""

GONE = 410
"""By Standard Webhooks: the receiver wants no more calls."""


class HttpWebhookCaller:
    """The WebhookCaller port over HTTP. `secrets_of` gives a webhook's, the newest first; none: it cannot sign."""

    def __init__(self, services: str, secrets_of: Callable[[str], tuple[str, ...]], clock: Clock) -> None:
        self._services, self._secrets_of, self._clock = services, secrets_of, clock

    def call(self, webhook: Webhook, call: WebhookCall) -> None:
        url = resolve(webhook.url, services=self._services)
        if fault_in(webhook.url) or not url:
            raise CallFailed("not_set_up", for_good=True)
        secrets, body = self._secrets_of(webhook.id), call.body.encode()
        if not secrets:
            raise CallFailed("no_secret")
        try:
            headers = headers_for(call.call_id, body, secrets, at=self._clock.now())
        except UnusableSecret as unusable:
            raise CallFailed("unusable_secret") from unusable
        status = _posted(url, body, headers)
        if not 200 <= status < 300:
            raise CallFailed(f"http_{status}", for_good=status == GONE)


def _posted(url: str, body: bytes, headers: dict[str, str]) -> int:
    until = time.monotonic() + WITHIN
    parts = urlsplit(url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    sent = headers | {"Content-Type": "application/json", "User-Agent": "Handoff-Webhooks"}
    try:
        with closing(connected(url, CONNECT_WITHIN)) as connection, cut_off_at(until, connection):
            connection.sock.settimeout(max(0.01, until - time.monotonic()))
            connection.request("POST", path, body, sent)
            answer = connection.getresponse()
            answer.read(READ_AT_MOST)
            return answer.status
    except Failed as failed:
        raise CallFailed(failed.code) from failed
    except (OSError, http.client.HTTPException, ValueError, AttributeError) as lost:
        # ValueError and AttributeError: a connection that was cut off while it was read from.
        raise CallFailed("no_answer") from lost
