"""One message of a thread, inbound or outbound, and the ladder its delivery status climbs."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from chalicelib.domain.media import Media, MediaState

LAST_OF_THE_SECOND = timedelta(milliseconds=999)

NOTE = "note"
"""The kind of an internal remark: people read it, the customer and the AI do not."""

LADDER = ("pending", "sending", "unknown", "sent", "delivered", "read", "played")


class Author(StrEnum):
    """Who wrote a message; `system` is the product's own text and never counts as a person."""

    CUSTOMER = "customer"
    AI = "ai"
    PERSON = "person"
    SYSTEM = "system"


class Delivery(StrEnum):
    """How far an outbound message got: ours up to `sending`, then what WhatsApp reports."""

    PENDING = "pending"
    SENDING = "sending"
    UNKNOWN = "unknown"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    PLAYED = "played"
    FAILED = "failed"

    @property
    def rank(self) -> int:
        """Height on the ladder; `failed` is the top for what was never delivered, below `delivered`."""
        return 35 if self is Delivery.FAILED else LADDER.index(self.value) * 10


@dataclass(frozen=True)
class Button:
    """A reply button offered to the customer; `id` comes back when it is tapped."""

    id: str
    title: str


@dataclass(frozen=True)
class Message:
    """One message; `message_id` sorts by time inside its thread and is our idempotency key.

    `kind` is WhatsApp's message type (`text`, `interactive`, `image`, …) or `note` for an internal remark.
    `text` is what can be read of it: the body, a caption, or the title of a tapped button.
    """

    thread_id: str
    message_id: str
    author: Author
    kind: str
    text: str
    sent_at: datetime
    wamid: str | None = None
    received_at: datetime | None = None
    reply_to: str | None = None
    details: dict[str, Any] = field(default_factory=dict)
    case_id: str | None = None
    media: Media | None = None
    imported: bool = False
    """From before the number came here: shown, never answered."""
    # Outbound only
    delivery: Delivery | None = None
    person_id: str | None = None
    person_name: str | None = None
    buttons: tuple[Button, ...] = ()
    turn: dict[str, Any] = field(default_factory=dict)
    error: dict[str, Any] | None = None
    attempts: int = 0
    behind: str | None = None
    """Our message before this one, if it had no final outcome when this one was written: that goes first."""
    repeats: int = 0
    """How often it was sent again because nobody knew whether it had gone out, or because it failed on its way."""
    pricing: dict[str, Any] | None = None
    claimed_at: datetime | None = None
    """When the newest attempt to send it began."""

    @property
    def inbound(self) -> bool:
        """Whether the customer wrote it."""
        return self.author is Author.CUSTOMER

    @property
    def readable(self) -> bool:
        """Whether the AI can read it: it carries text of the customer's own."""
        return bool(self.text.strip())

    @property
    def internal(self) -> bool:
        """Whether only people here see it: a remark, or a line about what happened."""
        return self.kind in (NOTE, "event")

    @property
    def being_fetched(self) -> bool:
        """Whether its file is still on the way to us."""
        return self.media is not None and self.media.state is MediaState.FETCHING

    @property
    def settled(self) -> bool:
        """Whether nothing more is to be done to send it: WhatsApp has it, or it failed, or it is not ours to send."""
        return self.delivery not in (Delivery.PENDING, Delivery.SENDING, Delivery.UNKNOWN)

    @property
    def arrived_at(self) -> datetime:
        """When it reached us; what we wrote ourselves was here at once."""
        return self.received_at or self.sent_at

    @property
    def order(self) -> tuple[datetime, datetime, str]:
        """Sort key inside the thread; ties go by arrival.

        WhatsApp cuts a customer's time to the second. Taken as it stands, a message written just after ours would
        sort before it and count as answered, so it is read as the end of its second, or its arrival if sooner.
        """
        at = min(self.arrived_at, self.sent_at + LAST_OF_THE_SECOND) if self.inbound else self.sent_at
        return (max(at, self.sent_at), self.arrived_at, self.message_id)


def inbound_message_id(wamid: str, sent_at: datetime) -> str:
    """Name an inbound message by its wamid, so that a second copy of it lands on the same key."""
    return f"{_milliseconds(sent_at):013d}-i{_digest(wamid)}"


def outbound_message_id(seed: str, committed_at: datetime) -> str:
    """Name an outbound message by what caused it (`seed`), unique inside the thread."""
    return f"{_milliseconds(committed_at):013d}-o{_digest(seed)}"


def committed_at(message_id: str) -> datetime:
    """Read off the id when a message was committed, to the millisecond."""
    return datetime.fromtimestamp(int(message_id[:13]) / 1000, UTC)


def is_outbound_id(message_id: str) -> bool:
    """Tell by its id alone whether we sent the message."""
    return message_id[13:15] == "-o"


def _milliseconds(at: datetime) -> int:
    return int(at.astimezone(UTC).timestamp() * 1000)


def _digest(seed: str) -> str:
    return hashlib.sha256(seed.encode()).hexdigest()[:16]
