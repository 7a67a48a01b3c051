"""Somebody is erased while everything goes on: nothing of them comes back, nothing fails, nobody is shown them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.message import Delivery
from chalicelib.use_cases.erase_customer import erase_ordered
from chalicelib.use_cases.fetch_media import fetch_media
from tests.fakes.cast import MARIA, NUMBER
from tests.fakes.crash import Crash, CrashPoint
from tests.fakes.media import PNG
from tests.fakes.model import a_proposal
from tests.journeys.conftest import Inbox
from tests.journeys.test_guest_page import LinkSecrets
from tests.journeys.test_working_from_slack import SecretsFake, Slack
from tests.journeys.world import World, a_body
from tests.use_cases.test_erase_customer import Eraser
from tests.use_cases.test_guest_links import token_for, with_links

QUARTER = 15 * 60


@pytest.fixture
def world() -> World:
    """Maria waits for a person."""
    world = World(playbook=with_links())
    world.maria.writes("human please")
    world.settle()
    return world


@pytest.fixture
def erases(world: World) -> Callable[[], None]:
    """What the sweep does when it comes by: the order is carried out."""
    eraser = Eraser(world)

    def erase() -> None:
        eraser.orders()
        erase_ordered(eraser.powers)

    return erase


def left(world: World) -> list[Any]:
    """Everything in the world's stores that is of Maria."""
    stores: tuple[dict[Any, Any], ...] = (
        world.threads.heads,
        world.threads.messages,
        world.threads.cases,
        world.threads.escalations,
        world.customers.customers,
        world.customers.identities,
    )
    files = [key for key in world.store.files if MARIA.customer_id in key]
    return [key for store in stores for key in store] + files


class TestWhatWhatsAppSendsAgain:
    @pytest.mark.parametrize("minutes", [1, 60, 6 * 24 * 60])
    def test_of_what_was_erased_is_dropped(
        self, world: World, erases: Callable[[], None], minutes: int
    ) -> None:
        erases()
        world.clock.tick(60 * minutes)
        before = len(world.channel.sent)
        assert world.post(world.maria.bodies[0]) == 200
        world.settle()
        assert left(world) == []
        assert (world.counts["message.erased"], len(world.channel.sent)) == (1, before)

    def test_is_dropped_from_a_body_in_which_something_new_stands(
        self, world: World, erases: Callable[[], None]
    ) -> None:
        erases()
        world.clock.tick(60)
        world.maria.writes("Hello again, human please")
        world.post(world.maria.bodies[0])
        world.settle()
        assert [message.text for message in world.threads.messages.values() if message.inbound] == [
            "Hello again, human please"
        ]

    def test_of_what_the_phone_wrote_is_dropped(self, world: World) -> None:
        echo = a_body(
            message_echoes=[
                {
                    "from": "15550001111",
                    "to": MARIA.phone,
                    "to_user_id": MARIA.bsuid,
                    "id": "wamid.phone.1",
                    "timestamp": str(int(world.clock.now().timestamp())),
                    "type": "text",
                    "text": {"body": "Come at five, Maria"},
                }
            ]
        )
        world.post(echo)
        assert any(message.wamid == "wamid.phone.1" for message in world.messages), dict(world.counts)
        eraser = Eraser(world)
        eraser.orders()
        erase_ordered(eraser.powers)
        world.clock.tick(60)
        world.post(echo)
        world.settle()
        assert left(world) == []

    def test_about_a_message_of_ours_changes_nothing(self, world: World, erases: Callable[[], None]) -> None:
        sent = world.channel.sent[-1]
        erases()
        for status in ("delivered", "read", "failed"):
            assert world.post(world.status(sent, status)) == 200
        assert left(world) == []


