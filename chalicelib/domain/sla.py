"""The times an escalation is held to: reminder, due, and the alerts after a breach, in its queue's business time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from chalicelib.domain import business_time
from chalicelib.domain.business_time import NeverOpen as NeverOpen
from chalicelib.domain.business_time import is_open as is_open
from chalicelib.domain.business_time import next_opening as next_opening
from chalicelib.domain.escalation import Alert
from chalicelib.domain.queue_rules import Calendar, ServiceLevel


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


def add_business_minutes(start: datetime, minutes: int, calendar: Calendar) -> datetime:
    """Count open minutes from the moment people are there; raises NeverOpen.

    A positive number may end at the closing minute itself (17:00 for the last hour of a day that closes at
    17:00), never later and never while closed. 0 minutes while closed is the next opening, so that nobody is
    reminded as they leave.
    """
    return business_time.add(start, minutes, calendar) if minutes else next_opening(start, calendar)
