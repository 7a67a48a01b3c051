"""The groups in which the cases of a plan stand, as its own fields have it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from chalicelib.domain.metrics.grouping import By
from infra.simulation.plan import Plan, PlannedCase


def groups_of(cases: Sequence[PlannedCase], by: By, plan: Plan) -> dict[str, list[PlannedCase]]:
    """Put the cases into their groups."""
    found: dict[str, list[PlannedCase]] = {}
    for case in cases:
        found.setdefault(_group(case, by, plan), []).append(case)
    return found


def escalated_with(cases: Sequence[PlannedCase], intent: str) -> list[PlannedCase]:
    """The cases as if only what they needed a person for with this intent had ever happened."""
    found = []
    for case in cases:
        places = [n for n, each in enumerate(case.handovers) if (each.intent or "-") == intent]
        if places:
            said = tuple(
                replace(each, handover=places.index(each.handover))
                for each in case.said
                if each.handover in places
            )
            found.append(replace(case, handovers=tuple(case.handovers[n] for n in places), said=said))
    return found


def intents_of(cases: Sequence[PlannedCase]) -> set[str]:
    """What customers wanted in the end, or when they needed a person."""
    return {case.intent or "-" for case in cases} | {
        each.intent or "-" for case in cases for each in case.handovers
    }


def _group(of: PlannedCase, by: By, plan: Plan) -> str:
    match by:
        case By.WEEK:
            return f"{of.opened_at:%G-W%V}"
        case By.DAY:
            return of.opened_at.date().isoformat()
        case By.QUEUE:
            return of.handovers[-1].queue if of.handovers else "front-desk"
        case By.INTENT:
            return of.intent or "-"
        case By.TRIGGER:
            return of.handovers[0].trigger if of.handovers else "-"
        case By.VERSION:
            return str(plan.version + (of.opened_at >= plan.reworded_at))
        case By.LANGUAGE:
            return of.language
        case By.SEGMENT:
            return of.segment or "-"
        case By.MODE:
            return of.mode
