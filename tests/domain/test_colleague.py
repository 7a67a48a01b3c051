"""Quiet hours, by the person's own clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from chalicelib.domain.colleague import QuietHours

MADRID = ZoneInfo("Europe/Madrid")
NIGHT, NAP = QuietHours(time(22), time(7)), QuietHours(time(14), time(16))


@pytest.mark.parametrize(
    ("hours", "utc", "quiet"),
    [
        (NIGHT, "20:59", False),
        (NIGHT, "21:00", True),
        (NIGHT, "23:30", True),
        (NIGHT, "05:59", True),
        (NIGHT, "06:00", False),
        (NAP, "12:59", False),
        (NAP, "13:00", True),
        (NAP, "15:00", False),
        (QuietHours(time(8), time(8)), "07:00", False),
    ],
)
def test_hold_in_the_persons_zone(hours: QuietHours, utc: str, quiet: bool) -> None:
    at = datetime.combine(date(2026, 1, 12), time.fromisoformat(utc), UTC)
    assert hours.hold(at, MADRID) is quiet
