"""Files become the playbook that their editors had in mind."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from chalicelib.adapters.playbook_files import read_playbook
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.sla import is_open
from tests.adapters.playbook_files.spoiling import edit

MADRID = ZoneInfo("Europe/Madrid")


class TestReading:
    def test_keeps_the_words_and_times_that_yaml_would_change(self, policies: Path) -> None:
        edit(policies, "triggers.yaml", "en: [complaints book, worst clinic]", "en: [no, off, 10:30]")
        assert read_playbook(policies).triggers.negative_sentiment.phrases["en"] == ("no", "off", "10:30")

    def test_gives_every_calendar_the_zone_and_holidays_it_does_not_change(self, policies: Path) -> None:
        own = (
            "  dentists:\n    timezone: Atlantic/Canary\n    holidays: [{date: 2027-02-02, name: Congress}]\n"
        )
        edit(policies, "sla.yaml", "  dentists:\n", own)
        calendars = read_playbook(policies).calendars
        assert (calendars["reception"].timezone, calendars["dentists"].timezone) == (
            "Europe/Madrid",
            "Atlantic/Canary",
        )
        assert len(calendars["dentists"].holidays) == len(calendars["reception"].holidays) + 1

    def test_prefers_a_calendars_own_holiday_to_the_common_one(self, policies: Path) -> None:
        own = '  dentists:\n    holidays: [{date: 2026-12-25, name: On call, hours: [["10:00", "12:00"]]}]\n'
        edit(policies, "sla.yaml", "  dentists:\n", own)
        at_eleven = datetime(2026, 12, 25, 11, tzinfo=MADRID)
        playbook = read_playbook(policies)
        assert is_open(at_eleven, playbook.calendar_of("care"))
        assert not is_open(at_eleven, playbook.calendar_of("front_desk"))

    def test_reads_dates_and_bodies_of_pages(self, sample: Playbook) -> None:
        prices = sample.page("prices")
        assert prices is not None
        assert prices.valid_until == date(2027, 12, 31)
        assert prices.body.startswith("| Treatment | Price |")

    @pytest.mark.parametrize("file", ["business.yaml", "knowledge/prices.md", "agent.md"])
    def test_accepts_a_byte_order_mark_and_windows_line_ends(
        self, policies: Path, sample: Playbook, file: str
    ) -> None:
        path = policies / file
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
        assert read_playbook(policies) == sample

    @pytest.mark.parametrize("file", ["triggers.yaml", "texts.yaml", "vip.yaml", "channel.yaml"])
    def test_does_without_files_whose_settings_are_built_in(self, policies: Path, file: str) -> None:
        (policies / file).unlink()
        assert read_playbook(policies).text("handover_open", "es", promise="Hoy.")

    def test_takes_norway_for_a_country_and_numbers_for_prices(self, policies: Path) -> None:
        prices = "  markets: {NO: {utility: 1}, ES: {marketing: 0.05}}\n  default: {utility: 0.03}\n"
        edit(policies, "channel.yaml", "  currency: EUR\n", f"  currency: EUR\n{prices}")
        rates = read_playbook(policies).channel.rates
        assert rates.markets == {"NO": {"utility": 1}, "ES": {"marketing": 0.05}}
        assert rates.default == {"utility": 0.03}

    def test_leaves_notes_for_people_alone(self, policies: Path) -> None:
        (policies / "knowledge" / "README.md").write_text("How we write pages.")
        (policies / "README.md").write_text("How we write this.")
        assert read_playbook(policies)
