"""Sweep: find what a crash or a lost wake-up left behind, and put it back on its way."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from chalicelib.domain.escalation import Escalation
from chalicelib.domain.message import Delivery, Message
from chalicelib.use_cases.deliver_message import OVERTAKEN, talks_over_a_person
from chalicelib.use_cases.ports import Clock, Lists, Threads, Wakeups

UNANSWERED_AFTER = timedelta(minutes=3)
"""Longer than one wake-up takes with all its retries in flight; the queue's group lock does the rest."""

UNSENT_AFTER = timedelta(minutes=3)
SETTLED_WITHIN = timedelta(minutes=10)
"""How long a send whose outcome is unknown waits for a status before it is repeated once."""

MOST_SENDS = 2
"""A message whose outcome stays unknown is sent at most twice."""

MOST_OVERDUE = 1000
"""Escalations stay in the list of the overdue until somebody comes; more than these would hide newer ones."""

UNKNOWN = {
    "code": 0,
    "title": "WhatsApp never said whether this message was sent",
    "what_to_do": "Ask the customer whether they got it before writing it again.",
}


def sweep(*, threads: Threads, lists: Lists, wakeups: Wakeups, clock: Clock) -> Counter[str]:
    """Repair, and count what had to be repaired; nothing found is the normal result.

    1. Threads unanswered for too long are woken again; the wake-up waits in its group behind one that is running.
    2. Messages that never went out are woken again; an unknown outcome goes out once more, then counts as failed.
       What the AI wrote before a person took over is given up: it would talk over them.
    3. Reminders and due times that the SLA clock missed are marked, which tells people just as the clock would.
    """
    now = clock.now()
    counts: Counter[str] = Counter()
    for thread_id in lists.unanswered_since(now - UNANSWERED_AFTER):
        wakeups.answer(thread_id, f"sweep-{now:%Y%m%dT%H%M}-{thread_id}")
        counts["unanswered"] += 1
    for message in lists.unsent_since(now - UNSENT_AFTER):
        counts[_resend(message, threads, wakeups, clock)] += 1
    for escalation in lists.overdue(now, limit=MOST_OVERDUE):
        counts["overdue"] += _mark(escalation, threads, clock)
    return counts


def _resend(message: Message, threads: Threads, wakeups: Wakeups, clock: Clock) -> str:
    now = clock.now()
    if message.delivery is not Delivery.SENDING and talks_over_a_person(message, threads):
        threads.record_outcome(
            message.thread_id, message.message_id, Delivery.FAILED, at=now, error=dict(OVERTAKEN)
        )
        return "overtaken"
    if message.delivery is not Delivery.UNKNOWN:
        wakeups.deliver(message.thread_id, message.message_id, f"{message.message_id}-{now:%H%M}")
        return "unsent"
    if now - message.sent_at < SETTLED_WITHIN:
        return "unsettled"
    if message.attempts >= MOST_SENDS:
        threads.record_outcome(
            message.thread_id, message.message_id, Delivery.FAILED, at=now, error=dict(UNKNOWN)
        )
        return "given_up"
    threads.record_outcome(message.thread_id, message.message_id, Delivery.PENDING, at=now)
    wakeups.deliver(message.thread_id, message.message_id, f"{message.message_id}-again")
    return "repeated"


def _mark(escalation: Escalation, threads: Threads, clock: Clock) -> int:
    now = clock.now()
    marks = [("reminded_at", escalation.reminder_at, escalation.reminded_at)]
    marks.append(("breached_at", escalation.due_at, escalation.breached_at))
    due = [mark for mark, at, done in marks if at <= now and done is None]
    due += [
        alert.name for alert in escalation.alerts if alert.at <= now and alert.name not in escalation.alerted
    ]
    return sum(
        threads.mark_escalation(escalation.thread_id, escalation.escalation_id, mark, at=now) for mark in due
    )
