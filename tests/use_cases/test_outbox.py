"""A held number burns no message: all wait in order, one tries, and none is lost (DESIGN 6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from chalicelib.adapters.whatsapp.errors import refusal
from chalicelib.domain.hold import PROBED_AFTER
from chalicelib.domain.message import Author, Delivery, Message
from chalicelib.use_cases.deliver_message import RetryLater
from chalicelib.use_cases.resume_outbox import resume_outbox
from tests.fakes.cast import NUMBER
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.world import World

EXPIRED = refusal(190)
LOCKED = refusal(131031)
TOO_FAST = refusal(130429)


def talking() -> World:
    """A model that always answers, and a WhatsApp that reports what it took."""
    return World(model=ModelFake(*[a_proposal("We open at 9.")] * 99))


def in_order(world: World) -> bool:
    """Whether Maria's phone has everything, once, in the order in which it was written."""
    sent = [sent.message.message_id for sent in world.channel.sent]
    return sent == [message.message_id for message in world.outbound]


def held(world: World) -> World:
    """Maria asked; the answer met an expired token."""
    world.channel.fail(EXPIRED)
    world.maria.writes("When do you open?")
    world.settle()
    return world


def resumed(world: World) -> int:
    """Somebody put it in order and says so."""
    world.clock.tick()
    woken = resume_outbox(
        NUMBER, outbox=world.outbox, lists=world.lists, wakeups=world.wakeups, clock=world.clock
    )
    world.settle()
    return woken


def states(world: World) -> list[Delivery | None]:
    return [message.delivery for message in world.outbound]


class TestAHoldThatStops:
    def test_leaves_the_message_pending_and_counts_no_attempt(self) -> None:
        world = held(talking())
        (answer,) = world.outbound
        assert (answer.delivery, answer.attempts, (answer.error or {})["code"]) == (Delivery.PENDING, 0, 190)
        assert (world.outbox.held[NUMBER].code, world.channel.sent) == (190, [])

    def test_burns_no_further_message(self) -> None:
        world = held(talking())
        world.channel.fail(*[EXPIRED] * 2)
        for question in ("And on Saturday?", "And on Sunday?"):
            world.maria.writes(question)
            world.settle()
        assert states(world) == [Delivery.PENDING] * 3
        assert len(world.channel.failures) == 2

    def test_tells_people_once(self) -> None:
        world = held(talking())
        world.maria.writes("And on Saturday?")
        world.settle()
        told = [notice for notice in world.slack.notices if notice.stage == "outbox.held"]
        assert [notice.headline for notice in told] == [
            "No message goes out: The access token is invalid or expired"
        ]
        assert len([mail for _, mail in world.mail.mails if mail.stage == "outbox.held"]) == 1

    def test_wakes_nothing_until_it_is_time_to_try(self) -> None:
        world = held(talking())
        world.channel.fail(*[EXPIRED] * 9)
        world.later(minutes=4)
        assert len(world.channel.failures) == 9
        assert world.swept["held"] > 0

    def test_is_tried_by_one_message_only_and_more_and_more_seldom(self) -> None:
        world = held(talking())
        for question in ("And on Saturday?", "And on Sunday?"):
            world.maria.writes(question)
            world.settle()
        world.channel.fail(*[EXPIRED] * 99)
        tries = []
        for minute in range(1, 150):
            before = len(world.channel.failures)
            world.later(minutes=1)
            tries += [minute] * (before - len(world.channel.failures))
        apart = [after - before for before, after in pairwise(tries)]
        assert tries[0] <= 6
        assert apart == sorted(apart)
        assert max(apart) <= 61
        assert {message.attempts for message in world.outbound} == {0}

    def test_ends_by_itself_when_a_try_works_and_all_go_out_in_order(self) -> None:
        world = held(talking())
        for question in ("And on Saturday?", "And on Sunday?"):
            world.maria.writes(question)
            world.settle()
        world.later(minutes=7)
        assert in_order(world)
        assert states(world) == [Delivery.DELIVERED] * 3
        assert world.outbox.held == {}
        assert "outbox.resumed" in world.bus.names

    def test_ends_by_one_command_and_all_go_out_in_order(self) -> None:
        world = held(talking())
        world.maria.writes("And on Saturday?")
        world.settle()
        assert resumed(world) == 2
        assert in_order(world)
        assert "outbox.resumed" in world.bus.names

    def test_begins_again_where_nothing_was_put_in_order(self) -> None:
        world = held(talking())
        world.channel.fail(EXPIRED)
        resumed(world)
        assert (states(world), NUMBER in world.outbox.held) == ([Delivery.PENDING], True)

    def test_takes_the_place_of_one_that_only_slows(self) -> None:
        world = talking()
        world.channel.fail(TOO_FAST, LOCKED)
        world.maria.writes("When do you open?")
        world.settle()
        assert world.outbox.held[NUMBER].code == 131031
        assert world.bus.names.count("outbox.held") == 1

    def test_outlasts_the_window_without_a_word_sent_too_late(self) -> None:
        world = held(talking())
        world.channel.fail(*[EXPIRED] * 99)
        world.clock.tick(hours=25)
        world.later(minutes=3)
        (answer,) = world.outbound
        assert (answer.delivery, (answer.error or {})["code"]) == (Delivery.FAILED, 131047)
        assert len(world.channel.failures) == 99

    def test_lets_another_worker_wait_while_one_tries(self) -> None:
        world = held(talking())
        world.clock.set(world.outbox.held[NUMBER].probe_at)
        hold = world.outbox.held[NUMBER]
        world.outbox.held[NUMBER] = replace(hold, probe_at=hold.probe_at)
        assert world.outbox.probe(hold, next_at=world.clock.now() + PROBED_AFTER)
        assert world.delivers(world.outbound[0].message_id) is Delivery.PENDING
        assert world.channel.sent == []


