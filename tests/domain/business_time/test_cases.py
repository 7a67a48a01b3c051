"""The table of named cases: `cases.yaml` beside this file, due times worked out by hand."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml

from chalicelib.domain.business_time import NeverOpen, add
from chalicelib.domain.queue_rules import Calendar

TABLE: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("cases.yaml").read_text(encoding="utf-8"))
CASES: list[dict[str, Any]] = TABLE["cases"]
CASES_AT_LEAST = 60


def calendar_of(written: dict[str, Any]) -> Calendar:
    """Read a calendar as the playbook's files do: lists are tuples."""

    def read(value: Any) -> Any:
        match value:
            case list():
                return tuple(read(each) for each in value)
            case dict():
                return {key: read(each) for key, each in value.items()}
        assert isinstance(value, str | date)
        return value

    return Calendar.model_validate(read(written))


CALENDARS = {name: calendar_of(written) for name, written in TABLE["calendars"].items()}


def due_by(calendar: str, case: dict[str, Any]) -> str:
    """What the clock says, as told by the calendar's own clock on the wall."""
    try:
        due_at = add(datetime.fromisoformat(case["at"]), case["minutes"], CALENDARS[calendar])
    except NeverOpen:
        return "never"
    local = due_at.astimezone(ZoneInfo(CALENDARS[calendar].timezone))
    return local.isoformat(timespec="auto" if local.second or local.microsecond else "minutes")


class TestCases:
    @pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
    def test_is_due(self, case: dict[str, Any]) -> None:
        assert due_by(case["calendar"], case) == case["due"], case["why"]

    @pytest.mark.parametrize(
        "case", [case for case in CASES if "changed_to" in case], ids=lambda case: case["name"]
    )
    def test_is_due_when_the_calendar_has_changed(self, case: dict[str, Any]) -> None:
        assert due_by(case["changed_to"], case) == case["due_then"], case["why"]

    def test_are_many_and_each_says_why(self) -> None:
        assert len(CASES) >= CASES_AT_LEAST
        assert len({case["name"] for case in CASES}) == len(CASES)
        assert all(case["why"] for case in CASES)
