"""ISO weeks, by which cases are listed, counted and reviewed: `2026-W48` begins on its Monday at 00:00 UTC."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, tzinfo

WEEK = timedelta(days=7)

_WEEK = re.compile(r"[12][0-9]{3}-W[0-9]{2}")
"""The calendar that weeks are counted by ends with the year 9999."""


def week_of(at: datetime, zone: tzinfo = UTC) -> str:
    """Name the week of a moment, by the calendar of a zone."""
    year, week, _ = at.astimezone(zone).isocalendar()
    return f"{year}-W{week:02}"


def begins_at(week: str) -> datetime:
    """Give the moment at which a week begins; raises ValueError for what names no week.

    A week has one spelling: another one would be drawn and kept as another week.
    """
    if not _WEEK.fullmatch(week):
        raise ValueError(f"{week!r} names no week")
    day = date.fromisocalendar(int(week[:4]), int(week[6:]), 1)
    return datetime.combine(day, datetime.min.time(), UTC)


def ends_at(week: str) -> datetime:
    """Give the moment at which the next week begins."""
    return begins_at(week) + WEEK


def weeks_between(since: datetime, until: datetime) -> tuple[str, ...]:
    """Name every week that touches the time from `since` (included) until `until` (excluded), oldest first."""
    weeks: list[str] = []
    at = begins_at(week_of(since))
    while at < until:
        weeks.append(week_of(at))
        at += WEEK
    return tuple(weeks)
