"""Files in a turn: which the AI waits for, which pictures it looks at, and which words are the customer's own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from chalicelib.domain.media import FETCHED_WITHIN, MEGABYTE
from chalicelib.domain.message import Message

MOST_PICTURES = 3
"""A picture takes about a thousand tokens."""

MOST_SEEN = 6 * MEGABYTE
"""Bytes of all of them: they travel as text, and the AI's function is small. WhatsApp makes photos far smaller."""

LOOKED_AT_FOR = timedelta(minutes=30)
"""How long a picture that was answered is shown again: people ask about it one message later."""


def awaits_a_file(unanswered: Iterable[Message], now: datetime) -> bool:
    """Whether the turn would be better taken when a file is here, which will be soon."""
    return any(message.being_fetched and now - message.arrived_at < FETCHED_WITHIN for message in unanswered)


def to_look_at(
    messages: Sequence[Message], unanswered: Sequence[Message], now: datetime
) -> tuple[Message, ...]:
    """Choose the pictures to show the model: what is asked about now, the newest last. Stickers ask nothing."""
    asked = {message.message_id for message in unanswered}
    replied_to = {message.reply_to for message in unanswered if message.reply_to}
    chosen: list[Message] = []
    for message in reversed(messages):
        of_now = (
            message.message_id in asked
            or message.wamid in replied_to
            or now - message.arrived_at < LOOKED_AT_FOR
        )
        if of_now and _is_a_picture(message) and len(chosen) < MOST_PICTURES:
            if sum(map(_size, [*chosen, message])) > MOST_SEEN:
                break
            chosen.insert(0, message)
    return tuple(chosen)


def in_their_own_words(message: Message) -> Message:
    """The message as the customer wrote or spoke it: a document's words are not theirs, and call nobody."""
    media = message.media
    if media is None or media.words_from != "document":
        return message
    return replace(message, text=message.text[: media.own])


def _is_a_picture(message: Message) -> bool:
    media = message.media
    return message.inbound and message.kind != "sticker" and media is not None and media.visible


def _size(message: Message) -> int:
    return message.media.size if message.media else 0
