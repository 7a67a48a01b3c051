"""Objects under `messages[]` as messages of customers: who wrote, and what can be read of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from chalicelib.adapters.whatsapp.change import Change
from chalicelib.adapters.whatsapp.contacts import bsuid_of, phone_of, sender_of
from chalicelib.adapters.whatsapp.identity_changes import changed_identity, of_system
from chalicelib.adapters.whatsapp.lenient import fitting, id_of, instant_of, label, part
from chalicelib.adapters.whatsapp.readable import readable
from chalicelib.domain.inbound import Inbound, Unrecognised, WebhookEvent

Json = Mapping[str, Any]

ELSEWHERE = {
    *("id", "from", "from_user_id", "from_parent_user_id", "to", "to_user_id", "to_parent_user_id"),
    *("timestamp", "type", "context", "text"),
}
"""Kept in fields of their own."""


def read_messages(change: Change) -> Iterator[WebhookEvent]:
    """Read what customers wrote; a new number or BSUID is news of who they are, not a message."""
    messages = list(change.objects("messages"))
    alone = one_party(messages, "from")
    for raw in messages:
        yield changed_identity(raw, change) or read_message(raw, change, alone=alone)


def read_message(
    raw: Json, change: Change, *, alone: bool, standing_by: bool = False
) -> Inbound | Unrecognised:
    """Read a message, whatever its type; only without id, sender or number it cannot be stored.

    `alone`: all messages beside it have the same sender. `standing_by`: it is another app's to answer.
    """
    wamid = id_of(raw.get("id"), most=512)
    contact = sender_of(raw, change.contacts, alone=alone) or of_system(raw)
    if wamid is None:
        return Unrecognised("message.no_id", raw)
    if change.number is None:
        return Unrecognised("message.no_number", raw)
    if contact is None:
        return Unrecognised("message.no_sender", raw)
    kind = kind_of(raw)
    ours = _kind_of_our_own(raw, kind, standing_by=standing_by)
    return Inbound(
        wamid=wamid,
        phone_number_id=change.number,
        contact=contact,
        kind=ours or kind,
        text=readable(raw, kind),
        sent_at=instant_of(raw.get("timestamp")),
        reply_to=replied_to(raw),
        details=details_of(raw, **({"type": kind} if ours else {})),
    )


def kind_of(raw: Json) -> str:
    """WhatsApp's type of a message."""
    return label(raw.get("type") or ("text" if "text" in raw else "unknown"))


def replied_to(raw: Json) -> str | None:
    """The wamid of the message that it replies to."""
    return id_of(part(raw, "context").get("id"), most=512)


def details_of(raw: Json, **more: str) -> dict[str, Any]:
    """Everything of a message that has no field of its own, under WhatsApp's names."""
    details = {name: value for name, value in raw.items() if name not in ELSEWHERE}
    context = {name: value for name, value in part(raw, "context").items() if name not in ("id", "from")}
    return fitting({**details, **({"context": context} if context else {}), **more})


def one_party(messages: Sequence[Json], side: str) -> bool:
    """Whether all messages have the same sender (`from`) or recipient (`to`)."""
    return len({(phone_of(raw.get(side)), bsuid_of(raw.get(f"{side}_user_id"))) for raw in messages}) == 1


def _kind_of_our_own(raw: Json, kind: str, *, standing_by: bool) -> str | None:
    if standing_by:
        return "standby"
    if "group_id" in raw:
        return "group"
    if kind == "interactive" and part(raw, "interactive").get("type") == "call_permission_reply":
        return "call_permission"
    return None
