"""The digest's lines: a figure, what it is made of, how it moved; in numbers of the reader's language."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from chalicelib.domain.case import Surety
from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.facts import FactName, Happened
from chalicelib.domain.metrics.grouping import By
from chalicelib.domain.metrics.measure import Terms
from chalicelib.domain.metrics.period import Period
from chalicelib.domain.metrics.report import Report, report
from chalicelib.use_cases.telling_week import week_notice
from tests.domain.metrics.facts import NOW, a_case, ended
from tests.fakes.clock import MONDAY_10

WEEK = Happened(FactName.WEEK_ENDED, "", NOW, detail={"week": "2026-W48"})
PERIOD = Period("last", MONDAY_10 - timedelta(days=1), MONDAY_10 + timedelta(days=6))


def of(*cases: CaseFacts) -> Report:
    return report(cases, period=PERIOD, by=By.QUEUE, zone=ZoneInfo("UTC"), terms=Terms(NOW))


def lines(last: Report, before: Report, language: str) -> dict[str, str]:
    return dict(week_notice(WEEK, last, before, "Clinic", "https://inbox.example", language).lines)


@pytest.mark.parametrize(
    ("language", "title", "line"),
    [
        ("en", "AI resolution rate", "0.5% (6 of 1,200 cases; -50 points to the week before)"),
        (
            "es",
            "Tasa de resolución de la IA",
            "0,5\xa0% (6 de 1.200 casos; -50 puntos respecto a la semana anterior)",
        ),
    ],
)
def test_a_line_says_the_figure_its_parts_and_its_move(language: str, title: str, line: str) -> None:
    last = of(
        *(ended(str(number), Surety.SILENT) for number in range(6)), *map(a_case, map(str, range(6, 1200)))
    )
    before = of(ended("a"), a_case("b"))
    assert lines(last, before, language)[title] == line


def test_a_figure_without_a_week_before_has_no_move() -> None:
    assert lines(of(ended("a"), a_case("b")), of(), "en")["AI resolution rate"] == "50% (1 of 2 cases)"


def test_the_cases_are_counted_in_the_readers_numbers() -> None:
    last = of(*map(a_case, map(str, range(1234))))
    assert lines(last, of(), "es")["Casos"] == "1.234 abiertos (+1.234 respecto a la semana anterior)"
    assert lines(of(), last, "en")["Cases"] == "0 opened (-1,234 to the week before)"
