"""Notify people: each stage of an escalation is told once by Slack and by email, and Slack is kept true."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from chalicelib.domain.escalation import Escalation
from chalicelib.domain.facts import FactName, Happened
from chalicelib.domain.masking import mask
from chalicelib.domain.playbook import AlertStep, Playbook, Queue
from chalicelib.domain.thread import Thread
from chalicelib.use_cases.channel_news import CHANNEL, OF_THE_CHANNEL, channel_notice
from chalicelib.use_cases.ports import (
    Chat,
    Clock,
    Mail,
    Notice,
    NotificationFailed,
    NotificationLog,
    Playbooks,
    Posted,
    Threads,
)

TOLD = (
    FactName.CASE_ESCALATED,
    FactName.SLA_REMINDED,
    FactName.SLA_BREACHED,
    FactName.SLA_ALERTED,
    FactName.WINDOW_CLOSING,
)
ENDED = (FactName.CASE_TAKEN_OVER, FactName.CASE_HANDED_BACK, FactName.CASE_RESOLVED)

HEADLINES = {
    FactName.CASE_ESCALATED: "A customer needs a person",
    FactName.SLA_REMINDED: "Reminder: a customer is still waiting",
    FactName.SLA_BREACHED: "Overdue: a customer was promised an answer by now",
    FactName.SLA_ALERTED: "Still overdue",
    FactName.WINDOW_CLOSING: "WhatsApp's 24 hours end before this customer is due: answer now",
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
    inbox_url: str


def notify_people(fact: Happened, powers: Powers) -> tuple[str, ...]:
    """Tell people of one fact; give which notifications went out.

    1. Read the escalation: the fact carries ids only, and what is told is what stands now.
    2. Each channel is reserved in the log first, so that a repeated event tells nobody twice.
    3. When a case is taken over, handed back or resolved, the Slack message of its escalation is updated.
    A way that fails for a moment, or that another worker has reserved but not finished, is raised after the
    others were served, so that the bus tries again; one that fails for good only if no other way worked.
    """
    if fact.name in OF_THE_CHANNEL:
        return _tell_of_channel(fact, powers)
    if fact.escalation_id is None or fact.name not in TOLD + ENDED:
        return ()
    escalation = powers.threads.escalation(fact.thread_id, fact.escalation_id)
    thread = powers.threads.head(fact.thread_id)
    if escalation is None or thread is None:
        raise LookupError(f"there is no escalation {fact.escalation_id}")
    playbook = powers.playbooks.active()
    notice = _notice(fact, escalation, thread, playbook, powers)
    if fact.name in ENDED:
        return _update_chat(escalation, notice, powers)
    stage = _stage(fact)
    if stage != FactName.CASE_ESCALATED and (escalation.takeover or escalation.closed_at):
        return ()
    return _tell(stage, fact, escalation, notice, playbook, powers)


def _stage(fact: Happened) -> str:
    """What is told once: a fact of an escalation, or of each step of its alert chain, or of each window."""
    which = fact.detail.get("alert") or fact.detail.get("window")
    return f"{fact.name.value}:{which}" if which else fact.name.value


def _tell(
    stage: str, fact: Happened, escalation: Escalation, notice: Notice, playbook: Playbook, powers: Powers
) -> tuple[str, ...]:
    queue = playbook.queue(escalation.queue)
    step = _alert_step(fact, escalation, playbook)
    slack_channel = (step.slack_channel if step else None) or queue.slack_channel or ""
    emails = (step.emails if step else ()) or queue.emails
    mark = (escalation.thread_id, escalation.escalation_id, stage)
    return _tell_everywhere(mark, slack_channel, emails, notice, powers)


def _tell_of_channel(fact: Happened, powers: Powers) -> tuple[str, ...]:
    """What concerns a number or the account goes to the people of the default queue."""
    playbook = powers.playbooks.active()
    queue = playbook.queue(playbook.routing.default)
    notice = channel_notice(fact, queue.name, powers.inbox_url)
    mark = (CHANNEL, notice.escalation_id, fact.name.value)
    return _tell_everywhere(mark, queue.slack_channel or "", queue.emails, notice, powers)


def _tell_everywhere(
    mark: tuple[str, str, str], slack_channel: str, emails: Sequence[str], notice: Notice, powers: Powers
) -> tuple[str, ...]:
    """Tell by each way; empty places are left to the transports, which know the usual ones."""
    ways: dict[str, Callable[[], Posted]] = {"email": lambda: powers.mail.send(emails, notice)}
    if chat := powers.chat:
        ways = {"slack": lambda: chat.post(slack_channel, notice)} | ways
    told: dict[str, bool] = {}
    failures: dict[str, Exception] = {}
    for way, send in ways.items():
        try:
            told[way] = _tell_once((*mark, way), send, powers)
        except Exception as failure:
            failures[way] = failure
    if failures and (not told or any(_passing(failure) for failure in failures.values())):
        raise ExceptionGroup(f"{mark[2]} of {mark[1]} was not told everywhere", list(failures.values()))
    return (*(way for way, new in told.items() if new), *(f"not {way}" for way in failures))


def _tell_once(mark: tuple[str, str, str, str], send: Callable[[], Posted], powers: Powers) -> bool:
    """Tell by one way; False if it was told before. Raise where another has reserved it and may yet fail."""
    if powers.log.claim(*mark, at=powers.clock.now()):
        powers.log.record(*mark, send())
        return True
    if powers.log.posted(*mark):
        return False
    raise NotificationFailed("reserved a moment ago and not yet told", permanent=False)


def _passing(failure: Exception) -> bool:
    return not (isinstance(failure, NotificationFailed) and failure.permanent)


def _update_chat(escalation: Escalation, notice: Notice, powers: Powers) -> tuple[str, ...]:
    stage = FactName.CASE_ESCALATED.value
    posted = powers.log.posted(escalation.thread_id, escalation.escalation_id, stage, "slack")
    if posted is None or powers.chat is None:
        return ()
    powers.chat.update(posted, notice)
    return ("slack",)


def _alert_step(fact: Happened, escalation: Escalation, playbook: Playbook) -> AlertStep | None:
    alerts: Sequence[AlertStep] = playbook.service_level_of(escalation.queue).alerts
    if fact.name is FactName.WINDOW_CLOSING:
        return alerts[0] if alerts else None
    return next((step for step in alerts if step.name == fact.detail.get("alert")), None)


def _notice(
    fact: Happened, escalation: Escalation, thread: Thread, playbook: Playbook, powers: Powers
) -> Notice:
    packet, queue = escalation.packet, playbook.queue(escalation.queue)
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
        stage=fact.name.value,
        headline=HEADLINES[fact.name],
        queue=queue.name,
        lines=tuple((name, mask(value)) for name, value in lines),
        due=_local(escalation.due_at, queue, playbook),
        link=f"{powers.inbox_url}/threads/{escalation.thread_id}",
        escalation_id=escalation.escalation_id,
        taken_by=escalation.takeover.name if escalation.takeover else None,
        thread_name=mask(thread.customer.name or thread.customer.username or "A customer"),
    )


def _local(at: datetime, queue: Queue, playbook: Playbook) -> str:
    zone = ZoneInfo(playbook.calendars[queue.calendar].timezone)
    return f"{at.astimezone(zone):%a %d %b, %H:%M} ({zone.key})"
