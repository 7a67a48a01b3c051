"""All figures of some cases, together and by group."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.metrics.catalogue import MEASURES
from chalicelib.domain.metrics.grouping import By, grouped, narrowed
from chalicelib.domain.metrics.measure import Figure, Measure, Terms, figure
from chalicelib.domain.metrics.period import Period
from chalicelib.domain.review.verdict import Verdict

Figures = Mapping[str, Figure]
"""By the measure's id."""


@dataclass(frozen=True)
class Report:
    """The figures of a period: of all its cases, and of each group. `cases` are those that were counted."""

    period: Period
    by: By
    cases: tuple[CaseFacts, ...]
    total: Figures
    groups: Mapping[str, Figures]


def report(
    cases: Sequence[CaseFacts],
    *,
    period: Period,
    by: By,
    zone: ZoneInfo,
    terms: Terms,
    wanted: Mapping[By, str] | None = None,
    measures: Iterable[Measure] = tuple(MEASURES.values()),
) -> Report:
    """Count the cases that were opened in a period; `cases` may reach past its end, where what follows is looked up."""
    known = replace(terms, followers=following(cases))
    opened = [case for case in cases if period.since <= case.opened_at < period.until]
    counted = narrowed(opened, wanted or {}, zone)
    measures = tuple(measures)
    return Report(
        period,
        by,
        tuple(counted),
        figures(counted, known, measures),
        {key: figures(group, known, measures) for key, group in grouped(counted, by, zone).items()},
    )


def figures(
    cases: Sequence[CaseFacts], terms: Terms, measures: Iterable[Measure] = tuple(MEASURES.values())
) -> Figures:
    """Measure some cases by several measures."""
    return {measure.id: figure(measure, cases, terms) for measure in measures}


def following(cases: Iterable[CaseFacts]) -> dict[str, list[CaseFacts]]:
    """The cases that came next after each case, by that case's id."""
    found: dict[str, list[CaseFacts]] = {}
    for case in cases:
        if case.follows:
            found.setdefault(case.follows, []).append(case)
    return found


def by_case(verdicts: Iterable[Verdict]) -> dict[str, list[Verdict]]:
    """The verdicts of each case."""
    found: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        found.setdefault(verdict.case_id, []).append(verdict)
    return found
