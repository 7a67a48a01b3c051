"""The dumb model: look at the clock on the wall every minute, and count when the sign at the door says open.

When autumn repeats an hour, the one who looks has seen it already: the clock counts as standing still until it
shows something new. Everything is in whole minutes.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from chalicelib.domain.queue_rules import Calendar

MINUTE = timedelta(minutes=1)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def minutes_from(at: datetime, calendar: Calendar) -> Iterator[tuple[datetime, bool]]:
    """Give each minute from `at` on, and whether people are at work in it."""
    zone = ZoneInfo(calendar.timezone)
    now = at - timedelta(hours=3)
    latest = now.astimezone(zone).replace(tzinfo=None)
    sign = sign_of(latest.date(), calendar)
    while True:
        clock = now.astimezone(zone).replace(tzinfo=None)
        if clock.date() > latest.date():
            sign = sign_of(clock.date(), calendar)
        latest = max(latest, clock)
        if now >= at:
            shown = latest.isoformat()[11:16]
            yield now, any(opens <= shown < closes for opens, closes in sign)
        now += MINUTE


def sign_of(day: date, calendar: Calendar) -> tuple[tuple[str, str], ...]:
    """What the sign says of one day; a later line of the list of holidays is stuck over an earlier one."""
    sign = calendar.weekly.get(WEEKDAYS[day.weekday()], ())  # type: ignore[call-overload]
    for holiday in calendar.holidays:
        days = ((holiday.until or holiday.date) - holiday.date).days
        if day in (holiday.date + timedelta(days=later) for later in range(days + 1)):
            sign = holiday.hours
    return sign


def add(at: datetime, minutes: int, calendar: Calendar) -> datetime:
    """Wait until so many open minutes have passed."""
    if minutes == 0 and next(minutes_from(at - MINUTE, calendar))[1]:
        return at
    for now, is_open in minutes_from(at, calendar):
        if is_open and minutes <= 1:
            return now + MINUTE * minutes
        minutes -= is_open
    raise AssertionError("minutes never end")


def between(start: datetime, end: datetime, calendar: Calendar) -> timedelta:
    """Count the open minutes."""
    count = (end - start) // MINUTE
    return MINUTE * sum(is_open for _, is_open in islice(minutes_from(start, calendar), count))
