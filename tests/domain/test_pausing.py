"""A clock that stands still while a case is snoozed loses no business time and gains none."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain import business_time
from chalicelib.domain.channel_rules import WindowRules
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.pausing import shifted
from tests.fakes.cast import an_escalation
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import WEEK

moments = st.integers(0, 29).map(lambda minutes: MONDAY_10 + timedelta(minutes=minutes))
sleeps = st.integers(1, 30 * 24 * 60).map(lambda minutes: timedelta(minutes=minutes))


def moved(escalation: Escalation, since: datetime, until: datetime) -> Escalation:
    return shifted(
        escalation, since=since, until=until, calendar=WEEK, window_closes_at=None, rules=WindowRules()
    )


class TestPause:
    @given(moments, sleeps)
    def test_leaves_as_much_business_time_at_its_end_as_at_its_beginning(
        self, now: datetime, sleep: timedelta
    ) -> None:
        before = an_escalation()
        after = moved(before, now, now + sleep)
        left = business_time.between(now, before.due_at, WEEK)
        assert business_time.between(now + sleep, after.due_at, WEEK) == left
        assert after.due_at >= before.due_at
        assert after.reminder_at <= after.due_at <= after.alerts[0].at

    @given(moments, sleeps, st.floats(0, 1))
    def test_that_ends_early_gives_back_what_was_not_slept(
        self, now: datetime, sleep: timedelta, part: float
    ) -> None:
        before = an_escalation()
        until, woken_at = now + sleep, now + sleep * part
        after = moved(moved(before, now, until), until, woken_at)
        left = business_time.between(now, before.due_at, WEEK)
        assert business_time.between(woken_at, after.due_at, WEEK) == left
        assert before.due_at <= after.due_at

    def test_is_a_clock_of_its_own_and_no_arrival(self) -> None:
        after = moved(an_escalation(), MONDAY_10, MONDAY_10 + timedelta(hours=1))
        assert (after.revision, after.arrival) == (2, 1)
        assert (after.reminder_at.minute, after.due_at.minute) == (15, 30)
        assert after.due_at == MONDAY_10 + timedelta(minutes=90)

    def test_leaves_what_was_reminded_of_as_it_is(self) -> None:
        before = an_escalation(reminded_at=MONDAY_10 + timedelta(minutes=15))
        after = moved(before, MONDAY_10 + timedelta(minutes=20), MONDAY_10 + timedelta(hours=2))
        assert (after.reminder_at, after.reminded_at) == (before.reminder_at, before.reminded_at)
        assert after.due_at == MONDAY_10 + timedelta(hours=2, minutes=10)

    def test_moves_the_next_answer_without_another_clock(self) -> None:
        before = an_escalation(first_reply_at=MONDAY_10, reply_owed_at=MONDAY_10 + timedelta(minutes=20))
        after = moved(before, MONDAY_10, MONDAY_10 + timedelta(hours=1))
        assert after.reply_owed_at == MONDAY_10 + timedelta(minutes=80)
        assert (after.revision, after.due_at) == (before.revision, before.due_at)

    def test_changes_nothing_where_nothing_is_owed(self) -> None:
        before = an_escalation(first_reply_at=MONDAY_10)
        assert moved(before, MONDAY_10, MONDAY_10 + timedelta(hours=1)) == before
