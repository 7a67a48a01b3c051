"""The times that a case can be snoozed until, as they are offered and read back."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from chalicelib.domain import sla
from chalicelib.domain.commit import Loaded
from chalicelib.domain.escalation import owed_at
from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.ports import Listed

HOURS = {"1": 1, "3": 3}
"""Spans that the select offers, beside the next opening; a time of one's own goes before it."""


def time_of(
    choice: str, own: str, queue: str, playbook: Playbook, *, zone: ZoneInfo, now: datetime
) -> datetime:
    """Read a choice, or a time of one's own on the clock of their zone; raises ValueError."""
    if own:
        return datetime.fromisoformat(own).replace(tzinfo=zone).astimezone(now.tzinfo)
    if choice == "opening":
        tomorrow = (now.astimezone(zone) + timedelta(days=1)).replace(
            hour=0, minute=0, second=0, microsecond=0
        )
        return sla.next_opening(tomorrow, playbook.calendar_of(queue)).astimezone(now.tzinfo)
    if choice not in HOURS:
        raise ValueError(choice)
    return now + timedelta(hours=HOURS[choice])


def asleep(item: Listed | Loaded, now: datetime) -> datetime | None:
    """Until when a case is out of the way; None if it is not."""
    case = item.case
    if case is None or case.snooze is None or not case.open:
        return None
    owed = owed_at(item.escalation)
    if not case.snooze.holds(item.thread.inbound_count, owed, now):
        return None
    return min(case.snooze.until, owed) if owed else case.snooze.until