class TestAHoldThatSlows:
    @pytest.mark.parametrize(("code", "seconds"), [(130429, 2), (80007, 120), (4, 60), (429, 10)])
    def test_makes_every_message_of_the_number_wait_so_long(self, code: int, seconds: float) -> None:
        world = talking()
        world.reports = ()
        world.channel.fail(refusal(code))
        world.maria.writes("When do you open?")
        world.answers()
        with pytest.raises(RetryLater) as retry:
            world.delivers(world.outbound[0].message_id)
        assert retry.value.after == min(seconds, 60)
        began = world.clock.now()
        assert world.outbox.held[NUMBER].probe_at - began == timedelta(seconds=seconds)
        with pytest.raises(RetryLater):
            world.delivers(world.outbound[0].message_id)
        assert len(world.channel.sent) == 0

    def test_is_over_by_itself_and_nobody_is_told(self) -> None:
        world = talking()
        world.channel.fail(TOO_FAST)
        world.maria.writes("When do you open?")
        world.settle()
        assert states(world) == [Delivery.DELIVERED]
        assert world.outbound[0].attempts == 1
        assert not [name for name in world.bus.names if name.startswith("outbox")]


class TestTheOrder:
    """A message waits until the one before it has an outcome: nobody reads an answer before its question's."""

    def two_answers(self) -> tuple[World, Message, Message]:
        world = talking()
        world.reports = ()
        world.maria.writes("When do you open?")
        world.answers()
        world.maria.writes("And on Saturday?")
        world.answers()
        first, second = world.outbound
        return world, first, second

    def test_is_kept_by_the_record(self) -> None:
        _, first, second = self.two_answers()
        assert (first.behind, second.behind) == (None, first.message_id)

    def test_holds_a_message_back_until_the_one_before_is_settled(self) -> None:
        world, first, second = self.two_answers()
        with pytest.raises(RetryLater):
            world.delivers(second.message_id)
        world.delivers(first.message_id)
        assert world.delivers(second.message_id) is Delivery.SENT

    @pytest.mark.parametrize(("receives", "after"), [(1, 1), (2, 2), (3, 4), (9, 15)])
    def test_is_waited_for_longer_and_longer(self, receives: int, after: float) -> None:
        world, _, second = self.two_answers()
        with pytest.raises(RetryLater) as retry:
            world.delivers(second.message_id, receives=receives)
        assert retry.value.after == after

    def test_is_left_to_the_sweep_in_the_end_and_counts_no_attempt(self) -> None:
        world, _, second = self.two_answers()
        assert world.delivers(second.message_id, receives=10) is Delivery.PENDING
        stands = world.threads.message(second.thread_id, second.message_id)
        assert stands
        assert stands.attempts == 0

    def test_holds_while_nobody_knows_what_became_of_the_first(self) -> None:
        world, first, second = self.two_answers()
        world.channel.lose_answer()
        world.settle()
        assert states(world) == [Delivery.UNKNOWN, Delivery.PENDING]
        world.later(minutes=6)
        assert [sent.message.message_id for sent in world.channel.sent] == [
            first.message_id,
            first.message_id,
            second.message_id,
        ]
        assert [message.repeats for message in world.outbound] == [1, 0]

    def test_goes_on_when_the_first_failed(self) -> None:
        world, first, second = self.two_answers()
        world.channel.fail(refusal(131026))
        world.delivers(first.message_id)
        assert world.delivers(second.message_id) is Delivery.SENT


