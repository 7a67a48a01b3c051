"""The facts of cases in memory, each part by its newest note."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from chalicelib.domain.case_facts import CaseFacts, EscalationFacts
from chalicelib.domain.facts_order import case_stamp, escalation_stamp


class InMemoryFactsLedger:
    """What was noted; `noted` counts the notes that came."""

    def __init__(self) -> None:
        self.cases: dict[str, CaseFacts] = {}
        self.escalations: dict[str, dict[str, EscalationFacts]] = {}
        self.forgotten: set[str] = set()
        self.noted = 0

    def note_case(self, facts: CaseFacts) -> None:
        self.noted += 1
        known = self.cases.get(facts.case_id)
        if known is None or case_stamp(known) <= case_stamp(facts):
            self.cases[facts.case_id] = replace(facts, escalations=())

    def note_escalation(self, case_id: str, opened_at: datetime, facts: EscalationFacts) -> None:
        self.noted += 1
        beside = self.escalations.setdefault(case_id, {})
        known = beside.get(facts.escalation_id)
        if known is None or escalation_stamp(known) <= escalation_stamp(facts):
            beside[facts.escalation_id] = facts

    def between(self, since: datetime, until: datetime) -> tuple[CaseFacts, ...]:
        found = [self._whole(facts) for facts in self.cases.values() if since <= facts.opened_at < until]
        return tuple(sorted(found, key=lambda facts: (facts.opened_at, facts.case_id)))

    def forget(self, thread_id: str, cases: Iterable[tuple[str, datetime]]) -> None:
        for case_id, _ in cases:
            known = self.cases.get(case_id)
            if known is None or known.thread_id == thread_id:
                self.forgotten.add(case_id)

    def _whole(self, facts: CaseFacts) -> CaseFacts:
        beside = self.escalations.get(facts.case_id, {}).values()
        ordered = sorted(beside, key=lambda each: (each.escalated_at, each.escalation_id))
        thread_id = "" if facts.case_id in self.forgotten else facts.thread_id
        return replace(facts, thread_id=thread_id, escalations=tuple(ordered))
