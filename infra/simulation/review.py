"""Review the weeks of a month as leads do: draw, look at each case, say what was missing, find the gaps."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from chalicelib.domain.review.drawn import Drawn
from chalicelib.domain.review.gaps import NAMED
from chalicelib.domain.review.proposed import Gap
from chalicelib.domain.week import ends_at, weeks_between
from chalicelib.use_cases.begin_review import begin_review
from chalicelib.use_cases.find_gaps import find_gaps
from chalicelib.use_cases.give_verdict import NotGiven, give_verdict
from infra.simulation.office import LEE, NotAccepted, Office
from infra.simulation.plan import Plan, PlannedCase
from infra.simulation.reviewing import marked
from infra.simulation.truth import cases_of

Name = tuple[str, str | None, str]
"""What names a gap in whichever week it is found: the piece, the intent and the trigger."""


@dataclass(frozen=True)
class Named:
    """A gap that the month's reviews name: in which week last, and its estimate in every week (0: not found)."""

    name: Name
    week: str
    gap: Gap
    estimates: tuple[float, ...]
    cases: int
    """Drawn cases that show it, in all weeks."""

    @property
    def cases_a_week(self) -> float:
        """The estimate, on average."""
        return sum(self.estimates) / len(self.estimates)


def reviewed_weeks(plan: Plan, office: Office) -> tuple[str, ...]:
    """Review every week of a month; gives the weeks."""
    planned = {case.case_id: case for case in cases_of(plan)}
    weeks = [week for week in weeks_between(plan.since, plan.until) if ends_at(week) <= plan.until]
    for week in weeks:
        draw = begin_review(
            week,
            by=LEE,
            reviews=office.reviews,
            ledger=office.ledger,
            threads=office.archive,
            judge=None,
            audit=office.audit,
            clock=office.clock,
        )
        for row in draw.rows if draw else ():
            _look_at(row, week, planned[row.case_id], office)
    return tuple(weeks)


def named_gaps(weeks: Sequence[str], office: Office) -> tuple[Named, ...]:
    """The three gaps that the weekly reviews name most often among their first three."""
    top: Counter[Name] = Counter()
    newest: dict[Name, tuple[str, Gap]] = {}
    estimates: dict[Name, dict[str, float]] = defaultdict(dict)
    cases: Counter[Name] = Counter()
    for week in weeks:
        gaps, _ = find_gaps(week, reviews=office.reviews, threads=office.archive)
        for place, gap in enumerate(gaps):
            name = (gap.piece.value, gap.intent, gap.trigger)
            top[name] += place < NAMED
            estimates[name][week] = estimates[name].get(week, 0) + gap.cases_a_week
            cases[name] += len(gap.keys)
            if newest.get(name, ("", gap))[0] != week:
                newest[name] = week, gap
    found = [
        Named(name, *newest[name], tuple(each.get(week, 0.0) for week in weeks), cases[name])
        for name, each in estimates.items()
    ]
    return tuple(sorted(found, key=lambda each: (-top[each.name], -each.cases_a_week, each.week))[:NAMED])


def _look_at(row: Drawn, week: str, case: PlannedCase, office: Office) -> None:
    place = _place(row, case)
    said = marked(case, place, Random(row.key))  # noqa: S311 - a reviewer's mood, not a secret
    given = give_verdict(
        week,
        row.key,
        kind=said.kind,
        piece=said.piece or "",
        text="",
        by=LEE,
        reviews=office.reviews,
        audit=office.audit,
        clock=office.clock,
    )
    if isinstance(given, NotGiven):
        raise NotAccepted(f"the verdict on {row.key}: {given}")


def _place(row: Drawn, case: PlannedCase) -> int | None:
    """Which handover of the plan a drawn escalation is; None for a case that the AI closed."""
    if not row.escalation_id:
        return None
    return next(place for place, each in enumerate(case.handovers) if each.at == row.at)
