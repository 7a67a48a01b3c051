"""Messages as items, and back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.adapters.dynamodb.media_items import media_from, media_values
from chalicelib.domain.message import Author, Button, Delivery, Message


def message_values(message: Message, *, kept_for: timedelta) -> dict[str, Any]:
    """Write a message without its key. `state` and `rank` are its place on the delivery ladder."""
    return {
        "author": message.author,
        "kind": message.kind,
        "text": message.text or None,
        "sent_at": message.sent_at,
        "wamid": message.wamid,
        "received_at": message.received_at,
        "reply_to": message.reply_to,
        "details": message.details or None,
        "case_id": message.case_id,
        "media": media_values(message.media),
        "imported": message.imported or None,
        "state": message.delivery,
        "rank": message.delivery.rank if message.delivery else None,
        "person_id": message.person_id,
        "person_name": message.person_name,
        "buttons": [{"id": button.id, "title": button.title} for button in message.buttons] or None,
        "turn": message.turn or None,
        "error": message.error,
        "attempts": message.attempts or None,
        "behind": message.behind,
        "repeats": message.repeats or None,
        "pricing": message.pricing,
        "expires_at": int(((message.received_at or message.sent_at) + kept_for).timestamp()),
        **keys.unsent_index(message),
    }


def message_from(item: Mapping[str, Any]) -> Message:
    """Read a message."""
    return Message(
        thread_id=keys.id_of(item["PK"]),
        message_id=keys.id_of(item["SK"]),
        author=Author(item.get("author", Author.SYSTEM)),
        kind=item.get("kind", "text"),
        text=item.get("text", ""),
        sent_at=to_instant(item.get("sent_at")) or _named_time(keys.id_of(item["SK"])),
        wamid=item.get("wamid"),
        received_at=to_instant(item.get("received_at")),
        reply_to=item.get("reply_to"),
        details=item.get("details", {}),
        case_id=item.get("case_id"),
        media=media_from(item.get("media")),
        imported=item.get("imported", False),
        delivery=Delivery(item["state"]) if "state" in item else None,
        person_id=item.get("person_id"),
        person_name=item.get("person_name"),
        buttons=tuple(Button(button["id"], button["title"]) for button in item.get("buttons", ())),
        turn=item.get("turn", {}),
        error=item.get("error"),
        attempts=item.get("attempts", 0),
        behind=item.get("behind"),
        repeats=item.get("repeats", 0),
        pricing=item.get("pricing"),
        claimed_at=to_instant(item.get("claimed_at")),
    )


def _named_time(message_id: str) -> datetime:
    """A message's id begins with its milliseconds."""
    return datetime.fromtimestamp(int(message_id[:13]) / 1000, UTC)
