"""Which of two notes of the same facts is the later one, told by the facts themselves: they come late and twice."""

from __future__ import annotations

from datetime import UTC, datetime

from chalicelib.domain.case_facts import CaseFacts, EscalationFacts


def case_stamp(facts: CaseFacts) -> str:
    """Sorts as the states of one case follow each other; two that nothing tells apart have the same."""
    csat, taken_back = facts.csat, facts.taken_back[-1:]
    moments = (
        facts.opened_at,
        facts.resolution.at if facts.resolution else None,
        *(each.at for each in taken_back),
        csat.asked_at if csat else None,
        csat.liked_at if csat else None,
    )
    return f"{facts.reopens:04d}#{int(facts.resolution is not None)}#{_latest(*moments)}"


def escalation_stamp(facts: EscalationFacts) -> str:
    """Sorts as the states of one escalation follow each other: by its clocks, then by what happened last."""
    moments = (facts.breached_at, facts.taken_over_at, facts.first_reply_at, facts.closed_at)
    told = sum(each is not None for each in (*moments, facts.edited, facts.useful))
    return f"{facts.revision:04d}#{_latest(facts.escalated_at, *moments)}#{told}"


def _latest(*moments: datetime | None) -> str:
    """To the millisecond, as the table keeps times."""
    latest = max(moment for moment in moments if moment)
    return latest.astimezone(UTC).isoformat(timespec="milliseconds")
