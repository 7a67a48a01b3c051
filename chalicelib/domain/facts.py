"""Facts: what happened, in the past tense, read off committed records; the rest of the world hears these."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from chalicelib.domain.case import Case, Status
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.hold import Hold
from chalicelib.domain.inbound import Severity
from chalicelib.domain.message import Delivery, Message
from chalicelib.domain.notice import KeptNotice
from chalicelib.domain.rollout_standing import Standing


class FactName(StrEnum):
    """The names on the bus; the `detail-type` of the event."""

    CASE_OPENED = "case.opened"
    CASE_ESCALATED = "case.escalated"
    CASE_TAKEN_OVER = "case.taken_over"
    CASE_HANDED_BACK = "case.handed_back"
    CASE_RESOLVED = "case.resolved"
    CASE_MOVED = "case.moved"
    CASE_REDRAFTED = "case.redrafted"
    CASE_REOPENED = "case.reopened"
    CASE_ASSIGNED = "case.assigned"
    CASE_UNASSIGNED = "case.unassigned"
    CASE_RETURNED = "case.returned"
    SLA_REMINDED = "sla.reminded"
    SLA_BREACHED = "sla.breached"
    SLA_ALERTED = "sla.alerted"
    SLA_REPLY_MISSED = "sla.reply_missed"
    CASE_ANSWERED = "case.answered"
    MESSAGE_FAILED = "message.failed"
    WINDOW_CLOSING = "window.closing"
    OUTBOX_HELD = "outbox.held"
    OUTBOX_RESUMED = "outbox.resumed"
    CHANNEL_ALERTED = "channel.alerted"
    ROLLOUT_STEPPED_BACK = "rollout.stepped_back"
    PLAYBOOK_UNREADABLE = "playbook.unreadable"
    WEEK_ENDED = "metrics.week_ended"


@dataclass(frozen=True)
class Happened:
    """One fact with ids only: no text of a customer, no phone number ever travels on the bus.

    What concerns a whole number has no thread; its `detail` holds WhatsApp's code and our own words for it.
    """

    name: FactName
    thread_id: str
    at: datetime
    case_id: str | None = None
    escalation_id: str | None = None
    message_id: str | None = None
    detail: dict[str, Any] = field(default_factory=dict)


Record = Message | Case | Escalation | Hold | KeptNotice | Standing

NO_THREAD = ""


@dataclass(frozen=True)
class Change:
    """One record before and after a write; `old` is None when it is new.

    `at` is when it was written, where the stream says so: a batch that comes twice tells the same facts.
    """

    old: Record | None
    new: Record | None
    at: datetime | None = None


def facts_of(change: Change, *, at: datetime) -> tuple[Happened, ...]:
    """Read the facts off a change; a change that nobody needs to hear of gives none."""
    match change:
        case Change(old=Case() | None as old, new=Case() as new):
            return _of_case(old, new, at)
        case Change(old=Escalation() | None as old, new=Escalation() as new):
            return _of_escalation(old, new, at)
        case Change(old=Message() as old, new=Message() as new):
            return _of_message(old, new, at)
        case Change(old=None, new=Hold() as hold):
            return _of_hold(FactName.OUTBOX_HELD, hold, at)
        case Change(old=Hold() as hold, new=None):
            return _of_hold(FactName.OUTBOX_RESUMED, hold, at)
        case Change(old=None, new=KeptNotice() as notice):
            return _of_notice(notice, at)
        case Change(old=Standing() | None as old, new=Standing() as new):
            return _of_standing(old, new)
        case _:
            return ()


def to_deliver(change: Change) -> Message | None:
    """Give the outbound message that a change committed and that now has to go out."""
    match change:
        case Change(old=None, new=Message(delivery=Delivery.PENDING) as message):
            return message
        case _:
            return None


def newly_clocked(change: Change) -> Escalation | None:
    """Give the escalation that a change created or moved, and whose clock has to start."""
    match change:
        case Change(old=None, new=Escalation() as escalation):
            return escalation
        case Change(old=Escalation() as old, new=Escalation() as new) if old.revision != new.revision:
            return new
        case _:
            return None


def newly_assignable(change: Change) -> Escalation | None:
    """Give the escalation that began to wait for people, or does so again, in a queue that gives its cases out."""
    match change:
        case Change(old=Escalation() | None as old, new=Escalation(assigns=True) as new):
            waits = not new.takeover and not new.closed_at
            began = old is None or old.arrival != new.arrival or old.takeover is not None
            return new if waits and began else None
        case _:
            return None


def newly_failed(change: Change) -> Message | None:
    """Give the outbound message that a change found to have failed for good."""
    failed = _failed(change)
    return None if failed is None or worth_another_try(failed) else failed


def failed_for_now(change: Change) -> Message | None:
    """Give the outbound message that WhatsApp took and then failed for a reason that passes."""
    failed = _failed(change)
    return failed if failed and worth_another_try(failed) else None


def worth_another_try(failed: Message) -> bool:
    """Whether the failure was reported after the send, passes, and the message was not repeated yet."""
    return failed.repeats == 0 and bool((failed.error or {}).get("passing"))


def _failed(change: Change) -> Message | None:
    match change:
        case Change(old=Message() as old, new=Message(delivery=Delivery.FAILED) as new):
            return None if old.delivery is Delivery.FAILED else new
        case _:
            return None


def _of_case(old: Case | None, new: Case, at: datetime) -> tuple[Happened, ...]:
    def happened(name: FactName, **detail: Any) -> Happened:
        known = {"intent": new.intent, "queue": new.queue, **detail}
        return Happened(name, new.thread_id, at, new.case_id, new.escalation_id, detail=known)

    facts: list[Happened] = []
    if old is None:
        facts.append(happened(FactName.CASE_OPENED))
    elif old.status is Status.RESOLVED and new.status is not Status.RESOLVED:
        facts.append(happened(FactName.CASE_REOPENED))
    facts.extend(happened(name, **detail) for name, detail in _passed_on(old, new))
    if old is not None and old.status is new.status:
        return tuple(facts)
    if new.status is Status.WITH_HUMAN and new.takeover:
        facts.append(happened(FactName.CASE_TAKEN_OVER, by=new.takeover.by))
    if new.status is Status.RESOLVED and new.resolution:
        facts.append(
            happened(FactName.CASE_RESOLVED, by=new.resolution.by, surety=new.resolution.surety.value)
        )
    if old is not None and old.status in HELD and new.status is Status.WITH_AI:
        facts.append(replace(happened(FactName.CASE_HANDED_BACK), escalation_id=old.escalation_id))
    return tuple(facts)


HELD = (Status.WITH_HUMAN, Status.WAITING_FOR_HUMAN)


def _passed_on(old: Case | None, new: Case) -> Iterator[tuple[FactName, dict[str, Any]]]:
    """How a case passed between the people of its queue: whose turn it is, who has it instead, that nobody has."""
    if new.assignee and (old is None or old.assignee != new.assignee):
        yield (
            FactName.CASE_ASSIGNED,
            {"to": new.assignee.person_id, "since": _moment(new.assignee.at)},
        )
    if old is None or old.queue != new.queue:
        return
    stood = (old.status, new.status)
    if old.assignee and not new.assignee and stood == (Status.WAITING_FOR_HUMAN, Status.WAITING_FOR_HUMAN):
        yield FactName.CASE_UNASSIGNED, {"by": old.assignee.person_id}
    if old.takeover and stood == (Status.WITH_HUMAN, Status.WAITING_FOR_HUMAN):
        yield FactName.CASE_RETURNED, {"by": old.takeover.by}
    if old.takeover and new.takeover and stood == (Status.WITH_HUMAN, Status.WITH_HUMAN):
        before, now = old.takeover.by, new.takeover
        if before != now.by:
            yield FactName.CASE_TAKEN_OVER, {"by": now.by, "taken_from": before, "since": _moment(now.at)}


def _moment(at: datetime) -> str:
    """Tells two of a kind apart, however often each is told."""
    return f"{at:%Y%m%dT%H%M%S%f}"


def _of_escalation(old: Escalation | None, new: Escalation, at: datetime) -> tuple[Happened, ...]:
    def happened(name: FactName, **detail: Any) -> Happened:
        moves = {"revision": new.revision} if new.revision > 1 else {}
        known = {"queue": new.queue, "trigger": new.trigger.value, **moves, **detail}
        return Happened(name, new.thread_id, at, new.case_id, new.escalation_id, detail=known)

    if old is None:
        overtook = {"supersedes": new.supersedes} if new.supersedes else {}
        return (happened(FactName.CASE_ESCALATED, **overtook),)
    if old.arrival != new.arrival:
        return (happened(FactName.CASE_MOVED, moved_from=old.queue, arrival=new.arrival),)
    facts: list[Happened] = []
    if new.packet.suggested_reply != old.packet.suggested_reply and not (new.takeover or new.closed_at):
        facts.append(happened(FactName.CASE_REDRAFTED))
    if new.first_reply_at and not old.first_reply_at:
        facts.append(happened(FactName.CASE_ANSWERED, promise_kept=new.promise_kept))
    if new.reply_missed_at and new.reply_missed_at != old.reply_missed_at and new.reply_owed_at:
        facts.append(happened(FactName.SLA_REPLY_MISSED, reply_owed=f"{new.reply_owed_at:%Y%m%dT%H%M%S}"))
    if new.reminded_at and not old.reminded_at:
        facts.append(happened(FactName.SLA_REMINDED))
    if new.breached_at and not old.breached_at:
        facts.append(happened(FactName.SLA_BREACHED))
    if new.window_warned_at and new.window_warned_at != old.window_warned_at:
        facts.append(happened(FactName.WINDOW_CLOSING, window=f"{new.window_warned_at:%Y%m%dT%H%M}"))
    facts.extend(
        happened(FactName.SLA_ALERTED, alert=name) for name in new.alerted if name not in old.alerted
    )
    return tuple(facts)


def _of_message(old: Message, new: Message, at: datetime) -> tuple[Happened, ...]:
    failed = newly_failed(Change(old, new))
    if failed is None:
        return ()
    detail = {"code": (failed.error or {}).get("code")}
    return (
        Happened(
            FactName.MESSAGE_FAILED,
            failed.thread_id,
            at,
            failed.case_id,
            message_id=failed.message_id,
            detail=detail,
        ),
    )


def _of_hold(name: FactName, hold: Hold, at: datetime) -> tuple[Happened, ...]:
    """What only slows a number down is over before anybody could read of it."""
    if not hold.stops:
        return ()
    detail = {
        "number": hold.phone_number_id,
        "since": hold.since.isoformat(),
        "code": hold.code,
        "title": hold.title,
        "what_to_do": hold.what_to_do,
    }
    return (Happened(name, NO_THREAD, at, detail=detail),)


def _of_notice(notice: KeptNotice, at: datetime) -> tuple[Happened, ...]:
    if notice.severity is Severity.INFO:
        return ()
    detail = {
        "notice": notice.notice_id,
        "severity": notice.severity.value,
        "title": notice.title,
        "what_to_do": notice.what_to_do,
    }
    return (Happened(FactName.CHANNEL_ALERTED, NO_THREAD, at, detail=detail),)


def _of_standing(old: Standing | None, new: Standing) -> tuple[Happened, ...]:
    """Which guardrails struck; who lifts one knows it already."""
    known = old.struck if old else ()
    return tuple(
        Happened(
            FactName.ROLLOUT_STEPPED_BACK,
            NO_THREAD,
            struck.at,
            detail={
                "guardrail": struck.guardrail,
                "segment": struck.segment,
                "measure": struck.measure,
                "share": f"{struck.value:.4f}",
                "cases": struck.cases,
                "since": struck.at.isoformat(),
            },
        )
        for struck in new.struck
        if struck not in known
    )
