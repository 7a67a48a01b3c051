"""Messages that are not plain text, shown as what they are: a photo, a place, a reaction, a contact card."""

from __future__ import annotations

from typing import Any

from chalicelib.domain.message import Message
from chalicelib.inbox.words import KINDS

PLAIN = ("text", "note", "event")


def kind_words(message: Message) -> str:
    """Name what a message is; empty for plain text."""
    if message.kind in PLAIN:
        return ""
    if message.kind == "audio" and _part(message).get("voice"):
        return "Voice message"
    if message.kind == "interactive" and not message.inbound:
        return ""  # ours: text with buttons, which are shown
    return KINDS.get(message.kind, f"A message of type “{message.kind}”")


def contents_words(message: Message) -> str:
    """Say what can be said of a message's contents besides its text."""
    part = _part(message)
    match message.kind:
        case "document":
            return str(part.get("filename") or "")
        case "location":
            return _join((part.get("name"), part.get("address"), _coordinates(part)))
        case "contacts":
            return _join(_contact(card) for card in _cards(message))
        case "reaction":
            return str(part.get("emoji") or "took a reaction back")
        case "order":
            items = part.get("product_items")
            return f"{len(items)} different products" if isinstance(items, list) else ""
        case _:
            return ""


def _part(message: Message) -> dict[str, Any]:
    """WhatsApp nests what belongs to a kind under its name; details may hold it so or bare."""
    part = message.details.get(message.kind, message.details)
    return part if isinstance(part, dict) else {}


def _cards(message: Message) -> list[Any]:
    cards = message.details.get("contacts")
    return cards if isinstance(cards, list) else []


def _contact(card: Any) -> str:
    named = _get(_get(card, "name"), "formatted_name")
    phones = _get(card, "phones")
    first = _get(phones[0], "phone") if isinstance(phones, list) and phones else None
    return " ".join(str(part) for part in (named, first) if part)


def _get(value: Any, key: str) -> Any:
    """Look into what WhatsApp sent, which need not be what its pages promise."""
    return value.get(key) if isinstance(value, dict) else None


def _coordinates(part: dict[str, Any]) -> str:
    known = "latitude" in part and "longitude" in part
    return f"{part['latitude']}, {part['longitude']}" if known else ""


def _join(parts: Any) -> str:
    return " · ".join(str(part) for part in parts if part)
