"""Bodies that take longer than WhatsApp waits: kept first, acknowledged, and then received in full."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.case import Status
from chalicelib.entrypoints import receive_parked, receiving, webhook
from tests.fakes.cast import NUMBER
from tests.fakes.parked_bodies import ParkedBodiesFake
from tests.journeys.world import APP_SECRET, World, a_body, signed


class Secrets:
    """What SSM would give."""

    def whatsapp_app_secrets(self) -> tuple[str, ...]:
        return (APP_SECRET,)


@pytest.fixture
def parked() -> ParkedBodiesFake:
    return ParkedBodiesFake()


@pytest.fixture(autouse=True)
def _wired(world: World, parked: ParkedBodiesFake, monkeypatch: pytest.MonkeyPatch) -> None:
    ports: dict[str, Any] = {
        "threads": world.threads,
        "customers": world.customers,
        "wakeups": world.wakeups,
        "notices": world.notices,
        "playbooks": world.playbooks,
        "clock": world.clock,
        "parked_bodies": parked,
        "secrets": Secrets(),
    }
    for name, port in ports.items():
        monkeypatch.setattr(wiring, name, lambda port=port: port)


def post(body: bytes) -> int:
    """WhatsApp posts it."""
    event = {
        "requestContext": {"http": {"method": "POST"}},
        "headers": {"x-hub-signature-256": signed(body)},
        "body": base64.b64encode(body).decode(),
        "isBase64Encoded": True,
    }
    status: int = webhook.handle(event)["statusCode"]
    return status


def work(world: World) -> None:
    """The queue brings what was parked."""
    for key in world.wakeups.parked:
        record = {
            "messageId": "1",
            "receiptHandle": "r",
            "body": json.dumps({"key": key}),
            "attributes": {"ApproximateReceiveCount": "1"},
            "eventSourceARN": "arn:aws:sqs:eu-west-1:123456789012:parked",
        }
        assert receive_parked.handle({"Records": [record]}) == {"batchItemFailures": []}


def messages(world: World, count: int, text: str = "Hello") -> bytes:
    """A body of many customers' messages."""
    now = int(world.clock.now().timestamp())
    raw = [
        {
            "from": f"34600{n % 100:06d}",
            "id": f"wamid.{n}",
            "timestamp": str(now + n),
            "type": "text",
            "text": {"body": f"{text} {n}"},
        }
        for n in range(count)
    ]
    return a_body(messages=raw)


def an_echo(world: World, text: str = "It's Dana") -> bytes:
    """What somebody typed in the business's own phone."""
    raw = {
        "from": "34900000000",
        "to": world.maria.customer.phone,
        "to_user_id": world.maria.customer.bsuid,
        "id": "wamid.echo",
        "timestamp": str(int(world.clock.now().timestamp())),
        "type": "text",
        "text": {"body": text},
    }
    metadata = {"display_phone_number": "34900000000", "phone_number_id": NUMBER}
    value = {"messaging_product": "whatsapp", "metadata": metadata, "message_echoes": [raw]}
    entry = {"id": "102290129340398", "changes": [{"field": "smb_message_echoes", "value": value}]}
    return json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()


class TestABodyOfAThousandUpdates:
    def test_is_kept_and_acknowledged_before_anything_is_stored(
        self, world: World, parked: ParkedBodiesFake
    ) -> None:
        body = messages(world, 1000, "x" * 3000)
        assert len(body) > 3_000_000
        assert post(body) == 200
        assert list(parked.bodies.values()) == [body]
        assert world.threads.heads == {}

    def test_is_received_in_full_and_dropped(self, world: World, parked: ParkedBodiesFake) -> None:
        post(messages(world, 1000))
        work(world)
        assert len(world.threads.messages) == 1000
        assert (
            len(world.threads.heads) == len(set(world.wakeups.answers)) == len(world.wakeups.answers) == 100
        )
        assert parked.bodies == {}

    def test_posted_again_is_received_once(self, world: World, parked: ParkedBodiesFake) -> None:
        for _ in range(2):
            assert post(messages(world, 1000)) == 200
        work(world)
        work(world)
        assert {head.inbound_count for head in world.threads.heads.values()} == {10}

    def test_stays_when_it_could_not_be_received(
        self, world: World, parked: ParkedBodiesFake, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        post(messages(world, 30))
        monkeypatch.setattr(wiring, "threads", lambda: None)
        with pytest.raises(Exception, match="AttributeError"):
            work(world)
        assert len(parked.bodies) == 1


class TestASmallBody:
    def test_is_received_at_once(self, world: World, parked: ParkedBodiesFake) -> None:
        assert post(messages(world, receiving.MANY)) == 200
        assert len(world.threads.messages) == receiving.MANY
        assert (parked.bodies, world.wakeups.parked) == ({}, [])


class TestAnEcho:
    def test_is_parked_because_it_may_open_a_case(self, world: World) -> None:
        assert post(an_echo(world)) == 200
        assert world.threads.heads == {}
        work(world)
        assert (world.case.status, world.case.queue) == (Status.WITH_HUMAN, "front-desk")
        assert world.messages[-1].text == "It's Dana"


class TestTheLog:
    def test_has_no_line_for_what_only_repeats(self, capsys: pytest.CaptureFixture[str]) -> None:
        status = {
            "id": "wamid.out",
            "status": "delivered",
            "timestamp": "1763892000",
            "biz_opaque_callback_data": "a-thread/1763881200000-o0000000000000000",
        }
        assert post(a_body(statuses=[status])) == 200
        assert capsys.readouterr().out == ""
