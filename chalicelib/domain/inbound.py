"""What a webhook brings, once parsed: messages, statuses, changes of who is who, news of the account, and the rest."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from chalicelib.domain.message import Delivery


@dataclass(frozen=True)
class Contact:
    """Who wrote, as WhatsApp names them; any of it may be missing. Name and username are the customer's own text."""

    phone: str | None = None
    bsuid: str | None = None
    parent_bsuid: str | None = None
    username: str | None = None
    name: str = ""

    @property
    def known(self) -> bool:
        """Whether anything in it leads to a customer."""
        return bool(self.phone or self.bsuid or self.parent_bsuid)


@dataclass(frozen=True)
class Inbound:
    """A message of a customer. `sent_at` is None where WhatsApp's timestamp made no sense.

    `kind` is WhatsApp's type; `group`, `standby`, `call` and `call_permission` are kinds of our own, with the
    real one in `details["type"]`.
    """

    wamid: str
    phone_number_id: str
    contact: Contact
    kind: str
    text: str
    sent_at: datetime | None
    reply_to: str | None = None
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Echo:
    """What somebody of the business wrote to a customer (`contact`) in WhatsApp's own app; as good as a takeover."""

    wamid: str
    phone_number_id: str
    contact: Contact
    kind: str
    text: str
    sent_at: datetime | None
    reply_to: str | None = None
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Imported:
    """A message from before the number came here; stored and shown, never answered. `ours`: the business wrote it."""

    wamid: str
    phone_number_id: str
    contact: Contact
    ours: bool
    kind: str
    text: str
    sent_at: datetime | None
    delivery: Delivery | None = None
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ContactSaved:
    """The business's phone has this contact in its address book, under this name; `removed`: not any more."""

    phone_number_id: str
    contact: Contact
    removed: bool = False


@dataclass(frozen=True)
class IdentityChanged:
    """A customer has a new phone number or BSUID; the thread stays theirs.

    `wamid` and `text` are those of WhatsApp's message about it, where it came as one.
    """

    old: Contact
    new: Contact
    phone_number_id: str | None = None
    at: datetime | None = None
    wamid: str | None = None
    text: str = ""


@dataclass(frozen=True)
class MarketingPreference:
    """The customer stopped marketing messages in WhatsApp, or resumed them."""

    phone_number_id: str
    contact: Contact
    stopped: bool
    at: datetime | None = None


class Severity(StrEnum):
    """How much a piece of news matters: `stops` means that messages do not go out until somebody acts."""

    INFO = "info"
    WARNING = "warning"
    STOPS = "stops"


@dataclass(frozen=True)
class ChannelNotice:
    """News of the account, a number or a template, for leads to read; `source` is WhatsApp's webhook field."""

    source: str
    severity: Severity
    title: str
    at: datetime | None = None
    what_to_do: str = ""
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class StatusUpdate:
    """How far one of our messages got. The ids are ours, echoed from `biz_opaque_callback_data`; None if foreign.

    `market` is who it went to as prices are made: a country (`ES`) or the first digits of the number (`+3460`).
    """

    status: Delivery
    at: datetime | None
    wamid: str | None
    thread_id: str | None = None
    message_id: str | None = None
    error: dict[str, Any] | None = None
    pricing: dict[str, Any] | None = None
    market: str = ""


@dataclass(frozen=True)
class Unrecognised:
    """Something signed that we do not understand: acknowledged, counted by `reason`, kept (`raw`), never fatal."""

    reason: str
    raw: Any = None


WebhookEvent = (
    Inbound
    | Echo
    | Imported
    | ContactSaved
    | IdentityChanged
    | MarketingPreference
    | ChannelNotice
    | StatusUpdate
    | Unrecognised
)

NEVER_ANSWERED = frozenset(
    {
        "reaction",
        "system",
        "edit",
        "revoke",
        "request_welcome",
        "group",
        "standby",
        "call",
        "call_permission",
    }
)
"""Kinds that ask for nothing: stored and shown, but no turn is made of them."""

OPENS_NO_WINDOW = NEVER_ANSWERED - {"call"}
"""Kinds after which WhatsApp may refuse free text all the same; only a message or a call counts for sure."""
