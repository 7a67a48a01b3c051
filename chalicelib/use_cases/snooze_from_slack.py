"""Snooze from Slack: the buttons of an escalation's message do what the inbox's form does."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from chalicelib.domain import sla
from chalicelib.domain.audit import Act
from chalicelib.domain.moves import Refused, Why
from chalicelib.domain.queue_rules import Calendar
from chalicelib.use_cases.case_audit import audit_case
from chalicelib.use_cases.people_ports import Audit, People
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads, Wakeups
from chalicelib.use_cases.slack_person import admitted
from chalicelib.use_cases.slack_ports import ButtonPress, Pressed, Workspace
from chalicelib.use_cases.snooze_case import snooze_case


def snooze_from_slack(
    press: ButtonPress,
    *,
    workspace: Workspace,
    people: People,
    threads: Threads,
    wakeups: Wakeups,
    playbooks: Playbooks,
    audit: Audit,
    clock: Clock,
) -> datetime | Refused:
    """Snooze the case for who pressed, and give until when; a message of an escalation that is over snoozes nothing."""
    person = admitted(
        press.user,
        press.thread_id,
        workspace=workspace,
        people=people,
        threads=threads,
        playbooks=playbooks,
    )
    if isinstance(person, Refused):
        return person
    escalation = threads.escalation(press.thread_id, press.escalation_id)
    if escalation is None or escalation.closed_at:
        return Refused(Why.NO_OPEN_CASE)
    until = snoozed_until(press.what, playbooks.active().calendar_of(escalation.queue), clock.now())
    done = snooze_case(
        thread_id=press.thread_id,
        person=person,
        until=until,
        threads=threads,
        wakeups=wakeups,
        playbooks=playbooks,
        clock=clock,
    )
    if isinstance(done, Refused):
        return done
    audit_case(Act.SNOOZED, done, person, press.thread_id, audit=audit)
    return until


def snoozed_until(pressed: Pressed, calendar: Calendar, now: datetime) -> datetime:
    """An hour from now; or when the queue opens next, on another day if it is open now."""
    if pressed is Pressed.SNOOZE_HOUR:
        return now + timedelta(hours=1)
    opens = sla.next_opening(now, calendar)
    if opens <= now:
        midnight = now.astimezone(ZoneInfo(calendar.timezone)) + timedelta(days=1)
        opens = sla.next_opening(midnight.replace(hour=0, minute=0, second=0, microsecond=0), calendar)
    return opens.astimezone(now.tzinfo)
