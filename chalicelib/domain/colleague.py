"""Somebody who works in the inbox, as we know them: whether they are there, and what they want to hear of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo


class Occasion(StrEnum):
    """What somebody can be told of in person; their queue's Slack channel and addresses hear of it anyway."""

    ESCALATION = "escalation"
    ASSIGNED = "assigned"
    REMINDER = "reminder"
    BREACH = "breach"


@dataclass(frozen=True)
class QuietHours:
    """From one time of day until another, past midnight where the second is the earlier one."""

    begins: time
    ends: time

    def hold(self, at: datetime, zone: ZoneInfo) -> bool:
        """Whether they hold at a moment; the last minute is no longer quiet."""
        local = at.astimezone(zone).time()
        if self.begins <= self.ends:
            return self.begins <= local < self.ends
        return local >= self.begins or local < self.ends


@dataclass(frozen=True)
class Preferences:
    """What somebody chose; empty where they go along with the business."""

    language: str = ""
    zone: str = ""
    by_email: frozenset[Occasion] = frozenset({Occasion.ASSIGNED})
    by_push: frozenset[Occasion] = frozenset(Occasion)
    quiet: QuietHours | None = None


@dataclass(frozen=True)
class Given:
    """A case that was given to somebody by itself; their turn is over until the others had theirs."""

    thread_id: str
    at: datetime


@dataclass(frozen=True)
class Colleague:
    """A person of the inbox. `away_since` is set by their own switch; `seen_at` is when they last did something."""

    person_id: str
    name: str
    email: str
    groups: tuple[str, ...] = ()
    seen_at: datetime | None = None
    away_since: datetime | None = None
    capacity: int | None = None
    """How many open cases they take at a time; None: as many as their queue says."""
    preferences: Preferences = field(default_factory=Preferences)
    turns: int = 0
    """How many cases were given to them so far: the fence between two workers who give at the same moment."""
    given: tuple[Given, ...] = ()
    """The last case, and those given so lately that the lists may not show them yet."""
