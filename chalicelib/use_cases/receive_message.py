"""Receive one message of a customer: store it once, then wake whoever is next."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from chalicelib.domain.erasure import may_be_a_copy
from chalicelib.domain.inbound import Inbound
from chalicelib.domain.media import MEDIA_KINDS, Media, MediaState
from chalicelib.domain.message import Author, Message, inbound_message_id
from chalicelib.domain.thread import Customer, Thread, thread_id_for
from chalicelib.use_cases.ports import Customers, Threads, Wakeups

HEXADECIMAL = re.compile(r"[0-9a-fA-F]{64}")


def receive_message(
    event: Inbound, *, customers: Customers, threads: Threads, wakeups: Wakeups, now: datetime
) -> str:
    """Store a message under a key made of its wamid, and wake the AI; or first the fetching of its file.

    A copy wakes them too: the first delivery may have died between storing and waking. A copy of what was erased
    is dropped before anything of its customer is written.
    """
    if may_be_a_copy(event.sent_at, now) and threads.was_erased(event.wamid):
        return "message.erased"
    customer = customers.resolve(event.contact, now=now)
    thread = thread_of(customer, event.phone_number_id)
    message = Message(
        thread_id=thread.thread_id,
        message_id=inbound_message_id(event.wamid, named_at(event.sent_at, now)),
        author=Author.CUSTOMER,
        kind=event.kind,
        text=event.text,
        sent_at=happened_at(event.sent_at, now),
        received_at=now,
        wamid=event.wamid,
        reply_to=event.reply_to,
        details=event.details,
        media=announced(event.kind, event.details),
    )
    new = threads.receive(thread, message)
    if message.being_fetched:
        wakeups.fetch_media(thread.thread_id, message.message_id)
    else:
        wakeups.answer(thread.thread_id, message.message_id)
    return "message.stored" if new else "message.duplicate"


def thread_of(customer: Customer, phone_number_id: str) -> Thread:
    """The thread of a customer on a number, as a webhook names it."""
    return Thread(thread_id_for(phone_number_id, customer.customer_id), customer, phone_number_id)


def named_at(sent_at: datetime | None, now: datetime) -> datetime:
    """The time in a message's id.

    Without one that makes sense the day names it, so that a copy later today lands on the same key; it counts as
    sent now all the same, because the service window runs from there.
    """
    return sent_at or now.replace(hour=0, minute=0, second=0, microsecond=0)


def happened_at(told: datetime | None, now: datetime) -> datetime:
    """When something happened, as WhatsApp's clock has it: never later than it reached us.

    A clock that is ahead would keep the service window open, or the AI silent, for as long as it is wrong.
    """
    return min(told or now, now)


def announced(kind: str, details: Mapping[str, Any]) -> Media | None:
    """The file that a message brings; one without an id was lost before it came to us."""
    if kind not in MEDIA_KINDS:
        return None
    # Old payloads call a voice note `voice`, newer ones `audio`.
    told = next((part for name in (kind, "audio") if isinstance(part := details.get(name), Mapping)), {})
    media_id, name = told.get("id"), told.get("filename")
    if not media_id:
        return Media(MediaState.FAILED, why="WhatsApp could not pass the file on")
    return Media(
        MediaState.FETCHING,
        mime_type=str(told.get("mime_type") or ""),
        media_id=str(media_id),
        filename=name if isinstance(name, str) else "",
        sha256=_hexadecimal(told.get("sha256")),
    )


def _hexadecimal(digest: object) -> str:
    """WhatsApp writes digests in base64, and in hexadecimal in places; what is neither cannot be compared."""
    if not isinstance(digest, str):
        return ""
    if HEXADECIMAL.fullmatch(digest):
        return digest.lower()
    try:
        raw = base64.b64decode(digest, validate=True)
    except (binascii.Error, ValueError):
        return ""
    return raw.hex() if len(raw) == 32 else ""
