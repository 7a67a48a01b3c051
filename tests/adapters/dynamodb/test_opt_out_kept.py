"""A STOP and all that follows from it is kept as it was decided."""

from __future__ import annotations

from datetime import datetime, timedelta

from chalicelib.domain.case import Status, Surety
from chalicelib.use_cases.opt_out import respect_opt_out
from chalicelib.use_cases.ports import Threads
from tests.adapters.dynamodb.story import it_escalated, loaded, maria_wrote
from tests.fakes.cast import from_maria
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import a_playbook

STOPPED_AT, LATER = MONDAY_10 + timedelta(minutes=10), MONDAY_10 + timedelta(minutes=30)


def maria_writes(threads: Threads, text: str, at: datetime) -> None:
    """A message of Maria's, and what respecting her wish makes of it."""
    maria_wrote(threads, from_maria(text, f"wamid.{text}", at))
    respected = respect_opt_out(loaded(threads), threads, a_playbook(), at)
    assert respected
    assert threads.commit(respected.commit)


class TestOptOut:
    def test_ends_the_case_and_the_wait(self, threads: Threads) -> None:
        it_escalated(threads)
        maria_writes(threads, "STOP", STOPPED_AT)
        found = loaded(threads)
        assert (found.thread.opted_out_at, found.thread.opt_out_told_at) == (STOPPED_AT, None)
        assert not found.thread.unanswered
        assert found.case
        assert found.case.resolution
        assert (found.case.status, found.case.resolution.by) == (Status.RESOLVED, "stop")
        assert found.case.resolution.surety is Surety.ABANDONED
        assert found.escalation
        assert found.escalation.closed_at == STOPPED_AT

    def test_keeps_that_the_customer_was_reminded(self, threads: Threads) -> None:
        it_escalated(threads)
        maria_writes(threads, "STOP", STOPPED_AT)
        maria_writes(threads, "Hello?", LATER)
        assert loaded(threads).thread.opt_out_told_at == LATER
        assert [b.id for message in loaded(threads).messages for b in message.buttons] == ["opt_out.start"]

    def test_is_forgotten_with_a_start(self, threads: Threads) -> None:
        it_escalated(threads)
        maria_writes(threads, "STOP", STOPPED_AT)
        maria_writes(threads, "Hello?", LATER)
        maria_writes(threads, "START", LATER + timedelta(minutes=1))
        head = loaded(threads).thread
        assert (head.opted_out_at, head.opt_out_told_at, head.unanswered) == (None, None, False)
