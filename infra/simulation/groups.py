"""The groups in which the cases of a plan stand, as its own fields have it."""

from __future__ import annotations

from collections.abc import Sequence

from chalicelib.domain.metrics.grouping import By
from infra.simulation.plan import Plan, PlannedCase


def groups_of(cases: Sequence[PlannedCase], by: By, plan: Plan) -> dict[str, list[PlannedCase]]:
    """Put the cases into their groups."""
    found: dict[str, list[PlannedCase]] = {}
    for case in cases:
        found.setdefault(_group(case, by, plan), []).append(case)
    return found


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
