"""A customer who writes while a draft waits: the turn is judged like any other, and nobody is told twice."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.case import Assignee, Status
from chalicelib.domain.case_facts import facts_of_escalation
from chalicelib.domain.escalation import Escalation, Trigger
from chalicelib.domain.facts import FactName
from chalicelib.domain.message import Author, Delivery
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.packet import Fact
from chalicelib.domain.proposal import Action, ModelUnavailable
from chalicelib.domain.rollout_rules import Mode, ModeRule, Rollout
from chalicelib.use_cases.outcome import Outcome
from chalicelib.use_cases.redraft import draft_again, unless_told
from chalicelib.use_cases.turn import TurnInHand
from tests.fakes.cast import DANA
from tests.fakes.crash import CrashPoint
from tests.fakes.model import a_proposal
from tests.fakes.notices import NotificationLogFake
from tests.journeys.clinic import a_playbook
from tests.journeys.world import Ports, World
from tests.use_cases.test_rollout import BOOKS, READS, a_world, asks, rules_of, said, sends, with_tools

SATURDAY = "On Saturday we are closed."


def asks_again(world: World, text: str = "And on Saturday?", answer: str = SATURDAY, **more: Any) -> None:
    asks(world, text, answer, **{"cited_pages": (), **more})


def lines(world: World) -> list[str]:
    return [each.turn.get("event", "") for each in world.messages if each.kind == "event"]


def stored(world: World, escalation_id: str) -> Escalation:
    found = world.threads.escalation(world.maria.thread_id, escalation_id)
    assert found
    return found


@pytest.fixture
def world() -> World:
    """A question that waits as a draft."""
    world = a_world(default=Mode.DRAFT)
    asks(world, facts=(Fact("patient", "Tom", "m1"),))
    return world


class TestStillADraft:
    def test_takes_the_place_of_the_one_before_in_the_same_escalation(self, world: World) -> None:
        before = world.escalation
        asks_again(world)
        now = world.escalation
        assert now.escalation_id == before.escalation_id
        assert now.packet.suggested_reply == SATURDAY
        assert lines(world) == ["drafted_anew"]
        assert (world.head.answered_count, world.case.status) == (2, Status.WAITING_FOR_HUMAN)

    def test_leaves_the_clock_with_the_first_unanswered_message(self, world: World) -> None:
        before, due_at = world.escalation, world.case.due_at
        world.clock.tick(300)
        asks_again(world)
        now = world.escalation
        assert (now.due_at, now.reminder_at, now.escalated_at, now.revision) == (
            before.due_at,
            before.reminder_at,
            before.escalated_at,
            before.revision,
        )
        assert (now.promise, now.promised_at) == (before.promise, before.promised_at)
        assert world.case.due_at == due_at
        assert len(world.sla_clock.started) == 1

    def test_tells_the_customer_nothing_more_and_people_neither(self, world: World) -> None:
        told, mails, posts = len(said(world)), len(world.mail.mails), len(world.slack.posts)
        asks_again(world)
        assert len(said(world)) == told
        assert (len(world.mail.mails), len(world.slack.posts)) == (mails, posts)

    def test_is_what_slack_suggests_from_then_on(self, world: World) -> None:
        asks_again(world)
        (shown,) = (notice for _, notice in world.slack.posts.values())
        assert SATURDAY in dict(shown.lines).values()
        assert "We open at 9." not in dict(shown.lines).values()
        assert shown.waiting

    def test_moves_the_service_window_with_the_customers_words(self, world: World) -> None:
        before = world.escalation.window_check_at
        world.clock.tick(3600)
        asks_again(world)
        assert before
        assert world.escalation.window_check_at
        assert world.escalation.window_check_at > before

    def test_keeps_the_intent_that_it_is_about_by_now(self, world: World) -> None:
        asks_again(world, "And what does it cost?", "We will tell you.", intent="prices")
        assert (world.case.intent, world.escalation.packet.intent) == ("prices", "prices")

    def test_is_asked_with_the_whole_conversation(self, world: World) -> None:
        asks_again(world)
        request = world.model.requests[-1]
        assert [each.text for each in request.unanswered] == ["And on Saturday?"]
        assert "When do you open?" in [each.text for each in request.messages]

    def test_answers_several_texts_in_one_draft(self, world: World) -> None:
        world.model.then(a_proposal(SATURDAY, cited_pages=()))
        world.maria.writes("And on Saturday?")
        world.maria.writes("For my dog")
        world.settle()
        assert [each.text for each in world.model.requests[-1].unanswered] == [
            "And on Saturday?",
            "For my dog",
        ]
        assert lines(world) == ["drafted_anew"]

    def test_is_written_as_often_as_the_customer_writes(self, world: World) -> None:
        asks_again(world)
        asks_again(world, "Or Sunday?", "On Sunday we are closed.")
        assert world.escalation.packet.suggested_reply == "On Sunday we are closed."
        assert len(world.threads.escalations) == 1

    def test_can_be_sent_by_who_read_what_was_written(self, world: World) -> None:
        asks_again(world)
        assert sends(world, "We open at 9.", seen=1) == Refused(Why.WROTE_AGAIN)
        assert isinstance(sends(world, SATURDAY, seen=2), Done)
        world.settle()
        escalation = next(iter(world.threads.escalations.values()))
        assert (escalation.edited, world.case.status) == (0, Status.WITH_AI)
        assert said(world)[-1] == SATURDAY

    def test_stays_whose_turn_it_was(self, world: World) -> None:
        at = world.clock.now()
        case = replace(world.case, assignee=Assignee(DANA.person_id, DANA.name, at))
        world.threads.cases[(case.thread_id, case.case_id)] = case
        before = world.case.assignee
        assert before
        asks_again(world)
        assert world.case.assignee == before

    def test_may_not_act(self) -> None:
        world = a_world(default=Mode.DRAFT, **with_tools(READS, BOOKS))
        asks(world)
        publish(world, Rollout(default=Mode.LIVE), **with_tools(READS, BOOKS))
        asks_again(world)
        assert [tool.id for tool in world.model.requests[-1].tools] == ["find_visit"]


def publish(world: World, rollout: Rollout, **more: Any) -> None:
    world.playbooks.publish(a_playbook(rollout=rollout, **more), by="Lee", at=world.clock.now())


class TestTheModeMeanwhile:
    def test_live_still_drafts_for_who_was_told_that_a_person_answers(self, world: World) -> None:
        publish(world, Rollout(default=Mode.LIVE))
        told = len(said(world))
        asks_again(world)
        assert world.escalation.packet.suggested_reply == SATURDAY
        assert len(said(world)) == told
        assert world.case.mode == "draft"

    def test_live_goes_on_by_itself_once_the_draft_was_sent(self, world: World) -> None:
        publish(world, Rollout(default=Mode.LIVE))
        sends(world)
        world.settle()
        asks_again(world)
        assert world.case.status is Status.WITH_AI
        assert said(world)[-1].endswith(SATURDAY)

    def test_off_puts_the_draft_away_and_leaves_the_case_with_its_people(self, world: World) -> None:
        before, told = world.escalation, len(said(world))
        publish(world, Rollout(default=Mode.OFF))
        world.maria.writes("And on Saturday?")
        world.settle()
        assert world.escalation.escalation_id == before.escalation_id
        assert world.escalation.packet.suggested_reply == ""
        assert world.escalation.packet.facts[-1].value.endswith("And on Saturday?")
        assert len(said(world)) == told
        assert lines(world) == ["draft_put_away"]

    def test_another_intent_that_is_off_does_the_same(self) -> None:
        world = a_world(ModeRule(mode=Mode.OFF, intent="prices"), default=Mode.DRAFT)
        asks(world)
        asks_again(world, "And what does it cost?", "We will tell you.", intent="prices")
        assert len(world.threads.escalations) == 1
        assert world.escalation.packet.suggested_reply == ""


class TestSilence:
    def test_that_the_model_proposes_where_something_was_written_is_no_silence(self, world: World) -> None:
        asks_again(world, "I am on my way to work now", "", action=Action.SILENT)
        assert lines(world) == ["drafted_anew"]
        assert world.escalation.packet.suggested_reply not in ("", "We open at 9.")

    def test_after_thanks_asks_no_model(self, world: World) -> None:
        world.maria.writes("Thanks!")
        world.settle()
        assert world.escalation.packet.suggested_reply == "We open at 9."
        assert lines(world) == []


NEEDS_A_PERSON = [
    ("I want to talk to a human", Trigger.HUMAN_REQUEST),
    ("This is a scam, my lawyer will sue you", Trigger.RISK),
]


class TestAnotherReason:
    @pytest.mark.parametrize(("words", "trigger"), NEEDS_A_PERSON)
    def test_closes_the_drafts_escalation_and_opens_its_own_in_one_commit(
        self, world: World, words: str, trigger: Trigger
    ) -> None:
        before = world.escalation
        world.clock.tick(60)
        world.maria.writes(words)
        world.settle()
        now = world.escalation
        assert now.trigger is trigger
        assert now.escalation_id != before.escalation_id
        old = stored(world, before.escalation_id)
        assert old.closed_at == now.escalated_at
        assert (old.superseded_by, now.supersedes) == (now.escalation_id, before.escalation_id)
        assert (old.takeover, old.first_reply_at, old.promise_kept) == (None, None, None)
        assert world.case.escalation_id == now.escalation_id
        assert (world.case.status, world.case.due_at) == (Status.WAITING_FOR_HUMAN, now.due_at)

    def test_has_a_clock_of_its_own_and_the_old_one_stops(self, world: World) -> None:
        before = world.escalation
        world.clock.tick(120)
        world.maria.writes("I want to talk to a human")
        world.settle()
        now = world.escalation
        assert now.due_at > before.due_at
        assert set(world.sla_clock.started) >= {before.escalation_id, now.escalation_id}
        marked = world.threads.mark_escalation(
            now.thread_id, before.escalation_id, "breached_at", at=before.due_at
        )
        assert not marked

    def test_tells_the_customer_once_that_a_person_comes_and_people_of_both(self, world: World) -> None:
        told = len(said(world))
        world.clock.tick(3600)
        world.maria.writes("I want to talk to a human")
        world.settle()
        assert len(said(world)) == told + 1
        assert world.escalation.promise in said(world)[-1]
        assert lines(world) == ["draft_superseded"]
        world.maria.writes("Are you there? I have a problem with my tooth")
        world.settle()
        assert len(said(world)) == told + 1

    def test_holds_to_the_earlier_of_two_promises(self, world: World) -> None:
        before = world.escalation
        assert before.promised_at
        world.clock.tick(60)
        world.maria.writes("I want to talk to a human")
        world.settle()
        assert world.escalation.promise in said(world)[-1]
        assert world.escalation.promised_at == before.promised_at

    def test_does_not_say_word_for_word_what_was_said_last(self, world: World) -> None:
        told = len(said(world))
        last = next(each for each in reversed(world.messages) if each.delivery)
        world.maria.writes("I want to talk to a human")
        world.settle()
        assert len(said(world)) == told
        assert lines(world) == ["told_before", "draft_superseded"]
        assert world.escalation.promise in said(world)[-1]
        turn = TurnInHand(world.loaded(), world.case, world.case, a_playbook(), world.clock.now())
        again = replace(last, message_id="again", delivery=Delivery.PENDING)
        assert not unless_told(turn, again).delivery
        assert unless_told(turn, replace(again, text="Other words")).delivery is Delivery.PENDING
        failed = tuple(
            replace(each, delivery=Delivery.FAILED) if each == last else each for each in turn.loaded.messages
        )
        unheard = replace(turn, loaded=replace(turn.loaded, messages=failed))
        assert unless_told(unheard, again).delivery is Delivery.PENDING
        assert len(said(world)) == told

    def test_keeps_what_was_known(self, world: World) -> None:
        known = world.escalation.packet.facts
        world.maria.writes("I want to talk to a human")
        world.settle()
        assert set(known) <= set(world.escalation.packet.facts)

    def test_that_the_model_finds_goes_the_same_way(self, world: World) -> None:
        before = world.escalation.escalation_id
        world.model.then(a_proposal("", Action.ESCALATE, suggested_reply="Dana will look it up."))
        world.maria.writes("Do you take my insurance?")
        world.settle()
        assert world.escalation.trigger is Trigger.MISSING_KNOWLEDGE
        assert world.escalation.packet.suggested_reply == "Dana will look it up."
        assert stored(world, before).superseded_by

    def test_is_no_draft_that_can_be_sent(self, world: World) -> None:
        world.maria.writes("I want to talk to a human")
        world.settle()
        assert sends(world) == Refused(Why.NO_DRAFT)

    def test_is_told_on_the_bus_with_what_it_took_the_place_of(self, world: World) -> None:
        before = world.escalation.escalation_id
        world.maria.writes("I want to talk to a human")
        world.settle()
        told = [fact for fact in world.bus.facts if fact.name is FactName.CASE_ESCALATED]
        assert [fact.detail.get("supersedes") for fact in told] == [None, before]

    def test_leaves_no_message_in_slack_that_still_asks_for_somebody(self, world: World) -> None:
        world.maria.writes("I want to talk to a human")
        world.settle()
        shown = [notice for _, notice in world.slack.posts.values()]
        assert [notice.waiting for notice in shown] == [False, True]
        assert shown[-1].escalation_id == world.escalation.escalation_id

    def test_is_counted_as_what_it_is(self, world: World) -> None:
        before = world.escalation.escalation_id
        world.maria.writes("I want to talk to a human")
        world.settle()
        assert facts_of_escalation(stored(world, before)).superseded
        assert not facts_of_escalation(world.escalation).superseded


class TestAModelThatFails:
    def test_puts_the_draft_away_after_the_last_try_and_people_have_the_case(self, world: World) -> None:
        before, told = world.escalation, len(said(world))
        world.model.then(*[ModelUnavailable("timeout")] * 3)
        world.maria.writes("And on Saturday?")
        world.settle()
        assert world.escalation.escalation_id == before.escalation_id
        assert world.escalation.packet.suggested_reply == ""
        assert world.escalation.packet.facts[-1].value.endswith("And on Saturday?")
        assert len(said(world)) == told
        assert lines(world) == ["draft_put_away"]
        assert (world.case.due_at, world.head.answered_count) == (before.due_at, 2)

    def test_drafts_again_when_it_is_back(self, world: World) -> None:
        world.model.then(*[ModelUnavailable("timeout")] * 2)
        world.maria.writes("And on Saturday?")
        world.settle()
        world.model.script.clear()
        asks_again(world, "Hello?")
        assert world.escalation.packet.suggested_reply == SATURDAY


class TestAPersonWhoHasIt:
    def test_is_left_alone(self, world: World) -> None:
        world.dana.takes_over()
        world.maria.writes("And on Saturday?")
        world.settle()
        assert len(world.model.requests) == 1
        assert world.case.status is Status.WITH_HUMAN
        assert world.escalation.packet.facts[-1].value.endswith("And on Saturday?")

    def test_wins_over_a_draft_that_is_being_written(self, world: World) -> None:
        world.model.during = world.dana.takes_over
        asks_again(world)
        assert world.case.status is Status.WITH_HUMAN
        assert world.escalation.packet.suggested_reply == ""
        assert "drafted_anew" not in lines(world)

    def test_who_sends_meanwhile_with_all_read_wins_too(self, world: World) -> None:
        world.model.during = lambda: sends(world, "We open at 9, on Saturday at 10.", seen=2)
        asks_again(world)
        assert world.case.status is Status.WITH_AI
        assert said(world)[-1] == "We open at 9, on Saturday at 10."
        assert world.said_by(Author.AI) == []

    def test_who_moves_the_case_meanwhile_has_it_drafted_in_the_other_queue(self, world: World) -> None:
        world.model.then(a_proposal(SATURDAY, cited_pages=()))
        world.threads.before_commit = lambda: world.dana.moves("billing")
        world.model.then(a_proposal(SATURDAY, cited_pages=()))
        world.maria.writes("And on Saturday?")
        world.settle()
        assert world.case.queue == "billing"
        assert world.escalation.queue == "billing"
        assert world.escalation.packet.suggested_reply == SATURDAY


class TestASnooze:
    def test_ends_with_what_the_customer_writes(self, world: World) -> None:
        world.dana.snoozes(hours=0.2)
        assert world.case.snooze
        asks_again(world)
        assert not world.case.snooze.holds(world.head.inbound_count, None, world.clock.now())
        assert world.escalation.packet.suggested_reply == SATURDAY


def test_a_turn_without_a_draft_is_none_of_its_business() -> None:
    world = a_world()
    asks(world)
    turn = TurnInHand(world.loaded(), world.case, world.case, a_playbook(), world.clock.now())
    with pytest.raises(AssertionError):
        draft_again(turn, Outcome(turn.given_up()))


def test_rules_stay_those_of_a_draft(world: World) -> None:
    asks_again(world)
    assert rules_of(world) == ["policy.rollout_draft"]


class TestWhatPeopleAreTold:
    def test_late_of_a_draft_that_was_overtaken_is_nothing(self, world: World) -> None:
        escalated = next(fact for fact in world.bus.facts if fact.name is FactName.CASE_ESCALATED)
        world.maria.writes("I want to talk to a human")
        world.settle()
        posts = len(world.slack.posts)
        world.log = NotificationLogFake()
        world.ports = Ports(world, CrashPoint())
        assert world.tells(escalated) == ()
        assert len(world.slack.posts) == posts

    def test_of_a_draft_that_was_put_away_is_that_there_is_none(self, world: World) -> None:
        world.model.then(*[ModelUnavailable("timeout")] * 3)
        world.maria.writes("And on Saturday?")
        world.settle()
        (shown,) = (notice for _, notice in world.slack.posts.values())
        assert "We open at 9." not in dict(shown.lines).values()
