"""Times as people read them: what is left, how long it has been, the clock on the business's wall."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from chalicelib.inbox.language import _, said

MINUTE, HOUR, DAY = 60, 3600, 86400
SECONDS_SHOWN_BELOW = 10 * MINUTE

WEEKDAYS = (
    said("Monday"),
    said("Tuesday"),
    said("Wednesday"),
    said("Thursday"),
    said("Friday"),
    said("Saturday"),
    said("Sunday"),
)
SHORT_WEEKDAYS = (said("Mon"), said("Tue"), said("Wed"), said("Thu"), said("Fri"), said("Sat"), said("Sun"))
MONTHS = (
    said("January"),
    said("February"),
    said("March"),
    said("April"),
    said("May"),
    said("June"),
    said("July"),
    said("August"),
    said("September"),
    said("October"),
    said("November"),
    said("December"),
)
SHORT_MONTHS = (
    said("Jan"),
    said("Feb"),
    said("Mar"),
    said("Apr"),
    said("May"),
    said("Jun"),
    said("Jul"),
    said("Aug"),
    said("Sep"),
    said("Oct"),
    said("Nov"),
    said("Dec"),
)


class Urgency(StrEnum):
    """How near a due time is; each is said in words and shown by colour."""

    CALM = "calm"
    SOON = "soon"
    OVER = "over"


@dataclass(frozen=True)
class Countdown:
    """A time that runs out: `soon_at` is when it becomes pressing; `urgency` is how it stands now."""

    due_at: datetime
    soon_at: datetime
    urgency: Urgency


def countdown(due_at: datetime, soon_at: datetime, now: datetime) -> Countdown:
    """Set up a countdown; at the very due time it is over."""
    if now >= due_at:
        return Countdown(due_at, soon_at, Urgency.OVER)
    return Countdown(due_at, soon_at, Urgency.SOON if now >= soon_at else Urgency.CALM)


def span_words(span: timedelta) -> str:
    """Say a duration in its two largest useful units. Keep in sync with `spanWords` in static/inbox.js."""
    seconds = max(0, int(span.total_seconds()))
    if seconds < MINUTE:
        return f"{seconds} s"
    if seconds < SECONDS_SHOWN_BELOW:
        return f"{seconds // MINUTE} min {seconds % MINUTE:02d} s"
    if seconds < HOUR:
        return f"{seconds // MINUTE} min"
    if seconds < DAY:
        return f"{seconds // HOUR} h {seconds % HOUR // MINUTE:02d} min"
    return f"{seconds // DAY} d {seconds % DAY // HOUR} h"


def due_words(due_at: datetime, now: datetime) -> str:
    """Say what is left until a due time, or by how much it was missed."""
    if now >= due_at:
        return _("overdue by %(span)s") % {"span": span_words(now - due_at)}
    return _("%(span)s left") % {"span": span_words(due_at - now)}


def waiting_words(since: datetime, now: datetime) -> str:
    """Say how long something has lasted, to the minute."""
    span = now - since
    return span_words(span) if span >= timedelta(seconds=SECONDS_SHOWN_BELOW) else _minutes(span)


def clock_words(at: datetime, zone: ZoneInfo) -> str:
    """Say the time of day on the business's wall clock."""
    return at.astimezone(zone).strftime("%H:%M")


def day_words(day: date, today: date) -> str:
    """Name a day as one would say it today."""
    if day == today:
        return _("Today")
    if day == today - timedelta(days=1):
        return _("Yesterday")
    names = {"weekday": _(WEEKDAYS[day.weekday()]), "day": day.day, "month": _(MONTHS[day.month - 1])}
    if day.year == today.year:
        return _("%(weekday)s, %(day)s %(month)s") % names
    return _("%(weekday)s, %(day)s %(month)s %(year)s") % (names | {"year": day.year})


def moment_words(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Say when something was or will be: the clock alone on the same day, else with the day."""
    same_day = at.astimezone(zone).date() == now.astimezone(zone).date()
    return clock_words(at, zone) if same_day else dated_words(at, zone)


def dated_words(at: datetime, zone: ZoneInfo) -> str:
    """Say when something was or will be, with the day, for what is read on any day."""
    local = at.astimezone(zone)
    names = {"weekday": _(SHORT_WEEKDAYS[local.weekday()]), "month": _(SHORT_MONTHS[local.month - 1])}
    clock = clock_words(at, zone)
    return _("%(weekday)s %(day)s %(month)s, %(clock)s") % (names | {"day": local.day, "clock": clock})


def _minutes(span: timedelta) -> str:
    minutes = max(0, int(span.total_seconds())) // MINUTE
    return f"{minutes} min" if minutes else _("less than a minute")
