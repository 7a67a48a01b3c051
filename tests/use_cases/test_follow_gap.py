"""A gap is followed over whole weeks in which there was something to see."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from chalicelib.adapters.in_memory.clock import FixedClock
from chalicelib.adapters.in_memory.facts_ledger import InMemoryFactsLedger
from chalicelib.adapters.in_memory.reviews import InMemoryReviews
from chalicelib.domain.case import Status
from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.review.proposed import Gap, Mending, ProposedVersion
from chalicelib.domain.review.verdict import Piece
from chalicelib.use_cases.follow_gap import follow_gap

MONDAY = datetime(2026, 11, 16, tzinfo=UTC)
GAP = Gap("g", Piece.TOOL, "parking", "ai_failure", (), (), 1.0)


class TestTheWeeksBefore:
    def test_begin_with_the_first_case_of_the_business(self) -> None:
        """A week without a single customer must not lower what the weeks before look like."""
        ledger = InMemoryFactsLedger()
        opened_at = MONDAY - timedelta(days=3)
        ledger.note_case(CaseFacts("c", "t", opened_at, Status.WITH_AI, "desk", 1))
        proposed = ProposedVersion("p", "2026-W47", Mending(GAP, ()), 1, "p-lee", "Lee", MONDAY)
        clock = FixedClock(MONDAY + timedelta(weeks=1))
        weeks = follow_gap(proposed, reviews=InMemoryReviews(), ledger=ledger, clock=clock)
        assert [each.week for each in weeks] == ["2026-W46", "2026-W47"]
