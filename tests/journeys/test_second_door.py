"""WhatsApp through AWS: the other way in leads to the same threads."""

from __future__ import annotations

import json
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.adapters.social.channel import SocialChannel
from chalicelib.adapters.social.media import SocialMedia
from chalicelib.entrypoints import receive_social
from chalicelib.entrypoints.logs import Failed
from chalicelib.settings import Settings
from tests.adapters.social.test_notifications import notification
from tests.adapters.whatsapp.examples import echo, with_
from tests.fakes.cast import NUMBER
from tests.fakes.parked_bodies import ParkedBodiesFake
from tests.journeys.world import World
from tests.payloads.whatsapp import text, value, webhook


@pytest.fixture(autouse=True)
def parked(world: World, monkeypatch: pytest.MonkeyPatch) -> ParkedBodiesFake:
    """The door leads to the world's own ports."""
    bodies = ParkedBodiesFake()
    ports: dict[str, Any] = {
        "threads": world.threads,
        "customers": world.customers,
        "wakeups": world.wakeups,
        "notices": world.notices,
        "playbooks": world.playbooks,
        "parked_bodies": bodies,
        "clock": world.clock,
    }
    for name, port in ports.items():
        monkeypatch.setattr(wiring, name, lambda port=port: port)
    return bodies


def entry_of(raw: bytes) -> str:
    """The entry of a body as AWS passes it on."""
    return json.dumps(json.loads(raw)["entry"][0])


class TestTheSecondDoor:
    def test_stores_a_message_and_wakes_the_ai(self, world: World) -> None:
        receive_social.handle(notification(entry_of(webhook(value([text("Are you open?")])))))
        (message,) = world.messages
        assert (message.text, message.wamid) == ("Are you open?", "wamid.1")
        assert len(world.wakeups.answers) == 1

    def test_takes_a_copy_for_what_it_is(self, world: World) -> None:
        for _ in range(2):
            receive_social.handle(notification(entry_of(webhook(value([text()])))))
        assert len(world.messages) == 1

    def test_parks_what_takes_long(self, parked: ParkedBodiesFake) -> None:
        raw = webhook(with_(message_echoes=[echo()]), field="smb_message_echoes")
        receive_social.handle(notification(entry_of(raw)))
        (body,) = parked.bodies.values()
        assert b"On my way" in body

    def test_acknowledges_what_it_does_not_understand(self, capsys: pytest.CaptureFixture[str]) -> None:
        receive_social.handle({"Records": [{"Sns": {"Message": "hello"}}]})
        assert json.loads(capsys.readouterr().out) == {"event": "social.received", "unrecognised.not_json": 1}

    def test_lets_sns_bring_it_again_after_a_failure_of_ours(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def gone() -> None:
            raise RuntimeError("no table")

        monkeypatch.setattr(wiring, "threads", gone)
        with pytest.raises(Failed):
            receive_social.handle(notification(entry_of(webhook(value([text()])))))


class TestTheDoor:
    def test_is_chosen_by_a_setting(self, monkeypatch: pytest.MonkeyPatch) -> None:
        numbers = json.dumps({NUMBER: "phone-number-id-1"})
        chosen = Settings({"DOOR": "social", "SOCIAL_NUMBERS": numbers, "MEDIA_BUCKET": "files"})
        monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
        monkeypatch.setattr(wiring, "settings", lambda: chosen)
        assert isinstance(wiring.channel.__wrapped__(), SocialChannel)
        assert isinstance(wiring.media_source.__wrapped__(), SocialMedia)
