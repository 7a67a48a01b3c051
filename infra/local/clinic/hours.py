"""When the clinic can see somebody: half hours within opening hours, some of them taken by other patients."""

import zlib
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Madrid")
EACH = timedelta(minutes=30)
AHEAD = timedelta(days=90)
SOONEST = timedelta(hours=1)

_LONG = ((9 * 60, 14 * 60), (15 * 60 + 30, 20 * 60))
_FRIDAY = ((9 * 60, 14 * 60), (15 * 60, 17 * 60))
_MORNING = ((9 * 60, 14 * 60),)
_CLOSED = {(12, 25), (1, 1), (1, 6)}
_MORNINGS_ONLY = {(12, 24), (12, 31)}
"""As policies/knowledge/opening-hours.md says, in minutes of the day."""


def hours_of(day: date) -> tuple[tuple[int, int], ...]:
    """The opening hours of a day; none when the clinic is closed."""
    if (day.month, day.day) in _CLOSED or day.weekday() > 4:
        return ()
    if (day.month, day.day) in _MORNINGS_ONLY:
        return _MORNING
    return _FRIDAY if day.weekday() == 4 else _LONG


def starts_of(day: date) -> Iterator[datetime]:
    """Every half hour of a day at which an appointment may begin."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=ZONE)
    for opens, closes in hours_of(day):
        for minute in range(opens, closes, 30):
            yield midnight.replace(hour=minute // 60, minute=minute % 60)


def may_be_booked(starts: datetime, now: datetime) -> bool:
    """Whether the clinic is open then, and it is neither too soon nor too far ahead."""
    return starts in set(starts_of(starts.date())) and now + SOONEST <= starts <= now + AHEAD


def taken_by_others(starts: datetime) -> bool:
    """Whether another patient has it: two of five half hours, the same ones whenever one asks."""
    return zlib.crc32(starts.strftime("%Y-%m-%dT%H:%M").encode()) % 5 < 2
