"""Business time: count the moments when people are at work, exactly, and nothing else.

Datetimes come in any zone and go out as UTC. Opening hours are wall-clock times; what is counted between them is
elapsed time, so an interval over a daylight-saving change is as long as it really is:

- a time of day that the change skips is the moment of the change: hours 02:00 to 02:30 do not happen that night;
- a time of day that comes twice is its first: who opens or closes at 02:30 does not do so again an hour later.

The closing minute is closed, yet time may run out in it: a promise may fall due at 17:00 sharp. So for `add`, and
nothing else, the end of an interval belongs to it, and these laws hold for all m, n >= 0:

    add(add(at, m), n) == add(at, m + n)        between(at, add(at, m)) == m
    between(a, b) + between(b, c) == between(a, c)      a <= b implies add(a, m) <= add(b, m)
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import NamedTuple, get_args
from zoneinfo import ZoneInfo

from chalicelib.domain.playbook_base import Weekday
from chalicelib.domain.queue_rules import Calendar, Holiday

HORIZON = timedelta(days=366)
"""A calendar that does not open for this long never opens; one that does not close for this long never closes."""

Hours = tuple[tuple[str, str], ...]
"""A day's intervals on the wall clock, as the playbook writes them."""

_DAY = timedelta(days=1)
_WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)


class NeverOpen(ValueError):
    """The calendar has no opening hours, so that no time can be promised; the playbook must be corrected."""


class Opening(NamedTuple):
    """An interval in which people are at work: from `opens_at` until, and without, `closes_at`."""

    opens_at: datetime
    closes_at: datetime


def add(at: datetime, minutes: int | timedelta, calendar: Calendar) -> datetime:
    """Give the first moment by which so much business time has passed since `at`; raises NeverOpen.

    With nothing to count it is `at` itself or, while closed, the next opening.
    """
    left = minutes if isinstance(minutes, timedelta) else timedelta(minutes=minutes)
    if left < timedelta():
        raise ValueError(f"business time counts forwards, not by {minutes}")
    for opens_at, closes_at in _openings(at, calendar):
        if opens_at + left <= closes_at:
            return opens_at + left
        left -= closes_at - opens_at
    raise AssertionError("openings end only in NeverOpen")


def between(start: datetime, end: datetime, calendar: Calendar) -> timedelta:
    """Measure the business time from `start` to `end`; negative when `end` is the earlier one."""
    start, end = _utc(start), _utc(end)
    if end < start:
        return -between(end, start, calendar)
    days = (end - start).days + 4  # and the day before, the first, the last, and one if a day is short
    total = timedelta()
    for openings in islice(_days(start, calendar), days):
        for opens_at, closes_at in openings:
            total += max(min(closes_at, end) - opens_at, timedelta())
    return total


def is_open(at: datetime, calendar: Calendar) -> bool:
    """Whether people are at work; the closing minute is closed."""
    around = islice(_days(at, calendar), 3)
    return any(opens_at <= _utc(at) < closes_at for openings in around for opens_at, closes_at in openings)


def next_opening(at: datetime, calendar: Calendar) -> datetime:
    """Give the first moment from `at` on that is open, `at` itself if it is; raises NeverOpen."""
    return _next(at, calendar).opens_at


def next_closing(at: datetime, calendar: Calendar) -> datetime | None:
    """Give the end of the opening that holds at `at`, or else of the next one; raises NeverOpen.

    None if that is more than a year away.
    """
    opening = closing = next_opening(at, calendar)
    while is_open(closing, calendar):
        closing = _next(closing, calendar).closes_at
        if closing - opening > HORIZON:
            return None
    return closing


def _next(at: datetime, calendar: Calendar) -> Opening:
    return next(opening for opening in _openings(at, calendar) if opening.opens_at < opening.closes_at)


def _openings(at: datetime, calendar: Calendar) -> Iterator[Opening]:
    """Give the openings from `at` on, in order, without end; raises NeverOpen."""
    closed_for = timedelta()
    for openings in _days(at, calendar):
        yield from openings
        closed_for = timedelta() if openings else closed_for + _DAY
        if closed_for > HORIZON:
            raise NeverOpen(f"the calendar has no opening hours in the year after {at:%Y-%m-%d}")


def _days(at: datetime, calendar: Calendar) -> Iterator[list[Opening]]:
    """Give each day's openings from `at` on, overlaps counted once; an opening that ends at `at` is there, empty."""
    zone = ZoneInfo(calendar.timezone)
    covered_until = _utc(at)
    day = covered_until.astimezone(zone).date() - _DAY  # its 24:00 may be `at`
    # The last one of a day counts, and what is over concerns nobody.
    holidays = [holiday for holiday in reversed(calendar.holidays) if day <= (holiday.until or holiday.date)]
    while True:
        openings = []
        for opens, closes in sorted(_hours(day, calendar.weekly, holidays)):
            opens_at, closes_at = _instant(day, opens, zone), _instant(day, closes, zone)
            if opens_at < closes_at and covered_until <= closes_at:
                openings.append(Opening(max(opens_at, covered_until), closes_at))
                covered_until = closes_at
        yield openings
        day += _DAY


def _hours(day: date, weekly: Mapping[Weekday, Hours], holidays: Iterable[Holiday]) -> Hours:
    """Give a day's hours: those of the first holiday that has it or, if none has, of its weekday."""
    for holiday in holidays:
        if holiday.date <= day <= (holiday.until or holiday.date):
            return holiday.hours
    return weekly.get(_WEEKDAYS[day.weekday()], ())


def _instant(day: date, wall_clock: str, zone: ZoneInfo) -> datetime:
    """The first moment when the wall clock shows this time of a day or, if that is skipped, has passed it."""
    naive = datetime.combine(day, time()) + timedelta(hours=int(wall_clock[:2]), minutes=int(wall_clock[3:]))
    before = naive.replace(tzinfo=zone).astimezone(UTC)
    if _wall(before, zone) == naive:
        return before
    # Skipped: zoneinfo counts on from before the change with fold=0 and back from after it with fold=1 (PEP 495),
    # so that the change lies between the two.
    after = naive.replace(tzinfo=zone, fold=1).astimezone(UTC)
    seconds = range(int((before - after).total_seconds()))
    return after + timedelta(
        seconds=bisect_left(seconds, naive, key=lambda s: _wall(after + timedelta(seconds=s), zone))
    )


def _wall(at: datetime, zone: ZoneInfo) -> datetime:
    return at.astimezone(zone).replace(tzinfo=None)


def _utc(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError(f"{at} has no zone, so that it names no moment")
    return at.astimezone(UTC)
