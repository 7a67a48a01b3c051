"""A gap is followed over whole weeks in which there was something to see."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from chalicelib.adapters.in_memory.clock import FixedClock
from chalicelib.adapters.in_memory.facts_ledger import InMemoryFactsLedger
from chalicelib.adapters.in_memory.reviews import InMemoryReviews
from chalicelib.domain.case import Status
from chalicelib.domain.case_facts import CaseFacts, EscalationFacts
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


class TestTheLastWeek:
    def test_is_a_whole_one(self) -> None:
        """Eight weeks after a change of a Wednesday end on a Wednesday: half a week has half the cases."""
        ledger, published_at = InMemoryFactsLedger(), MONDAY + timedelta(days=9)
        for number in range(12 * 7):
            opened_at = MONDAY + timedelta(days=number, hours=12)
            escalation = EscalationFacts(f"e{number}", ("risk",), "desk", opened_at, opened_at, 1)
            ledger.note_case(CaseFacts(f"c{number}", "t", opened_at, Status.WITH_AI, "desk", 1))
            ledger.note_escalation(f"c{number}", opened_at, escalation)
        proposed = ProposedVersion(
            "p", "2026-W47", Mending(GAP, ()), 1, "p-lee", "Lee", MONDAY, published_at=published_at
        )
        weeks = follow_gap(
            proposed,
            reviews=InMemoryReviews(),
            ledger=ledger,
            clock=FixedClock(MONDAY + timedelta(weeks=12)),
        )
        assert [each.week for each in weeks] == [f"2026-W{number}" for number in range(47, 54)] + [
            f"2027-W{number:02}" for number in range(1, 3)
        ]
        assert {each.cases for each in weeks} == {7}
