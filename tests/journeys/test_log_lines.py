"""Every line that a rich story leaves in the logs: ids and counts, nothing that anybody wrote or is called."""

from __future__ import annotations

import json
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.adapters.event_bus import entry_of
from chalicelib.entrypoints import answer_customer, deliver_message, fetch_media, notify, sweep, webhook
from chalicelib.use_cases.channel_ports import MediaNotThere
from chalicelib.use_cases.deliver_message import RetryLater
from chalicelib.use_cases.send_ports import DeliveryFailed
from tests.fakes.cast import MARIA
from tests.fakes.channel import BUSY
from tests.fakes.media import OGG, PNG
from tests.fakes.model import a_proposal, model_down
from tests.journeys.conftest import Inbox
from tests.journeys.test_entrypoints import NOTHING_FAILED, SecretsFake, _wired, request, wake_ups
from tests.journeys.test_working_from_slack import SECRET, Slack
from tests.journeys.world import APP_SECRET, LINK_KEY, Arriving, World, signed
from tests.use_cases.test_guest_links import token_for, with_links

__all__ = ["_wired"]

NAME, NUMBER_TOLD, SAID = "Wilhelmina Ottercreek", "+34 677 888 999", "My molar is made of zirconia"
TYPED = ("Come at five on Thursday", "Her sister called about the bridge", "Settled with a discount")


class AllSecrets(SecretsFake):
    """What SSM would give."""

    def link_keys(self) -> tuple[str, ...]:
        return (LINK_KEY,)

    def slack_signing_secrets(self) -> tuple[str, ...]:
        return (SECRET,)


class Doors(World):
    """A world whose work is done by the real entrypoints, with what Lambda hands to them."""

    def post(self, body: bytes, signature: str | None = "") -> int:
        given = signed(body) if signature == "" else signature
        return self._respond(int(webhook.handle(request(body, given))["statusCode"]))

    def sweep(self) -> None:
        sweep.handle()

    def _answer_once(self, arriving: Arriving) -> None:
        _again(answer_customer.handle(wake_ups(_ids(arriving), receives=arriving.receives)))

    def _fetch_once(self, arriving: Arriving) -> None:
        _again(fetch_media.handle(wake_ups(_ids(arriving), receives=arriving.receives)))

    def _deliver_once(self, arriving: Arriving) -> None:
        _again(deliver_message.handle(wake_ups(_ids(arriving), receives=arriving.receives)))

    def _notify_once(self, arriving: Arriving) -> None:
        assert arriving.fact
        entry = entry_of(arriving.fact, "handoff")
        notify.handle({"detail-type": entry["DetailType"], "detail": json.loads(entry["Detail"])})


def _ids(arriving: Arriving) -> dict[str, str]:
    return {"thread_id": arriving.thread_id, "message_id": arriving.message_id}


def _again(answer: dict[str, Any]) -> None:
    if answer != NOTHING_FAILED:
        raise RetryLater(5)


@pytest.fixture
def world() -> World:
    return Doors(playbook=with_links())


