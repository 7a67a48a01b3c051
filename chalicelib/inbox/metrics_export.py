"""The figures for other programs: CSV that no spreadsheet runs, and JSON with every definition and case."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from typing import Any

from chalicelib.domain.metrics.grouping import By
from chalicelib.domain.metrics.measure import Figure
from chalicelib.domain.metrics.report import MOST_GROUPS, Figures, Report, largest

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula (owasp.org, "CSV Injection"); wide ones count as well."""

MOST_IDS, ALL_IDS = 500, 50_000
"""Ids of cases in one list, and in the document: some 40 bytes each."""

HEADINGS = ("group", "measure", "title", "value", "unit", "numerator", "denominator", "counts")


def as_csv(report: Report) -> str:
    """One row a group and measure; the first rows, of the group `all`, are all cases together.

    Where groups had to be left out, a last row `left out` says how many.
    """
    written, shown = io.StringIO(), largest(report)
    rows = csv.writer(written)
    rows.writerow(HEADINGS)
    for group, figures in {"all": report.total, **shown}.items():
        for figure in figures.values():
            rows.writerow([safe(cell) for cell in _row(group, figure)])
    if hidden := len(report.groups) - len(shown):
        rows.writerow(["left out", "", "smaller groups", hidden, "", "", "", "groups"])
    return written.getvalue()


def as_json(report: Report, wanted: Mapping[By, str]) -> str:
    """All of it, with the ids of the cases behind each figure, as far as they fit into an answer.

    A list that does not fit is null, which `left_out` says; the cases page has every case.
    """
    shown, ids = largest(report), _Ids()
    total = _figures(report.total, ids)
    groups = {group: _figures(figures, ids) for group, figures in shown.items()}
    return json.dumps(
        {
            "period": {
                "name": report.period.name,
                "since": report.period.since.isoformat(),
                "until": report.period.until.isoformat(),
            },
            "by": report.by.value,
            "narrowed": {by.value: value for by, value in wanted.items()},
            "definitions": {
                figure.measure.id: {
                    "title": figure.measure.title,
                    "definition": figure.measure.definition,
                    "kind": figure.measure.kind.value,
                    "unit": figure.measure.unit.value,
                    "counts": figure.measure.of,
                }
                for figure in report.total.values()
            },
            "left_out": {
                "groups": len(report.groups) - len(shown),
                "lists_of_cases": ids.left_out,
                "why": f"An answer holds 6 MB: at most {MOST_GROUPS} groups, the largest; a list of more than "
                f"{MOST_IDS} cases, or after {ALL_IDS} cases in all, is null.",
                "cases": "metrics/cases, with the query of this address, measure= and part=hits or part=cases",
            },
            "all": total,
            "groups": groups,
        },
        ensure_ascii=False,
        indent=1,
    )


def safe(cell: object) -> str:
    """A cell that every spreadsheet takes for text or a number."""
    text = str(cell)
    return f"'{text}" if text.startswith(FORMULAS) and not isinstance(cell, int | float) else text


def _row(group: str, figure: Figure) -> tuple[object, ...]:
    measure = figure.measure
    value = "" if figure.value is None else figure.value
    numbers = (figure.numerator, figure.denominator)
    return (group, measure.id, measure.title, value, measure.unit.value, *numbers, measure.of)


class _Ids:
    """The ids of cases, until no more fit."""

    def __init__(self) -> None:
        self.left_out = self._given = 0

    def of(self, cases: tuple[str, ...]) -> tuple[str, ...] | None:
        """Give the list if it fits."""
        if len(cases) > MOST_IDS or self._given + len(cases) > ALL_IDS:
            self.left_out += 1
            return None
        self._given += len(cases)
        return cases


def _figures(figures: Figures, ids: _Ids) -> dict[str, Any]:
    return {
        name: {
            "value": figure.value,
            "numerator": figure.numerator,
            "denominator": figure.denominator,
            "hits": ids.of(figure.hits),
            "cases": ids.of(figure.cases),
        }
        for name, figure in figures.items()
    }
