"""Killing a worker at any point between its steps loses nothing and doubles nothing (Must show 3)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain.case import Status
from chalicelib.domain.message import Author, Delivery
from chalicelib.domain.moves import Done, Refused
from tests.fakes.crash import Crash, CrashPoint
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.world import World

Story = Callable[[World], None]

MOST_SENDS = 2
"""The send, and one repeat after an unknown outcome."""

LONG_ENOUGH = 30
"""Minutes after which the sweep has repaired whatever there was."""


def a_world(crash: CrashPoint | None = None, *, statuses: bool = True) -> World:
    """A model that always answers, and a WhatsApp that reports what it took, or does not."""
    world = World(model=ModelFake(*[a_proposal("We open at 9.")] * 100), crash=crash)
    if not statuses:
        world.reports = ()
    return world


def a_question(world: World) -> None:
    """Maria asks, the AI answers."""
    world.maria.writes("When do you open?")
    world.settle()


def a_call_for_a_person(world: World) -> None:
    """Maria asks for a person, people are told."""
    world.maria.writes("human please")
    world.settle()


def a_conversation_with_a_person(world: World) -> None:
    """Dana comes, writes and hands back; the AI answers what Maria asked last."""
    world.maria.writes("human please")
    world.settle()
    insist(world.dana.takes_over)
    insist(lambda: world.dana.replies("What can I do for you?", form_id="form-1"))
    world.settle()
    world.maria.writes("When do you open?")
    world.settle()
    insist(world.dana.hands_back)
    world.settle()


def insist(act: Callable[[], Done | Refused]) -> Done | Refused:
    """What a person does whose page shows an error: the same again."""
    try:
        return act()
    except Crash:
        return act()


def calls_of(story: Story) -> list[str]:
    """Every call of a port that a story makes, in order."""
    crash = CrashPoint()
    story(a_world(crash))
    return crash.calls


def every_crash(story: Story) -> list[Any]:
    """One case for each side of each call."""
    return [
        pytest.param(number, after, id=f"{'after' if after else 'before'} call {number}, {name}")
        for number, name in enumerate(calls_of(story), start=1)
        for after in (False, True)
    ]


def crashed(story: Story, number: int, *, after: bool, statuses: bool = True) -> World:
    """The story with a crash at one call, and time enough for whatever has to come again."""
    crash = CrashPoint(number, after=after)
    world = a_world(crash, statuses=statuses)
    story(world)
    world.later(minutes=LONG_ENOUGH)
    assert crash.happened
    return world


def sends(world: World) -> list[str]:
    """Which of our messages reached the phone, by id, as often as they did."""
    return [sent.message.message_id for sent in world.channel.sent]


class TestAQuestion:
    """Webhook, answer, publish, deliver, status: a crash before and after each call of a port."""

    @pytest.mark.parametrize(("number", "after"), every_crash(a_question))
    def test_is_answered_exactly_once_where_whatsapp_reports(self, number: int, after: bool) -> None:
        world = crashed(a_question, number, after=after)
        question, answer = world.messages
        assert (question.author, answer.author) == (Author.CUSTOMER, Author.AI)
        assert sends(world) == [answer.message_id]
        assert answer.delivery is Delivery.DELIVERED
        assert (world.head.inbound_count, world.head.answered_count) == (1, 1)
        assert len(world.threads.cases) == 1
        assert world.threads.escalations == {}

    @pytest.mark.parametrize(("number", "after"), every_crash(a_question))
    def test_is_answered_once_where_whatsapp_reports_nothing_and_twice_only_if_the_send_was_not_recorded(
        self, number: int, after: bool
    ) -> None:
        world = crashed(a_question, number, after=after, statuses=False)
        question, answer = world.messages
        assert (question.author, answer.author) == (Author.CUSTOMER, Author.AI)
        assert answer.delivery is Delivery.SENT
        assert set(sends(world)) == {answer.message_id}
        repeated = world.swept["repeated"]
        assert len(sends(world)) <= 1 + repeated
        assert repeated == 0 or self._fell_between_claim_and_record(number, after=after)

    @staticmethod
    def _fell_between_claim_and_record(number: int, *, after: bool) -> bool:
        calls = calls_of(a_question)
        claim, record = calls.index("claim") + 1, calls.index("record_outcome") + 1
        return (claim, True) <= (number, after) <= (record, False)

    @pytest.mark.parametrize(("number", "after"), every_crash(a_question))
    def test_is_told_to_the_bus_as_a_case(self, number: int, after: bool) -> None:
        world = crashed(a_question, number, after=after)
        assert set(world.bus.names) == {"case.opened"}

    def test_goes_past_every_step_that_could_die(self) -> None:
        steps = {"resolve", "receive", "answer", "load", "active", "propose", "commit", "deliver", "publish"}
        steps |= {
            "claim",
            "ready",
            "send",
            "record_outcome",
            "record_status",
            "show_typing",
            "now",
            "of",
            "read",
            "note_case",
        }
        assert set(calls_of(a_question)) == steps


class TestACallForAPerson:
    """The same for an escalation: its clock starts and people are told, whoever died on the way."""

    @pytest.mark.parametrize(("number", "after"), every_crash(a_call_for_a_person))
    def test_is_one_escalation_with_one_clock_and_one_bubble(self, number: int, after: bool) -> None:
        world = crashed(a_call_for_a_person, number, after=after)
        assert len(world.threads.escalations) == 1
        assert list(world.sla_clock.started) == [world.escalation.escalation_id]
        assert world.case.status is Status.WAITING_FOR_HUMAN
        (told,) = world.outbound
        assert sends(world) == [told.message_id]
        assert world.escalation.packet.customer_goal == "In the customer's words: “human please”"

    @pytest.mark.parametrize(("number", "after"), every_crash(a_call_for_a_person))
    def test_is_always_told_to_people_and_twice_only_if_the_telling_was_not_recorded(
        self, number: int, after: bool
    ) -> None:
        world = crashed(a_call_for_a_person, number, after=after)
        died_at = calls_of(a_call_for_a_person)[number - 1]
        died_telling = (died_at, after) in {("post", True), ("send", True), ("record", False)}
        posts = [notice for notice in world.slack.notices if notice.stage == "case.escalated"]
        mails = [notice for _, notice in world.mail.mails if notice.stage == "case.escalated"]
        assert posts
        assert mails
        assert len(posts) + len(mails) <= (3 if died_telling else 2)


class TestAConversationWithAPerson:
    @pytest.mark.parametrize(("number", "after"), every_crash(a_conversation_with_a_person))
    def test_has_every_word_once_and_ends_with_the_ai(self, number: int, after: bool) -> None:
        world = crashed(a_conversation_with_a_person, number, after=after)
        assert world.said_by(Author.CUSTOMER) == ["human please", "When do you open?"]
        assert world.said_by(Author.PERSON) == ["What can I do for you?"]
        assert len(world.said_by(Author.AI)) == 1
        arrived = [message for message in world.outbound if message.delivery is Delivery.DELIVERED]
        assert sorted(sends(world)) == sorted(message.message_id for message in arrived)
        assert {message.author for message in arrived} >= {Author.AI, Author.PERSON}
        assert (world.case.status, world.head.unanswered) == (Status.WITH_AI, False)


class DiesOften(CrashPoint):
    """Dies at several calls, before or after each."""

    def __init__(self, moments: dict[int, bool]) -> None:
        super().__init__()
        self.moments = moments

    def _call(self, name: str, function: Any, *args: Any, **kwargs: Any) -> Any:
        self.calls.append(name)
        after = self.moments.get(len(self.calls))
        if after is False:
            raise Crash(f"before {name}")
        result = function(*args, **kwargs)
        if after:
            raise Crash(f"after {name}")
        return result


class TestAnyNumberOfCrashes:
    @settings(max_examples=150)
    @given(st.dictionaries(st.integers(1, 120), st.booleans(), max_size=12), st.booleans())
    def test_ends_with_the_answer_or_with_people_and_never_with_more_than_the_repeat(
        self, moments: dict[int, bool], statuses: bool
    ) -> None:
        world = a_world(DiesOften(moments), statuses=statuses)
        a_question(world)
        world.later(minutes=2 * LONG_ENOUGH)
        question, answer = world.messages[:2]
        assert (question.author, answer.author) == (Author.CUSTOMER, Author.AI)
        assert sends(world).count(answer.message_id) <= MOST_SENDS
        assert len(world.said_by(Author.AI)) == 1
        assert not world.head.unanswered
        if answer.delivery is Delivery.FAILED:
            assert world.case.status is Status.WAITING_FOR_HUMAN
        else:
            assert answer.message_id in sends(world)
            assert answer.delivery in (Delivery.SENT, Delivery.DELIVERED)
