"""Take pictures out of the store for a model that sees; one that is not there is as good as not sent."""

from __future__ import annotations

from collections.abc import Iterable

from chalicelib.domain.message import Message
from chalicelib.use_cases.channel_ports import MediaNotThere, MediaStore
from chalicelib.use_cases.model_ports import Picture


def look_at(messages: Iterable[Message], store: MediaStore | None) -> tuple[Picture, ...]:
    """Read the pictures of these messages."""
    seen = (_picture(message, store) for message in messages) if store else ()
    return tuple(picture for picture in seen if picture)


def _picture(message: Message, store: MediaStore) -> Picture | None:
    if message.media is None:
        return None
    try:
        return Picture(message.message_id, message.media.mime_type, store.get(message.media.key))
    except MediaNotThere:
        return None
