"""What one decision writes, all of it or nothing: the unit between a use case and the store."""

from __future__ import annotations

from dataclasses import dataclass, replace

from chalicelib.domain.case import Case
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.message import Message
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
    def _waiting(self) -> int:
        return max(0, self.thread.inbound_count - self.thread.answered_count)

    @property
    def _by_arrival(self) -> list[Message]:
        covered = set(self.thread.covered)
        open_still = [
            message for message in self.messages if message.inbound and _short(message) not in covered
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
    messages: tuple[Message, ...] = ()
    nothing_newer: bool = False
