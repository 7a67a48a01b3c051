"""Begin the review of a week: draw its cases once, and let the judge look at those that the AI closed."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.review.draw import LOOK_BACK, draw
from chalicelib.domain.review.drawn import Draw, Drawn
from chalicelib.domain.review.judge_by_rules import judged_by_rules
from chalicelib.domain.review.judging import Judgement, Transcript
from chalicelib.domain.review.verdict import JUDGE, Kind, Verdict
from chalicelib.domain.week import begins_at, ends_at
from chalicelib.use_cases.facts_ports import FactsLedger
from chalicelib.use_cases.people_ports import Audit
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.review_ports import Judge, Reviews
from chalicelib.use_cases.reviewed_case import read_case, transcript_of
from chalicelib.use_cases.session_ports import Person


def begin_review(
    week: str,
    *,
    by: Person,
    reviews: Reviews,
    ledger: FactsLedger,
    threads: Threads,
    judge: Judge | None,
    audit: Audit,
    clock: Clock,
) -> Draw | None:
    """Draw a week that is over; one that was drawn before is as it was. None for a week that is not over.

    1. Draw. 2. Keep it, unless somebody did before. 3. The judge's verdicts, those that are missing: a run that was
    cut short is made up for by the next one.
    """
    now = clock.now()
    if ends_at(week) > now:
        return None
    standing = reviews.draw(week)
    if standing is None:
        known = ledger.between(begins_at(week) - LOOK_BACK, ends_at(week))
        standing = reviews.keep(draw(week, known, at=now))
        audit.keep(
            AuditLine(now, Act.BEGAN_REVIEW, by.person_id, by.name, detail=week, once=f"review-{week}")
        )
    judged = {each.case_id for each in reviews.verdicts(week) if not each.of_a_person}
    closed = [row for row in standing.rows if not row.escalation_id and row.case_id not in judged]
    for verdict in _judged(week, closed, threads=threads, judge=judge, now=now):
        reviews.give(verdict)
    return standing


def _judged(
    week: str, rows: Iterable[Drawn], *, threads: Threads, judge: Judge | None, now: datetime
) -> Iterable[Verdict]:
    """Judge the cases side by side: a model takes some seconds for each."""
    read = [(row, found) for row in rows if (found := read_case(row, threads=threads))]
    transcripts = [transcript_of(found, threads=threads) for _, found in read]
    if not transcripts:
        return
    with ThreadPoolExecutor(len(transcripts)) as pool:
        judgements = list(pool.map(lambda transcript: _judgement(transcript, judge), transcripts))
    for (row, _), judgement in zip(read, judgements, strict=True):
        kind = Kind.MISSED if judgement.missed else Kind.RIGHT
        yield Verdict(week, row.case_id, "", kind, None, JUDGE, judgement.by, now, judgement.why)


def _judgement(transcript: Transcript, judge: Judge | None) -> Judgement:
    return (judge.judge(transcript) if judge else None) or judged_by_rules(transcript)
