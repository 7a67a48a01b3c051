"""What a broken outside can do to the channel: clocks that are wrong, news that is late, workers that race."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chalicelib.domain.case import Status
from chalicelib.domain.inbound import Contact, IdentityChanged, Imported, Inbound, StatusUpdate, WebhookEvent
from chalicelib.domain.message import Delivery, Message
from chalicelib.use_cases.receive_large import by_customer
from chalicelib.use_cases.repair_outbox import repair_outbox
from chalicelib.use_cases.send_ports import OutcomeUnknown
from tests.fakes.cast import NUMBER
from tests.fakes.clock import MONDAY_10
from tests.fakes.lists import ListsFake
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.world import World
from tests.use_cases.test_receive_phone import typed
from tests.use_cases.test_receive_webhook import HER, receive

FAR_FUTURE = datetime(2099, 12, 31, tzinfo=UTC)
SKEWS = [timedelta(seconds=3), timedelta(days=1), FAR_FUTURE - MONDAY_10]


def talking() -> World:
    return World(model=ModelFake(*[a_proposal("We open at 9.")] * 99))


def wrote(world: World, text: str, sent_at: datetime, wamid: str = "", **more: Any) -> Inbound:
    values: dict[str, Any] = {"kind": "text", **more}
    event = Inbound(wamid or f"wamid.{text}", NUMBER, HER, text=text, sent_at=sent_at, **values)
    receive(world, event)
    return event


class TestAClockThatIsAhead:
    @pytest.mark.parametrize("ahead", SKEWS, ids=str)
    def test_never_keeps_the_window_open_for_longer(self, ahead: timedelta) -> None:
        world = talking()
        wrote(world, "When do you open?", world.clock.now() + ahead)
        assert world.head.last_inbound_at
        assert world.head.last_inbound_at <= world.clock.now()

    @pytest.mark.parametrize("ahead", SKEWS, ids=str)
    def test_neither_stops_the_window_from_moving_on(self, ahead: timedelta) -> None:
        world = talking()
        wrote(world, "When do you open?", world.clock.now() + ahead)
        world.clock.tick(hours=30)
        wrote(world, "And on Saturday?", world.clock.now())
        assert world.head.last_inbound_at == world.clock.now()

    @pytest.mark.parametrize("ahead", SKEWS, ids=str)
    def test_gets_an_answer_that_stands_after_its_question(self, ahead: timedelta) -> None:
        world = talking()
        wrote(world, "When do you open?", world.clock.now() + ahead)
        world.settle()
        world.clock.tick()
        wrote(world, "And on Saturday?", world.clock.now())
        world.settle()
        assert [message.inbound for message in world.messages] == [True, False, True, False]
        assert not world.head.unanswered

    def test_is_stored_once_however_often_it_comes(self) -> None:
        world = talking()
        event = wrote(world, "When do you open?", world.clock.now() + timedelta(days=3))
        world.clock.tick(days=2)
        assert receive(world, event) == {"message.duplicate": 1}

    def test_lets_the_phone_keep_a_case_no_longer_than_its_hours(self) -> None:
        world = talking()
        typed(world, at=FAR_FUTURE)
        world.clock.tick(hours=13)
        world.maria.writes("Hello? When do you open?")
        world.settle()
        assert world.phone_of("maria")

    def test_puts_a_price_into_the_month_in_which_it_came(self) -> None:
        world = talking()
        world.maria.writes("When do you open?")
        world.settle()
        (answer,) = world.outbound
        pricing = {"category": "service", "type": "regular"}
        read = StatusUpdate(
            Delivery.READ, FAR_FUTURE, answer.wamid, answer.thread_id, answer.message_id, pricing=pricing
        )
        receive(world, read)
        assert [month for month, _ in world.threads.priced.values()] == ["2026-11"]


class TestAnEchoThatIsLate:
    def test_leaves_what_was_written_after_it_to_a_turn_of_its_own(self) -> None:
        """The body of the echo was refused for hours; meanwhile the phone lost its case to time."""
        world = talking()
        answered_at = world.clock.now()
        world.clock.tick(hours=11)
        world.maria.writes("Are you still there? When do you open?")
        typed(world, "One moment", at=answered_at)
        world.clock.tick(hours=2)
        world.later(minutes=5)
        assert world.phone_of("maria")
        assert not world.head.unanswered

    def test_takes_nothing_over_when_the_phone_would_have_lost_it_since(self) -> None:
        world = talking()
        typed_at = world.clock.now()
        world.clock.tick(days=2)
        world.maria.writes("human please")
        world.settle()
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert typed(world, "Long ago", at=typed_at) == {"echo.kept": 1}
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert not world.escalation.takeover


class TestAFloodOfMessages:
    def test_lets_no_answer_overtake_one_whose_outcome_is_unknown(self) -> None:
        """The message before it is no longer among the newest that a turn reads."""
        world = talking()
        world.reports = ()
        world.channel.fail(OutcomeUnknown("lost"))
        world.maria.writes("When do you open?")
        world.settle()
        for _ in range(25):
            world.maria.sends({"type": "reaction", "reaction": {"message_id": "wamid.1", "emoji": "👍"}})
            world.settle()
        world.maria.writes("And on Saturday?")
        world.settle()
        world.later(minutes=8)
        first, second = world.outbound
        assert second.behind == first.message_id
        assert [sent.message.message_id for sent in world.channel.sent] == [
            first.message_id,
            second.message_id,
        ]


class TestACaseThatThePhoneOpens:
    def test_begins_with_the_question_that_it_answers(self) -> None:
        """Else a packet of that case would leave the question out."""
        world = talking()
        world.maria.writes("When do you open?")
        world.clock.tick(minutes=1)
        typed(world, "At nine")
        (question, *_) = world.messages
        assert world.case.opened_at == question.sent_at


class StaleLists(ListsFake):
    """What a sweep read before another one was faster."""

    def __init__(self, world: World) -> None:
        super().__init__(world.threads)
        self.found = super().unsent_since(world.clock.now() + timedelta(minutes=9))

    def unsent_since(self, before: datetime, *, limit: int = 100) -> tuple[Message, ...]:
        return self.found[:limit]


def repaired(world: World, lists: ListsFake) -> dict[str, int]:
    return dict(
        repair_outbox(
            threads=world.threads,
            lists=lists,
            outbox=world.outbox,
            wakeups=world.wakeups,
            clock=world.clock,
        )
    )


class TestTwoSweepsAtOnce:
    @pytest.fixture
    def world(self) -> World:
        world = talking()
        world.reports = ()
        world.channel.lose_answer()
        world.maria.writes("When do you open?")
        world.settle()
        world.clock.tick(minutes=4)
        return world

    def test_do_not_give_up_what_the_other_one_repeats(self, world: World) -> None:
        slower = StaleLists(world)
        assert repaired(world, world.lists) == {"repeated": 1}
        repaired(world, slower)
        assert [message.delivery for message in world.outbound] == [Delivery.PENDING]
        world.settle()
        assert [message.delivery for message in world.outbound] == [Delivery.SENT]

    def test_do_not_give_up_what_is_being_sent_again(self, world: World) -> None:
        slower = StaleLists(world)
        repaired(world, world.lists)
        (answer,) = world.outbound
        world.threads.claim(
            answer.thread_id, answer.message_id, expected=Delivery.PENDING, now=world.clock.now()
        )
        repaired(world, slower)
        assert [message.delivery for message in world.outbound] == [Delivery.SENDING]


class TestAFailureOfTheFirstSend:
    def test_says_nothing_of_the_repeat_that_went_out(self) -> None:
        """Its answer was lost, so nobody knew its name when it was sent again."""
        world = talking()
        world.reports = ()
        world.channel.lose_answer()
        world.maria.writes("When do you open?")
        world.settle()
        world.later(minutes=5)
        first, second = world.channel.sent
        world.post(world.status(first, "failed", errors=[{"code": 131000, "title": "?"}]))
        world.settle()
        (answer,) = world.outbound
        assert (answer.delivery, answer.wamid, answer.repeats) == (Delivery.SENT, second.wamid, 1)
        assert world.case.status is Status.WITH_AI

    def test_is_heard_of_the_repeat_itself(self) -> None:
        world = talking()
        world.reports = ()
        world.channel.lose_answer()
        world.maria.writes("When do you open?")
        world.settle()
        world.later(minutes=5)
        _, second = world.channel.sent
        world.post(world.status(second, "failed", errors=[{"code": 131000, "title": "?"}]))
        world.settle()
        assert [message.delivery for message in world.outbound] == [Delivery.FAILED]
        assert world.case.status is Status.WAITING_FOR_HUMAN


class TestAnAnswerThatNeverArrived:
    def test_is_escalated_also_when_somebody_acted_on_the_thread_just_then(self) -> None:
        world = talking()
        world.reports = ()
        world.maria.writes("When do you open?")
        world.settle()

        def meanwhile() -> None:
            world.dana.takes_over()
            world.dana.hands_back("Tell her the hours")

        world.threads.before_commit = meanwhile
        world.post(world.status(world.channel.sent[-1], "failed", errors=[{"code": 131026, "title": "?"}]))
        world.settle()
        assert world.case.status is Status.WAITING_FOR_HUMAN


class TestHistoryThatOvertakesTheMessageItself:
    def test_does_not_keep_it_from_an_answer(self) -> None:
        """Its own body was refused and comes again, minutes after the phone's history had brought a copy."""
        world = talking()
        sent_at = world.clock.now()
        world.clock.tick(minutes=3)
        old = Imported("wamid.1", NUMBER, HER, False, "text", "When do you open?", sent_at)
        assert receive(world, old) == {"history.kept": 1}
        assert world.head.inbound_count == 0
        assert wrote(world, "When do you open?", sent_at, "wamid.1")
        world.settle()
        assert world.phone_of("maria")
        assert [message.imported for message in world.messages] == [False, False]
        assert receive(world, old) == {"history.duplicate": 1}
        assert world.head.inbound_count == 1


