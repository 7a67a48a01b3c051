"""Slack and mail as lists of notices, and the log that lets each go out once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from chalicelib.use_cases.notice_ports import Notice, NotificationFailed, Posted


class ChatFake:
    """Keeps posts by reference and updates them; `fail` scripts the next calls."""

    def __init__(self) -> None:
        self.posts: dict[str, tuple[str, Notice]] = {}
        self.replies: dict[str, tuple[str, bool]] = {}
        """By reference: the message under which it was posted, and whether aloud."""
        self.updates: list[tuple[Posted, Notice]] = []
        self._failures: list[NotificationFailed] = []

    def fail(self, *failures: NotificationFailed) -> None:
        self._failures.extend(failures)

    def post(self, channel: str, notice: Notice) -> Posted:
        self._maybe_fail()
        reference = f"ts-{len(self.posts) + 1}"
        self.posts[reference] = (channel, notice)
        return Posted(channel, reference)

    def reply(self, under: Posted, notice: Notice, *, aloud: bool = False) -> Posted:
        posted = self.post(under.channel, notice)
        self.replies[posted.reference] = (under.reference, aloud)
        return posted

    def update(self, posted: Posted, notice: Notice) -> None:
        self._maybe_fail()
        self.posts[posted.reference] = (posted.channel, notice)
        self.updates.append((posted, notice))

    @property
    def notices(self) -> list[Notice]:
        return [notice for _, notice in self.posts.values()]

    def _maybe_fail(self) -> None:
        if self._failures:
            raise self._failures.pop(0)


class MailFake:
    """Keeps every mail as (recipients, notice); `fail` scripts the next calls."""

    def __init__(self) -> None:
        self.mails: list[tuple[tuple[str, ...], Notice]] = []
        self._failures: list[NotificationFailed] = []

    def fail(self, *failures: NotificationFailed) -> None:
        self._failures.extend(failures)

    def send(self, to: Sequence[str], notice: Notice) -> Posted:
        if self._failures:
            raise self._failures.pop(0)
        self.mails.append((tuple(to), notice))
        return Posted(", ".join(to), f"mail-{len(self.mails)}")


Key = tuple[str, str, str, str]


class NotificationLogFake:
    """Reservations and where notices went."""

    def __init__(self) -> None:
        self.claimed: dict[Key, datetime] = {}
        self.sent: dict[Key, Posted] = {}

    def claim(self, thread_id: str, escalation_id: str, stage: str, channel: str, *, at: datetime) -> bool:
        key = (thread_id, escalation_id, stage, channel)
        if key in self.sent or (key in self.claimed and at - self.claimed[key] < timedelta(minutes=1)):
            return False
        self.claimed[key] = at
        return True

    def record(self, thread_id: str, escalation_id: str, stage: str, channel: str, posted: Posted) -> None:
        self.sent[(thread_id, escalation_id, stage, channel)] = posted

    def posted(self, thread_id: str, escalation_id: str, stage: str, channel: str) -> Posted | None:
        return self.sent.get((thread_id, escalation_id, stage, channel))
