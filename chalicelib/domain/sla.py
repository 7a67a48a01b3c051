"""Business time: when people are at work, and the reminder, due and alert times that follow from it.

Every datetime in and out is UTC. Opening hours are wall-clock times, so a working day keeps its hours over a
daylight-saving change; minutes are elapsed minutes, so that night's shift is an hour longer or shorter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import get_args
from zoneinfo import ZoneInfo

from chalicelib.domain.escalation import Alert
from chalicelib.domain.playbook import Calendar, ServiceLevel, Weekday

HORIZON = timedelta(days=366)
"""A calendar that does not open for this long never opens."""

_MINUTE = timedelta(minutes=1)
_WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)


class NeverOpen(ValueError):
    """The calendar has no opening hours, so that no time can be promised; the playbook must be corrected."""


@dataclass(frozen=True)
class Clock:
    """The times an escalation is held to: reminder, due, and the alert chain after a breach."""

    reminder_at: datetime
    due_at: datetime
    alerts: tuple[Alert, ...] = ()


def clock_for(escalated_at: datetime, service_level: ServiceLevel, calendar: Calendar) -> Clock:
    """Set the clock of an escalation in the business minutes of its queue's calendar."""

    def after(minutes: int) -> datetime:
        return add_business_minutes(escalated_at, minutes, calendar)

    due_within = service_level.due_within
    return Clock(
        reminder_at=after(service_level.reminder_within),
        due_at=after(due_within),
        alerts=tuple(Alert(step.name, after(due_within + step.after)) for step in service_level.alerts),
    )


def is_open(at: datetime, calendar: Calendar) -> bool:
    """Whether people are at work; the closing minute is closed."""
    try:
        opens_at, _ = next(opening_hours(at, calendar))
    except NeverOpen:
        return False
    return opens_at <= at


def next_opening(at: datetime, calendar: Calendar) -> datetime:
    """The first moment from `at` on that is open: `at` itself if it is; raises NeverOpen."""
    return add_business_minutes(at, 0, calendar)


def add_business_minutes(start: datetime, minutes: int, calendar: Calendar) -> datetime:
    """Count open minutes from `start`; raises NeverOpen.

    A positive number may end at the closing minute itself (17:00 for the last hour of a day that closes at
    17:00), never later and never while closed. 0 minutes while closed is the next opening.
    """
    if minutes < 0:
        raise ValueError(f"business minutes count forwards, not {minutes}")
    left = timedelta(minutes=minutes)
    for opens_at, closes_at in opening_hours(start, calendar):
        if opens_at + left <= closes_at:
            return opens_at + left
        left -= closes_at - opens_at
    raise AssertionError("opening hours never end without NeverOpen")


def opening_hours(at: datetime, calendar: Calendar) -> Iterator[tuple[datetime, datetime]]:
    """Give the opening intervals from `at` on, in order, overlaps counted once; raises NeverOpen."""
    zone = ZoneInfo(calendar.timezone)
    special = {
        holiday.date + timedelta(days=later): holiday.hours
        for holiday in calendar.holidays
        for later in range(((holiday.until or holiday.date) - holiday.date).days + 1)
    }
    day = at.astimezone(zone).date() - timedelta(days=1)
    last_open_on, covered_until = day, _utc(at)
    while day - last_open_on <= HORIZON:
        for opens, closes in sorted(special.get(day, calendar.weekly.get(_WEEKDAYS[day.weekday()], ()))):
            opens_at, closes_at = _instant(day, opens, zone), _instant(day, closes, zone)
            if closes_at > max(covered_until, opens_at):
                yield max(opens_at, covered_until), closes_at
                last_open_on, covered_until = day, closes_at
        day += timedelta(days=1)
    raise NeverOpen(f"the calendar has no opening hours in the year after {at:%Y-%m-%d}")


def _instant(day: date, wall_clock: str, zone: ZoneInfo) -> datetime:
    """The first moment of a day when the wall clock shows this time or, if that is skipped, a later one."""
    hours, minutes = (int(part) for part in wall_clock.split(":"))
    naive = datetime.combine(day, time()) + timedelta(hours=hours, minutes=minutes)
    at = naive.replace(tzinfo=zone).astimezone(UTC)
    # In the hour that spring skips, zoneinfo answers as if the change had not come: step back to it.
    while _wall(at, zone) > naive and _wall(at - _MINUTE, zone) >= naive:
        at -= _MINUTE
    return at


def _wall(at: datetime, zone: ZoneInfo) -> datetime:
    return at.astimezone(zone).replace(tzinfo=None)


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC)
