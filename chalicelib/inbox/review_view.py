"""The weekly review as leads see it: the drawn cases with what was said of them, and the gaps that came out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from chalicelib.domain.playbook import Playbook
from chalicelib.domain.review.before_after import Phase
from chalicelib.domain.review.drawn import Draw, Drawn
from chalicelib.domain.review.proposed import EditKind, Gap, ProposedVersion
from chalicelib.domain.review.telling import unsaid
from chalicelib.domain.review.verdict import Kind, Piece, Verdict
from chalicelib.domain.week import begins_at, ends_at, week_of
from chalicelib.inbox.figure_words import day_and_year
from chalicelib.inbox.language import _, said
from chalicelib.inbox.recorded import recorded
from chalicelib.inbox.words import OUTCOMES, trigger_words

WEEKS = 8
"""How far back the page offers weeks."""

A_DAY = timedelta(days=1)

KINDS: dict[Kind, str] = {
    Kind.RIGHT: said("Right"),
    Kind.NEEDLESS: said("Needless: no person was needed"),
    Kind.LATE: said("Late: a person was needed sooner"),
    Kind.MISSED: said("Missed: a person should have had it"),
}
PIECES: dict[Piece, str] = {
    Piece.KNOWLEDGE_GAP: said("Knowledge: the playbook does not say it"),
    Piece.UNCLEAR_POLICY: said("Policy: the rule is not clear"),
    Piece.MISSING_DATA: said("Data: something was not asked for"),
    Piece.TOOL: said("Tool: a tool is missing or failed"),
    Piece.TONE: said("Tone: the words were wrong"),
}
EDITS: dict[EditKind, str] = {
    EditKind.NEW_PAGE: said("A new page of knowledge"),
    EditKind.NEXT_ACTION: said("What the AI does next"),
    EditKind.CONDITION: said("When a person is needed"),
    EditKind.PROMPT_LINE: said("A line in the prompt"),
}
PHASES: dict[Phase, str] = {
    Phase.BEFORE: said("before"),
    Phase.DURING: said("the week of the change"),
    Phase.AFTER: said("after"),
}


@dataclass(frozen=True)
class ReviewRow:
    """A drawn case in words; `verdict` is a person's, `judged` the judge's."""

    key: str
    number: int
    what: str
    intent: str
    at: datetime
    erased: bool
    verdict: Verdict | None
    judged: Verdict | None
    said: str
    missing: str


@dataclass(frozen=True)
class GapRow:
    """A gap in words, with its drawn cases; `proposal_id` is empty while no change was proposed.

    `about` are the customers' words that the intent does not say already; `a_week` is the estimate, to the whole case.
    """

    gap: Gap
    missing: str
    intent: str
    about: tuple[str, ...]
    a_week: int
    why: str
    cases: tuple[ReviewRow, ...]
    proposal_id: str


@dataclass(frozen=True)
class ReviewView:
    """A week's review; `done` of its rows have a person's verdict."""

    week: str
    since: datetime
    until: datetime
    days: str
    over: bool
    drawn: bool
    rows: tuple[ReviewRow, ...]
    done: int
    escalations: int
    closed: int
    gaps: tuple[GapRow, ...]
    more_gaps: tuple[GapRow, ...]
    weeks: tuple[str, ...]

    @property
    def next_key(self) -> str:
        """The first case that nobody looked at yet."""
        return next((row.key for row in self.rows if row.verdict is None), "")


def newest_weeks(now: datetime) -> tuple[str, ...]:
    """Name the weeks that are over, the newest first."""
    return tuple(week_of(now - timedelta(weeks=back)) for back in range(1, WEEKS + 1))


def review_rows(
    draw: Draw, verdicts: Sequence[Verdict], playbook: Playbook, language: str
) -> tuple[ReviewRow, ...]:
    """Put the rows of a draw into words."""
    by_people = {(each.case_id, each.escalation_id): each for each in verdicts if each.of_a_person}
    judged = {each.case_id: each for each in verdicts if not each.of_a_person}
    return tuple(
        _row(
            row,
            number,
            by_people.get((row.case_id, row.escalation_id)),
            None if row.escalation_id else judged.get(row.case_id),
            playbook.title_of(row.intent, language) or row.intent or _("No intent"),
        )
        for number, row in enumerate(draw.rows, start=1)
    )


def review_view(
    week: str,
    draw: Draw | None,
    rows: Sequence[ReviewRow],
    gaps: Sequence[Gap],
    proposed: Sequence[ProposedVersion],
    *,
    named: int,
    playbook: Playbook,
    language: str,
    now: datetime,
) -> ReviewView:
    """Put a week's review into words; the first `named` gaps are those to begin with."""
    known = {each.mending.gap.gap_id: each.proposal_id for each in proposed}
    told = tuple(_gap(gap, rows, known.get(gap.gap_id, ""), playbook, language) for gap in gaps)
    sizes = draw.sizes if draw else ()
    return ReviewView(
        week=week,
        since=begins_at(week),
        until=ends_at(week),
        days=f"{day_and_year(begins_at(week))} – {day_and_year(ends_at(week) - A_DAY)}",
        over=ends_at(week) <= now,
        drawn=draw is not None,
        rows=tuple(rows),
        done=sum(row.verdict is not None for row in rows),
        escalations=sum(size for stratum, size in sizes if stratum.trigger),
        closed=sum(size for stratum, size in sizes if not stratum.trigger),
        gaps=told[:named],
        more_gaps=told[named:],
        weeks=newest_weeks(now),
    )


def gap_words(gap: Gap, playbook: Playbook, language: str) -> str:
    """Name a gap in a line."""
    intent = playbook.title_of(gap.intent, language) or gap.intent or _("No intent")
    why = trigger_words(gap.trigger) or _("Closed by the AI")
    about = unsaid(gap.words, intent)
    words = f" ({', '.join(about)})" if about else ""
    return f"{_(PIECES[gap.piece])} · {intent}{words} · {why}"


def _row(row: Drawn, number: int, verdict: Verdict | None, judged: Verdict | None, intent: str) -> ReviewRow:
    closed = _("Closed by the AI: %(how)s") % {"how": _(OUTCOMES[row.surety])} if row.surety else ""
    return ReviewRow(
        key=row.key,
        number=number,
        what=closed or trigger_words(row.trigger),
        intent=intent,
        at=row.at,
        erased=not row.thread_id,
        verdict=verdict,
        judged=replace(judged, text=recorded(judged.text)) if judged else None,
        said=_(KINDS[verdict.kind]) if verdict else "",
        missing=_(PIECES[verdict.piece]) if verdict and verdict.piece else "",
    )


def _gap(gap: Gap, rows: Sequence[ReviewRow], proposal_id: str, playbook: Playbook, language: str) -> GapRow:
    intent = playbook.title_of(gap.intent, language) or gap.intent or _("No intent")
    return GapRow(
        gap=gap,
        missing=_(PIECES[gap.piece]),
        intent=intent,
        about=unsaid(gap.words, intent),
        a_week=max(1, math.floor(gap.cases_a_week + 0.5)),
        why=trigger_words(gap.trigger) or _("Closed by the AI"),
        cases=tuple(row for row in rows if row.key in gap.keys),
        proposal_id=proposal_id,
    )
