"""Attempts to make the numbers look better than what customers got; each of them has to fail."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from chalicelib.domain import case as cases
from chalicelib.domain.case import Resolution, Status, Surety
from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.facts import Change
from chalicelib.domain.guardrails import struck
from chalicelib.domain.metrics.grouping import By
from chalicelib.domain.metrics.measure import Figure, Terms
from chalicelib.domain.metrics.period import Period
from chalicelib.domain.metrics.report import Report, figures, following, report
from chalicelib.domain.moves import Refused, Why
from chalicelib.domain.outcome_rules import CsatRules, OutcomeRules, ResolvedWhen
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.proposal import Action
from chalicelib.domain.rollout_rules import Guardrail, Mode, Rollout
from chalicelib.domain.tool_rules import Tool
from chalicelib.domain.tool_use import ToolUse
from tests.fakes.clock import MONDAY_10
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.clinic import INTENTS, a_playbook
from tests.journeys.conftest import Inbox
from tests.journeys.world import World

LONG_SINCE = timedelta(days=400)
BOOKS = Tool(id="book", description="Books.", url="https://diary.example/book", verifies=True)
BOOKING = ResolvedWhen(verified_by=("book",))
ANSWERS = [a_proposal("We open at 9.")] * 20


def a_world(*script: Any, playbook: Playbook | None = None) -> World:
    """A clinic whose model answers from the page unless a test says otherwise."""
    return World(playbook=playbook or books(), model=ModelFake(*script))


def books(**more: Any) -> Playbook:
    """The clinic with a tool that proves a booking."""
    booking = INTENTS[2].model_copy(update={"resolved_when": BOOKING, "tools": ("book",)})
    return a_playbook(intents=(*INTENTS[:2], booking), tools=(BOOKS,), **more)


def asks(world: World, text: str = "When do you open?") -> None:
    world.maria.writes(text)
    world.settle()


def passes(world: World, **time: float) -> None:
    """Let time pass, and the sweep come by often enough."""
    world.clock.tick(**time)
    for _ in range(3):
        world.sweep()
        world.settle()
        world.clock.tick(minutes=1)
        world.wakeups.forget()


def noted(world: World) -> tuple[CaseFacts, ...]:
    """What is counted of the world's cases."""
    now = world.clock.now()
    return world.facts_ledger.between(now - LONG_SINCE, now + LONG_SINCE)


def measured(world: World, **terms: Any) -> dict[str, Figure]:
    """Every figure as it stands now."""
    found = noted(world)
    known = Terms(**{"now": world.clock.now(), "followers": following(found), **terms})
    return dict(figures(found, known))


def reported(world: World, by: By) -> Report:
    """Every figure by group."""
    now = world.clock.now()
    whole = Period("4w", now - LONG_SINCE, now + LONG_SINCE)
    return report(noted(world), period=whole, by=by, zone=ZoneInfo("UTC"), terms=Terms(now))


def counts(world: World, *names: str) -> list[tuple[float, int]]:
    """Numerator and denominator of some figures."""
    found = measured(world)
    return [(found[name].numerator, found[name].denominator) for name in names]


class TestClosingWithoutAnOutcome:
    @pytest.mark.parametrize("outcome", ["", "resolved", "ai", "closed"])
    def test_is_refused_by_the_form(self, world: World, inbox: Inbox, outcome: str) -> None:
        world.maria.writes("human please")
        world.settle()
        world.dana.takes_over()
        path = f"/threads/{world.maria.thread_id}/resolution"
        answer = inbox.of("dana").submits(path, {"outcome": outcome, "note": "done"})
        assert answer.status == 422
        assert world.case.status is Status.WITH_HUMAN

    def test_is_not_possible_by_a_takeover_that_nobody_ends(self) -> None:
        world = a_world()
        asks(world, "human please")
        world.dana.takes_over()
        passes(world, days=30)
        assert world.case.status is Status.WITH_HUMAN
        assert counts(world, "open", "with_people", "ai_resolved") == [(1, 1), (0, 1), (0, 1)]

    def test_leaves_an_open_case_in_every_denominator(self) -> None:
        world = a_world(a_proposal("Which day suits you?", Action.CLARIFY))
        asks(world)
        assert counts(world, "ai_resolved", "escalated", "open") == [(0, 1), (0, 1), (1, 1)]


