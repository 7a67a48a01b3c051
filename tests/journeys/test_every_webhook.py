"""Every real body that is known, posted to the real door: acknowledged, stored once, and shown in the inbox."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.adapters.whatsapp.wire import parse
from chalicelib.domain.inbound import ChannelNotice, Echo, IdentityChanged, Imported, Inbound, WebhookEvent
from chalicelib.entrypoints import receive_parked, webhook
from tests.adapters.whatsapp.corpora import bodies, document
from tests.fakes.parked_bodies import ParkedBodiesFake
from tests.journeys.conftest import Inbox
from tests.journeys.world import APP_SECRET, World, signed

BODIES = bodies("webhooks")
ALL = tuple(event for path in BODIES for event in parse(path.read_bytes()))
KEPT = (Inbound, Echo, Imported)


@dataclass
class Door:
    """WhatsApp's side of the webhook, and the worker behind it."""

    parked: ParkedBodiesFake

    def post(self, raw: bytes) -> None:
        """Post a signed body, and let what was parked be processed."""
        event = {
            "requestContext": {"http": {"method": "POST"}},
            "headers": {"x-hub-signature-256": signed(raw)},
            "body": raw.decode(),
        }
        assert webhook.handle(event)["statusCode"] == 200
        for key in list(self.parked.bodies):
            assert receive_parked.handle({"Records": [_wakeup(key)]}) == {"batchItemFailures": []}
        assert not self.parked.bodies


class Secrets:
    """The app secret that bodies are signed with."""

    def whatsapp_app_secrets(self) -> tuple[str, ...]:
        return (APP_SECRET,)


def _wakeup(key: str) -> dict[str, Any]:
    return {
        "messageId": key,
        "receiptHandle": key,
        "eventSourceARN": "parked",
        "body": json.dumps({"key": key}),
        "attributes": {"ApproximateReceiveCount": "1"},
    }


@pytest.fixture
def door(world: World, monkeypatch: pytest.MonkeyPatch) -> Door:
    """The door leads to the world's own ports."""
    parked = ParkedBodiesFake()
    ports: dict[str, Any] = {
        "secrets": Secrets(),
        "threads": world.threads,
        "customers": world.customers,
        "wakeups": world.wakeups,
        "notices": world.notices,
        "playbooks": world.playbooks,
        "parked_bodies": parked,
        "clock": world.clock,
    }
    for name, port in ports.items():
        monkeypatch.setattr(wiring, name, lambda port=port: port)
    return Door(parked)


def batch() -> bytes:
    """All bodies in one."""
    entries = [document(path)["entry"] for path in BODIES]
    together = [entry for each in entries for entry in (each if isinstance(each, list) else [each])]
    return json.dumps({"object": "whatsapp_business_account", "entry": together}).encode()


def wamids(events: tuple[WebhookEvent, ...]) -> set[str]:
    return {event.wamid for event in events if isinstance(event, KEPT)}


class TestEveryBody:
    def test_is_acknowledged_and_stored_once(self, door: Door, world: World) -> None:
        for path in BODIES:
            door.post(path.read_bytes())
        stored = dict(world.threads.messages)
        assert {message.wamid for message in stored.values()} >= wamids(ALL)
        for path in BODIES:
            door.post(path.read_bytes())
        assert world.threads.messages.keys() == stored.keys()

    def test_stores_the_same_when_all_come_in_one(self, door: Door, world: World) -> None:
        raw = batch()
        assert len(raw) > 50_000
        door.post(raw)
        assert {message.wamid for message in world.threads.messages.values()} >= wamids(ALL)

    def test_that_is_news_is_kept_for_leads(self, door: Door, world: World) -> None:
        door.post(batch())
        told = {(event.source, event.title) for event in ALL if isinstance(event, ChannelNotice)}
        kept = {(notice.source, notice.title) for notice in world.notices.kept.values()}
        assert kept >= told

    def test_moves_no_customer_into_another(self, door: Door, world: World) -> None:
        for path in BODIES:
            door.post(path.read_bytes())
        moves = [event for event in ALL if isinstance(event, IdentityChanged)]
        owners = {world.customers.find(event.new) for event in moves}
        assert len(moves) == 5
        assert len({owner.customer_id for owner in owners if owner}) == len([o for o in owners if o])

    def test_is_shown(self, door: Door, world: World, inbox: Inbox) -> None:
        for path in BODIES:
            door.post(path.read_bytes())
        dana = inbox.of("dana")
        for thread_id in world.threads.heads:
            page = dana.get(f"/threads/{thread_id}")
            assert page.status == 200, thread_id
            said = [message for (thread, _), message in world.threads.messages.items() if thread == thread_id]
            for message in said[-20:]:
                if message.kind in ("text", "button", "image", "order"):
                    assert page.has(*message.text.split()), message.text
