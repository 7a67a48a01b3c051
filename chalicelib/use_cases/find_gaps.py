"""Find what is missing again and again, from what people said of a week's cases."""

from __future__ import annotations

from collections.abc import Sequence

from chalicelib.domain.review.drawn import Draw
from chalicelib.domain.review.gaps import Reviewed, gaps_of
from chalicelib.domain.review.proposed import Gap
from chalicelib.domain.review.verdict import Verdict
from chalicelib.use_cases.ports import Threads
from chalicelib.use_cases.review_ports import Reviews
from chalicelib.use_cases.reviewed_case import read_case


def find_gaps(
    week: str, *, reviews: Reviews, threads: Threads
) -> tuple[tuple[Gap, ...], tuple[Reviewed, ...]]:
    """Give all gaps of a week, the one with the most cases first, and the reviewed cases that they come from."""
    draw = reviews.draw(week)
    if draw is None:
        return (), ()
    reviewed = tuple(_reviewed(draw, reviews.verdicts(week), threads))
    return gaps_of(draw, reviewed), reviewed


def _reviewed(draw: Draw, verdicts: Sequence[Verdict], threads: Threads) -> list[Reviewed]:
    """What people gave a verdict on; the words are only read where something was missing."""
    by_people = {(each.case_id, each.escalation_id): each for each in verdicts if each.of_a_person}
    found = []
    for row in draw.rows:
        verdict = by_people.get((row.case_id, row.escalation_id))
        if verdict is None:
            continue
        read = read_case(row, threads=threads) if verdict.piece else None
        found.append(
            Reviewed(row, verdict, read.asked, read.case.language) if read else Reviewed(row, verdict)
        )
    return found