class TestSilence:
    def test_is_counted_under_its_own_name_only(self) -> None:
        world = a_world(*ANSWERS)
        asks(world)
        passes(world, hours=26)
        assert counts(world, "ai_silent", "ai_confirmed", "ai_verified") == [(1, 1), (0, 1), (0, 1)]

    def test_after_a_question_of_ours_is_given_up_and_never_resolved(self) -> None:
        world = a_world(a_proposal("Which day suits you?", Action.CLARIFY))
        asks(world)
        passes(world, hours=26)
        assert counts(world, "abandoned", "ai_silent", "ai_resolved") == [(1, 1), (0, 1), (0, 1)]

    def test_never_counts_where_the_intent_says_so(self) -> None:
        never = INTENTS[0].model_copy(update={"resolved_when": ResolvedWhen(silent_hours=0)})
        world = a_world(*ANSWERS, playbook=a_playbook(intents=(never, *INTENTS[1:])))
        asks(world)
        passes(world, hours=26)
        passes(world, days=9)
        assert counts(world, "abandoned", "ai_silent", "ai_resolved") == [(1, 1), (0, 1), (0, 1)]

    def test_is_not_asked_how_it_went(self) -> None:
        world = a_world(*ANSWERS, playbook=a_playbook(outcomes=OutcomeRules(csat=CsatRules(enabled=True))))
        asks(world)
        passes(world, hours=26)
        assert world.case.csat is None
        assert counts(world, "csat", "csat_answered") == [(0, 0), (0, 0)]


class TestOneMatter:
    def test_in_many_messages_is_one_case(self) -> None:
        world = a_world(*ANSWERS)
        for text in ("When do you open?", "And on Friday?", "When do you open?", "Hello, are you there"):
            asks(world, text)
            world.clock.tick(minutes=40)
        passes(world, hours=26)
        assert counts(world, "ai_silent") == [(1, 1)]

    def test_that_is_asked_again_after_every_end_is_one_case_with_one_end(self) -> None:
        world = a_world(*ANSWERS)
        for _ in range(4):
            asks(world)
            passes(world, hours=26)
        assert counts(world, "ai_resolved", "reopened") == [(1, 1), (1, 1)]
        assert world.case.reopens == 3

    def test_that_ends_in_thanks_is_not_split_by_the_thanks(self) -> None:
        world = a_world(*ANSWERS)
        asks(world)
        passes(world, hours=26)
        asks(world, "Thank you so much!")
        passes(world, hours=26)
        assert counts(world, "ai_resolved", "reopened") == [(1, 1), (0, 1)]

    def test_does_not_swallow_the_next_one(self) -> None:
        """Two matters in one case would halve what escalates."""
        world = a_world(*ANSWERS)
        asks(world)
        passes(world, hours=26)
        passes(world, days=4)
        asks(world, "human please")
        assert counts(world, "ai_resolved", "escalated") == [(1, 2), (1, 2)]

    def test_that_is_asked_again_behind_another_one_came_back(self) -> None:
        """A question in between, in a case of its own, makes the old one no more durable."""
        price = a_proposal("A cleaning costs 60 €.", intent="prices", cited_pages=("prices",))
        world = a_world(price, ANSWERS[0], price, playbook=books(reopen_within_hours=24))
        for text in ("How much is a cleaning?", "When do you open?", "How much is a cleaning?"):
            asks(world, text)
            passes(world, hours=26)
            passes(world, days=2, hours=12)
        assert [case.intent for case in noted(world)] == ["prices", "opening_hours", "prices"]
        assert counts(world, "came_back", "ai_durable") == [(1, 3), (0, 3)]
        passes(world, days=8)
        assert counts(world, "came_back", "ai_durable") == [(1, 3), (2, 3)]

    def test_that_escalates_twice_escalates_once(self) -> None:
        world = a_world(*ANSWERS)
        for _ in range(3):
            asks(world, "human please")
            world.dana.takes_over()
            world.dana.replies("Hello")
            world.dana.hands_back()
            world.settle()
        assert counts(world, "escalated", "escalated_human_request") == [(1, 1), (1, 1)]
        assert counts(world, "takeover_in_time") == [(3, 3)]


