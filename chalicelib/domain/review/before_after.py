"""How often a gap showed before its change came into force, and how often since: week by week, counted alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.review.draw import counted_in
from chalicelib.domain.review.drawn import Draw
from chalicelib.domain.review.gaps import weights_of
from chalicelib.domain.review.proposed import Gap
from chalicelib.domain.review.verdict import Verdict
from chalicelib.domain.week import begins_at, ends_at


class Phase(StrEnum):
    """Where a week lies to the change; the week in which it came counts for neither side."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass(frozen=True)
class GapWeek:
    """One week of a gap.

    `matching` of the week's `cases` (escalations, or what the AI closed) have the gap's intent and trigger: all of
    them, counted. `showing` of the `looked_at` that match show the gap's piece; `estimate` is that share of `matching`,
    None where nobody looked at one.
    """

    week: str
    phase: Phase
    matching: int
    cases: int
    looked_at: int = 0
    showing: int = 0
    estimate: float | None = None


@dataclass(frozen=True)
class Side:
    """The whole weeks of one phase together: `matching` of `cases`, in `weeks` weeks."""

    weeks: int
    matching: int
    cases: int

    @property
    def a_week(self) -> float | None:
        """Matching cases in a week on average."""
        return self.matching / self.weeks if self.weeks else None


def week_of_gap(
    gap: Gap,
    week: str,
    cases: Iterable[CaseFacts],
    *,
    review: tuple[Draw, Sequence[Verdict]] | None,
    published_at: datetime | None,
) -> GapWeek:
    """Count a gap in a week; `review` is what was drawn and said then, if there was one."""
    rows = [row for row in counted_in(week, cases) if bool(row.escalation_id) == bool(gap.trigger)]
    matching = sum(1 for row in rows if (row.intent, row.trigger) == (gap.intent, gap.trigger))
    looked_at, showing, estimate = _looked_at(gap, review)
    return GapWeek(week, _phase(week, published_at), matching, len(rows), looked_at, showing, estimate)


def side(weeks: Iterable[GapWeek], phase: Phase) -> Side:
    """Add up the weeks of a phase."""
    of_it = [week for week in weeks if week.phase is phase]
    return Side(len(of_it), sum(week.matching for week in of_it), sum(week.cases for week in of_it))


def _phase(week: str, published_at: datetime | None) -> Phase:
    if published_at is None or ends_at(week) <= published_at:
        return Phase.BEFORE
    return Phase.AFTER if begins_at(week) >= published_at else Phase.DURING


def _looked_at(gap: Gap, review: tuple[Draw, Sequence[Verdict]] | None) -> tuple[int, int, float | None]:
    if review is None:
        return 0, 0, None
    draw, verdicts = review
    said = {(each.case_id, each.escalation_id): each for each in verdicts if each.of_a_person}
    rows = [row for row in draw.rows if (row.case_id, row.escalation_id) in said]
    of_gap = [row for row in rows if (row.intent, row.trigger) == (gap.intent, gap.trigger)]
    showing = [row for row in of_gap if said[row.case_id, row.escalation_id].piece is gap.piece]
    weights = weights_of(draw, rows)
    estimate = sum(weights[row.stratum] for row in showing) if of_gap else None
    return len(of_gap), len(showing), estimate