def inbound(number: int, **who: str) -> Inbound:
    at = MONDAY_10 + timedelta(seconds=number)
    return Inbound(f"wamid.{number}", NUMBER, Contact(**who), "text", str(number), at)


def in_body_order(groups: Sequence[Sequence[WebhookEvent]], events: Sequence[WebhookEvent]) -> bool:
    place = {id(event): number for number, event in enumerate(events)}
    told = [[place[id(event)] for event in group] for group in groups]
    return all(group == sorted(group) for group in told) and sum(map(len, told)) == len(events)


class TestALargeBody:
    def test_of_one_customer_is_sorted_in_a_moment(self) -> None:
        events = [inbound(number, phone="34600111222") for number in range(20_000)]
        began = time.process_time()
        (group,) = by_customer(events)
        assert time.process_time() - began < 3
        assert len(group) == len(events)

    def test_of_a_chain_of_numbers_is_sorted_in_a_moment(self) -> None:
        """Each event shares its number with the one before, so all are one customer's."""
        events: list[WebhookEvent] = [
            IdentityChanged(Contact(phone=str(number)), Contact(phone=str(number + 1)))
            for number in range(5_000)
        ]
        began = time.process_time()
        (group,) = by_customer(events)
        assert time.process_time() - began < 3
        assert group == events

    def test_keeps_the_bodys_order_when_two_turn_out_to_be_one(self) -> None:
        events = [
            inbound(1, phone="34600111222"),
            inbound(2, bsuid="ES.1"),
            inbound(3, phone="34600111222"),
            inbound(4, phone="34600111222", bsuid="ES.1"),
        ]
        groups = by_customer(events)
        assert len(groups) == 1
        assert in_body_order(groups, events)

    def test_loses_nothing_that_names_nobody(self) -> None:
        events = [inbound(1), inbound(2, phone="34600111222"), replace(inbound(3), text="?")]
        assert in_body_order(by_customer(events), events)
