"""Telling people in Slack and by mail, as Protocols; see ports.py."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True)
class Posted:
    """Where a notification went, so that it can be updated: Slack's channel and ts, or the mail's id."""

    channel: str
    reference: str
    crowd_id: str = ""
    """The crowd that it tells of, where it is about several escalations."""


class NotificationLog(Protocol):
    """Which notification went out, so that each goes out once."""

    def claim(self, thread_id: str, escalation_id: str, stage: str, channel: str, *, at: datetime) -> bool:
        """Reserve a notification; False if it was sent, or reserved less than a minute before."""

    def record(self, thread_id: str, escalation_id: str, stage: str, channel: str, posted: Posted) -> None:
        """Note that it was sent, and where."""

    def posted(self, thread_id: str, escalation_id: str, stage: str, channel: str) -> Posted | None:
        """Find where it was sent."""


@dataclass(frozen=True)
class Notice:
    """What people are told of an escalation, masked; the transports decide how it looks."""

    stage: str
    headline: str
    queue: str
    lines: tuple[tuple[str, str], ...]
    due: str
    link: str
    escalation_id: str
    taken_by: str | None = None
    thread_name: str = ""
    thread_id: str = ""
    waiting: bool = False
    """Whether somebody can still take the case over."""
    overdue: bool = False
    due_at: datetime | None = None
    """What `due` says, for readers in another zone."""
    trigger: str = ""
    """Why a person is needed, in words of ours; `lines` have the customer's."""
    settings: str = ""
    """Where its one reader chooses what to hear of; empty where it goes to a team."""
    language: str = "en"
    """That its words are in, and those that a transport adds."""
    facts: dict[str, str] = field(default_factory=dict)


class NotificationFailed(Exception):
    """A notification could not be sent; `permanent` when trying again cannot help."""

    def __init__(self, reason: str, *, permanent: bool) -> None:
        super().__init__(reason)
        self.permanent = permanent


class Chat(Protocol):
    """Slack."""

    def post(self, channel: str, notice: Notice) -> Posted:
        """Post a notice; raise NotificationFailed."""

    def reply(self, under: Posted, notice: Notice, *, aloud: bool = False) -> Posted:
        """Post a notice in the thread of one that was posted; `aloud`: in its channel as well."""

    def update(self, posted: Posted, notice: Notice) -> None:
        """Replace a notice that was posted before; raise NotificationFailed."""


class Mail(Protocol):
    """Email through SES."""

    def send(self, to: Sequence[str], notice: Notice) -> Posted:
        """Send a notice as text and HTML; raise NotificationFailed."""
