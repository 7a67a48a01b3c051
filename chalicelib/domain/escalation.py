"""Why a case needs a person: triggers with their evidence, and the record whose clock is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from chalicelib.domain.packet import Packet

DRAFT_RULE = "policy.rollout_draft"
"""Why a person only has to send what the AI wrote."""


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
    """Counts the clocks: each move to another queue sets a new one, and each pause."""
    pauses: int = 0
    """How many of those clocks are the one before, set later (or earlier again) by a snooze that pauses it."""
    promised_at: datetime | None = None
    """The time that the customer was told; None where they were told none."""
    promise_kept: bool | None = None
    """Whether the first human message came by then; None until it came, and where no time was promised."""
    reply_owed_at: datetime | None = None
    """When the person who has the case owes an answer: the first since the takeover, then each next one."""
    reply_missed_at: datetime | None = None
    assigns: bool = False
    """Whether its queue gives its cases out to the people who are present."""
    edited: float | None = None
    """How much of the suggested reply the person changed before the first answer: 0 nothing, 1 all of it."""
    useful: bool | None = None
    """Whether the person found the packet useful, by their own tap."""
    missed_at: datetime | None = None
    """The first due time that passed with nobody there, before a move set another clock; it is never made good."""
    supersedes: str = ""
    """The draft's escalation that this one took the place of, by its id; empty where there was none."""
    superseded_by: str = ""
    """The escalation that took the place of this one, by its id: nobody answered it, and nobody has to."""

    @property
    def arrival(self) -> int:
        """Which time it came to the people of a queue: 1 when it escalated, one more with each move."""
        return self.revision - self.pauses

    @property
    def trigger(self) -> Trigger:
        """The one that names the escalation: the first by precedence."""
        return leading(self.evidence)


def owed_at(escalation: Escalation | None) -> datetime | None:
    """When an answer is owed to the customer, the first one or the next; None when none is owed now."""
    if escalation is None or escalation.closed_at:
        return None
    return escalation.reply_owed_at if escalation.first_reply_at else escalation.due_at


def answered(escalation: Escalation | None, at: datetime) -> Escalation | None:
    """The escalation once a person has written to the customer; None where that changes nothing of it.

    The first message stops the clock and says whether the promise was kept; each one ends what was owed. A promise
    that was broken before a move stays broken, whatever was promised after it.
    """
    if escalation is None or escalation.closed_at:
        return None
    if escalation.first_reply_at is None:
        kept = at <= escalation.promised_at if escalation.promised_at else escalation.promise_kept
        kept = False if escalation.promise_kept is False else kept
        return replace(escalation, first_reply_at=at, promise_kept=kept, reply_owed_at=None)
    return replace(escalation, reply_owed_at=None) if escalation.reply_owed_at else None


def superseded(before: Escalation, by: Escalation, at: datetime) -> tuple[Escalation, Escalation]:
    """Close an escalation because another took its place, and let each name the other; no time is made good.

    What the customer was promised goes on with the new one: of two promises the earlier holds.
    """
    over = replace(before, closed_at=at, superseded_by=by.escalation_id)
    told = [each for each in (by.promised_at, before.promised_at) if each]
    promised_at = min(told, default=None)
    words = by.promise or before.promise
    return over, replace(by, supersedes=before.escalation_id, promise=words, promised_at=promised_at)


def runs_out_at(escalation: Escalation) -> datetime | None:
    """When the sweep has to look at an escalation first; None when nothing of it runs out any more."""
    if escalation.closed_at:
        return None
    if escalation.takeover:
        return escalation.reply_owed_at
    check_at = escalation.window_check_at or escalation.due_at
    return min(escalation.reminder_at, escalation.due_at, check_at)


def leading(evidence: tuple[Evidence, ...]) -> Trigger:
    """Pick the trigger with the highest precedence; there is always one."""
    ranked = list(Trigger)
    return min((item.trigger for item in evidence), key=ranked.index)
