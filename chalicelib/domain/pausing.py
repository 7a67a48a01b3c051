"""A clock that stands still while a case is snoozed, where the playbook says so: its times are set later at once.

Nothing has to happen when the snooze runs out, for the times are right already. Whoever wakes the case before has
them set earlier again. What was reminded of, or missed, stays as it is.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from chalicelib.domain import business_time
from chalicelib.domain.channel_rules import WindowRules
from chalicelib.domain.escalation import Alert, Escalation, owed_at
from chalicelib.domain.queue_rules import Calendar
from chalicelib.domain.window import check_at


def shifted(
    escalation: Escalation,
    *,
    since: datetime,
    until: datetime,
    calendar: Calendar,
    window_closes_at: datetime | None,
    rules: WindowRules,
) -> Escalation:
    """Let the business time that was left at `since` be left at `until` instead, in a clock of its own.

    `until` is later for a pause, earlier for one that ends before its time. Nothing changes where nothing is owed.
    """
    if owed_at(escalation) is None:
        return escalation

    def moved(at: datetime) -> datetime:
        if at < since:
            return at
        return business_time.add(until, business_time.between(since, at, calendar), calendar)

    owed = escalation.reply_owed_at
    if owed:
        escalation = replace(escalation, reply_owed_at=moved(owed))
    if escalation.first_reply_at:
        return escalation
    due_at = moved(escalation.due_at)
    return replace(
        escalation,
        reminder_at=moved(escalation.reminder_at),
        due_at=due_at,
        alerts=tuple(Alert(alert.name, moved(alert.at)) for alert in escalation.alerts),
        window_check_at=check_at(window_closes_at, due_at, rules),
        revision=escalation.revision + 1,
        pauses=escalation.pauses + 1,
    )
