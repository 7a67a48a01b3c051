"""One object under `messages[]` as a message of a customer: who wrote, and what can be read of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from chalicelib.adapters.whatsapp.lenient import id_of, instant_of, label, part, text_of
from chalicelib.domain.inbound import Contact, Inbound, Unrecognised

LONGEST_TEXT = 65_536
"""Characters; the app's own limit. With LARGEST_DETAILS it stays below DynamoDB's 400 KB an item."""

LARGEST_DETAILS = 60_000
"""Bytes of JSON; more is a contact list or a form nobody reads in a chat."""

Json = Mapping[str, Any]


def read_message(
    raw: Json, number: str | None, contacts: Sequence[Json], *, alone: bool
) -> Inbound | Unrecognised:
    """Read a message, whatever its type; only without id, sender or number it cannot be stored.

    `alone`: all messages beside it have the same sender, so a contact that matches nobody must be theirs.
    """
    wamid, contact = id_of(raw.get("id"), most=512), _contact(raw, contacts, alone=alone)
    if wamid is None:
        return Unrecognised("message.no_id")
    if number is None:
        return Unrecognised("message.no_number")
    if contact is None:
        return Unrecognised("message.no_sender")
    kind = label(raw.get("type") or ("text" if "text" in raw else "unknown"))
    in_group = "group_id" in raw
    return Inbound(
        wamid=wamid,
        phone_number_id=number,
        contact=contact,
        kind="group" if in_group else kind,
        text=text_of(_text(raw, kind), most=LONGEST_TEXT) or "",
        sent_at=instant_of(raw.get("timestamp")),
        reply_to=id_of(part(raw, "context").get("id"), most=512),
        details=_details(raw, kind, in_group=in_group),
    )


def _contact(raw: Json, contacts: Sequence[Json], *, alone: bool) -> Contact | None:
    """Who wrote. `from` may be missing (usernames) or differ from `wa_id` (Brazil's ninth digit)."""
    phone, bsuid = _phone(raw.get("from")), id_of(raw.get("from_user_id"), most=200)
    named = _named(phone, bsuid, contacts)
    if not named and alone and len(contacts) == 1:
        named = contacts[0]
    if not (phone or bsuid or named):
        phone, bsuid = _of_system(raw)
    profile = part(named, "profile")
    contact = Contact(
        phone=_phone(named.get("wa_id")) or phone,
        bsuid=bsuid or id_of(named.get("user_id"), most=200),
        parent_bsuid=id_of(raw.get("from_parent_user_id") or named.get("parent_user_id"), most=200),
        username=text_of(profile.get("username"), most=100),
        name=text_of(profile.get("name"), most=200) or "",
    )
    return contact if contact.phone or contact.bsuid else None


def _named(phone: str | None, bsuid: str | None, contacts: Sequence[Json]) -> Json:
    for contact in contacts:
        if bsuid and contact.get("user_id") == bsuid:
            return contact
        if phone and _phone(contact.get("wa_id")) == phone:
            return contact
    return {}


def _of_system(raw: Json) -> tuple[str | None, str | None]:
    """A changed identity is reported without a sender: the thread is that of the identity before."""
    system = part(raw, "system")
    bsuid = id_of(system.get("previous_user_id") or system.get("user_id"), most=200)
    return _phone(system.get("wa_id")), bsuid


def _phone(value: Any) -> str | None:
    phone = id_of(value, most=32)
    return phone.lstrip("+") or None if phone else None


def _text(raw: Json, kind: str) -> Any:
    """What can be read: the body, a caption, the title of what was tapped."""
    content = part(raw, kind)
    match kind:
        case "text" | "system":
            return content.get("body")
        case "button":
            return content.get("text")
        case "interactive":
            return _tapped(content)
        case "reaction":
            return content.get("emoji")
        case "edit":
            edited = part(content, "message")
            return _text(edited, "text") or part(edited, str(edited.get("type"))).get("caption")
        case _:
            return content.get("caption") or content.get("text")


def _tapped(interactive: Json) -> Any:
    for reply in ("button_reply", "list_reply"):
        if title := part(interactive, reply).get("title"):
            return title
    return part(interactive, "nfm_reply").get("body")


ELSEWHERE = {"id", "from", "from_user_id", "from_parent_user_id", "timestamp", "type", "context", "text"}
"""Kept in fields of their own."""


def _details(raw: Json, kind: str, *, in_group: bool) -> dict[str, Any]:
    details = {name: value for name, value in raw.items() if name not in ELSEWHERE}
    context = {name: value for name, value in part(raw, "context").items() if name not in ("id", "from")}
    if context:
        details["context"] = context
    if in_group:
        details["type"] = kind
    size = _size(details)
    return details if size <= LARGEST_DETAILS else {"left_out": "too large", "bytes": size}


def _size(details: Json) -> int:
    try:
        return len(json.dumps(details))
    except (ValueError, RecursionError):
        return LARGEST_DETAILS + 1
