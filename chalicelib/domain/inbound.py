"""What a webhook brings, once parsed: messages of customers, statuses of ours, and what nobody understood."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
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


@dataclass(frozen=True)
class Inbound:
    """A message of a customer. `sent_at` is None where WhatsApp's timestamp made no sense."""

    wamid: str
    phone_number_id: str
    contact: Contact
    kind: str
    text: str
    sent_at: datetime | None
    reply_to: str | None = None
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class StatusUpdate:
    """How far one of our messages got. The ids are ours, echoed from `biz_opaque_callback_data`; None if foreign."""

    status: Delivery
    at: datetime | None
    wamid: str | None
    thread_id: str | None = None
    message_id: str | None = None
    error: dict[str, Any] | None = None
    pricing: dict[str, Any] | None = None


@dataclass(frozen=True)
class Unrecognised:
    """Something signed that we do not understand: acknowledged, counted by `reason`, never fatal."""

    reason: str


WebhookEvent = Inbound | StatusUpdate | Unrecognised

NEVER_ANSWERED = frozenset({"reaction", "system", "edit", "revoke", "request_welcome", "group"})
"""Kinds that ask for nothing: stored and shown, but no turn is made of them."""
