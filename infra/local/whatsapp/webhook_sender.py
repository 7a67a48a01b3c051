"""Post the queued webhooks, signed, and try again when the answer is not 200."""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import httpx

from infra.local.whatsapp import envelope
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.signature import HEADER, body_bytes, signature
from infra.local.whatsapp.subscription import Subscription
from infra.local.whatsapp.webhook_outbox import BATCH_LANE, Webhook

RETRY_AFTER = (0.0, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0)
"""Seconds before each further attempt: Meta goes on for 7 days, this world for about 20 minutes."""
TIMEOUT = 20.0
AT_ONCE = 16
"""Requests under way."""
IDLE = 30.0


class WebhookSender:
    """The background task; one request at a time in a lane, so that order is kept where Meta keeps it."""

    def __init__(self, network: Network, subscription: Subscription, woken: asyncio.Event) -> None:
        self._network = network
        self._subscription = subscription
        self._woken = woken
        self._busy: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Post what is due, for ever; cancel to stop."""
        async with httpx.AsyncClient(timeout=TIMEOUT, trust_env=False) as client:
            while True:
                self._woken.clear()
                self._start_due(client)
                await self._sleep()

    def _start_due(self, client: httpx.AsyncClient) -> None:
        free = AT_ONCE - len(self._tasks)
        if free <= 0:
            return
        storm = self._network.storm
        due = self._network.outbox.due(self._network.now(), self._busy, free * storm.weather.batch)
        for group in _groups(due, storm.envelope_size)[:free]:
            self._busy.update(webhook.lane for webhook in group)
            task = asyncio.create_task(self._post(client, group))
            self._tasks.add(task)
            task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._woken.set()

    async def _sleep(self) -> None:
        full = len(self._tasks) >= AT_ONCE
        next_due_at = None if full else self._network.outbox.next_due_at(self._busy)
        pause = IDLE if next_due_at is None else max(0.0, next_due_at - self._network.now())
        with suppress(TimeoutError):
            await asyncio.wait_for(self._woken.wait(), min(pause, IDLE))

    async def _post(self, client: httpx.AsyncClient, group: list[Webhook]) -> None:
        try:
            for webhook in group:
                self._note_on_its_way(webhook)
            accepted, result = await self._request(client, _body(group))
            for webhook in group:
                self._note_result(webhook, accepted, result)
        finally:
            self._busy.difference_update(webhook.lane for webhook in group)
            self._woken.set()

    async def _request(self, client: httpx.AsyncClient, body: bytes) -> tuple[bool, str]:
        url, host = self._subscription.url, self._subscription.host
        if not url:
            return True, "not posted: no address"
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "facebookexternalua",
            HEADER: signature(self._network.settings.app_secret, body),
            **({"Host": host} if host else {}),
        }
        try:
            response = await client.post(url, content=body, headers=headers)
        except httpx.HTTPError as problem:
            return False, f"{type(problem).__name__}"
        return response.status_code == 200, f"HTTP {response.status_code}"

    def _note_on_its_way(self, webhook: Webhook) -> None:
        if webhook.label in ("sent", "delivered") and webhook.attempts == 0:
            self._network.threads.advance(webhook.wamid, webhook.label, self._network.now())

    def _note_result(self, webhook: Webhook, accepted: bool, result: str) -> None:
        outbox = self._network.outbox
        if accepted:
            outbox.done(webhook, result)
            if webhook.label == "message":
                self._network.threads.advance(webhook.wamid, "delivered", self._network.now())
        elif webhook.attempts < len(RETRY_AFTER):
            outbox.again(webhook, result, self._network.now() + RETRY_AFTER[webhook.attempts])
        else:
            outbox.give_up(webhook, result)


def _groups(due: list[Webhook], size: Callable[[], int]) -> list[list[Webhook]]:
    """What goes into one envelope: the batch lane as a whole, of the rest as many as the storm puts together."""
    batch = [webhook for webhook in due if webhook.lane == BATCH_LANE]
    rest = [webhook for webhook in due if webhook.lane != BATCH_LANE]
    groups = [batch] if batch else []
    while rest:
        taken = size()
        groups.append(rest[:taken])
        rest = rest[taken:]
    return groups


def _body(group: list[Webhook]) -> bytes:
    if len(group) == 1:
        return group[0].body
    envelopes: list[dict[str, Any]] = [json.loads(webhook.body) for webhook in group]
    return body_bytes(envelope.merged(envelopes))
