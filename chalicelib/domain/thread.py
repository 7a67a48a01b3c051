"""The thread: one customer on one business number, for ever, and the head record that guards it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

SERVICE_WINDOW = timedelta(hours=24)
"""WhatsApp lets a business write freely for 24 h after the customer's newest message."""


@dataclass(frozen=True)
class Customer:
    """Our own record of a person; every identity of WhatsApp may be missing or change."""

    customer_id: str
    name: str = ""
    phone: str | None = None
    bsuid: str | None = None
    username: str | None = None
    tags: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        """What a person in the inbox knows them by: name, else username, else phone, else our id."""
        return self.name or self.username or self.phone or self.customer_id


@dataclass(frozen=True)
class Spending:
    """What the AI spent on the case at hand: tokens in and out, and millionths of a US dollar."""

    case_id: str
    tokens: int = 0
    microdollars: int = 0


@dataclass(frozen=True)
class Thread:
    """The head of a thread.

    `epoch` is the fence: every change of a case's status bumps it, and every effect of the AI is
    conditional on the epoch it started from. `inbound_count` counts messages stored, `answered_count`
    how many of them a decision has covered; they differ exactly while something is unanswered. `covered`
    names the last of these by the ends of their ids, so that one whose storing took long is told apart.
    """

    thread_id: str
    customer: Customer
    phone_number_id: str
    epoch: int = 0
    inbound_count: int = 0
    answered_count: int = 0
    covered: tuple[str, ...] = ()
    unanswered_since: datetime | None = None
    last_inbound_at: datetime | None = None
    open_case_id: str | None = None
    language: str | None = None
    disclosed_at: datetime | None = None
    spent: Spending | None = None
    opted_out_at: datetime | None = None
    """The customer wrote STOP: nothing is sent to them until they write START."""
    opt_out_told_at: datetime | None = None
    """When they were reminded of that, once."""
    marketing_stopped_at: datetime | None = None
    """They stopped marketing in WhatsApp itself; that binds templates of that category only."""
    paced_until: datetime | None = None
    """The pair rate: each message of ours moves it on by six seconds; far ahead of now, the next one waits."""
    last_sent_id: str | None = None
    """Our newest message that went, or is still to go, to the customer: however much they wrote since."""
    csat_asked_at: datetime | None = None
    """When the customer was last asked how it went, in this conversation."""
    seen_count: int = 0
    """How many of the customer's messages somebody of the team has had open."""

    @property
    def unanswered(self) -> bool:
        """Whether a customer message waits for a decision."""
        return self.inbound_count > self.answered_count

    @property
    def unread(self) -> int:
        """How many messages nobody of the team has looked at."""
        return max(0, self.inbound_count - self.seen_count)

    @property
    def window_closes_at(self) -> datetime | None:
        """When WhatsApp stops accepting free text, or None if the customer never wrote."""
        return self.last_inbound_at + SERVICE_WINDOW if self.last_inbound_at else None


def thread_id_for(phone_number_id: str, customer_id: str) -> str:
    """Name the thread of a customer on one of the business's numbers."""
    return f"{phone_number_id}-{customer_id}"


def number_of(thread_id: str) -> str:
    """Read the number off the thread's name: WhatsApp's ids of numbers are digits, a customer's begins with `c`."""
    return thread_id.partition("-c")[0]
