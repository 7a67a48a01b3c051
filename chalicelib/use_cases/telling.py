"""What people are told of an escalation: the packet, masked, as it stands now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from chalicelib.domain.escalation import Escalation, owed_at
from chalicelib.domain.facts import FactName
from chalicelib.domain.handover import WHY
from chalicelib.domain.masking import mask
from chalicelib.domain.metrics.report import Report
from chalicelib.domain.playbook import Playbook, Queue
from chalicelib.domain.thread import Thread
from chalicelib.use_cases.colleague_ports import Colleagues, Push
from chalicelib.use_cases.ports import Chat, Clock, Mail, Notice, NotificationLog, Playbooks, Threads
from chalicelib.use_cases.slack_ports import Crowds, SlackThreads

HEADLINES = {
    FactName.CASE_ESCALATED: "A customer needs a person",
    FactName.CASE_MOVED: "A colleague moved a customer to your queue",
    FactName.SLA_REMINDED: "Reminder: a customer is still waiting",
    FactName.SLA_BREACHED: "Overdue: a customer was promised an answer by now",
    FactName.SLA_ALERTED: "Still overdue",
    FactName.SLA_REPLY_MISSED: "Overdue: a customer waits for the answer of who has the case",
    FactName.WINDOW_CLOSING: "WhatsApp's 24 hours end before this customer is due: answer now",
    FactName.CASE_ASSIGNED: "A customer is assigned to you",
    FactName.CASE_UNASSIGNED: "A customer needs a person",
    FactName.CASE_RETURNED: "A customer needs a person again: whoever had them is away",
    FactName.CASE_TAKEN_OVER: "Taken over",
    FactName.CASE_HANDED_BACK: "Handed back to the AI",
    FactName.CASE_RESOLVED: "Resolved",
}


@dataclass(frozen=True)
class Powers:
    """What telling people may touch."""

    threads: Threads
    playbooks: Playbooks
    log: NotificationLog
    chat: Chat | None
    mail: Mail
    clock: Clock
    slack_threads: SlackThreads
    crowds: Crowds
    inbox_url: str
    colleagues: Colleagues
    push: Push | None = None
    last_week: Callable[[], tuple[Report, Report]] | None = None
    """The figures of the week that is over, and of the one before; None: nobody is told of them."""
    link_keys: Callable[[], Sequence[str]] = tuple
    """What seals the links to single cases, the newest first; asked for only where such links are sent."""


def notice_of(
    name: FactName, escalation: Escalation, thread: Thread, playbook: Playbook, inbox_url: str
) -> Notice:
    """Put an escalation into words, under the headline of a fact."""
    packet, queue = escalation.packet, playbook.queue_or_default(escalation.queue)
    due_at = owed_at(escalation) or escalation.due_at
    intent = playbook.intent(packet.intent)
    title = intent.title.get("en") or next(iter(intent.title.values())) if intent else "Not known yet"
    lines = (
        ("Why", packet.why),
        ("Intent", title),
        ("Customer goal", packet.customer_goal),
        ("Key facts", "; ".join(f"{item.name}: {item.value}" for item in packet.facts[:5]) or "None yet"),
        ("Tried", "; ".join(step.what for step in packet.tried[-3:])),
        ("Suggested reply", packet.suggested_reply),
    )
    return Notice(
        stage=name.value,
        headline=HEADLINES[name],
        queue=queue.name,
        lines=tuple((label, mask(value)) for label, value in lines),
        due=_local(due_at, queue, playbook),
        link=f"{inbox_url}/threads/{escalation.thread_id}",
        escalation_id=escalation.escalation_id,
        taken_by=escalation.takeover.name if escalation.takeover else None,
        thread_name=mask(thread.customer.name or thread.customer.username or "A customer"),
        thread_id=escalation.thread_id,
        waiting=not (escalation.takeover or escalation.closed_at),
        overdue=escalation.breached_at is not None,
        due_at=due_at,
        trigger=WHY[escalation.trigger],
    )


def in_zone(notice: Notice, zone: ZoneInfo) -> Notice:
    """The same notice with its due time on somebody's own clock."""
    return replace(notice, due=_on_clock(notice.due_at, zone)) if notice.due and notice.due_at else notice


def _local(at: datetime, queue: Queue, playbook: Playbook) -> str:
    return _on_clock(at, ZoneInfo(playbook.calendars[queue.calendar].timezone))


def _on_clock(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%a %d %b, %H:%M} ({zone.key})"
