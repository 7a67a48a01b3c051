"""Slack's people, threads and crowds in memory."""

from __future__ import annotations

from datetime import datetime

from chalicelib.use_cases.notice_ports import Posted
from chalicelib.use_cases.slack_ports import Crowd, SlackThread, crowd_named


class WorkspaceFake:
    """`U-DANA` is dana@example.com, and so on; `whispers` are (channel, user, text, under)."""

    def __init__(self) -> None:
        self.strangers: set[str] = set()
        self.whispers: list[tuple[str, str, str, str | None]] = []

    def email_of(self, user: str) -> str | None:
        return None if user in self.strangers else f"{user.removeprefix('U-').lower()}@example.com"

    def whisper(self, channel: str, user: str, text: str, *, under: str | None = None) -> None:
        self.whispers.append((channel, user, text, under))


class SlackThreadsFake:
    """The first to begin a thread stands."""

    def __init__(self) -> None:
        self.threads: dict[tuple[str, str], SlackThread] = {}

    def begin(self, posted: Posted, about: SlackThread, *, at: datetime) -> None:
        self.threads.setdefault((posted.channel, posted.reference), about)

    def find(self, channel: str, reference: str) -> SlackThread | None:
        return self.threads.get((channel, reference))


class CrowdsFake:
    """Members in the order in which they joined, each once."""

    def __init__(self) -> None:
        self.crowds: dict[str, tuple[SlackThread, ...]] = {}

    def join(self, channel: str, member: SlackThread, *, at: datetime) -> Crowd:
        crowd_id = crowd_named(channel, at)
        members = self.crowds.get(crowd_id, ())
        self.crowds[crowd_id] = members if member in members else (*members, member)
        return self.find(crowd_id)

    def find(self, crowd_id: str) -> Crowd:
        return Crowd(crowd_id, self.crowds.get(crowd_id, ()))