class TestAStop:
    """Whoever wants to hear nothing more was not helped, and it is no act of a person either."""

    def test_resolves_nothing(self) -> None:
        world = a_world(*ANSWERS)
        asks(world)
        asks(world, "STOP")
        passes(world, hours=26)
        assert counts(world, "abandoned", "ai_resolved", "with_people") == [(1, 1), (0, 1), (0, 1)]

    def test_does_not_hide_what_the_customer_had_to_do(self) -> None:
        world = a_world(*[a_proposal("Which day suits you?", Action.CLARIFY)] * 2)
        asks(world)
        asks(world, "STOP")
        assert world.case.effort
        assert (world.case.effort.inbound, world.case.check_at) == (2, None)

    def test_leaves_with_people_what_people_had(self) -> None:
        world = a_world(*ANSWERS)
        asks(world, "human please")
        asks(world, "STOP")
        assert counts(world, "escalated", "abandoned", "with_people") == [(1, 1), (1, 1), (0, 1)]

    def test_that_is_taken_back_leaves_the_case_to_the_ai(self) -> None:
        """A START and the question again: the AI answered it alone, after all."""
        world = a_world(*ANSWERS)
        asks(world)
        asks(world, "STOP")
        asks(world, "START")
        asks(world)
        passes(world, hours=26)
        assert counts(world, "ai_silent", "with_people", "reopened") == [(1, 1), (0, 1), (1, 1)]


class TestHandingBack:
    def test_makes_no_success_of_the_ai_alone(self) -> None:
        """A person did it; the AI said the last word."""
        world = a_world(*ANSWERS)
        asks(world, "human please")
        world.dana.takes_over()
        world.dana.replies("It is done.")
        world.dana.hands_back()
        world.settle()
        asks(world)
        passes(world, hours=26)
        assert world.case.resolution
        assert world.case.resolution.by == "ai"
        assert counts(world, "ai_resolved", "with_people", "escalated") == [(0, 1), (1, 1), (1, 1)]

    def test_counts_the_case_once(self) -> None:
        world = a_world(*ANSWERS)
        asks(world, "human please")
        world.dana.takes_over()
        world.dana.hands_back()
        world.settle()
        passes(world, hours=26)
        found = counts(world, "ai_resolved", "with_people", "abandoned", "open")
        assert sum(numerator for numerator, _ in found) == 1
        assert {denominator for _, denominator in found} == {1}

    def test_before_anybody_wrote_does_not_make_it_in_time(self) -> None:
        world = a_world(*ANSWERS)
        asks(world, "human please")
        passes(world, hours=3)
        world.later(minutes=1)
        world.dana.takes_over()
        world.dana.hands_back()
        world.settle()
        assert counts(world, "takeover_in_time", "reply_in_time") == [(0, 1), (0, 1)]

    def test_a_case_taken_without_an_escalation_is_not_the_ais_either(self) -> None:
        world = a_world(*ANSWERS)
        asks(world)
        world.dana.takes_over()
        world.dana.hands_back()
        world.settle()
        passes(world, hours=26)
        assert counts(world, "ai_resolved", "with_people") == [(0, 1), (1, 1)]


