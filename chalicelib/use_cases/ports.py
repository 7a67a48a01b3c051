"""The powers that use cases need from the world, as Protocols; adapters and fakes keep the same contracts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from chalicelib.domain.case import Case
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.facts import Happened
from chalicelib.domain.inbound import Contact
from chalicelib.domain.media import Media
from chalicelib.domain.message import Delivery, Message
from chalicelib.domain.thread import Customer, Thread


class Clock(Protocol):
    """The time."""

    def now(self) -> datetime:
        """Give the present instant in UTC."""


class Customers(Protocol):
    """Our customers and the identities by which WhatsApp knows them."""

    def resolve(self, contact: Contact, *, now: datetime) -> Customer:
        """Find the customer of any known identity, else create one; new identities of a known one are added.

        Two identities that belong to two customers are never merged: the BSUID wins.
        """

    def move(self, old: Contact, new: Contact, *, now: datetime) -> Customer | None:
        """Give the customer of `old` the identities of `new`, and take from them those that `new` replaces.

        None when nobody is known by `old`, or when `new` is somebody else already: they are not merged. What was
        taken leads to them for seven days more, for messages that come late, unless a BSUID says otherwise.
        """

    def find(self, contact: Contact) -> Customer | None:
        """Find the customer of a known identity, without creating one."""

    def saved(self, contact: Contact, *, removed: bool, now: datetime) -> Customer | None:
        """Note the name under which the business's phone knows them; None for somebody who never wrote."""


class Threads(Protocol):
    """Threads, cases, escalations and messages: the one truth, changed only by conditional writes."""

    def receive(self, thread: Thread, message: Message) -> bool:
        """Store an inbound message once and count it on the head (created if missing), atomically.

        `thread` carries id, customer and number; its counters are ignored. Return False for a duplicate.
        """

    def was_erased(self, wamid: str) -> bool:
        """Whether a message was erased with its customer in the last days; a copy of it must not come back."""

    def begin(self, thread: Thread, *, now: datetime) -> None:
        """Create the head if it is missing; what stands there stays."""

    def keep(self, thread: Thread, message: Message) -> bool:
        """Store a message that is never answered (history, an echo) once, and create the head if it is missing.

        Counts, window and wait of the head stay as they are. Return False for a duplicate.
        """

    def record_media(
        self, thread_id: str, message_id: str, media: Media, *, text: str | None = None
    ) -> Message | None:
        """Write what became of a message's file and, with `text`, what could be read of it.

        Only while it is `fetching`; None if it was written before or the message is unknown.
        """

    def amend_note(self, thread_id: str, message_id: str, *, text: str, before: str, at: datetime) -> bool:
        """Let a note say something else (nothing: it was deleted), keeping what it said `before`.

        False if it is no note, or was amended at that time or later.
        """

    def customer_changed(self, thread_id: str, customer: Customer) -> None:
        """Bring the head's copy of the customer up to date; a thread that does not exist stays so."""

    def note_preference(self, thread_id: str, *, marketing_stopped_at: datetime | None) -> None:
        """Note that marketing was stopped (or, with None, resumed) in a thread that exists."""

    def seen(self, thread_id: str, count: int) -> None:
        """Note that somebody of the team has seen the customer's first `count` messages; never fewer than before."""

    def load(self, thread_id: str, *, limit: int = 40) -> Loaded | None:
        """Read head, open case, its escalation and the newest `limit` messages, strongly consistent."""

    def commit(self, commit: Commit) -> bool:
        """Write everything of a commit or nothing; False when someone got there first."""

    def message(self, thread_id: str, message_id: str) -> Message | None:
        """Read one message."""

    def messages_before(
        self, thread_id: str, message_id: str | None, *, limit: int = 50
    ) -> tuple[Message, ...]:
        """Read a page of messages older than `message_id` (None: the newest), oldest first."""

    def head(self, thread_id: str) -> Thread | None:
        """Read only the head."""

    def claim(self, thread_id: str, message_id: str, *, expected: Delivery, now: datetime) -> Message | None:
        """Move an outbound message from `expected` to `sending` and count the attempt; None if it moved before."""

    def record_outcome(
        self,
        thread_id: str,
        message_id: str,
        outcome: Delivery,
        *,
        at: datetime,
        wamid: str | None = None,
        error: dict[str, Any] | None = None,
        counted: bool = True,
    ) -> None:
        """Write what became of an attempt (`pending` again, `unknown`, `sent`, `failed`).

        A status that came first stands. An attempt that was not the message's own is not `counted`.
        """

    def send_again(self, thread_id: str, message_id: str, *, expected: Delivery, at: datetime) -> bool:
        """Move a message from `expected` (`unknown`, `failed`) back to `pending`, once, and count the repeat.

        False if it moved or was repeated before.
        """

    def record_status(
        self,
        thread_id: str,
        message_id: str,
        status: Delivery,
        *,
        at: datetime,
        wamid: str | None,
        error: dict[str, Any] | None,
        pricing: dict[str, Any] | None,
        market: str = "",
    ) -> bool:
        """Climb the delivery ladder, never down; False if the message is unknown or stands higher.

        `sent` is read first, for it mostly tells what we know, and a read costs a fifth of a write. What was
        delivered with a price is listed for the month's count, once.
        """

    def mark_escalation(
        self, thread_id: str, escalation_id: str, mark: str, *, at: datetime, due_at: datetime | None = None
    ) -> bool:
        """Compare-and-set `reminded_at`, `breached_at`, `window_warned_at`, `window_reopened_at` or an alert's name.

        False if the escalation was taken over, closed or marked before, or (with `due_at`) has another clock by now;
        a mark of the window counts as set until `window_check_at` has moved past it. `reply_missed_at` is set though
        it was taken over, while an answer is owed (by `due_at`), and counts as set until the next one is.
        """

    def escalation(self, thread_id: str, escalation_id: str) -> Escalation | None:
        """Read one escalation."""

    def case(self, thread_id: str, case_id: str) -> Case | None:
        """Read one case."""

    def cases_of_thread(self, thread_id: str, *, limit: int = 20) -> tuple[Case, ...]:
        """Read the newest cases of a thread, the newest first."""


