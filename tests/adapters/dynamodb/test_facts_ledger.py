"""The facts of cases, in memory and in the table: in any order, any number of times, without an end."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from chalicelib.domain.case import Csat, Effort, Liked, Resolution, Status, Surety, TakenBack
from chalicelib.domain.case_facts import CaseFacts, EscalationFacts
from chalicelib.use_cases.facts_ports import FactsLedger
from tests.adapters.dynamodb.conftest import Store
from tests.fakes.cast import THREAD_ID
from tests.fakes.clock import MONDAY_10

LATER = MONDAY_10 + timedelta(hours=1)


def case_id_of(opened_at: datetime, name: str = "c1") -> str:
    return f"{int(opened_at.timestamp() * 1000):013d}-{name}"


def facts(name: str = "c1", opened_at: datetime = MONDAY_10, **more: object) -> CaseFacts:
    plain = CaseFacts(
        case_id_of(opened_at, name), THREAD_ID, opened_at, Status.WITH_AI, "front-desk", playbook_version=3
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def an_escalation(name: str = "e1", **more: object) -> EscalationFacts:
    plain = EscalationFacts(
        f"e0001-{name}", ("risk", "policy"), "front-desk", MONDAY_10, LATER, playbook_version=3
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def all_of(ledger: FactsLedger) -> tuple[CaseFacts, ...]:
    return ledger.between(MONDAY_10 - timedelta(days=30), MONDAY_10 + timedelta(days=30))


FULL = facts(
    status=Status.RESOLVED,
    intent="book_appointment",
    language="es",
    segment="spain",
    mode="live",
    tags=("vip",),
    clarifications=1,
    resolution=Resolution("ai", Surety.VERIFIED, LATER),
    taken_back=(TakenBack(Resolution("ai", Surety.SILENT, MONDAY_10), MONDAY_10 + timedelta(minutes=5)),),
    reopens=1,
    csat=Csat(LATER, Liked.UP, LATER),
    effort=Effort(3, 3, 2, 900, 1234),
    with_people=True,
    follows=case_id_of(MONDAY_10 - timedelta(days=9), "c0"),
)

WHOLE = an_escalation(
    revision=2,
    breached_at=LATER,
    taken_over_at=LATER,
    first_reply_at=LATER,
    promised_at=LATER,
    promise_kept=True,
    closed_at=LATER,
    edited=0.125,
    useful=False,
    intent="prices",
)


class TestNoting:
    def test_gives_back_all_that_is_counted(self, store: Store) -> None:
        store.facts_ledger.note_case(FULL)
        store.facts_ledger.note_escalation(FULL.case_id, FULL.opened_at, WHOLE)
        assert all_of(store.facts_ledger) == (replace(FULL, escalations=(WHOLE,)),)

    def test_changes_nothing_when_it_comes_again(self, store: Store) -> None:
        for _ in range(2):
            store.facts_ledger.note_case(FULL)
            store.facts_ledger.note_escalation(FULL.case_id, FULL.opened_at, WHOLE)
        assert all_of(store.facts_ledger) == (replace(FULL, escalations=(WHOLE,)),)

    def test_keeps_an_escalation_that_came_before_its_case(self, store: Store) -> None:
        case = facts()
        store.facts_ledger.note_escalation(case.case_id, case.opened_at, an_escalation())
        assert all_of(store.facts_ledger) == ()
        store.facts_ledger.note_case(case)
        assert all_of(store.facts_ledger) == (replace(case, escalations=(an_escalation(),)),)

    def test_finds_the_case_of_an_escalation_by_its_id_whatever_time_is_told(self, store: Store) -> None:
        case = facts()
        store.facts_ledger.note_case(case)
        store.facts_ledger.note_escalation(case.case_id, MONDAY_10 + timedelta(days=9), an_escalation())
        assert all_of(store.facts_ledger)[0].escalations == (an_escalation(),)

    def test_is_not_undone_by_an_older_note_that_comes_late(self, store: Store) -> None:
        resolved = facts(status=Status.RESOLVED, resolution=Resolution("ai", Surety.CONFIRMED, LATER))
        store.facts_ledger.note_case(resolved)
        store.facts_ledger.note_case(facts())
        assert all_of(store.facts_ledger) == (resolved,)

    def test_of_an_escalation_is_not_undone_either(self, store: Store) -> None:
        case = facts()
        store.facts_ledger.note_case(case)
        store.facts_ledger.note_escalation(case.case_id, case.opened_at, WHOLE)
        store.facts_ledger.note_escalation(case.case_id, case.opened_at, an_escalation())
        assert all_of(store.facts_ledger)[0].escalations == (WHOLE,)

    def test_follows_a_case_that_is_taken_back(self, store: Store) -> None:
        ended = Resolution("ai", Surety.SILENT, LATER)
        again = facts(reopens=1, taken_back=(TakenBack(ended, LATER + timedelta(hours=1)),))
        store.facts_ledger.note_case(facts(status=Status.RESOLVED, resolution=ended))
        store.facts_ledger.note_case(again)
        assert all_of(store.facts_ledger) == (again,)

    def test_keeps_the_escalations_of_a_case_apart_and_in_order(self, store: Store) -> None:
        case, second = facts(), an_escalation("e2", escalated_at=LATER)
        store.facts_ledger.note_escalation(case.case_id, case.opened_at, second)
        store.facts_ledger.note_escalation(case.case_id, case.opened_at, an_escalation())
        store.facts_ledger.note_case(case)
        assert all_of(store.facts_ledger)[0].escalations == (an_escalation(), second)


class TestBetween:
    def test_counts_the_first_moment_and_not_the_last(self, store: Store) -> None:
        week = timedelta(days=7)
        for name, at in (("a", MONDAY_10), ("b", MONDAY_10 + week), ("c", MONDAY_10 - week)):
            store.facts_ledger.note_case(facts(name, at))
        found = store.facts_ledger.between(MONDAY_10, MONDAY_10 + week)
        assert [case.case_id for case in found] == [case_id_of(MONDAY_10, "a")]

    def test_goes_over_the_end_of_a_year_oldest_first(self, store: Store) -> None:
        days = [MONDAY_10 + timedelta(days=day) for day in (60, 0, 37, 38, 44)]
        for number, day in enumerate(days):
            store.facts_ledger.note_case(facts(f"c{number}", day))
        found = store.facts_ledger.between(MONDAY_10, MONDAY_10 + timedelta(days=90))
        assert [case.opened_at for case in found] == sorted(days)

    def test_finds_a_case_whose_id_says_a_later_week(self, store: Store) -> None:
        late = facts("c1", MONDAY_10)
        late = replace(late, opened_at=MONDAY_10 - timedelta(hours=20))
        store.facts_ledger.note_case(late)
        sunday = MONDAY_10 - timedelta(days=1)
        assert store.facts_ledger.between(sunday, MONDAY_10 - timedelta(hours=11)) == (late,)


class TestForgetting:
    def test_cuts_the_case_off_and_counts_it_on(self, store: Store) -> None:
        store.facts_ledger.note_case(FULL)
        store.facts_ledger.note_escalation(FULL.case_id, FULL.opened_at, WHOLE)
        store.facts_ledger.forget(THREAD_ID, [(FULL.case_id, FULL.opened_at)])
        assert all_of(store.facts_ledger) == (replace(FULL, thread_id="", escalations=(WHOLE,)),)

    def test_holds_against_notes_that_come_late(self, store: Store) -> None:
        store.facts_ledger.forget(THREAD_ID, [(FULL.case_id, FULL.opened_at)])
        assert all_of(store.facts_ledger) == ()
        store.facts_ledger.note_case(facts())
        store.facts_ledger.note_case(FULL)
        store.facts_ledger.note_case(facts())
        assert all_of(store.facts_ledger) == (replace(FULL, thread_id=""),)

    def test_spares_a_case_of_another_conversation(self, store: Store) -> None:
        store.facts_ledger.note_case(FULL)
        store.facts_ledger.forget("another", [(FULL.case_id, FULL.opened_at)])
        assert all_of(store.facts_ledger) == (FULL,)

    def test_twice_is_as_once_and_leaves_others_alone(self, store: Store) -> None:
        other = facts("c2")
        store.facts_ledger.note_case(FULL)
        store.facts_ledger.note_case(other)
        for _ in range(2):
            store.facts_ledger.forget(THREAD_ID, [(FULL.case_id, FULL.opened_at)])
        assert {case.thread_id for case in all_of(store.facts_ledger)} == {"", THREAD_ID}


def test_a_draft_that_another_escalation_took_the_place_of_is_kept_as_such(store: Store) -> None:
    store.facts_ledger.note_case(facts())
    draft = an_escalation("e1", closed_at=LATER, superseded=True)
    for each in (an_escalation("e2", escalated_at=LATER), draft, an_escalation("e1")):
        store.facts_ledger.note_escalation(facts().case_id, MONDAY_10, each)
    (found,) = all_of(store.facts_ledger)
    assert [(each.escalation_id, each.superseded) for each in found.escalations] == [
        ("e0001-e1", True),
        ("e0001-e2", False),
    ]
