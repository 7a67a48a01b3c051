"""Where the facts of cases are kept for counting, long after the conversations themselves are gone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from chalicelib.domain.case_facts import CaseFacts, EscalationFacts


class FactsLedger(Protocol):
    """The facts of every case, by the week in which it was opened; derived from the table's stream."""

    def note_case(self, facts: CaseFacts) -> None:
        """Keep what a case is now (its `escalations` are ignored); noting the same again changes nothing.

        A case whose customer was erased meanwhile stays without its thread.
        """

    def note_escalation(self, case_id: str, opened_at: datetime, facts: EscalationFacts) -> None:
        """Keep what an escalation of a case is now, beside the case, whichever comes first."""

    def between(self, since: datetime, until: datetime) -> tuple[CaseFacts, ...]:
        """Read every case opened from `since` (included) until `until` (excluded), oldest first."""

    def forget(self, thread_id: str, cases: Iterable[tuple[str, datetime]]) -> None:
        """Cut the cases (id, opened at) off from their thread, for good; what is counted stays."""
