"""Somebody answers from the business's own phone: the AI falls silent as after a takeover."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from chalicelib.domain.case import Status
from chalicelib.domain.inbound import Echo
from chalicelib.domain.message import Author, Delivery
from chalicelib.domain.phone import PHONE
from tests.fakes.clock import MONDAY_10
from tests.fakes.crash import CrashPoint
from tests.fakes.model import a_proposal
from tests.journeys.test_parked import an_echo
from tests.journeys.world import World
from tests.use_cases.test_receive_webhook import HER, NUMBER, receive


def echo(text: str = "Hi, it's Dana", wamid: str = "wamid.echo", **more: Any) -> Echo:
    """What somebody typed in the phone's own app."""
    values: dict[str, Any] = {"kind": "text", "sent_at": MONDAY_10 + timedelta(minutes=1), **more}
    return Echo(wamid, NUMBER, HER, text=text, **values)


def typed(
    world: World, text: str = "Hi, it's Dana", at: datetime | None = None, **more: Any
) -> dict[str, int]:
    """Somebody types it now."""
    world.clock.tick()
    return receive(world, echo(text, f"wamid.{text}", sent_at=at or world.clock.now(), **more))


def lines(world: World) -> list[str]:
    return [message.text for message in world.messages if message.kind == "event"]


