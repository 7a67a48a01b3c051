"""The rollout in words: what each mode means, what a guardrail watches, how far the plan is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from chalicelib.domain.rollout_plan import PlanStep
from chalicelib.domain.rollout_rules import Mode
from chalicelib.inbox.language import _, said
from chalicelib.inbox.number_words import percent
from chalicelib.inbox.recorded import recorded
from chalicelib.use_cases.rollout_status import Cell, RolloutStatus, Watch

MODES = {
    Mode.OFF: said("Off: people answer"),
    Mode.DRAFT: said("Draft: the AI writes, a person sends"),
    Mode.LIVE: said("Live: the AI answers"),
}
SHORT = {Mode.OFF: said("Off"), Mode.DRAFT: said("Draft"), Mode.LIVE: said("Live")}
MEASURES = {
    "escalation_rate": said("cases that went to people"),
    "thumbs_down": said("thumbs down, of those who tapped"),
    "missed": said("cases that a person should have had, of those reviewed"),
    "errors": said("cases in which the AI failed"),
}


@dataclass(frozen=True)
class CellView:
    """One intent in one segment."""

    mode: str
    words: str
    cases: int
    escalated: int


@dataclass(frozen=True)
class RowView:
    """One intent across the segments."""

    title: str
    cells: tuple[CellView, ...]


@dataclass(frozen=True)
class WatchView:
    """A guardrail: what it allows and what is."""

    guardrail: str
    words: str
    segment: str
    limit: str
    now: str
    enough: bool
    at_least: int
    hours: int
    struck_at: datetime | None


@dataclass(frozen=True)
class StruckView:
    """What a guardrail took back, for its button."""

    guardrail: str
    segment: str
    words: str
    at: datetime


@dataclass(frozen=True)
class RolloutView:
    """All that the page shows."""

    version: int
    segments: tuple[str, ...]
    rows: tuple[RowView, ...]
    watches: tuple[WatchView, ...]
    struck: tuple[StruckView, ...]
    steps: tuple[PlanStep, ...]
    done: int
    modes: tuple[str, ...]


def rollout_view(status: RolloutStatus) -> RolloutView:
    """Put the rollout into words."""
    return RolloutView(
        version=status.version,
        segments=tuple(each or _("Everybody else") for each in status.segments),
        rows=tuple(
            RowView(row.title or _("Not known yet"), tuple(map(_cell, row.cells))) for row in status.rows
        ),
        watches=tuple(map(_watch, status.watches)),
        struck=tuple(
            StruckView(
                each.guardrail,
                each.segment,
                _("%(share)s of %(cases)s cases: %(what)s")
                % {
                    "share": percent(each.value),
                    "cases": each.cases,
                    "what": _(MEASURES.get(each.measure, "")) if each.measure in MEASURES else each.measure,
                },
                each.at,
            )
            for each in status.struck
        ),
        steps=tuple(map(_step, status.steps)),
        done=sum(step.done for step in status.steps),
        modes=tuple(_(words) for words in MODES.values()),
    )


def _step(step: PlanStep) -> PlanStep:
    missing = tuple(recorded(each) for each in step.missing)
    return replace(step, title=recorded(step.title), why=recorded(step.why), missing=missing)


def _cell(cell: Cell) -> CellView:
    return CellView(cell.mode.value, _(SHORT[cell.mode]), cell.cases, cell.escalated)


def _watch(watch: Watch) -> WatchView:
    rail = watch.guardrail
    return WatchView(
        guardrail=rail.id,
        words=_(MEASURES[rail.measure]),
        segment=rail.segment or "",
        limit=percent(rail.above),
        now=_("%(share)s of %(cases)s") % {"share": percent(watch.share), "cases": watch.cases},
        enough=watch.cases >= rail.at_least,
        at_least=rail.at_least,
        hours=rail.hours,
        struck_at=watch.struck.at if watch.struck else None,
    )
