"""Propose a change of the playbook for a gap: by the model where one writes, else by template."""

from __future__ import annotations

import hashlib

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.review.drafts import mending_of
from chalicelib.domain.review.proposed import ProposedVersion
from chalicelib.use_cases.find_gaps import find_gaps
from chalicelib.use_cases.people_ports import Audit
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.review_ports import GapWriter, ProposedVersions, Reviews
from chalicelib.use_cases.session_ports import Person


def propose_change(
    week: str,
    gap_id: str,
    *,
    by: Person,
    reviews: Reviews,
    proposed: ProposedVersions,
    threads: Threads,
    playbooks: Playbooks,
    writer: GapWriter | None,
    audit: Audit,
    clock: Clock,
) -> ProposedVersion | None:
    """Keep a proposed version for a gap and give it; one that was proposed before stands. None: no such gap.

    It changes nothing by itself: a person opens it, mends its words and publishes it.
    """
    gaps, reviewed = find_gaps(week, reviews=reviews, threads=threads)
    gap = next((each for each in gaps if each.gap_id == gap_id), None)
    if gap is None:
        return None
    proposal_id = hashlib.sha256(f"{week}/{gap_id}".encode()).hexdigest()[:16]
    if standing := proposed.proposed(proposal_id):
        return standing
    playbook, now = playbooks.active(), clock.now()
    template = mending_of(gap, reviewed, playbook)
    mending = (writer.write(template, playbook) if writer else None) or template
    made = ProposedVersion(proposal_id, week, mending, playbook.version, by.person_id, by.name, now)
    proposed.propose(made)
    audit.keep(
        AuditLine(now, Act.PROPOSED_CHANGE, by.person_id, by.name, detail=week, once=f"p-{proposal_id}")
    )
    return made
