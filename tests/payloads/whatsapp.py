"""Webhook bodies of WhatsApp's Cloud API, from its parts."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

Json = dict[str, Any]

NUMBER = "106540352242922"
MARIA, MARIA_BSUID = "34600111222", "ES.13491208655302741918"
SENT_AT = 1795428000
"""Monday 23 November 2026, 10:00 UTC."""


def webhook(*values: Json, field: str = "messages") -> bytes:
    """One entry with one change for each value."""
    changes = [{"field": field, "value": value} for value in values]
    return body(
        {"object": "whatsapp_business_account", "entry": [{"id": "102290129340398", "changes": changes}]}
    )


def body(document: object) -> bytes:
    """As Meta writes it: compact, and everything outside ASCII escaped."""
    return json.dumps(document, separators=(",", ":")).encode()


def value(
    messages: list[Json] | None = None, statuses: list[Json] | None = None, contacts: list[Json] | None = None
) -> Json:
    """What is under `value`; contacts are Maria's if there are messages."""
    parts: Json = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "34911222333", "phone_number_id": NUMBER},
    }
    if messages is not None:
        parts |= {"contacts": [contact()] if contacts is None else contacts, "messages": messages}
    if statuses is not None:
        parts["statuses"] = statuses
    return parts


def contact(wa_id: str = MARIA, user_id: str = MARIA_BSUID, name: str = "Maria") -> Json:
    return {"profile": {"name": name}, "wa_id": wa_id, "user_id": user_id}


def message(kind: str, wamid: str = "wamid.1", sender: str = MARIA, **content: Any) -> Json:
    """A message of any type; what belongs to the type goes under its name."""
    return {
        "from": sender,
        "from_user_id": MARIA_BSUID,
        "id": wamid,
        "timestamp": str(SENT_AT),
        "type": kind,
        **content,
    }


def text(words: str = "Hello", wamid: str = "wamid.1", **more: Any) -> Json:
    return message("text", wamid, text={"body": words}, **more)


def button_reply(title: str, reply_id: str = "yes") -> Json:
    reply = {"type": "button_reply", "button_reply": {"id": reply_id, "title": title}}
    return message("interactive", interactive=reply, context={"from": NUMBER, "id": "wamid.asked"})


def list_reply(title: str, description: str = "") -> Json:
    reply = {"id": "row", "title": title, "description": description}
    return message("interactive", interactive={"type": "list_reply", "list_reply": reply})


def status(name: str, callback: str | None = None, **more: Any) -> Json:
    parts: Json = {
        "id": "wamid.out",
        "status": name,
        "timestamp": str(SENT_AT),
        "recipient_id": MARIA,
        "recipient_user_id": MARIA_BSUID,
        **more,
    }
    return parts | ({"biz_opaque_callback_data": callback} if callback else {})


def signature(raw: bytes, secret: str) -> str:
    """The header that Meta sends with a body."""
    return "sha256=" + hmac.new(secret.encode(), raw, hashlib.sha256).hexdigest()
