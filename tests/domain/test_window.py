"""A closing window is a risk only if nobody may come before it; each step is taken once a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.channel_rules import WindowRules
from chalicelib.domain.escalation import Takeover
from chalicelib.domain.window import Step, check_at, looks_due, may_still_ask, step
from tests.fakes.cast import an_escalation
from tests.fakes.clock import MONDAY_10

RULES = WindowRules(warn_before=120, reopen_template="still_there")
CLOSES = MONDAY_10 + timedelta(hours=24)
WARN_AT = CLOSES - timedelta(hours=2)
LATE = an_escalation(due_at=CLOSES + timedelta(hours=10), window_check_at=WARN_AT)


def hours(count: float) -> timedelta:
    return timedelta(hours=count)


class TestCheck:
    @pytest.mark.parametrize(
        ("due_after", "checked_after"),
        [(30, 22), (24.5, 22), (1, 22), (22, 22), (23, 23), (24, 24)],
        ids=["next day", "just after", "long overdue", "due then", "may keep it", "due as it closes"],
    )
    def test_comes_before_the_closing_but_not_before_a_promise_that_may_be_kept(
        self, due_after: float, checked_after: float
    ) -> None:
        assert check_at(CLOSES, MONDAY_10 + hours(due_after), RULES) == MONDAY_10 + hours(checked_after)

    def test_never_comes_for_a_customer_who_never_wrote(self) -> None:
        assert check_at(None, CLOSES, RULES) is None

    def test_is_due_by_what_stands_on_the_escalation(self) -> None:
        assert not looks_due(LATE, WARN_AT - hours(0.1))
        assert looks_due(LATE, WARN_AT)
        assert not looks_due(an_escalation(), WARN_AT)


class TestStep:
    @pytest.mark.parametrize(
        ("after", "expected"), [(21.9, None), (22, Step.WARN), (23.9, Step.WARN), (24, Step.REOPEN)]
    )
    def test_follows_the_window(self, after: float, expected: Step | None) -> None:
        assert step(LATE, CLOSES, RULES, MONDAY_10 + hours(after)) is expected

    def test_warns_once(self) -> None:
        warned = an_escalation(due_at=LATE.due_at, window_check_at=WARN_AT, window_warned_at=WARN_AT)
        assert step(warned, CLOSES, RULES, WARN_AT + hours(1)) is None
        assert step(warned, CLOSES, RULES, CLOSES) is Step.REOPEN

    def test_warns_again_of_the_next_window(self) -> None:
        warned = an_escalation(
            due_at=LATE.due_at + hours(24), window_check_at=WARN_AT + hours(24), window_warned_at=WARN_AT
        )
        assert step(warned, CLOSES + hours(24), RULES, WARN_AT + hours(24)) is Step.WARN

    def test_reopens_once_and_only_with_a_template(self) -> None:
        reopened = an_escalation(due_at=LATE.due_at, window_check_at=WARN_AT, window_reopened_at=CLOSES)
        assert step(reopened, CLOSES, RULES, CLOSES + hours(1)) is None
        assert step(LATE, CLOSES, WindowRules(), CLOSES + hours(1)) is None

    def test_does_nothing_while_the_customer_has_opened_the_window_again(self) -> None:
        assert step(LATE, CLOSES + hours(1), RULES, WARN_AT) is None

    def test_does_nothing_for_a_case_that_a_person_has(self) -> None:
        taken = an_escalation(
            due_at=LATE.due_at, window_check_at=WARN_AT, takeover=Takeover("p-dana", "Dana", MONDAY_10)
        )
        assert step(taken, CLOSES, RULES, WARN_AT) is None

    def test_warns_nobody_where_the_playbook_says_zero_minutes(self) -> None:
        rules = WindowRules(warn_before=0)
        at = check_at(CLOSES, LATE.due_at, rules)
        assert at == CLOSES
        assert step(an_escalation(due_at=LATE.due_at, window_check_at=at), CLOSES, rules, CLOSES) is None


class TestEveryWindow:
    @given(
        warn_before=st.integers(0, 1440),
        due_after=st.integers(1, 72 * 60),
        looks=st.lists(st.integers(0, 30 * 60), min_size=1),
    )
    def test_warns_at_most_once_and_only_before_the_closing(
        self, warn_before: int, due_after: int, looks: list[int]
    ) -> None:
        rules = WindowRules(warn_before=warn_before, reopen_template="still_there")
        due_at = MONDAY_10 + timedelta(minutes=due_after)
        waiting = an_escalation(due_at=due_at, window_check_at=check_at(CLOSES, due_at, rules))
        steps = []
        for minute in sorted(looks):
            now = MONDAY_10 + timedelta(minutes=minute)
            match step(waiting, CLOSES, rules, now):
                case Step.WARN:
                    steps.append(Step.WARN)
                    waiting = replace(waiting, window_warned_at=now)
                    assert now < CLOSES
                    assert now >= due_at or due_at > CLOSES
                case Step.REOPEN:
                    steps.append(Step.REOPEN)
                    waiting = replace(waiting, window_reopened_at=now)
                    assert now >= CLOSES
        assert steps == sorted(set(steps), reverse=True)


class TestAsking:
    def test_ends_some_minutes_before_the_closing(self) -> None:
        assert may_still_ask(CLOSES, CLOSES - timedelta(minutes=6))
        assert not may_still_ask(CLOSES, CLOSES - timedelta(minutes=5))
