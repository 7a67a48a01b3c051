"""A calendar keeps the public holidays of its country and region, and its own days before them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from chalicelib.adapters.playbook_files import PlaybookErrors, read_playbook
from chalicelib.adapters.playbook_files.public_holidays import YEARS, public_holidays
from chalicelib.domain.business_time import is_open, next_opening
from chalicelib.domain.playbook import Playbook
from tests.adapters.playbook_files.spoiling import edit
from tests.domain.business_time.test_business_time import local

TODAY = date(2027, 1, 4)
CITY_AND_OWN = {
    "Saint Vincent Martyr (city)",
    "Saint Vincent Ferrer (city)",
    "Summer holidays of the clinic",
    "Christmas Eve",
    "New Year's Eve",
}


def with_lines(policies: Path, lines: str) -> int:
    """Write these lines into the calendar `reception`; returns the number of the first."""
    return edit(policies, "sla.yaml", "  reception:\n", f"  reception:\n    {lines}\n") + 1


class TestPublicHolidays:
    def test_are_those_that_the_sample_lists_by_hand(self, sample: Playbook) -> None:
        by_hand = {
            holiday.date
            for holiday in sample.calendars["reception"].holidays
            if holiday.date.year == 2027 and holiday.name not in CITY_AND_OWN
        }
        days = public_holidays("ES", "VC", "en", TODAY)
        assert {holiday.date for holiday in days if holiday.date.year == 2027} == by_hand

    def test_are_known_for_years_ahead(self) -> None:
        days = public_holidays("BR", "", "pt", TODAY)
        assert {day.date.year for day in days} == set(range(2027, 2027 + YEARS))
        assert list(days) == sorted(days, key=lambda day: day.date)

    @pytest.mark.parametrize(
        ("language", "name"), [("es", "Año Nuevo"), ("en", "New Year's Day"), ("ja", "New Year's Day")]
    )
    def test_are_named_in_the_businesss_language_or_english(self, language: str, name: str) -> None:
        assert public_holidays("ES", "", language, TODAY)[0].name == name

    def test_close_the_calendar(self, policies: Path) -> None:
        with_lines(policies, "country: ES\n    subdivision: CT")
        reception = read_playbook(policies, today=TODAY).calendars["reception"]
        # 11 September is Catalonia's day, in 2028 a Monday; the sample itself lists nothing of 2028.
        assert not is_open(local("2028-09-11 10:00"), reception)
        assert next_opening(local("2028-09-08 17:00"), reception) == local("2028-09-12 09:00")

    def test_yield_to_the_businesss_own_day(self, policies: Path) -> None:
        with_lines(
            policies,
            'country: ES\n    holidays: [{date: 2028-05-01, name: Open, hours: [["10:00", "12:00"]]}]',
        )
        reception = read_playbook(policies, today=TODAY).calendars["reception"]
        assert next_opening(local("2028-05-01 00:00"), reception) == local("2028-05-01 10:00")

    def test_of_no_country_are_none(self, policies: Path, sample: Playbook) -> None:
        assert read_playbook(policies, today=date(2031, 1, 1)) == sample

    @pytest.mark.parametrize(
        ("lines", "problem", "fix"),
        [
            ("country: Spain", "unknown country `Spain`", "two letters"),
            ("country: ES\n    subdivision: VZ", "unknown region `VZ` of ES", "regions of ES are: "),
            ("subdivision: VC", "`VC` is a region of no country", "country: ES"),
        ],
    )
    def test_of_nowhere_are_a_mistake(self, policies: Path, lines: str, problem: str, fix: str) -> None:
        first = with_lines(policies, lines)
        with pytest.raises(PlaybookErrors) as raised:
            read_playbook(policies)
        (mistake,) = raised.value.mistakes
        assert mistake.problem == problem
        assert fix in mistake.fix
        assert (mistake.file, mistake.line) == ("sla.yaml", first + lines.count("\n"))
