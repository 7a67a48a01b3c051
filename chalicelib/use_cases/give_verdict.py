"""Say what one thinks of a drawn case; it may be said anew, and every time stands in the audit."""

from __future__ import annotations

from enum import StrEnum

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.masking import mask
from chalicelib.domain.review.drawn import Draw
from chalicelib.domain.review.verdict import Kind, Piece, Verdict, allowed
from chalicelib.use_cases.people_ports import Audit
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.review_ports import Reviews
from chalicelib.use_cases.session_ports import Person

LONGEST_TEXT = 2_000
"""Characters of the reviewer's own words."""


class NotGiven(StrEnum):
    """Why a verdict was not kept."""

    NO_SUCH_CASE = "no_such_case"
    NO_VERDICT = "no_verdict"
    TOO_LONG = "too_long"


def give_verdict(
    week: str,
    key: str,
    *,
    kind: str,
    piece: str,
    text: str,
    by: Person,
    reviews: Reviews,
    audit: Audit,
    clock: Clock,
) -> Verdict | NotGiven:
    """Keep a person's verdict on a row of the draw, and note when it was the last one that was missing.

    `kind` and `piece` come from a form. What the verdict was before stays in the audit, without the free text.
    """
    draw = reviews.draw(week)
    row = draw.row(key) if draw else None
    if draw is None or row is None:
        return NotGiven.NO_SUCH_CASE
    if kind not in allowed(row.escalation_id) or piece not in {"", *Piece}:
        return NotGiven.NO_VERDICT
    if len(text) > LONGEST_TEXT:
        return NotGiven.TOO_LONG
    now = clock.now()
    given = Verdict(
        week,
        row.case_id,
        row.escalation_id,
        Kind(kind),
        Piece(piece) if piece else None,
        by.person_id,
        by.name,
        now,
        # of who was erased nothing more is written down
        mask(text.strip()) if row.thread_id else "",
    )
    before = {(each.case_id, each.escalation_id): each for each in reviews.verdicts(week) if each.of_a_person}
    reviews.give(given)
    said = _said(given, before.get((row.case_id, row.escalation_id)))
    audit.keep(AuditLine(now, Act.REVIEWED, by.person_id, by.name, detail=said, thread_id=row.thread_id))
    if is_finished(draw, (*before.values(), given)):
        reviews.finish(week, at=now)
    return given


def is_finished(draw: Draw, verdicts: tuple[Verdict, ...]) -> bool:
    """Whether people gave a verdict on every row."""
    given = {(each.case_id, each.escalation_id) for each in verdicts if each.of_a_person}
    return bool(draw.rows) and all((row.case_id, row.escalation_id) in given for row in draw.rows)


def _said(given: Verdict, before: Verdict | None) -> str:
    words = f"{given.week}: {_short(given)}"
    return f"{words} (before: {_short(before)}, by {before.by_name})" if before else words


def _short(verdict: Verdict) -> str:
    return f"{verdict.kind}, {verdict.piece}" if verdict.piece else str(verdict.kind)