class TestDeleting:
    def test_the_conversation_leaves_what_is_counted(self) -> None:
        world = a_world(*ANSWERS)
        asks(world, "human please")
        before = measured(world)
        for records in (world.threads.heads, world.threads.cases, world.threads.messages):
            records.clear()
        assert measured(world) == before

    def test_by_its_time_to_live_leaves_what_is_counted(self) -> None:
        """DynamoDB takes the records away and says so on the stream."""
        world = a_world(*ANSWERS)
        asks(world, "human please")
        before = measured(world)
        case, escalation = world.case, world.escalation
        world.threads.changes += [gone(case), gone(escalation)]
        world.settle()
        assert measured(world) == before

    def test_the_customer_leaves_what_is_counted(self) -> None:
        world = a_world(*ANSWERS)
        asks(world, "human please")
        before = measured(world)
        world.facts_ledger.forget(world.maria.thread_id, [(world.case.case_id, world.case.opened_at)])
        after = measured(world)
        assert {name: (f.value, f.numerator, f.denominator) for name, f in after.items()} == {
            name: (f.value, f.numerator, f.denominator) for name, f in before.items()
        }
        assert noted(world)[0].thread_id == ""

    def test_the_customer_does_not_bring_the_case_back_later(self) -> None:
        """A late record of an erased case changes no count, and leads to nobody."""
        world = a_world(*ANSWERS)
        asks(world, "human please")
        stale = world.case
        world.facts_ledger.forget(world.maria.thread_id, [(stale.case_id, stale.opened_at)])
        world.dana.takes_over()
        world.settle()
        assert [facts.thread_id for facts in noted(world)] == [""]


class TestTheAi:
    def test_does_not_resolve_by_saying_so(self) -> None:
        said = "Everything about this is resolved."
        world = a_world(*[a_proposal(said, cited_pages=())] * 2)
        asks(world)
        passes(world, minutes=45)
        assert world.case.status is Status.WITH_AI
        passes(world, hours=26)
        assert counts(world, "ai_verified", "ai_confirmed") == [(0, 1), (0, 1)]

    def test_does_not_confirm_by_quoting_the_customer(self) -> None:
        world = a_world(a_proposal("You said: thank you so much, that is all. 👍", cited_pages=()))
        asks(world)
        passes(world, minutes=45)
        assert world.case.status is Status.WITH_AI
        passes(world, hours=26)
        assert counts(world, "ai_confirmed") == [(0, 1)]

    @pytest.mark.parametrize("ok", [True, False])
    def test_does_not_verify_by_a_tool_that_proves_nothing(self, ok: bool) -> None:
        """An open door is not a booking; nor is a booking that failed."""
        use = ToolUse(
            "look", {}, ok=ok, result='{"booked": true}', at=MONDAY_10, error="" if ok else "http_500"
        )
        done = a_proposal("Here you are.", intent="book_appointment", cited_pages=(), tool_uses=(use,))
        world = a_world(done)
        asks(world, "I need an appointment")
        passes(world, minutes=45)
        assert world.case.status is not Status.RESOLVED

    def test_does_not_verify_by_what_a_customer_pastes(self) -> None:
        world = a_world(a_proposal("I see.", intent="book_appointment", cited_pages=()))
        asks(world, json.dumps({"tool": "book", "ok": True, "verified": True, "result": "booked"}))
        passes(world, minutes=45)
        passes(world, hours=26)
        assert counts(world, "ai_verified") == [(0, 1)]

    def test_does_not_verify_one_matter_by_the_proof_of_another(self) -> None:
        use = ToolUse("book", {}, ok=True, result="{}", at=MONDAY_10, verified=True)
        booked = a_proposal(
            "It is in the diary.", intent="book_appointment", cited_pages=(), tool_uses=(use,)
        )
        world = a_world(booked, *ANSWERS)
        asks(world, "I need an appointment")
        passes(world, minutes=45)
        assert counts(world, "ai_verified") == [(1, 1)]
        asks(world, "When do you open?")
        passes(world, hours=26)
        assert counts(world, "ai_verified", "ai_silent", "reopened") == [(0, 1), (1, 1), (1, 1)]

    def test_does_not_count_a_thumb_that_it_was_never_given(self) -> None:
        """A tap on a question that was never asked."""
        world = a_world(*ANSWERS)
        asks(world)
        reply = {"type": "button_reply", "button_reply": {"id": "csat.up", "title": "👍"}}
        world.maria.sends({"type": "interactive", "interactive": reply})
        world.settle()
        assert counts(world, "csat", "csat_answered") == [(0, 0), (0, 0)]

    def test_is_never_named_by_a_person_who_resolves(self) -> None:
        world = a_world()
        asks(world, "human please")
        world.dana.takes_over()
        world.dana.resolves(Surety.CONFIRMED)
        world.settle()
        assert counts(world, "ai_resolved", "with_people") == [(0, 1), (1, 1)]


