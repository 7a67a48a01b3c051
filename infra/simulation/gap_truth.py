"""How often a gap is there in truth, week by week: plain counting over the plan."""

from __future__ import annotations

from dataclasses import dataclass

from infra.simulation.gaps import Gap
from infra.simulation.plan import Plan
from infra.simulation.truth import cases_of


@dataclass(frozen=True)
class TrueWeek:
    """A week of a gap: the escalations that look like it, all escalations, and the cases that really show it."""

    matching: int = 0
    escalations: int = 0
    showing: int = 0


def true_weeks(plan: Plan, gap: Gap) -> dict[str, TrueWeek]:
    """Count a gap in every week of a month; an escalation looks like it by what was wanted then and its trigger."""
    found: dict[str, TrueWeek] = {}
    for case in cases_of(plan):
        for place, handover in enumerate(case.handovers):
            week = f"{handover.at:%G-W%V}"
            known = found.get(week, TrueWeek())
            looks_like_it = (handover.intent, handover.trigger) == (gap.intent, gap.trigger)
            found[week] = TrueWeek(
                known.matching + looks_like_it,
                known.escalations + 1,
                known.showing + (case.gap == gap.name and place == 0),
            )
    return found


def went_to_people_for(plan: Plan, gap: Gap) -> tuple[int, int]:
    """How many of the cases that ask about a gap's matter went to people for it in their first words."""
    asking = [case for case in cases_of(plan) if case.intents and case.intents[0][1] == gap.intent]
    return sum(1 for case in asking if case.gap == gap.name), len(asking)
