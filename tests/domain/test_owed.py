"""What a customer may count on: promises are scored once, and next answers are owed one at a time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from chalicelib.domain.escalation import Takeover, answered, owed_at, runs_out_at
from chalicelib.domain.owed import asked_again, claimed, promised
from chalicelib.domain.queue_rules import ServiceLevel
from tests.fakes.cast import DANA, an_escalation
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import WEEK

LEVEL = ServiceLevel(reminder_within=15, due_within=30, next_reply_within=20)
PROMISED_AT = MONDAY_10 + timedelta(minutes=30)
TAKEN = Takeover(DANA.person_id, DANA.name, MONDAY_10)


def at(minutes: float) -> timedelta:
    return timedelta(minutes=minutes)


class TestFirstAnswer:
    @pytest.mark.parametrize(("minutes", "kept"), [(1, True), (30, True), (30.01, False)])
    def test_keeps_a_promise_up_to_its_time(self, minutes: float, kept: bool) -> None:
        after = answered(an_escalation(promised_at=PROMISED_AT), MONDAY_10 + at(minutes))
        assert after
        assert (after.promise_kept, after.first_reply_at) == (kept, MONDAY_10 + at(minutes))

    def test_scores_nothing_where_nothing_was_promised(self) -> None:
        after = answered(an_escalation(), MONDAY_10)
        assert after
        assert after.promise_kept is None

    def test_is_scored_once(self) -> None:
        first = answered(an_escalation(promised_at=PROMISED_AT), MONDAY_10)
        assert answered(first, MONDAY_10 + at(90)) is None

    def test_is_no_matter_of_what_is_closed(self) -> None:
        assert answered(an_escalation(closed_at=MONDAY_10), MONDAY_10) is None
        assert answered(None, MONDAY_10) is None


class TestACaseThatSomebodyTook:
    @pytest.mark.parametrize(("taken", "owed"), [(5, 30), (29, 30), (30, 50), (40, 60)])
    def test_owes_its_first_answer_when_it_was_due_or_past_that_like_a_next_one(
        self, taken: int, owed: int
    ) -> None:
        held = claimed(an_escalation(), LEVEL, WEEK, MONDAY_10 + at(taken))
        assert held.reply_owed_at == MONDAY_10 + at(owed)

    def test_owes_nothing_new_once_it_was_answered_or_where_nobody_set_a_time(self) -> None:
        said = an_escalation(first_reply_at=MONDAY_10)
        assert claimed(said, LEVEL, WEEK, MONDAY_10) == said
        silent = ServiceLevel(reminder_within=15, due_within=30)
        assert claimed(an_escalation(), silent, WEEK, MONDAY_10 + at(40)).reply_owed_at is None


class TestNextAnswer:
    def test_is_owed_within_business_time_from_when_the_customer_wrote(self) -> None:
        held = an_escalation(takeover=TAKEN, first_reply_at=MONDAY_10)
        asked = asked_again(held, LEVEL, WEEK, MONDAY_10 + at(5))
        assert owed_at(asked) == runs_out_at(asked) == MONDAY_10 + at(25)

    def test_stays_owed_by_the_first_of_several_messages(self) -> None:
        held = an_escalation(first_reply_at=MONDAY_10)
        asked = asked_again(held, LEVEL, WEEK, MONDAY_10 + at(5))
        assert asked_again(asked, LEVEL, WEEK, MONDAY_10 + at(15)) == asked

    def test_is_not_owed_while_the_first_one_is(self) -> None:
        assert asked_again(an_escalation(), LEVEL, WEEK, MONDAY_10) == an_escalation()

    def test_is_not_owed_where_the_playbook_sets_no_time(self) -> None:
        held = an_escalation(first_reply_at=MONDAY_10)
        assert (
            asked_again(held, LEVEL.model_copy(update={"next_reply_within": None}), WEEK, MONDAY_10) == held
        )

    def test_ends_with_the_answer(self) -> None:
        asked = an_escalation(takeover=TAKEN, first_reply_at=MONDAY_10, reply_owed_at=MONDAY_10 + at(20))
        after = answered(asked, MONDAY_10 + at(10))
        assert after
        assert (owed_at(after), runs_out_at(after), after.first_reply_at) == (None, None, MONDAY_10)


class TestPromise:
    @pytest.mark.parametrize(("first", "then"), [(0, 60), (60, 0)])
    def test_is_the_earliest_that_was_told_in_the_words_of_the_last(self, first: int, then: int) -> None:
        """Who puts it off before it is due, and again, keeps none."""
        before = an_escalation(promised_at=PROMISED_AT + at(first))
        told = promised(before, "by then", PROMISED_AT + at(then))
        assert (told.promise, told.promised_at) == ("by then", PROMISED_AT)

    def test_is_the_only_one_where_nothing_was_told_before(self) -> None:
        told = promised(an_escalation(), "by then", PROMISED_AT)
        assert (told.promise, told.promised_at) == ("by then", PROMISED_AT)

    def test_without_a_time_changes_nothing(self) -> None:
        before = an_escalation(promised_at=PROMISED_AT)
        assert promised(before, "as soon as we can", None) == before
