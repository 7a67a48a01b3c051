"""The figures for other programs: CSV that no spreadsheet runs, and JSON with every definition and case."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from typing import Any

from chalicelib.domain.metrics.grouping import By
from chalicelib.domain.metrics.measure import Figure
from chalicelib.domain.metrics.report import Figures, Report

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula (owasp.org, "CSV Injection"); wide ones count as well."""

HEADINGS = ("group", "measure", "title", "value", "unit", "numerator", "denominator", "counts")


def as_csv(report: Report) -> str:
    """One row a group and measure; the first rows, of the group `all`, are all cases together."""
    written = io.StringIO()
    rows = csv.writer(written)
    rows.writerow(HEADINGS)
    for group, figures in {"all": report.total, **report.groups}.items():
        for figure in figures.values():
            rows.writerow([safe(cell) for cell in _row(group, figure)])
    return written.getvalue()


def as_json(report: Report, wanted: Mapping[By, str]) -> str:
    """All of it, with the ids of the cases behind each figure."""
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
            "all": _figures(report.total),
            "groups": {group: _figures(figures) for group, figures in report.groups.items()},
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


def _figures(figures: Figures) -> dict[str, Any]:
    return {
        name: {
            "value": figure.value,
            "numerator": figure.numerator,
            "denominator": figure.denominator,
            "hits": figure.hits,
            "cases": figure.cases,
        }
        for name, figure in figures.items()
    }
