"""What one decision writes, all of it or nothing: the unit between a use case and the store."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from chalicelib.domain.case import Case
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.message import Delivery, Message
from chalicelib.domain.pace import moved_on
from chalicelib.domain.thread import Thread

COVERED_KEPT = 12
"""Ids' ends kept on the head, 8 characters each: more than arrive while the storing of one takes its time."""


@dataclass(frozen=True)
class Loaded:
    """A thread as it stood when it was read: head, open (or last) case, its escalation, newest messages in order."""

    thread: Thread
    case: Case | None
    escalation: Escalation | None
    messages: tuple[Message, ...]

    @property
    def unanswered(self) -> tuple[Message, ...]:
        """The customer's messages that no decision has covered yet, oldest first: the last to arrive."""
        last = self._by_arrival[-self._waiting :] if self._waiting else []
        return tuple(sorted(last, key=lambda message: message.order))

    @property
    def complete(self) -> bool:
        """Whether all that is unanswered was read; what arrives days late stands below newer messages."""
        since = self.thread.unanswered_since
        return since is None or self._waiting <= sum(m.arrived_at >= since for m in self._by_arrival)

    @property
    def behind(self) -> str | None:
        """Our newest message without a final outcome: what is written now goes out after it.

        Also one that is not known to have one, because the customer wrote more since than was read.
        """
        ours = {message.message_id: message.settled for message in self.messages if message.delivery}
        unread = self.thread.last_sent_id if self.thread.last_sent_id not in ours else None
        return next((message_id for message_id in reversed(ours) if not ours[message_id]), unread)

    @property
    def _waiting(self) -> int:
        return max(0, self.thread.inbound_count - self.thread.answered_count)

    @property
    def _by_arrival(self) -> list[Message]:
        covered = set(self.thread.covered)
        open_still = [
            message
            for message in self.messages
            if message.inbound and not message.imported and _short(message) not in covered
        ]
        return sorted(open_still, key=lambda message: (message.arrived_at, message.order))

    def covering(self, *, but: tuple[Message, ...] = ()) -> Thread:
        """The head once everything the customer wrote so far is decided about, `but` for some messages."""
        left = {_short(message) for message in but}
        covered = [*self.thread.covered, *(_short(message) for message in self.unanswered)]
        return replace(
            self.thread,
            answered_count=self.thread.inbound_count - len(but),
            covered=tuple(name for name in covered if name not in left)[-COVERED_KEPT:],
            unanswered_since=min((message.arrived_at for message in but), default=None),
        )


def _short(message: Message) -> str:
    return message.message_id[-8:]


@dataclass(frozen=True)
class Commit:
    """New versions of what changed. It holds only if the head's epoch is still `before.epoch` and, when
    `nothing_newer` is asked, no customer message was stored after `before` was read.
    """

    before: Thread
    after: Thread
    case: Case | None = None
    new_case: bool = False
    escalation: Escalation | None = None
    new_escalation: bool = False
    new_clock: bool = False
    """The escalation's queue, times and marks are written too, which otherwise belong to its SLA clock."""
    superseded: Escalation | None = None
    """The escalation before, which is closed because the new one took its place."""
    messages: tuple[Message, ...] = ()
    nothing_newer: bool = False

    @property
    def paced_until(self) -> datetime | None:
        """The pair rate once this is written: each message that goes out moves it on."""
        outgoing = [message.sent_at for message in self._outgoing]
        at = max(outgoing, default=None)
        known = self.before.paced_until
        return moved_on(known, at, messages=len(outgoing)) if at else known

    @property
    def last_sent_id(self) -> str | None:
        """Our newest message once this is written: what is written next goes out after it."""
        return max((message.message_id for message in self._outgoing), default=self.before.last_sent_id)

    @property
    def _outgoing(self) -> list[Message]:
        return [message for message in self.messages if message.delivery is Delivery.PENDING]