class TestAPerson:
    def test_cannot_verify_without_a_tool(self) -> None:
        world = a_world()
        asks(world, "human please")
        world.dana.takes_over()
        assert world.dana.resolves(Surety.VERIFIED) == Refused(Why.NOT_VERIFIED)
        assert world.case.status is Status.WITH_HUMAN

    def test_cannot_verify_by_a_proof_from_before_the_customer_asked_again(self) -> None:
        use = ToolUse("book", {}, ok=True, result="{}", at=MONDAY_10, verified=True)
        booked = a_proposal(
            "It is in the diary.", intent="book_appointment", cited_pages=(), tool_uses=(use,)
        )
        world = a_world(booked)
        asks(world, "I need an appointment")
        passes(world, minutes=45)
        asks(world, "human please")
        world.dana.takes_over()
        assert world.dana.resolves(Surety.VERIFIED) == Refused(Why.NOT_VERIFIED)

    def test_does_not_keep_a_promise_with_a_note_to_colleagues(self) -> None:
        world = a_world()
        asks(world, "human please")
        world.dana.takes_over()
        world.dana.notes("I am on it")
        world.later(minutes=61)
        assert counts(world, "reply_in_time", "promise_kept") == [(0, 1), (0, 1)]

    def test_does_not_mend_a_missed_time_by_moving_the_case(self) -> None:
        world = a_world()
        asks(world, "human please")
        world.later(minutes=35)
        world.dana.moves("billing")
        world.settle()
        world.dana.takes_over()
        world.dana.replies("Hello")
        world.settle()
        assert counts(world, "takeover_in_time", "reply_in_time", "promise_kept") == [(0, 1)] * 3

    def test_does_not_mend_a_missed_time_by_answering_nobody(self) -> None:
        """Resolved after its time without a word: it was not answered in time."""
        world = a_world()
        asks(world, "human please")
        world.later(minutes=35)
        world.dana.takes_over()
        world.dana.resolves(Surety.ABANDONED)
        world.settle()
        assert counts(world, "reply_in_time", "promise_kept") == [(0, 1), (0, 1)]


class TestAnsweringNobody:
    """A takeover is one tap; the customer was told that a person writes."""

    def test_and_handing_back_in_time_is_not_in_time(self) -> None:
        """The AI has nothing to say either, and asks for a person again: two escalations without a word."""
        world = a_world(*ANSWERS)
        asks(world, "human please")
        world.later(minutes=5)
        world.dana.takes_over()
        world.dana.hands_back()
        world.settle()
        passes(world, hours=2)
        assert counts(world, "takeover_in_time", "reply_in_time", "promise_kept") == [(1, 2), (0, 2), (0, 2)]

    def test_and_resolving_in_time_is_not_in_time(self) -> None:
        """As one does with what one calls spam."""
        world = a_world()
        asks(world, "human please")
        world.later(minutes=5)
        world.dana.takes_over()
        world.dana.resolves(Surety.ABANDONED)
        world.settle()
        passes(world, hours=2)
        assert counts(world, "reply_in_time", "promise_kept") == [(0, 1), (0, 1)]
        assert counts(world, "abandoned", "with_people", "ai_resolved") == [(1, 1), (0, 1), (0, 1)]


