"""Follow a gap over the weeks: how often it showed before its change came into force, and since."""

from __future__ import annotations

from datetime import timedelta

from chalicelib.domain.review.before_after import GapWeek, week_of_gap
from chalicelib.domain.review.draw import LOOK_BACK
from chalicelib.domain.review.proposed import ProposedVersion
from chalicelib.domain.week import begins_at, ends_at, weeks_between
from chalicelib.use_cases.facts_ports import FactsLedger
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.review_ports import Reviews

BEFORE, AFTER = timedelta(weeks=4), timedelta(weeks=8)
"""How far to look back from the review, and ahead from the change."""


def follow_gap(
    proposed: ProposedVersion, *, reviews: Reviews, ledger: FactsLedger, clock: Clock
) -> tuple[GapWeek, ...]:
    """Count a gap in every whole week from four before its review until eight after its change.

    Weeks before the first case that is known at all are left out: nothing could show then.
    """
    now = clock.now()
    until = min(now, (proposed.published_at or now) + AFTER)
    since = begins_at(proposed.week) - BEFORE
    weeks = [week for week in weeks_between(since, until) if ends_at(week) <= until]
    if not weeks:
        return ()
    cases = ledger.between(since - LOOK_BACK, until)
    first = min((case.opened_at for case in cases), default=now)
    found = []
    for week in weeks:
        if ends_at(week) <= first:
            continue
        draw = reviews.draw(week)
        review = (draw, reviews.verdicts(week)) if draw else None
        found.append(
            week_of_gap(proposed.mending.gap, week, cases, review=review, published_at=proposed.published_at)
        )
    return tuple(found)
