"""Sweep: find what a crash or a lost wake-up left behind, and put it back on its way."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from chalicelib.domain.escalation import Escalation
from chalicelib.use_cases.channel_ports import Outbox
from chalicelib.use_cases.conclude_case import conclude_cases
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Lists, Threads, Wakeups
from chalicelib.use_cases.repair_outbox import SETTLED_AFTER, repair_outbox
from chalicelib.use_cases.warn_closing_windows import warn_closing_windows

UNANSWERED_AFTER = timedelta(minutes=3)
"""Longer than one wake-up takes with all its retries in flight; the queue's group lock does the rest."""

MOST_OVERDUE = 1000
"""Escalations stay in the list of the overdue until somebody comes; more than these would hide newer ones."""


def sweep(
    *,
    threads: Threads,
    lists: Lists,
    outbox: Outbox,
    wakeups: Wakeups,
    playbooks: Playbooks,
    clock: Clock,
    settled_after: timedelta = SETTLED_AFTER,
) -> Counter[str]:
    """Repair, and count what had to be repaired; nothing found is the normal result.

    1. Threads unanswered for too long are woken again; the wake-up waits in its group behind one that is running.
       A file that they wait for is fetched again.
    2. Messages that never went out are woken again; an unknown outcome goes out once more, then counts as failed.
    3. Reminders and due times that the SLA clock missed are marked, which tells people just as the clock would; and
       next answers that a person owes, which only the sweep looks after.
    4. Who still waits when the service window is about to close is told of to a lead, see warn_closing_windows.
    5. Cases that nobody closed are looked at when their time has come, and end if they are over, see conclude_case.
    """
    now = clock.now()
    counts: Counter[str] = Counter()
    for thread_id in lists.unanswered_since(now - UNANSWERED_AFTER):
        wakeups.answer(thread_id, f"sweep-{now:%Y%m%dT%H%M}-{thread_id}")
        counts["unanswered"] += 1
        counts["unfetched"] += _fetch_again(thread_id, threads, wakeups)
    counts += repair_outbox(
        threads=threads,
        lists=lists,
        outbox=outbox,
        wakeups=wakeups,
        clock=clock,
        settled_after=settled_after,
    )
    waiting = lists.overdue(now, limit=MOST_OVERDUE)
    for escalation in waiting:
        counts["overdue"] += _mark(escalation, threads, clock)
    counts += warn_closing_windows(waiting, threads=threads, playbooks=playbooks, clock=clock)
    counts += conclude_cases(threads=threads, lists=lists, playbooks=playbooks, clock=clock)
    return counts


def _fetch_again(thread_id: str, threads: Threads, wakeups: Wakeups) -> int:
    loaded = threads.load(thread_id)
    missing = [message for message in loaded.unanswered if message.being_fetched] if loaded else []
    for message in missing:
        wakeups.fetch_media(thread_id, message.message_id)
    return len(missing)


def _mark(escalation: Escalation, threads: Threads, clock: Clock) -> int:
    now = clock.now()
    marks = [("reminded_at", escalation.reminder_at, escalation.reminded_at)]
    marks.append(("breached_at", escalation.due_at, escalation.breached_at))
    due = [mark for mark, at, done in marks if at <= now and done is None]
    due += [
        alert.name for alert in escalation.alerts if alert.at <= now and alert.name not in escalation.alerted
    ]
    if escalation.takeover:
        return _mark_reply(escalation, threads, now)
    ids = (escalation.thread_id, escalation.escalation_id)
    return sum(threads.mark_escalation(*ids, mark, at=now, due_at=escalation.due_at) for mark in due)


def _mark_reply(escalation: Escalation, threads: Threads, now: datetime) -> int:
    owed, before = escalation.reply_owed_at, escalation.reply_missed_at
    if owed is None or owed > now or (before and before >= owed):
        return 0
    ids = (escalation.thread_id, escalation.escalation_id)
    return threads.mark_escalation(*ids, "reply_missed_at", at=now, due_at=owed)