@dataclass(frozen=True)
class Listed:
    """A row of an inbox list: the case with its thread's head and, if it has one, its escalation."""

    case: Case
    thread: Thread
    escalation: Escalation | None = None


class Lists(Protocol):
    """The lists that people and the sweep work through, in due order."""

    def cases(
        self, queue: str, status: str, *, limit: int = 50, newest_first: bool = False
    ) -> tuple[Listed, ...]:
        """List cases of a queue by due time (or opening time with the AI, or resolution time when resolved)."""

    def cases_of(self, person_id: str, *, limit: int = 50) -> tuple[Listed, ...]:
        """List the open cases that a person has or is assigned to, by due time, then those they joined."""

    def unanswered_since(self, before: datetime, *, limit: int = 100) -> tuple[str, ...]:
        """List the ids of threads whose oldest unanswered message is older than `before`."""

    def unsent_since(self, before: datetime, *, limit: int = 100) -> tuple[Message, ...]:
        """List outbound messages committed before `before` that have no final outcome."""

    def overdue(self, before: datetime, *, limit: int = 100) -> tuple[Escalation, ...]:
        """List waiting escalations whose reminder, due time or check of the window lies before `before`, and those
        of a person who owes the next answer since before."""

    def to_conclude(self, before: datetime, *, limit: int = 100) -> tuple[str, ...]:
        """List the ids of threads whose case is with the AI, or the business's phone, and has its `check_at` before
        `before`."""


class Wakeups(Protocol):
    """The queues; a wake-up carries ids only and may come twice."""

    def fetch_media(self, thread_id: str, message_id: str) -> None:
        """Wake the fetching of a message's file; what can be read of it wakes the AI afterwards."""

    def receive_parked(self, key: str) -> None:
        """Wake the processing of a webhook body that was parked."""

    def answer(self, thread_id: str, cause: str) -> None:
        """Wake the AI for a thread; `cause` (a message id) deduplicates for five minutes."""

    def deliver(self, thread_id: str, message_id: str, cause: str) -> None:
        """Wake the delivery of one outbound message."""


class EventBus(Protocol):
    """EventBridge."""

    def publish(self, facts: Sequence[Happened]) -> None:
        """Put facts on the bus; raise if any was not taken."""


class SlaClock(Protocol):
    """The state machine that keeps reminder and due times."""

    def start(self, escalation: Escalation) -> None:
        """Start the clock of an escalation; starting it again is a success that does nothing."""
