"""Close the loop: from the review's gaps to the proposed changes, the next versions, and the month that follows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from chalicelib.domain.playbook import Playbook
from chalicelib.domain.review.applied import with_edits
from chalicelib.domain.review.before_after import GapWeek, Phase
from chalicelib.domain.review.drafts import BLANK
from chalicelib.domain.review.proposed import Edit, ProposedVersion
from chalicelib.use_cases.follow_gap import follow_gap
from chalicelib.use_cases.propose_change import propose_change
from chalicelib.use_cases.publish_playbook import publish_playbook
from infra.simulation.gap_truth import TrueWeek, true_weeks
from infra.simulation.gaps import GAPS, Gap
from infra.simulation.lead import filled_in, with_the_tool_mended
from infra.simulation.office import LEE, NotAccepted, Office
from infra.simulation.plan import Plan
from infra.simulation.review import Named


@dataclass(frozen=True)
class Mended:
    """A seeded gap that was found, and the version with which its change came into force."""

    gap: Gap
    named: Named
    proposal_id: str
    written: tuple[str, ...]
    """What the lead had to write."""
    version: int


class NoIndex:
    """The Indexer port: the simulated model reads the playbook itself."""

    def index(self, _: Playbook) -> bytes:
        return b""


def seeded(named: Named) -> Gap | None:
    """The gap of the business that a named one is; None where the review is mistaken."""
    return next((gap for gap in GAPS if (gap.piece, gap.intent, gap.trigger) == named.name), None)


def mend(
    gap: Gap, named: Named, office: Office, *, writes: Callable[[Edit, Gap], Edit] = filled_in
) -> Mended:
    """Take the proposed change of a gap, write what it leaves open, and publish it as the next version."""
    proposed = propose_change(
        named.week,
        named.gap.gap_id,
        by=LEE,
        reviews=office.reviews,
        proposed=office.proposals,
        threads=office.archive,
        playbooks=office.playbooks,
        writer=None,
        audit=office.audit,
        clock=office.clock,
    )
    if proposed is None:
        raise NotAccepted(f"there is no proposal for {gap.name}")
    edits = tuple(writes(edit, gap) for edit in proposed.mending.edits)
    if any(BLANK in edit.text for edit in edits):
        raise NotAccepted(f"the change for {gap.name} is not all written")
    version = publish_playbook(
        with_the_tool_mended(with_edits(office.playbooks.active(), edits), gap),
        by=LEE.name,
        playbooks=office.playbooks,
        indexer=NoIndex(),
        clock=office.clock,
    )
    office.proposals.published(proposed.proposal_id, version, at=office.clock.now())
    return Mended(gap, named, proposed.proposal_id, tuple(edit.text for edit in edits), version)


@dataclass(frozen=True)
class Followed:
    """A week of a gap as the review's page counts it, and as it is true."""

    gap: Gap
    week: str
    phase: Phase
    measured: GapWeek
    true: TrueWeek

    @property
    def equal(self) -> bool:
        """Whether all is counted right."""
        return (self.measured.matching, self.measured.cases) == (self.true.matching, self.true.escalations)


def followed(mended: Mended, months: Sequence[Plan], office: Office) -> Iterator[Followed]:
    """Follow a gap over both months, week by week; a week that is missing or too many is unequal, too."""
    proposed = office.proposals.proposed(mended.proposal_id)
    assert isinstance(proposed, ProposedVersion)
    measured = {
        each.week: each
        for each in follow_gap(proposed, reviews=office.reviews, ledger=office.ledger, clock=office.clock)
    }
    true: dict[str, TrueWeek] = {}
    phases: dict[str, Phase] = {}
    for month, phase in zip(months, (Phase.BEFORE, Phase.AFTER), strict=True):
        weeks = true_weeks(month, mended.gap)
        true |= weeks
        phases |= dict.fromkeys(weeks, phase)
    for week in sorted(true.keys() | measured.keys()):
        nothing = GapWeek(week, phases.get(week, Phase.DURING), -1, -1)
        seen = measured.get(week, nothing)
        known = true.get(week, TrueWeek())
        phase = phases.get(week, seen.phase)
        yield Followed(
            mended.gap, week, phase, seen if seen.phase is phase else replace(seen, matching=-1), known
        )
