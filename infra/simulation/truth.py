"""What is true at the end of the month, by plain counting over the plan; it knows nothing of how the product counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from infra.simulation.plan import Asked, Ending, Handover, Plan, PlannedCase


def as_of(case: PlannedCase, until: datetime) -> PlannedCase:
    """The case as it stands when the month is over: what comes later is not known yet."""
    endings = tuple(_ending(each, until) for each in case.endings if each.at < until)
    handovers = tuple(_handover(each, until) for each in case.handovers if each.at < until)
    looked_at = {*range(len(handovers)), *([None] if endings else [])}
    return replace(
        case,
        intents=tuple(each for each in case.intents if each[0] < until),
        endings=endings,
        handovers=handovers,
        said=tuple(each for each in case.said if each.handover in looked_at),
        asked=_asked(case.asked, until) if case.asked and case.asked.at < until else None,
    )


def cases_of(plan: Plan) -> tuple[PlannedCase, ...]:
    """Every case that began in the month, as it stands at its end."""
    begun = (case for case in plan.cases if plan.since <= case.opened_at < plan.until)
    return tuple(as_of(case, plan.until) for case in begun)


def standing(case: PlannedCase) -> Ending | None:
    """How the case ended, if it did and nobody came back."""
    last = case.endings[-1] if case.endings else None
    return last if last and last.taken_back_at is None else None


def ever_ended(case: PlannedCase) -> bool:
    """Whether it ended at least once."""
    return bool(case.endings)


def alone(case: PlannedCase) -> bool:
    """Whether no person ever had a part in it."""
    return not case.handovers and all(each.by == "ai" for each in case.endings)


def _ending(ending: Ending, until: datetime) -> Ending:
    return replace(ending, taken_back_at=_before(ending.taken_back_at, until))


def _handover(handover: Handover, until: datetime) -> Handover:
    useful_at = _before(handover.useful_at, until)
    return replace(
        handover,
        taken_at=_before(handover.taken_at, until),
        replied_at=_before(handover.replied_at, until),
        closed_at=_before(handover.closed_at, until),
        useful=handover.useful if useful_at else None,
        useful_at=useful_at,
    )


def _asked(asked: Asked, until: datetime) -> Asked:
    tapped = _before(asked.liked_at, until)
    return replace(asked, liked=asked.liked if tapped else None, liked_at=tapped)


def _before(at: datetime | None, until: datetime) -> datetime | None:
    return at if at and at < until else None
