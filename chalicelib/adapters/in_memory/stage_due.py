"""When something of a thread is due next, so that a stage's clock can jump there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from chalicelib.adapters.in_memory.threads import InMemoryThreads
from chalicelib.domain.case import Case
from chalicelib.domain.escalation import Escalation

A_MOMENT = timedelta(seconds=1)
"""What is due at a time is listed just after it."""

LOOKS_AGAIN = timedelta(minutes=4)
"""How often the sweep looks at what is stuck on its way; keep in sync with infra/resources/events.yaml."""


def next_due(threads: InMemoryThreads, now: datetime, *, before: datetime) -> datetime | None:
    """Give the first moment after now at which the sweep has something to do; None when there is none in time."""
    found = [at + A_MOMENT for at in _moments(threads) if at is not None and at + A_MOMENT > now]
    if _stuck(threads):
        found.append(now + LOOKS_AGAIN)
    first = min(found, default=None)
    return first if first is not None and first < before else None


def _stuck(threads: InMemoryThreads) -> bool:
    return any(head.unanswered for head in threads.heads.values()) or any(
        message.delivery and not message.settled for message in threads.messages.values()
    )


def _moments(threads: InMemoryThreads) -> Iterator[datetime | None]:
    for case in threads.cases.values():
        yield from _of_case(case)
    for escalation in threads.escalations.values():
        yield from _of_escalation(escalation)


def _of_case(case: Case) -> Iterator[datetime | None]:
    if case.open:
        yield case.check_at
        yield case.snooze.until if case.snooze else None


def _of_escalation(escalation: Escalation) -> Iterator[datetime | None]:
    if escalation.closed_at:
        return
    yield from (escalation.reminder_at, escalation.due_at, escalation.window_check_at)
    yield escalation.reply_owed_at
    yield from (alert.at for alert in escalation.alerts)
