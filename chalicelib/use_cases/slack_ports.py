"""More powers that use cases need from the world: what working from Slack is made of; see ports.py."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from chalicelib.use_cases.notice_ports import Posted

CROWD = "CROWD"
"""Stands for the thread where a message is a summary: it is about no one customer."""

WITHIN = timedelta(minutes=5)
"""How long a crowd gathers, counted from the full hour on."""


def crowd_named(channel: str, at: datetime) -> str:
    """The id of the crowd to which an escalation of this moment belongs."""
    length = int(WITHIN.total_seconds())
    return f"{channel}#{int(at.timestamp()) // length * length}"


class Pressed(StrEnum):
    """The buttons that do something; Slack knows them by these names."""

    TAKE_OVER = "take_over"
    SNOOZE_HOUR = "snooze_hour"
    SNOOZE_OPENING = "snooze_opening"


@dataclass(frozen=True)
class ButtonPress:
    """Somebody pressed a button; `under` is the Slack thread in which the button is, if it is in one."""

    user: str
    channel: str
    thread_id: str
    escalation_id: str
    under: str | None = None
    what: Pressed = Pressed.TAKE_OVER


@dataclass(frozen=True)
class ThreadReply:
    """Somebody wrote in a Slack thread; `ts` is Slack's own name for it in its channel, however often it is told."""

    event_id: str
    user: str
    channel: str
    under: str
    text: str
    written_at: datetime
    ts: str = ""

    @property
    def form_id(self) -> str:
        """What makes a reply that is told twice one message."""
        return f"{self.channel}/{self.ts}"


@dataclass(frozen=True)
class ReplyAmendment:
    """Somebody's reply says something else since `at`, or (no `text`) was deleted; `was` is what it said before."""

    reply: ThreadReply
    was: str
    at: datetime


class Workspace(Protocol):
    """The people of our Slack workspace."""

    def email_of(self, user: str) -> str | None:
        """Give the address of a member; None for apps, guests from other workspaces, and who left."""

    def whisper(self, channel: str, user: str, text: str, *, under: str | None = None) -> None:
        """Tell one person something that only they see; raise NotificationFailed."""


@dataclass(frozen=True)
class SlackThread:
    """The escalation whose message began a Slack thread."""

    thread_id: str
    escalation_id: str


class SlackThreads(Protocol):
    """Which escalation a Slack thread is about; for a summary `CROWD` and which."""

    def begin(self, posted: Posted, about: SlackThread, *, at: datetime) -> None:
        """Note the escalation of a message that was posted."""

    def find(self, channel: str, reference: str) -> SlackThread | None:
        """Find the escalation of a Slack thread by its first message; None for any other thread."""


@dataclass(frozen=True)
class Crowd:
    """The escalations that came to one channel in a few minutes, in the order in which they were counted."""

    crowd_id: str
    members: tuple[SlackThread, ...]


class Crowds(Protocol):
    """How many escalations come to a channel at a time."""

    def join(self, channel: str, member: SlackThread, *, at: datetime) -> Crowd:
        """Count an escalation, once however often it is told, and give the crowd as it is with it."""

    def find(self, crowd_id: str) -> Crowd:
        """Give a crowd as it is; nobody is in one that is not known."""
