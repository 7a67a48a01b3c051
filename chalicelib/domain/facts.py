"""Facts: what happened, in the past tense, read off committed records; the rest of the world hears these."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from chalicelib.domain.case import Case, Status
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.message import Delivery, Message


class FactName(StrEnum):
    """The names on the bus; the `detail-type` of the event."""

    CASE_OPENED = "case.opened"
    CASE_ESCALATED = "case.escalated"
    CASE_TAKEN_OVER = "case.taken_over"
    CASE_HANDED_BACK = "case.handed_back"
    CASE_RESOLVED = "case.resolved"
    CASE_REOPENED = "case.reopened"
    SLA_REMINDED = "sla.reminded"
    SLA_BREACHED = "sla.breached"
    SLA_ALERTED = "sla.alerted"
    MESSAGE_FAILED = "message.failed"


@dataclass(frozen=True)
class Happened:
    """One fact with ids only: no text, no phone number ever travels on the bus."""

    name: FactName
    thread_id: str
    at: datetime
    case_id: str | None = None
    escalation_id: str | None = None
    message_id: str | None = None
    detail: dict[str, Any] = field(default_factory=dict)


Record = Message | Case | Escalation


@dataclass(frozen=True)
class Change:
    """One record before and after a write; `old` is None when it is new."""

    old: Record | None
    new: Record | None


def facts_of(change: Change, *, at: datetime) -> tuple[Happened, ...]:
    """Read the facts off a change; a change that nobody needs to hear of gives none."""
    match change:
        case Change(old=Case() | None as old, new=Case() as new):
            return _of_case(old, new, at)
        case Change(old=Escalation() | None as old, new=Escalation() as new):
            return _of_escalation(old, new, at)
        case Change(old=Message() as old, new=Message() as new):
            return _of_message(old, new, at)
        case _:
            return ()


def to_deliver(change: Change) -> Message | None:
    """Give the outbound message that a change committed and that now has to go out."""
    match change:
        case Change(old=None, new=Message(delivery=Delivery.PENDING) as message):
            return message
        case _:
            return None


def newly_escalated(change: Change) -> Escalation | None:
    """Give the escalation that a change created and whose clock has to start."""
    match change:
        case Change(old=None, new=Escalation() as escalation):
            return escalation
        case _:
            return None


def newly_failed(change: Change) -> Message | None:
    """Give the outbound message that a change found to have failed for good."""
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


def _of_escalation(old: Escalation | None, new: Escalation, at: datetime) -> tuple[Happened, ...]:
    def happened(name: FactName, **detail: Any) -> Happened:
        known = {"queue": new.queue, "trigger": new.trigger.value, **detail}
        return Happened(name, new.thread_id, at, new.case_id, new.escalation_id, detail=known)

    if old is None:
        return (happened(FactName.CASE_ESCALATED),)
    facts: list[Happened] = []
    if new.reminded_at and not old.reminded_at:
        facts.append(happened(FactName.SLA_REMINDED))
    if new.breached_at and not old.breached_at:
        facts.append(happened(FactName.SLA_BREACHED))
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
