"""The marks of an escalation's clock: each once, and none after a person came."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from chalicelib.domain.commit import Commit
from chalicelib.use_cases.ports import Threads
from tests.adapters.dynamodb.story import dana_took_over, it_escalated, loaded
from tests.fakes.cast import THREAD_ID
from tests.fakes.clock import MONDAY_10

LATER = MONDAY_10 + timedelta(minutes=20)
MARKS = ["reminded_at", "breached_at", "lead"]


def mark(threads: Threads, name: str) -> bool:
    return threads.mark_escalation(THREAD_ID, "esc-1", name, at=LATER)


class TestMarkEscalation:
    @pytest.mark.parametrize("name", MARKS)
    def test_is_set_once(self, threads: Threads, name: str) -> None:
        it_escalated(threads)
        assert mark(threads, name)
        assert not mark(threads, name)

    def test_is_read_back(self, threads: Threads) -> None:
        it_escalated(threads)
        for name in [*MARKS, "owner"]:
            assert mark(threads, name)
        escalation = threads.escalation(THREAD_ID, "esc-1")
        assert escalation
        assert (escalation.reminded_at, escalation.breached_at) == (LATER, LATER)
        assert escalation.alerted == ("lead", "owner")

    @pytest.mark.parametrize("name", MARKS)
    def test_is_refused_once_a_person_took_over(self, threads: Threads, name: str) -> None:
        dana_took_over(threads)
        assert not mark(threads, name)

    @pytest.mark.parametrize("name", MARKS)
    def test_is_refused_once_it_was_closed(self, threads: Threads, name: str) -> None:
        found = it_escalated(threads)
        assert found.escalation
        closed = replace(found.escalation, closed_at=MONDAY_10)
        assert threads.commit(Commit(found.thread, replace(found.thread, epoch=9), escalation=closed))
        assert not mark(threads, name)

    @pytest.mark.parametrize("name", MARKS)
    def test_makes_no_escalation_out_of_nothing(self, threads: Threads, name: str) -> None:
        assert not mark(threads, name)
        assert threads.escalation(THREAD_ID, "esc-1") is None

    def test_leaves_the_case_alone(self, threads: Threads) -> None:
        before = it_escalated(threads)
        assert mark(threads, "breached_at")
        assert loaded(threads).case == before.case
        assert loaded(threads).thread == before.thread

    @pytest.mark.parametrize("name", MARKS)
    def test_belongs_to_the_clock_that_ends_at_its_due_time(self, threads: Threads, name: str) -> None:
        found = it_escalated(threads)
        assert found.escalation
        due_at = found.escalation.due_at
        replaced = replace(found.escalation, due_at=due_at + timedelta(hours=1), revision=2)
        assert threads.commit(Commit(found.thread, replace(found.thread, epoch=9), escalation=replaced))
        assert not threads.mark_escalation(THREAD_ID, "esc-1", name, at=LATER, due_at=due_at)
        assert threads.mark_escalation(THREAD_ID, "esc-1", name, at=LATER, due_at=replaced.due_at)


OWED_AT = MONDAY_10 + timedelta(minutes=10)


def an_answer_is_owed(threads: Threads, by: datetime | None = OWED_AT) -> None:
    """Dana has answered once, and Maria wrote again."""
    found = loaded(threads)
    assert found.escalation
    owed = replace(found.escalation, first_reply_at=MONDAY_10, reply_owed_at=by)
    assert threads.commit(Commit(found.thread, found.thread, escalation=owed))


def miss(threads: Threads, at: datetime = LATER, owed_at: datetime = OWED_AT) -> bool:
    return threads.mark_escalation(THREAD_ID, "esc-1", "reply_missed_at", at=at, due_at=owed_at)


class TestMarkOfTheNextAnswer:
    def test_is_set_once_though_a_person_has_the_case(self, threads: Threads) -> None:
        dana_took_over(threads)
        an_answer_is_owed(threads)
        assert miss(threads)
        assert not miss(threads)
        escalation = threads.escalation(THREAD_ID, "esc-1")
        assert escalation
        assert (escalation.reply_missed_at, escalation.reply_owed_at) == (LATER, OWED_AT)

    def test_is_set_again_for_the_next_one(self, threads: Threads) -> None:
        dana_took_over(threads)
        an_answer_is_owed(threads)
        assert miss(threads)
        an_answer_is_owed(threads, by=LATER + timedelta(minutes=10))
        assert miss(threads, LATER + timedelta(minutes=11), LATER + timedelta(minutes=10))

    def test_is_refused_when_the_answer_came_or_another_is_owed(self, threads: Threads) -> None:
        dana_took_over(threads)
        assert not miss(threads)
        an_answer_is_owed(threads, by=LATER)
        assert not miss(threads)
        an_answer_is_owed(threads, by=None)
        assert not miss(threads)

    def test_is_left_alone_by_a_commit(self, threads: Threads) -> None:
        dana_took_over(threads)
        an_answer_is_owed(threads)
        before = loaded(threads)
        assert miss(threads)
        assert threads.commit(Commit(before.thread, before.thread, escalation=before.escalation))
        escalation = threads.escalation(THREAD_ID, "esc-1")
        assert escalation
        assert escalation.reply_missed_at == LATER


CHECK_AT = MONDAY_10 + timedelta(hours=22)
WINDOW_MARKS = ["window_warned_at", "window_reopened_at"]


def the_window_is_watched(threads: Threads, check_at: datetime) -> None:
    """The customer wrote, which moves the time of the check."""
    found = loaded(threads)
    assert found.escalation
    watched = replace(found.escalation, window_check_at=check_at)
    assert threads.commit(Commit(found.thread, found.thread, escalation=watched))


class TestMarksOfTheWindow:
    @pytest.mark.parametrize("name", WINDOW_MARKS)
    def test_are_set_once_a_window(self, threads: Threads, name: str) -> None:
        it_escalated(threads)
        the_window_is_watched(threads, CHECK_AT)
        assert threads.mark_escalation(THREAD_ID, "esc-1", name, at=CHECK_AT)
        assert not threads.mark_escalation(THREAD_ID, "esc-1", name, at=CHECK_AT + timedelta(minutes=1))

    @pytest.mark.parametrize("name", WINDOW_MARKS)
    def test_are_set_again_in_the_next_window(self, threads: Threads, name: str) -> None:
        it_escalated(threads)
        the_window_is_watched(threads, CHECK_AT)
        assert threads.mark_escalation(THREAD_ID, "esc-1", name, at=CHECK_AT)
        later = CHECK_AT + timedelta(hours=24)
        the_window_is_watched(threads, later)
        assert threads.mark_escalation(THREAD_ID, "esc-1", name, at=later)
        escalation = threads.escalation(THREAD_ID, "esc-1")
        assert escalation
        assert (getattr(escalation, name), escalation.window_check_at) == (later, later)

    @pytest.mark.parametrize("name", WINDOW_MARKS)
    def test_are_refused_once_a_person_took_over(self, threads: Threads, name: str) -> None:
        dana_took_over(threads)
        assert not mark(threads, name)

    def test_are_left_alone_by_a_commit(self, threads: Threads) -> None:
        it_escalated(threads)
        the_window_is_watched(threads, CHECK_AT)
        before = loaded(threads)
        assert threads.mark_escalation(THREAD_ID, "esc-1", "window_warned_at", at=CHECK_AT)
        assert threads.commit(Commit(before.thread, before.thread, escalation=before.escalation))
        escalation = threads.escalation(THREAD_ID, "esc-1")
        assert escalation
        assert escalation.window_warned_at == CHECK_AT