@pytest.fixture
def doors(world: World, inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> Inbox:
    monkeypatch.setattr(wiring, "secrets", AllSecrets)
    return inbox


def writes(world: World, text: str) -> None:
    """Maria writes under a name that she changed."""
    world.clock.tick()
    body = world.maria.body({"type": "text", "text": {"body": text}})
    world.post(body.replace(f'"{MARIA.name}"'.encode(), f'"{NAME}"'.encode()))


def customers_part(world: World) -> None:
    """She asks, sends files, reacts, edits; the model and WhatsApp fail in between."""
    answer = a_proposal("We open at 9, dear customer.")
    world.model.then(*model_down().script[:1], *[answer] * 5)
    writes(world, SAID)
    world.settle()
    world.transcriber.words[OGG] = "Call me under " + NUMBER_TOLD
    world.maria.sends_file("audio", OGG, "audio/ogg")
    world.source.fail(MediaNotThere("WhatsApp did not hand the file over.", permanent=False))
    world.maria.sends_file("image", PNG, "image/png", caption="The broken zirconia tooth")
    world.channel.fail(BUSY, DeliveryFailed(131000, f"not to {MARIA.phone}", permanent=False))
    world.settle()
    world.maria.sends({"type": "reaction", "reaction": {"message_id": "wamid.x", "emoji": "👍"}})
    world.maria.sends({"type": f"zirconia {MARIA.phone}", "unheard": {"of": SAID}})
    world.post(
        b'{"entry": [{"changes": [{"field": "messages", "value": {"unheard_of": "'
        + SAID.encode()
        + b'"}}]}]}'
    )
    world.post(SAID.encode(), signed(SAID.encode()))
    world.post(SAID.encode(), "sha256=00")
    writes(world, "human please, I am " + NAME)
    world.settle()


def peoples_part(world: World, inbox: Inbox) -> str:
    """They search, take over, write, note, tag; by Slack and by a mailed link as well. Gives the link's token."""
    dana, ada, thread = inbox.of("dana"), inbox.of("ada"), f"/threads/{world.maria.thread_id}"
    for path in ("/", thread, f"{thread}/messages", "/search?q=zirconia", "/threads/34600111222-Maria"):
        dana.get(path)
    slack, token = Slack(world, inbox), token_for(world)
    guest = inbox.browser()
    guest.get(f"/guest/{token}")
    guest.get(f"/guest/{token}x")
    guest.post(f"/guest/{token}/replies", {"text": TYPED[0]})
    slack.writes("U-DANA", TYPED[1])
    slack.writes("U-DANA", TYPED[1], "Ev2", secret="forged")
    slack.presses("U-DANA")
    dana.submits(f"{thread}/takeover")
    for act, fields in (
        ("replies", {"text": TYPED[0], "form_id": "1" * 16}),
        ("notes", {"text": TYPED[1], "form_id": "2" * 16}),
        ("tags", {"tag": "zirconia"}),
        ("resolution", {"surety": "confirmed", "note": TYPED[2]}),
    ):
        dana.submits(f"{thread}/{act}", fields)
        world.settle()
    dana.get(f"/sign-in/callback?error={SAID.replace(' ', '%20')}")
    ada.submits(f"{thread}/customer/export")
    ada.submits(f"{thread}/customer", {"_method": "delete", "confirmation": "erase"})
    world.later(minutes=20)
    return token


def test_no_line_of_a_rich_story_says_who_or_what(
    world: World, doors: Inbox, capsys: pytest.CaptureFixture[str]
) -> None:
    customers_part(world)
    wamids = [message.wamid for message in world.messages if message.wamid]
    token = peoples_part(world, doors)
    printed = capsys.readouterr()
    logged = printed.out + printed.err
    events = {json.loads(line)["event"] for line in printed.out.splitlines() if line.startswith('{"event"')}
    assert {
        "webhook.received",
        "webhook.signature_refused",
        "turn.failed",
        "turn.taken",
        "media.stored",
        "media.later",
        "message.sent",
        "message.retry",
        "sweep.done",
        "inbox.searched",
        "inbox.act_done",
        "guest.opened",
        "guest.shut",
        "slack.replied",
        "slack.signature_refused",
        "sign_in.refused",
        "customer.exported",
        "customer.erasure_ordered",
        "customer.erased",
    } <= events, events
    words = (
        SAID,
        NAME,
        NUMBER_TOLD,
        "zirconia",
        "Wilhelmina",
        "Ottercreek",
        "677 888",
        "dear customer",
        "human",
    )
    secrets = (token, token[:24], APP_SECRET, LINK_KEY, SECRET, "sha256=")
    ids = (MARIA.phone, MARIA.bsuid, MARIA.username, "wamid.", *wamids)
    told = [each for each in (*words, *TYPED, *secrets, *ids) if each and each.lower() in logged.lower()]
    lines = [line for line in logged.splitlines() if any(each.lower() in line.lower() for each in told)]
    assert told == [], lines
    assert MARIA.name not in logged.replace(MARIA.customer_id, "")
