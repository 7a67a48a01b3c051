"""Messages that are not plain text, shown as what they are: a photo, a place, a reaction, a contact card."""

from __future__ import annotations

from typing import Any

from chalicelib.domain.message import Message
from chalicelib.inbox.language import _, ngettext, said
from chalicelib.inbox.words import KINDS, category_words

PLAIN = ("text", "note", "event")
ANSWERS = {
    "nfm_reply": said("Filled in a form"),
    "call_permission_reply": said("Said whether the business may call"),
}
"""What a customer did, by WhatsApp's `interactive.type`; other answers are choices."""


OURS = frozenset({"group", "standby", "call_permission"})
"""Kinds of our own, with WhatsApp's in `details["type"]`."""


def real_kind(message: Message) -> str:
    """WhatsApp's type of a message, whatever we made of it."""
    given = message.details.get("type")
    return given if message.kind in OURS and isinstance(given, str) else message.kind


def kind_words(message: Message) -> str:
    """Name what a message is; empty for plain text."""
    kind = real_kind(message)
    if kind in PLAIN:
        return ""
    if kind == "audio" and _part(message).get("voice"):
        return _("Voice message")
    if kind == "interactive" and not message.inbound:
        return ""  # ours: text with buttons, which are shown
    if kind == "interactive":
        return _(ANSWERS.get(str(_part(message).get("type")), KINDS["interactive"]))
    if kind == "template":
        return _template_words(_category(message))
    return _(KINDS[kind]) if kind in KINDS else _("A message of type “%(kind)s”") % {"kind": kind}


def contents_words(message: Message) -> str:
    """Say what can be said of a message's contents besides its text."""
    part = _part(message)
    match real_kind(message):
        case "document":
            return str(part.get("filename") or "")
        case "location":
            return _join((part.get("name"), part.get("address"), _coordinates(part)))
        case "reaction":
            return str(part.get("emoji") or _("took a reaction back"))
        case "order":
            items = part.get("product_items")
            return _products(len(items)) if isinstance(items, list) else ""
        case _:
            return ""


def _products(many: int) -> str:
    return ngettext("%(many)s product", "%(many)s different products", many) % {"many": many}


def _template_words(category: str) -> str:
    if not category:
        return _(KINDS["template"])
    return _("Template message (%(category)s)") % {"category": category_words(category)}


def _category(message: Message) -> str:
    return str(message.details.get("category") or "")


def _part(message: Message) -> dict[str, Any]:
    """WhatsApp nests what belongs to a kind under its name; details may hold it so or bare."""
    part = message.details.get(real_kind(message), message.details)
    return part if isinstance(part, dict) else {}


def _coordinates(part: dict[str, Any]) -> str:
    known = "latitude" in part and "longitude" in part
    return f"{part['latitude']}, {part['longitude']}" if known else ""


def _join(parts: Any) -> str:
    return " · ".join(str(part) for part in parts if part)
