"""What runs out first, the customer's mood, and how far a case is: what a row says beside who and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.domain.case import Resolution, Status, Surety
from chalicelib.domain.escalation import Evidence, Takeover, Trigger
from chalicelib.inbox.listing import Listing, Narrowed, View, read_listing
from chalicelib.inbox.mood import mood_of
from chalicelib.inbox.stages import stage_of
from chalicelib.use_cases.ports import Listed
from tests.fakes.cast import DANA, a_case, a_thread, an_escalation
from tests.fakes.clock import MONDAY_10
from tests.inbox.test_listing import Lists
from tests.journeys.clinic import a_playbook

WAITING: dict[str, Any] = {"status": Status.WAITING_FOR_HUMAN, "escalation_id": "esc-1"}


def waiting(number: int, *, due_in: int, window_in: int, goal: str = "") -> Listed:
    """A case whose answer and whose window run out in so many minutes."""
    due_at = MONDAY_10 + timedelta(minutes=due_in)
    case = a_case(case_id=f"case-{number}", due_at=due_at, customer_goal=goal, **WAITING)
    written_at = MONDAY_10 + timedelta(minutes=window_in) - timedelta(hours=24)
    escalation = an_escalation(due_at=due_at, reminder_at=due_at - timedelta(minutes=5))
    return Listed(case, a_thread(last_inbound_at=written_at), escalation)


def listing(*rows: Listed, view: View = View.WAITING, **narrowed: str) -> Listing:
    lists: Any = Lists(*rows)
    return read_listing(
        view, Narrowed(**narrowed), person=DANA, lists=lists, playbook=a_playbook(), now=MONDAY_10
    )


class TestWhatRunsOutFirst:
    def test_orders_the_list_and_is_named_in_the_row(self) -> None:
        found = listing(
            waiting(1, due_in=90, window_in=600, goal="answer in 90"),
            waiting(2, due_in=200, window_in=30, goal="window in 30"),
            waiting(3, due_in=60, window_in=61, goal="answer in 60"),
        )
        assert [(row.goal, row.by_window) for row in found.rows] == [
            ("window in 30", True),
            ("answer in 60", False),
            ("answer in 90", False),
        ]
        assert found.rows[0].due
        assert found.rows[0].due.due_at == MONDAY_10 + timedelta(minutes=30)

    def test_is_never_a_window_that_closed_already(self) -> None:
        [row] = listing(waiting(1, due_in=60, window_in=-10)).rows
        assert row.due
        assert (row.by_window, row.due.due_at) == (False, MONDAY_10 + timedelta(minutes=60))


class TestMood:
    @pytest.mark.parametrize(
        ("rules", "word"),
        [
            (("negative_sentiment.anger",), "angry"),
            (("negative_sentiment.adds_up",), "losing patience"),
            (("negative_sentiment.leaving", "negative_sentiment.anger"), "angry"),
            (("negative_sentiment.own_phrase",), "upset"),
            ((), ""),
        ],
    )
    def test_is_a_word_for_what_the_rules_heard(self, rules: tuple[str, ...], word: str) -> None:
        heard = tuple(Evidence(Trigger.NEGATIVE_SENTIMENT, rule) for rule in rules)
        escalation = an_escalation()
        assert mood_of(replace(escalation, evidence=(*escalation.evidence, *heard))) == word

    def test_is_nothing_without_an_escalation(self) -> None:
        assert mood_of(None) == ""


class TestStages:
    def test_tell_the_cases_of_each_list_apart(self) -> None:
        mine = {"status": Status.WITH_HUMAN, "takeover": Takeover(DANA.person_id, "Dana", MONDAY_10)}
        over = Resolution("ai", Surety.SILENT, MONDAY_10)
        answered = an_escalation(first_reply_at=MONDAY_10)
        cases = {
            "late": waiting(1, due_in=-1, window_in=600),
            "in_time": waiting(1, due_in=1, window_in=600),
            "owed": Listed(a_case(**mine), a_thread(), an_escalation()),
            "answered": Listed(a_case(**mine), a_thread(), answered),
            "silent": Listed(a_case(status=Status.RESOLVED, resolution=over), a_thread()),
            "": Listed(a_case(), a_thread()),
        }
        assert {stage: stage_of(listed, MONDAY_10) for stage, listed in cases.items()} == {
            stage: stage for stage in cases
        }

    def test_count_a_customer_who_wrote_again_as_owed(self) -> None:
        mine = {"status": Status.WITH_HUMAN, "takeover": Takeover(DANA.person_id, "Dana", MONDAY_10)}
        again = a_thread(inbound_count=3, answered_count=2)
        listed = Listed(a_case(**mine), again, an_escalation(first_reply_at=MONDAY_10))
        assert stage_of(listed, MONDAY_10) == "owed"

    def test_narrow_a_list_where_there_is_a_choice(self) -> None:
        late, in_time = waiting(1, due_in=-5, window_in=600), waiting(2, due_in=5, window_in=600)
        assert listing(late).stages == ()
        found = listing(late, in_time, stage="late")
        assert len(found.rows) == 1
        assert [(choice.key, choice.count, choice.current) for choice in found.stages] == [
            ("late", "1", True),
            ("in_time", "1", False),
        ]
