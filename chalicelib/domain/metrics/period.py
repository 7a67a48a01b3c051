"""Spans of time that figures are asked for: whole weeks of the business, from Monday to Sunday."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

WEEKS = {"this": (0, 1), "last": (1, 1), "4w": (4, 4), "12w": (12, 12)}
"""How many weeks ago a period begins, and how many it lasts; `4w` and `12w` end with last week."""


@dataclass(frozen=True)
class Period:
    """From `since` (included) until `until` (excluded)."""

    name: str
    since: datetime
    until: datetime

    @property
    def before(self) -> Period:
        """The same span right before."""
        return Period(self.name, self.since - (self.until - self.since), self.since)


def period(name: str, now: datetime, zone: ZoneInfo) -> Period:
    """Give a period by its name: `this` week, `last` week, the last `4w` or `12w` that are over."""
    ago, lasts = WEEKS[name]
    monday = (now.astimezone(zone) - timedelta(days=now.astimezone(zone).weekday())).date()
    first = monday - timedelta(weeks=ago)
    start = datetime.combine(first, time(), tzinfo=zone)
    return Period(name, start, datetime.combine(first + timedelta(weeks=lasts), time(), tzinfo=zone))
