"""The opening hours of the simulated business, counted hour by hour and apart from the product's own calendar."""

from __future__ import annotations

from datetime import datetime, timedelta

WEEKDAY, SUNDAY = (9, 20), (10, 14)
"""Every day has hours, in UTC: a person's answer never comes after the service window."""

DUE_AFTER = 30
"""Opening minutes in which a person answers."""


def is_open(at: datetime) -> bool:
    """Whether people are at work."""
    opens, closes = SUNDAY if at.weekday() == 6 else WEEKDAY
    return opens <= at.hour < closes


def after(at: datetime, minutes: int) -> datetime:
    """The moment when so many opening minutes have passed, hour by hour."""
    left = timedelta(minutes=minutes)
    while True:
        end = at.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
        if is_open(at):
            if left <= end - at:
                return at + left
            left -= end - at
        at = end


def swept(at: datetime) -> datetime:
    """When the sweep runs that finds what is due at a time."""
    return at + timedelta(seconds=1)


def told(at: datetime) -> datetime:
    """The time as the customer is told: rounded up to five minutes."""
    late = (at.minute % 5) * 60 + at.second
    return (
        at if not late and not at.microsecond else at.replace(microsecond=0) + timedelta(seconds=300 - late)
    )