class TestAnEcho:
    def test_takes_the_open_case_over(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.settle()
        epoch = world.head.epoch
        assert typed(world) == {"echo.took_over": 1}
        assert world.case.status is Status.WITH_HUMAN
        assert world.case.takeover
        assert (world.case.takeover.by, world.case.takeover.name) == (PHONE, "Business phone")
        assert world.head.epoch == epoch + 1
        assert lines(world) == ["Business phone took over"]
        said = world.messages[-1]
        assert (said.author, said.delivery, said.text) == (Author.PERSON, Delivery.SENT, "Hi, it's Dana")
        assert said.case_id == world.case.case_id

    def test_drops_the_reply_that_the_ai_was_writing(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.threads.before_commit = lambda: typed(world)
        world.settle()
        assert world.phone_of("maria") == []
        assert world.case.takeover

    def test_silences_the_ai_from_then_on(self, world: World) -> None:
        typed(world)
        world.maria.writes("Thank you, and on Monday?")
        world.settle()
        assert world.phone_of("maria") == []
        assert not world.head.unanswered

    def test_opens_a_case_when_none_is_open(self, world: World) -> None:
        assert typed(world) == {"echo.took_over": 1}
        assert (world.case.status, world.case.queue) == (Status.WITH_HUMAN, "front-desk")
        assert world.head.open_case_id == world.case.case_id
        assert (world.head.inbound_count, world.head.last_inbound_at) == (0, None)

    def test_opens_a_new_case_after_a_resolution(self, world: World) -> None:
        typed(world)
        first = world.case
        world.dana.takes_over()
        world.dana.resolves()
        typed(world, "One more thing")
        assert world.case.case_id != first.case_id
        assert world.case.status in (Status.WITH_HUMAN,)

    def test_stops_the_clock_of_an_escalation(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        typed(world)
        assert world.escalation.takeover
        assert world.escalation.takeover.by == PHONE
        assert world.escalation.first_reply_at == world.messages[-1].sent_at

    def test_leaves_a_case_to_the_colleague_who_has_it(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.dana.takes_over()
        typed(world)
        assert world.case.takeover
        assert world.case.takeover.by == world.dana.person.person_id
        assert world.messages[-1].text == "Hi, it's Dana"

    def test_is_one_message_however_often_it_comes(self, world: World) -> None:
        assert receive(world, echo()) == {"echo.took_over": 1}
        assert receive(world, echo(), echo()) == {"echo.duplicate": 2}
        assert [message.text for message in world.messages if message.delivery] == ["Hi, it's Dana"]

    def test_of_what_we_sent_ourselves_is_no_news(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.settle()
        wamid = world.outbound[0].wamid
        assert wamid
        assert receive(world, echo("We open at 9.", wamid)) == {"echo.our_own": 1}
        assert world.case.status is Status.WITH_AI

    def test_keeps_the_newest_answers_time(self, world: World) -> None:
        world.clock.tick(minutes=10)
        typed(world, "Second", MONDAY_10 + timedelta(minutes=9))
        typed(world, "First", MONDAY_10 + timedelta(minutes=5))
        assert world.case.takeover
        assert world.case.takeover.at == MONDAY_10 + timedelta(minutes=9)
        assert lines(world) == ["Business phone took over"]

    def test_of_an_edit_is_kept_and_takes_nothing_over(self, world: World) -> None:
        details = {"edit": {"original_message_id": "wamid.0"}}
        assert receive(world, echo("No, at 9", kind="edit", details=details)) == {"echo.kept": 1}
        assert world.loaded().case is None

    def test_with_a_file_has_it_fetched(self, world: World) -> None:
        receive(world, echo("", kind="image", details={"image": {"id": "media-1"}}))
        (said,) = [message for message in world.messages if message.delivery]
        assert world.wakeups.fetches == [(said.thread_id, said.message_id)]


class TestTheInbox:
    def test_takes_over_from_the_phone_and_hands_back(self, world: World) -> None:
        typed(world)
        world.dana.takes_over()
        world.dana.hands_back()
        assert world.case.status is Status.WITH_AI


class TestALongSilence:
    def test_gives_the_case_back_to_the_ai(self, world: World) -> None:
        typed(world)
        world.clock.tick(minutes=12 * 60 + 1)
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.settle()
        assert "We open at 9." in world.phone_of("maria")[-1]
        assert world.case.status is Status.WITH_AI
        assert lines(world)[-1].startswith("Business phone has not answered for 12 hours")

    def test_shorter_than_that_leaves_it_to_the_phone(self, world: World) -> None:
        typed(world)
        world.clock.tick(minutes=11 * 60)
        world.maria.writes("When do you open?")
        world.settle()
        assert world.phone_of("maria") == []

    def test_closes_the_escalation_that_the_phone_had_answered(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        escalation = world.escalation
        typed(world)
        world.clock.tick(minutes=13 * 60)
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.settle()
        closed = world.threads.escalation(escalation.thread_id, escalation.escalation_id)
        assert closed
        assert closed.closed_at
        assert world.case.escalation_id is None

    def test_does_not_end_for_a_thumbs_up(self, world: World) -> None:
        typed(world)
        world.clock.tick(minutes=13 * 60)
        world.maria.sends({"type": "reaction", "reaction": {"message_id": "wamid.echo", "emoji": "👍"}})
        world.settle()
        assert world.case.status is Status.WITH_HUMAN

    def test_ends_a_case_that_the_customer_never_writes_to_again(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.settle()
        world.dana.takes_over()
        world.dana.resolves()
        typed(world, "See you tomorrow")
        begun = world.case
        assert begun.status is Status.WITH_HUMAN
        for _ in range(80):
            world.clock.tick(minutes=60)
            world.sweep()
            world.settle()
        assert world.case.case_id == begun.case_id
        assert world.case.status is Status.RESOLVED
        assert "Business phone has not answered for 12 hours; the AI has the case again" in lines(world)

    def test_lets_the_ai_answer_what_nobody_answered_there(self, world: World) -> None:
        typed(world)
        world.clock.tick(minutes=60)
        world.maria.writes("When do you open?")
        world.settle()
        world.model.then(a_proposal("We open at 9."))
        hours = 0
        while not world.phone_of("maria"):
            assert (hours := hours + 1) < 14
            assert world.case.status is Status.WITH_HUMAN
            world.clock.tick(minutes=60)
            world.sweep()
            world.settle()
            world.clock.tick(minutes=4)
            world.sweep()
            world.settle()
        assert "We open at 9." in world.phone_of("maria")[-1]
        assert world.case.status is Status.WITH_AI
        assert not world.head.unanswered
        assert hours >= 11

    def test_asks_nobody_where_the_last_word_was_thanks(self, world: World) -> None:
        typed(world)
        world.clock.tick(minutes=60)
        world.maria.writes("Thank you!")
        world.settle()
        for _ in range(80):
            world.clock.tick(minutes=60)
            world.sweep()
            world.settle()
        assert world.phone_of("maria") == []
        assert world.case.status is Status.RESOLVED

    def test_leaves_the_last_word_to_a_person_who_took_over_meanwhile(self, world: World) -> None:
        typed(world)
        world.clock.tick(minutes=60)
        world.maria.writes("When do you open?")
        world.settle()
        world.dana.takes_over()
        for _ in range(20):
            world.clock.tick(minutes=60)
            world.sweep()
            world.settle()
        assert world.case.status is Status.WITH_HUMAN
        assert world.phone_of("maria") == []

    def test_waits_for_a_hostile_number_of_last_words_once(self, world: World) -> None:
        typed(world)
        for number in range(30):
            world.clock.tick(minutes=1)
            world.maria.writes(f"When do you open on day {number}?")
            world.settle()
        world.model.then(*[a_proposal("We open at 9.")] * 3)
        for _ in range(30):
            world.clock.tick(minutes=30)
            world.sweep()
            world.settle()
        assert len([text for text in world.phone_of("maria") if "We open at 9." in text]) == 1
        assert not world.head.unanswered

    def test_counts_from_the_newest_answer(self, world: World) -> None:
        typed(world)
        world.clock.tick(minutes=10 * 60)
        typed(world, "Still here")
        world.clock.tick(minutes=10 * 60)
        world.maria.writes("When do you open?")
        world.settle()
        assert world.case.status is Status.WITH_HUMAN


def test_a_customer_who_never_wrote_is_made_known(world: World) -> None:
    other = replace(HER, phone="34600333444", bsuid="ES.2", name="Ana")
    assert receive(world, replace(echo(), contact=other)) == {"echo.took_over": 1}
    assert {head.customer.name for head in world.threads.heads.values()} == {"Ana"}


class TestACrash:
    @pytest.mark.parametrize("after", [False, True])
    def test_anywhere_leaves_one_message_and_one_takeover(self, after: bool) -> None:
        at, crashed = 1, True
        while crashed:
            crash = CrashPoint(at, after=after)
            world = World(crash=crash)
            world.post(an_echo(world))
            world.settle()
            assert [message.text for message in world.messages if message.delivery] == ["It's Dana"]
            assert world.case.takeover
            assert lines(world) == ["Business phone took over"]
            at, crashed = at + 1, crash.happened
        assert at > 5


def test_twenty_copies_at_once_are_one_takeover(world: World) -> None:
    world.maria.writes("human please")
    world.settle()
    with ThreadPoolExecutor(20) as pool:
        counts = sum(pool.map(lambda _: Counter(receive(world, echo())), range(20)), Counter[str]())
    assert counts == {"echo.took_over": 1, "echo.duplicate": 19}