class TestThePairRate:
    def test_lets_a_burst_pass_and_then_paces(self) -> None:
        world = talking()
        world.reports = ()
        for number in range(24):
            world.maria.writes(f"Question {number}?")
            world.answers()
        written = world.clock.now()
        world.settle()
        assert len(world.phone_of("maria")) == 24
        # Two seconds for each question with its answer: after 48 seconds, 24 are 144 seconds' worth.
        assert world.clock.now() - written >= timedelta(seconds=144 - 48 - 120)
        assert world.head.paced_until
        assert world.head.paced_until - world.clock.now() <= timedelta(seconds=120)

    def test_makes_the_next_one_wait_its_time_without_an_attempt(self) -> None:
        world = talking()
        world.reports = ()
        world.maria.writes("When do you open?")
        world.answers()
        now, thread_id = world.clock.now(), world.maria.thread_id
        world.threads.heads[thread_id] = replace(
            world.threads.heads[thread_id], paced_until=now + timedelta(seconds=150)
        )
        with pytest.raises(RetryLater) as retry:
            world.delivers(world.outbound[0].message_id)
        assert (retry.value.after, world.outbound[0].attempts) == (30, 0)


class TestWhoOptedOut:
    def test_gets_nothing_that_was_still_on_its_way(self) -> None:
        world = talking()
        world.maria.writes("When do you open?")
        world.answers()
        head = world.threads.heads[world.maria.thread_id]
        world.threads.heads[head.thread_id] = replace(head, opted_out_at=world.clock.now())
        world.settle()
        (answer,) = world.outbound
        assert (answer.delivery, world.channel.sent) == (Delivery.FAILED, [])
        assert "START" in (answer.error or {})["what_to_do"]


class TestATemplate:
    def test_goes_out_though_the_window_is_closed(self) -> None:
        world = talking()
        world.maria.writes("When do you open?")
        world.answers()
        (answer,) = world.outbound
        key = (answer.thread_id, answer.message_id)
        world.threads.messages[key] = replace(answer, kind="template", details={"template": {"name": "x"}})
        world.clock.tick(hours=30)
        assert world.delivers(answer.message_id) is Delivery.SENT


class TestAFailureReportedAfterTheSend:
    def failed(self, world: World, code: int, title: str = "failed") -> None:
        world.reports = ()
        world.maria.writes("When do you open?")
        world.settle()
        world.post(world.status(world.channel.sent[-1], "failed", errors=[{"code": code, "title": title}]))
        world.settle()

    def test_that_passes_is_sent_again_once_and_nobody_is_told(self) -> None:
        world = talking()
        self.failed(world, 131000)
        (answer,) = world.outbound
        assert (answer.delivery, answer.repeats, len(world.channel.sent)) == (Delivery.SENT, 1, 2)
        assert "message.failed" not in world.bus.names

    def test_that_comes_twice_is_for_people(self) -> None:
        world = talking()
        self.failed(world, 131000)
        world.post(world.status(world.channel.sent[-1], "failed", errors=[{"code": 131000}]))
        world.settle()
        assert world.outbound[0].delivery is Delivery.FAILED
        assert world.escalation.evidence[0].rule == "ai_failure.undelivered.131000"

    def test_of_the_first_send_says_nothing_of_the_second(self) -> None:
        world = talking()
        self.failed(world, 131000)
        world.post(world.status(world.channel.sent[0], "failed", errors=[{"code": 131000}]))
        world.settle()
        assert world.outbound[0].delivery is Delivery.SENT

    def test_for_an_unpaid_bill_holds_the_number_and_goes_out_when_it_is_paid(self) -> None:
        world = talking()
        self.failed(world, 131042)
        assert (world.outbox.held[NUMBER].code, states(world)) == (131042, [Delivery.PENDING])
        resumed(world)
        assert (states(world), len(world.channel.sent)) == ([Delivery.SENT], 2)

    def test_for_good_is_shown_with_what_to_do_and_gives_the_case_to_people(self) -> None:
        world = talking()
        self.failed(world, 131026)
        (answer,) = world.outbound
        assert answer.delivery is Delivery.FAILED
        assert (answer.error or {})["what_to_do"]
        assert world.escalation.evidence[0].rule == "ai_failure.undelivered.131026"

    def test_of_the_ais_word_is_never_followed_by_more_of_it(self) -> None:
        world = talking()
        self.failed(world, 131026)
        assert len(world.said_by(Author.AI)) == 1
