"""What a customer may count on: the time they were told, the first answer after a takeover, and each next one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from chalicelib.domain.escalation import Escalation
from chalicelib.domain.queue_rules import Calendar, ServiceLevel
from chalicelib.domain.sla import add_business_minutes


def asked_again(escalation: Escalation, level: ServiceLevel, calendar: Calendar, now: datetime) -> Escalation:
    """The escalation once the customer wrote to the person who has it; an answer that is owed stays owed by then."""
    within = level.next_reply_within
    if within is None or escalation.first_reply_at is None or escalation.reply_owed_at:
        return escalation
    return replace(escalation, reply_owed_at=add_business_minutes(now, within, calendar))


def claimed(escalation: Escalation, level: ServiceLevel, calendar: Calendar, now: datetime) -> Escalation:
    """The escalation once a person has it: the clock of who comes has stopped, what the customer is owed has not.

    The first answer is owed by the time that was due; past that, by when a next one would be.
    """
    if escalation.first_reply_at or escalation.reply_owed_at or escalation.closed_at:
        return escalation
    if now < escalation.due_at:
        return replace(escalation, reply_owed_at=escalation.due_at)
    within = level.next_reply_within
    owed_at = None if within is None else add_business_minutes(now, within, calendar)
    return replace(escalation, reply_owed_at=owed_at)


def promised(escalation: Escalation, words: str, told_at: datetime | None) -> Escalation:
    """The escalation once the customer was told when a person answers.

    The earliest time that they were told is the promise: whoever puts it off again and again keeps none.
    """
    if told_at is None:
        return escalation
    return replace(escalation, promise=words, promised_at=min(told_at, escalation.promised_at or told_at))
