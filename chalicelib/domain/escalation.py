"""Why a case needs a person: triggers with their evidence, and the record whose clock is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from chalicelib.domain.packet import Packet


class Trigger(StrEnum):
    """The reasons to hand a case to a person; the order is the precedence when several apply."""

    RISK = "risk"
    HUMAN_REQUEST = "human_request"
    VIP = "vip"
    NEGATIVE_SENTIMENT = "negative_sentiment"
    EXCEPTION = "exception"
    AMBIGUITY = "ambiguity"
    MISSING_KNOWLEDGE = "missing_knowledge"
    POLICY = "policy"
    AI_FAILURE = "ai_failure"


@dataclass(frozen=True)
class Evidence:
    """What fired a trigger: the rule's id, and the customer's words where there are any."""

    trigger: Trigger
    rule: str
    message_id: str | None = None
    quote: str = ""
    language: str | None = None


@dataclass(frozen=True)
class Takeover:
    """A named person claimed the case."""

    by: str
    name: str
    at: datetime


@dataclass(frozen=True)
class Alert:
    """One step of the alert chain after a breach: who is told, and when."""

    name: str
    at: datetime


@dataclass(frozen=True)
class Escalation:
    """The record that a case needs a person, from the decision until it is taken over and closed."""

    escalation_id: str
    thread_id: str
    case_id: str
    evidence: tuple[Evidence, ...]
    queue: str
    escalated_at: datetime
    reminder_at: datetime
    due_at: datetime
    packet: Packet
    playbook_version: int
    alerts: tuple[Alert, ...] = ()
    promise: str = ""
    reminded_at: datetime | None = None
    breached_at: datetime | None = None
    alerted: tuple[str, ...] = ()
    takeover: Takeover | None = None
    first_reply_at: datetime | None = None
    closed_at: datetime | None = None
    window_check_at: datetime | None = None
    """From when on the service window may close before a person answers; moves with the customer's words."""
    window_warned_at: datetime | None = None
    window_reopened_at: datetime | None = None
    revision: int = 1
    """Counts the clocks: each move to another queue sets a new one."""

    @property
    def trigger(self) -> Trigger:
        """The one that names the escalation: the first by precedence."""
        return leading(self.evidence)


def owed_at(escalation: Escalation | None) -> datetime | None:
    """When a first answer is owed to the customer; None when none is owed any more."""
    if escalation is None or escalation.first_reply_at or escalation.closed_at:
        return None
    return escalation.due_at


def leading(evidence: tuple[Evidence, ...]) -> Trigger:
    """Pick the trigger with the highest precedence; there is always one."""
    ranked = list(Trigger)
    return min((item.trigger for item in evidence), key=ranked.index)
