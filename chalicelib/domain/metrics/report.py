"""All figures of some cases, together and by group."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.metrics.catalogue import MEASURES
from chalicelib.domain.metrics.grouping import By, escalations_grouped, grouped, in_order, narrowed
from chalicelib.domain.metrics.measure import Figure, Measure, Terms, figure, figure_of, readings_of
from chalicelib.domain.metrics.period import Period
from chalicelib.domain.review.verdict import Verdict

MOST_GROUPS = 200
"""An answer of the inbox holds 6 MB, as AWS Lambda has it: 200 groups are 1 MB of CSV, and 12 weeks have 84 days."""

Figures = Mapping[str, Figure]
"""By the measure's id."""


@dataclass(frozen=True)
class Report:
    """The figures of a period: of all its cases, and of each group.

    `cases` are those that were counted; `opened` are all of the period, where an escalation may be found whose case
    stands under another intent by now.
    """

    period: Period
    by: By
    cases: tuple[CaseFacts, ...]
    total: Figures
    groups: Mapping[str, Figures]
    opened: tuple[CaseFacts, ...] = ()


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
    groups, measures = grouped(counted, by, zone), tuple(measures)
    escalated = escalations_grouped(opened, by, wanted or {}, zone)
    total: dict[str, Figure] = {}
    of_groups: dict[str, dict[str, Figure]] = {name: {} for name in in_order(groups.keys() | escalated, by)}
    for each in measures:
        # Every case is read once: what was read of the groups together is what is read of all.
        among = escalated if each.each_escalation else groups
        read = {name: readings_of(each, among.get(name, ()), known) for name in of_groups}
        total[each.id] = figure_of(each, [reading for found in read.values() for reading in found])
        for name, found in read.items():
            of_groups[name][each.id] = figure_of(each, found)
    return Report(period, by, tuple(counted), total, of_groups, tuple(opened))


def figures(
    cases: Sequence[CaseFacts], terms: Terms, measures: Iterable[Measure] = tuple(MEASURES.values())
) -> Figures:
    """Measure some cases by several measures."""
    return {measure.id: figure(measure, cases, terms) for measure in measures}


def largest(report: Report) -> dict[str, Figures]:
    """The groups with the most cases or escalations, in their order: as many as a page or a file can hold."""
    if len(report.groups) <= MOST_GROUPS:
        return dict(report.groups)

    def size(name: str) -> tuple[int, str]:
        return -max(each.denominator for each in report.groups[name].values()), name

    kept = set(sorted(report.groups, key=size)[:MOST_GROUPS])
    return {name: figures for name, figures in report.groups.items() if name in kept}


def following(cases: Iterable[CaseFacts]) -> dict[str, list[CaseFacts]]:
    """All cases that came after each case in its conversation, however many lie between, by that case's id."""
    cases = list(cases)
    before = {case.case_id: case.follows for case in cases}
    found: dict[str, list[CaseFacts]] = {}
    for case in cases:
        seen, earlier = {case.case_id}, case.follows
        while earlier and earlier not in seen:
            seen.add(earlier)
            found.setdefault(earlier, []).append(case)
            earlier = before.get(earlier, "")
    return found


def by_case(verdicts: Iterable[Verdict]) -> dict[str, list[Verdict]]:
    """The verdicts of each case."""
    found: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        found.setdefault(verdict.case_id, []).append(verdict)
    return found
