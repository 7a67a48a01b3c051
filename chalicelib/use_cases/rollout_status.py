"""Say how the rollout stands: modes and cases by intent and segment, guardrails, and the seven-day plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.guardrails import counted_from, measured, oldest
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rehearsal import Passed
from chalicelib.domain.rollout import mode_for
from chalicelib.domain.rollout_plan import PlanStep, Rehearsed, plan
from chalicelib.domain.rollout_rules import Guardrail, Mode
from chalicelib.domain.rollout_standing import Standing, Struck
from chalicelib.use_cases.editor_ports import RehearsalRuns
from chalicelib.use_cases.facts_ports import FactsLedger
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.review_ports import Reviews
from chalicelib.use_cases.rollout_ports import Rollouts
from chalicelib.use_cases.watch_guardrails import reviewed_of

WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Cell:
    """One intent in one segment: what holds now, and the cases of the last seven days."""

    segment: str
    mode: Mode
    cases: int
    escalated: int


@dataclass(frozen=True)
class Row:
    """One intent across the segments; None is what no intent was named for."""

    intent: str | None
    title: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Watch:
    """A guardrail with its share now."""

    guardrail: Guardrail
    share: float
    cases: int
    struck: Struck | None


@dataclass(frozen=True)
class RolloutStatus:
    """Everything that the page and the command show."""

    version: int
    segments: tuple[str, ...]
    rows: tuple[Row, ...]
    watches: tuple[Watch, ...]
    struck: tuple[Struck, ...]
    steps: tuple[PlanStep, ...]


def rollout_status(
    *,
    rollouts: Rollouts,
    facts: FactsLedger,
    reviews: Reviews,
    rehearsals: RehearsalRuns,
    playbooks: Playbooks,
    clock: Clock,
    language: str = "",
) -> RolloutStatus:
    """Read what stands and count what was, as of now; titles are in a language, else in the business's own."""
    playbook, now, standing = playbooks.active(), clock.now(), rollouts.standing()
    since = min(now - WEEK, oldest(playbook.rollout, now))
    found = facts.between(since, now + timedelta(milliseconds=1))
    newest = [case for case in found if case.opened_at >= now - WEEK]
    return RolloutStatus(
        version=playbook.version,
        segments=("", *(each.id for each in playbook.rollout.segments)),
        rows=_rows(playbook, newest, language),
        watches=_watches(playbook, standing, found, reviewed_of(reviews.between(since, now)), now),
        struck=standing.struck,
        steps=plan(
            playbook,
            today=now.astimezone(ZoneInfo(playbook.business.timezone)).date(),
            rehearsed=_rehearsed(rehearsals),
            reviews=len(reviews.finished()),
            cases=newest,
        ),
    )


def _rows(playbook: Playbook, cases: Sequence[CaseFacts], language: str) -> tuple[Row, ...]:
    counts = Counter((case.intent, case.segment) for case in cases)
    escalated = Counter((case.intent, case.segment) for case in cases if case.escalations)
    segments = ("", *(each.id for each in playbook.rollout.segments))
    return tuple(
        Row(
            intent,
            playbook.title_of(intent, language) or intent or "",
            tuple(
                Cell(
                    segment,
                    mode_for(intent, segment, playbook),
                    counts[(intent, segment)],
                    escalated[(intent, segment)],
                )
                for segment in segments
            ),
        )
        for intent in (*(each.id for each in playbook.intents), None)
    )


def _watches(
    playbook: Playbook,
    standing: Standing,
    cases: Sequence[CaseFacts],
    reviewed: dict[str, bool],
    now: datetime,
) -> tuple[Watch, ...]:
    struck = {each.guardrail: each for each in standing.struck}
    shares = (
        (each, measured(each, cases, reviewed, since=counted_from(each, standing, now), now=now))
        for each in playbook.rollout.guardrails
    )
    return tuple(Watch(each, share, count, struck.get(each.id)) for each, (share, count) in shares)


def _rehearsed(rehearsals: RehearsalRuns) -> Rehearsed | None:
    job = rehearsals.last()
    if job is None:
        return None
    tried = [each for each in job.results if each.passed is not Passed.NOT_TRIED]
    return Rehearsed(len(tried), sum(each.passed is Passed.NO for each in tried))
