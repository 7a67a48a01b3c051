"""What a lead of the simulated business works with: the real reviews, proposals and playbooks, in memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from chalicelib.adapters.in_memory.clock import FixedClock
from chalicelib.adapters.in_memory.facts_ledger import InMemoryFactsLedger
from chalicelib.adapters.in_memory.playbooks import InMemoryPlaybooks
from chalicelib.adapters.in_memory.reviews import InMemoryProposedVersions, InMemoryReviews
from chalicelib.domain.audit import AuditLine
from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.playbook import Playbook
from infra.simulation.archive import Archive
from infra.simulation.business import reworded
from infra.simulation.plan import Plan
from infra.simulation.play import PEOPLE

LEE = PEOPLE["p-lee"]


class NotAccepted(Exception):
    """The product refused what a reviewer or a lead did."""


class Lines:
    """The Audit port, kept for nobody."""

    def __init__(self) -> None:
        self.kept: list[AuditLine] = []

    def keep(self, line: AuditLine) -> None:
        self.kept.append(line)

    def newest(self, *, limit: int = 100, **_: str | None) -> tuple[AuditLine, ...]:
        return tuple(reversed(self.kept[-limit:]))


@dataclass
class Office:
    """All that a lead works with."""

    clock: FixedClock
    playbooks: InMemoryPlaybooks
    archive: Archive
    ledger: InMemoryFactsLedger = field(default_factory=InMemoryFactsLedger)
    proposals: InMemoryProposedVersions = field(default_factory=InMemoryProposedVersions)
    audit: Lines = field(default_factory=Lines)

    def __post_init__(self) -> None:
        self.reviews = InMemoryReviews(self.proposals)

    def notes(self, cases: Iterable[CaseFacts]) -> None:
        """Keep what was noted of the cases of a month."""
        for case in cases:
            self.ledger.note_case(case)
            for each in case.escalations:
                self.ledger.note_escalation(case.case_id, case.opened_at, each)


def opened(plan: Plan, facts: Sequence[CaseFacts], versions: Sequence[Playbook]) -> Office:
    """The office when a month is over that began with the last of the versions; a lead is about to review it."""
    playbooks = InMemoryPlaybooks(*versions, reworded(versions[-1]))
    office = Office(FixedClock(plan.until), playbooks, Archive(plan, versions))
    office.notes(facts)
    return office
