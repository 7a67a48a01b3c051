"""Until when the buttons in Slack snooze: an hour, or the queue's next opening."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from chalicelib.use_cases.slack_ports import Pressed
from chalicelib.use_cases.snooze_from_slack import snoozed_until
from tests.journeys.clinic import a_playbook

MADRID = ZoneInfo("Europe/Madrid")


def until(pressed: Pressed, day: int, hour: int, minute: int = 0) -> str:
    """In the words of the queue's own clock; 23 November 2026 is a Monday."""
    playbook = a_playbook()
    now = datetime(2026, 11, day, hour, minute, tzinfo=MADRID).astimezone(UTC)
    return f"{snoozed_until(pressed, playbook.calendar_of('front-desk'), now).astimezone(MADRID):%a %H:%M}"


def test_an_hour_is_an_hour_also_past_closing() -> None:
    assert until(Pressed.SNOOZE_HOUR, 23, 10) == "Mon 11:00"
    assert until(Pressed.SNOOZE_HOUR, 23, 23, 30) == "Tue 00:30"


@pytest.mark.parametrize(
    ("day", "hour", "minute", "opens"),
    [
        (23, 10, 0, "Tue 09:00"),
        (23, 7, 0, "Mon 09:00"),
        (23, 23, 0, "Tue 09:00"),
        (27, 23, 0, "Mon 09:00"),
        (28, 12, 0, "Mon 09:00"),
    ],
    ids=["while open: another day", "before opening", "at night", "Friday night", "on a Saturday"],
)
def test_the_next_opening_is_one_to_come(day: int, hour: int, minute: int, opens: str) -> None:
    assert until(Pressed.SNOOZE_OPENING, day, hour, minute) == opens