class TestMoving:
    def test_on_and_on_keeps_no_promise(self) -> None:
        """Each queue has its own clock; the customer has one."""
        world = a_world()
        asks(world, "human please")
        for queue in ("billing", "front-desk", "billing"):
            world.later(minutes=25)
            world.dana.moves(queue)
            world.settle()
        world.dana.takes_over()
        world.dana.replies("Hello")
        world.settle()
        assert counts(world, "promise_kept") == [(0, 1)]

    def test_takes_a_case_out_of_no_total(self) -> None:
        """Whatever queue it ends up in, the groups add up to all."""
        world = a_world()
        asks(world, "human please")
        world.later(minutes=35)
        world.dana.moves("billing")
        world.settle()
        passes(world, hours=2)
        for by in (By.QUEUE, By.INTENT, By.TRIGGER, By.SEGMENT, By.MODE):
            made = reported(world, by)
            for name in ("escalated", "takeover_in_time", "open"):
                assert sum(each[name].denominator for each in made.groups.values()) == 1, (by, name)
                assert made.total[name].denominator == 1


class TestTheRollout:
    def test_set_to_off_takes_no_escalation_out_of_the_rate(self) -> None:
        """The AI was not asked; the customers needed people all the same."""
        world = a_world(playbook=books(rollout=Rollout(default=Mode.OFF)))
        asks(world)
        assert counts(world, "escalated", "ai_resolved", "escalated_policy") == [(1, 1), (0, 1), (1, 1)]

    def test_set_to_off_hides_no_reason_behind_its_own(self) -> None:
        world = a_world(playbook=books(rollout=Rollout(default=Mode.OFF)))
        asks(world, "human please")
        assert counts(world, "escalated_human_request", "escalated_policy") == [(1, 1), (0, 1)]

    def test_set_to_draft_makes_no_success_of_the_ai_alone(self) -> None:
        """A person sent it, word for word, and gave the case back for the AI to close."""
        world = a_world(*ANSWERS, playbook=books(rollout=Rollout(default=Mode.DRAFT)))
        asks(world)
        world.dana.takes_over()
        world.dana.replies(world.escalation.packet.suggested_reply)
        world.dana.hands_back()
        world.settle()
        passes(world, hours=26)
        passes(world, days=9)
        assert counts(world, "ai_resolved", "ai_durable", "escalated") == [(0, 1), (0, 1), (1, 1)]

    def test_of_intents_under_new_names_moves_no_old_escalation(self) -> None:
        """A case that goes on under another intent leaves behind what it needed a person for."""
        world = a_world(*ANSWERS)
        asks(world)
        asks(world, "human please")
        world.dana.takes_over()
        world.dana.replies("Hello")
        world.dana.hands_back()
        world.settle()
        (case,) = noted(world)
        renamed = replace(case, intent="something_new")
        world.facts_ledger.note_case(renamed)
        made = reported(world, By.INTENT)
        assert made.groups[case.intent or ""]["takeover_in_time"].denominator == 1
        assert made.groups["something_new"]["takeover_in_time"].denominator == 0
        assert made.total["escalated"].numerator == 1


class TestWaiting:
    def test_takes_a_resolution_back_until_the_last_minute_of_the_window(self) -> None:
        world = a_world(*ANSWERS)
        asks(world)
        passes(world, hours=26)
        passes(world, hours=71)
        asks(world)
        passes(world, hours=26)
        assert counts(world, "ai_resolved", "reopened") == [(1, 1), (1, 1)]

    def test_until_the_window_is_over_hides_nothing(self) -> None:
        """A new case begins, and the one before it is not durable for it."""
        world = a_world(*ANSWERS)
        asks(world)
        passes(world, hours=26)
        passes(world, hours=73)
        asks(world)
        passes(world, hours=26)
        passes(world, days=8)
        assert counts(world, "ai_resolved", "ai_durable", "came_back") == [(2, 2), (1, 2), (1, 2)]

    def test_is_needed_before_anything_is_durable(self) -> None:
        world = a_world(*ANSWERS)
        asks(world)
        passes(world, hours=26)
        passes(world, days=6)
        assert counts(world, "ai_resolved", "ai_durable") == [(1, 1), (0, 1)]
        passes(world, days=1)
        assert counts(world, "ai_durable") == [(1, 1)]

    def test_does_not_bring_back_what_the_customer_took_back(self) -> None:
        """Reopened and never ended again: months later it is still no success."""
        world = a_world(a_proposal("We open at 9."))
        asks(world)
        passes(world, hours=26)
        asks(world, "human please")
        passes(world, days=60)
        assert counts(world, "ai_resolved", "ai_durable", "open") == [(0, 1), (0, 1), (1, 1)]