class TestWhatWasOnItsWay:
    def test_a_message_that_whatsapp_took_just_then_is_recorded_nowhere(
        self, world: World, erases: Callable[[], None], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        world.dana.takes_over()
        world.dana.replies("One moment")
        [waiting] = [message for message in world.outbound if message.delivery is Delivery.PENDING]
        send = world.channel.send

        def sends(*arguments: Any) -> str:
            erases()
            return send(*arguments)

        monkeypatch.setattr(world.channel, "send", sends)
        world.delivers(waiting.message_id)
        assert left(world) == []

    def test_a_file_is_kept_no_longer_than_until_the_last_look(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        world.maria.sends_file("image", PNG, "image/png")
        [message] = [each for each in world.messages if each.being_fetched]
        eraser, fetch = Eraser(world), world.source.fetch

        def fetches(*arguments: Any, **named: Any) -> Any:
            eraser.orders()
            erase_ordered(eraser.powers)
            return fetch(*arguments, **named)

        monkeypatch.setattr(world.source, "fetch", fetches)
        told = {"thread_id": message.thread_id, "message_id": message.message_id, "receive_count": 1}
        fetch_media(**told, powers=world.fetching_powers)
        world.settle()
        world.clock.tick(QUARTER)
        erase_ordered(eraser.powers)
        assert left(world) == []

    def test_an_answer_that_the_model_was_writing_is_dropped(self, monkeypatch: pytest.MonkeyPatch) -> None:
        world = World()
        world.model.then(*[a_proposal("We open at 9.")] * 4)
        eraser = Eraser(world)

        def erase() -> None:
            world.model.during = None
            eraser.orders()
            erase_ordered(eraser.powers)

        world.model.during = erase
        world.maria.writes("When do you open?")
        world.settle()
        assert (left(world), world.channel.sent) == ([], [])

    def test_clocks_facts_and_the_sweep_go_on_without_them(
        self, world: World, erases: Callable[[], None]
    ) -> None:
        told = len(world.slack.notices), len(world.mail.mails)
        erases()
        world.later(minutes=90)
        assert left(world) == []
        assert world.dead_letters == []
        # Nobody is reminded of who is gone, and what Slack shows was written over.
        assert (len(world.slack.notices), len(world.mail.mails)) == told
        assert [notice for notice in world.slack.notices if "Maria" in repr(notice)] == []


class TestWhoeverHasItOpen:
    @pytest.mark.parametrize(
        "path", ["", "/messages", "/customer", "/scenario", "/templates", "/files/new", "/media/{message}"]
    )
    def test_is_told_that_it_is_gone(
        self, world: World, inbox: Inbox, erases: Callable[[], None], path: str
    ) -> None:
        ada, thread = inbox.of("ada"), f"/threads/{world.maria.thread_id}"
        assert ada.get(thread).status == 200
        message_id = world.messages[0].message_id
        erases()
        shown = ada.get(thread + path.format(message=message_id))
        assert shown.status == 404
        assert not shown.has("Maria")
        assert not shown.has("human please")

    def test_finds_them_in_no_list_and_no_search(
        self, world: World, inbox: Inbox, erases: Callable[[], None]
    ) -> None:
        ada = inbox.of("ada")
        assert ada.get("/list").has("Maria")
        erases()
        for path in ("/", "/list", "/list?status=all", "/search?q=Maria", "/search?q=human"):
            assert world.maria.thread_id not in ada.get(path).body, path

    @pytest.mark.parametrize(
        ("act", "fields"),
        [
            ("takeover", {}),
            ("replies", {"text": "Come at five", "form_id": "1" * 16}),
            ("notes", {"text": "Call her", "form_id": "1" * 16}),
            ("tags", {"tag": "vip"}),
            ("snooze", {"hours": "1"}),
            ("resolution", {"surety": "confirmed"}),
        ],
    )
    def test_cannot_write_it_anew(
        self,
        world: World,
        inbox: Inbox,
        erases: Callable[[], None],
        act: str,
        fields: dict[str, str],
    ) -> None:
        dana = inbox.of("dana")
        dana.get(f"/threads/{world.maria.thread_id}")
        erases()
        answer = dana.submits(f"/threads/{world.maria.thread_id}/{act}", fields)
        assert 400 <= answer.status < 500
        assert left(world) == []

    def test_by_a_mailed_link_is_told_that_it_is_over(
        self, world: World, inbox: Inbox, erases: Callable[[], None], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(wiring, "secrets", LinkSecrets)
        olga, token = inbox.browser(), token_for(world)
        assert olga.get(f"/guest/{token}").status == 200
        erases()
        for shut in (olga.get(f"/guest/{token}"), olga.post(f"/guest/{token}/replies", {"text": "Come."})):
            assert shut.status == 410
            assert not shut.has("Maria")
        assert left(world) == []

    def test_in_slack_presses_and_writes_in_vain(
        self, world: World, inbox: Inbox, erases: Callable[[], None], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(wiring, "secrets", SecretsFake)
        slack = Slack(world, inbox)
        erases()
        for act in ("take_over", "snooze"):
            assert slack.presses("U-DANA", act).status_code == 200
        for text in ("Call her", "!send Come at five"):
            assert slack.writes("U-DANA", text, f"Ev-{text}").status_code == 200
        assert left(world) == []
        assert "Maria" not in repr(slack.whispers)


def calls_of_an_erasure() -> list[str]:
    crash = CrashPoint()
    erased_with(crash)
    return crash.calls


def erased_with(crash: CrashPoint) -> World:
    """Maria's story and her erasure, with a process that dies at one call and a minute that comes again."""
    world = World()
    world.maria.writes("human please")
    world.settle()
    eraser = Eraser(world)
    eraser.orders()
    eraser.fragile(crash)
    for _ in range(4):
        with suppress(Crash):
            erase_ordered(eraser.powers)
        world.clock.tick(60)
    world.clock.tick(QUARTER)
    for _ in range(2):
        try:
            erase_ordered(eraser.powers)
        except Crash:
            world.clock.tick(60)
            erase_ordered(eraser.powers)
    assert eraser.erasures.ordered() == ()
    return world


CRASHES = [
    pytest.param(number, after, id=f"{'after' if after else 'before'} call {number}, {name}")
    for number, name in enumerate(calls_of_an_erasure(), start=1)
    for after in (False, True)
]


class TestAtEveryStep:
    @pytest.mark.parametrize(("number", "after"), CRASHES)
    def test_a_crash_is_gone_on_from(self, number: int, after: bool) -> None:
        crash = CrashPoint(number, after=after)
        world = erased_with(crash)
        assert crash.happened
        assert left(world) == []

    @pytest.mark.parametrize(("number", "after"), CRASHES)
    def test_a_second_run_at_the_same_time_finishes_it_as_well(self, number: int, after: bool) -> None:
        """The first run stands still at a call; a second one does all of it, then the first wakes up."""
        world = World()
        world.maria.writes("human please")
        world.settle()
        eraser, calls = Eraser(world), list[str]()
        eraser.orders()
        plain = eraser.powers

        def meanwhile(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
            def runs(*arguments: Any, **named: Any) -> Any:
                calls.append(name)
                mine = len(calls) == number
                if mine and not after:
                    erase_ordered(plain)
                done = call(*arguments, **named)
                if mine and after:
                    erase_ordered(plain)
                return done

            return runs

        eraser.watched(meanwhile)
        for _ in range(3):
            erase_ordered(eraser.powers)
            world.clock.tick(QUARTER)
        assert eraser.erasures.ordered() == ()
        assert left(world) == []
        assert NUMBER not in repr(eraser.erasures.orders)


def test_two_customers_who_are_erased_in_the_same_minute_both_are() -> None:
    world = World()
    world.maria.writes("human please")
    other = world.maria.body({"type": "text", "text": {"body": "human please"}}, "wamid.other")
    other = other.replace(str(MARIA.phone).encode(), b"34600999888").replace(
        str(MARIA.bsuid).encode(), b"ES.888"
    )
    world.post(other)
    world.settle()
    eraser = Eraser(world)
    eraser.orders()
    found = eraser.records.find("34600999888")
    assert found
    eraser.erasures.order(found.customer_id, at=world.clock.now())
    for _ in range(3):
        erase_ordered(eraser.powers)
        erase_ordered(eraser.powers)
        world.clock.tick(QUARTER)
    assert (left(world), eraser.erasures.ordered()) == ([], ())
