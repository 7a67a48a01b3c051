"""Close a week: on Monday morning the bus hears, once, that its figures can be told."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from chalicelib.domain.facts import NO_THREAD, FactName, Happened
from chalicelib.domain.week import week_of
from chalicelib.use_cases.notice_ports import NotificationLog, Posted
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, EventBus

METRICS = "metrics"
"""Stands where the notification log wants a thread."""

TOLD_AT, TOLD_WITHIN = time(8), timedelta(days=1)
"""Monday at eight by the business's clock; a sweep that comes more than a day late tells nothing any more."""


def close_week(*, log: NotificationLog, event_bus: EventBus, playbooks: Playbooks, clock: Clock) -> int:
    """Publish that last week is over, once; give how many weeks were closed.

    1. The week is reserved in the log, which a minute later another sweep may do again if this one dies here.
    2. It is published, then noted: a crash in between publishes it twice, and whoever hears it tells it once.
    """
    now = clock.now()
    zone = ZoneInfo(playbooks.active().business.timezone)
    due_at = _monday(now, zone)
    if not due_at <= now < due_at + TOLD_WITHIN:
        return 0
    week = week_of(due_at - timedelta(days=1), zone)
    mark = (METRICS, week, FactName.WEEK_ENDED.value, "bus")
    if not log.claim(*mark, at=now):
        return 0
    event_bus.publish([Happened(FactName.WEEK_ENDED, NO_THREAD, now, detail={"week": week})])
    log.record(*mark, Posted("", "published"))
    return 1


def _monday(now: datetime, zone: ZoneInfo) -> datetime:
    today = now.astimezone(zone).date()
    return datetime.combine(today - timedelta(days=today.weekday()), TOLD_AT, tzinfo=zone)
