"""The cases behind a figure, with the way to each conversation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.metrics.escalations import triggers_of
from chalicelib.domain.metrics.grouping import By
from chalicelib.domain.metrics.report import Report
from chalicelib.domain.playbook import Playbook
from chalicelib.inbox.figure_words import made_of_words
from chalicelib.inbox.language import _
from chalicelib.inbox.metrics_view import PERIODS, names_of, query_of
from chalicelib.inbox.number_words import value_words
from chalicelib.inbox.words import OUTCOMES, trigger_words

MOST = 500
"""Rows of a page; a link leads to the next ones."""


@dataclass(frozen=True)
class CaseRow:
    """One case; `thread_id` is empty where the customer was erased."""

    thread_id: str
    opened_at: datetime
    queue: str
    intent: str
    ended: str
    escalated: str


@dataclass(frozen=True)
class FigureCases:
    """A figure and its cases. `query` leads back to the page that it is from."""

    title: str
    definition: str
    value: str
    made_of: str
    hits: bool
    period: str
    rows: tuple[CaseRow, ...]
    many: int
    query: str
    measure_id: str
    first: int
    """Which of them the first row is, counted from 1."""
    later: str
    """The query of the rows after these; empty at the end."""


def figure_cases(
    report: Report,
    *,
    measure_id: str,
    hits: bool,
    start: int = 0,
    wanted: Mapping[By, str],
    playbook: Playbook,
) -> FigureCases:
    """List the cases of a figure's numerator (`hits`), or of its denominator, newest first."""
    figure, names = report.total[measure_id], names_of(playbook)
    named = set(figure.hits if hits else figure.cases)
    found = [case for case in report.opened if case.case_id in named]
    found.sort(key=lambda case: (case.opened_at, case.case_id), reverse=True)
    currency = playbook.channel.rates.currency
    return FigureCases(
        title=_(figure.measure.title),
        definition=_(figure.measure.definition),
        value=value_words(figure, currency),
        made_of=made_of_words(figure, currency),
        hits=hits,
        period=_(PERIODS[report.period.name]),
        rows=tuple(_row(case, names) for case in found[start : start + MOST]),
        many=len(found),
        query=query_of(report, wanted),
        measure_id=measure_id,
        first=start + 1,
        later=_later(query_of(report, wanted), measure_id, hits, start + MOST)
        if len(found) > start + MOST
        else "",
    )


def _later(query: str, measure_id: str, hits: bool, start: int) -> str:
    return f"{query}&measure={measure_id}&part={'hits' if hits else 'cases'}&from={start}"


def _row(case: CaseFacts, names: Mapping[By, Mapping[str, str]]) -> CaseRow:
    return CaseRow(
        thread_id=case.thread_id,
        opened_at=case.opened_at,
        queue=names[By.QUEUE].get(case.queue, case.queue),
        intent=names[By.INTENT].get(case.intent or "", case.intent or ""),
        ended=_ended(case),
        escalated=", ".join(trigger_words(trigger) for trigger in triggers_of(case)),
    )


def _ended(case: CaseFacts) -> str:
    if case.resolution is None:
        return _("Still open") if not case.taken_back else _("Open again")
    return _(OUTCOMES[case.resolution.surety])