class TestGuardrails:
    RAIL = Guardrail(id="people", measure="escalation_rate", above=0.5, hours=24, at_least=4)

    def test_are_not_kept_quiet_by_cases_of_long_ago(self) -> None:
        """Many good ones before the window weigh nothing against the bad ones in it."""
        good = [self._case(hours=30 + n) for n in range(200)]
        bad = [self._case(hours=n, escalated=True) for n in range(4)]
        assert self._strikes([*good, *bad])

    def test_are_not_kept_quiet_by_cases_that_never_reached_the_ai(self) -> None:
        drafts = [replace(self._case(hours=1), mode="draft") for _ in range(200)]
        bad = [self._case(hours=n, escalated=True) for n in range(4)]
        assert self._strikes([*drafts, *bad])

    def test_do_not_strike_for_a_handful(self) -> None:
        assert not self._strikes([self._case(hours=n, escalated=True) for n in range(3)])

    def test_count_a_case_that_escalated_again_and_again_once(self) -> None:
        """One angry customer does not take the AI away from all others."""
        often = self._case(hours=1, escalated=True)
        often = replace(often, escalations=often.escalations * 9)
        assert not self._strikes([often, *[self._case(hours=2)] * 3])

    def _strikes(self, found: list[CaseFacts]) -> bool:
        since = MONDAY_10 - timedelta(hours=self.RAIL.hours)
        return struck(self.RAIL, found, {}, since=since, now=MONDAY_10) is not None

    @staticmethod
    def _case(*, hours: float, escalated: bool = False) -> CaseFacts:
        world = a_world(*ANSWERS)
        asks(world, "human please" if escalated else "When do you open?")
        opened_at = MONDAY_10 - timedelta(hours=hours)
        return replace(noted(world)[0], opened_at=opened_at, mode="live", case_id=f"{hours}")


class TestPeriods:
    def test_a_case_belongs_to_the_time_in_which_it_began(self) -> None:
        """Closing it in another month moves no case out of the bad one."""
        world = a_world(*ANSWERS)
        asks(world)
        began = world.clock.now()
        passes(world, days=40)
        early = world.facts_ledger.between(began - timedelta(days=1), began + timedelta(days=1))
        late = world.facts_ledger.between(began + timedelta(days=1), world.clock.now())
        assert (len(early), len(late)) == (1, 0)

    def test_an_outcome_that_is_taken_back_changes_the_week_it_was_counted_in(self) -> None:
        world = a_world(*ANSWERS)
        asks(world)
        passes(world, hours=26)
        assert counts(world, "ai_resolved") == [(1, 1)]
        asks(world, "human please")
        assert counts(world, "ai_resolved") == [(0, 1)]


def gone(record: Any) -> Change:
    """The stream's word that a record is gone."""
    return Change(record, None)


def test_no_way_leads_to_a_resolution_without_a_surety() -> None:
    """The type has no default, and the table has one writer."""
    with pytest.raises(TypeError):
        Resolution("ai", at=MONDAY_10)  # type: ignore[call-arg]
    resolved = a_world(*ANSWERS)
    asks(resolved)
    passes(resolved, hours=26)
    again = Resolution("p-dana", Surety.CONFIRMED, MONDAY_10)
    with pytest.raises(cases.IllegalTransition):
        cases.resolve(resolved.case, again)
