"""What one decision writes, all of it or nothing: the unit between a use case and the store."""

from __future__ import annotations

from dataclasses import dataclass

from chalicelib.domain.case import Case
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.message import Message
from chalicelib.domain.thread import Thread


@dataclass(frozen=True)
class Loaded:
    """A thread as it stood when it was read: head, open (or last) case, its escalation, newest messages in order."""

    thread: Thread
    case: Case | None
    escalation: Escalation | None
    messages: tuple[Message, ...]

    @property
    def unanswered(self) -> tuple[Message, ...]:
        """The customer's messages that no decision has covered yet, oldest first.

        They are the first to arrive since the wait began. Where two webhooks ran at once, one may have looked at
        the clock before that moment; then they are the last to arrive.
        """
        arrived, waiting = self._arrived_in_the_wait, self._waiting
        if len(arrived) < waiting:
            arrived = self._by_arrival[-waiting:]
        return tuple(sorted(arrived[:waiting], key=lambda message: message.order))

    @property
    def complete(self) -> bool:
        """Whether all that is unanswered was read; what arrives days late stands below newer messages."""
        return self.thread.unanswered_since is None or len(self._arrived_in_the_wait) >= self._waiting

    @property
    def _waiting(self) -> int:
        return max(0, self.thread.inbound_count - self.thread.answered_count)

    @property
    def _by_arrival(self) -> list[Message]:
        inbound = [message for message in self.messages if message.inbound]
        return sorted(inbound, key=lambda message: (message.arrived_at, message.order))

    @property
    def _arrived_in_the_wait(self) -> list[Message]:
        since = self.thread.unanswered_since
        return [message for message in self._by_arrival if since and message.arrived_at >= since]


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
