"""Receive what WhatsApp posts: every message stored once, every status climbed once, then the AI is woken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from chalicelib.domain.inbound import Inbound, StatusUpdate, Unrecognised, WebhookEvent
from chalicelib.domain.message import Author, Message, inbound_message_id
from chalicelib.domain.thread import Thread, thread_id_for
from chalicelib.use_cases.ports import Clock, Customers, Threads, Wakeups


def receive_webhook(
    events: Sequence[WebhookEvent], *, customers: Customers, threads: Threads, wakeups: Wakeups, clock: Clock
) -> Counter[str]:
    """Store all events of one signed body, then let it be acknowledged; count what they were.

    1. Messages first: each is put under a key made of its wamid, so that a copy lands on the same key.
    2. The AI is woken for a copy too: the first delivery may have died between storing and waking.
    3. Statuses climb the ladder of our own message; they carry its ids.
    Any failure of ours is raised, so that WhatsApp gets a 5xx and sends the body again.
    """
    counts: Counter[str] = Counter()
    for event in events:
        if isinstance(event, Inbound):
            counts[_receive_message(event, customers, threads, wakeups, clock.now())] += 1
    for event in events:
        if isinstance(event, StatusUpdate):
            counts[_receive_status(event, threads, clock.now())] += 1
        elif isinstance(event, Unrecognised):
            counts[f"unrecognised.{event.reason}"] += 1
    return counts


def _receive_message(
    event: Inbound, customers: Customers, threads: Threads, wakeups: Wakeups, now: datetime
) -> str:
    customer = customers.resolve(event.contact, now=now)
    thread = Thread(
        thread_id_for(event.phone_number_id, customer.customer_id), customer, event.phone_number_id
    )
    sent_at = event.sent_at or now
    # Without a time that makes sense the day names it, so that a copy later today lands on the same key;
    # it counts as sent now, because the service window runs from there.
    named_at = event.sent_at or now.replace(hour=0, minute=0, second=0, microsecond=0)
    message = Message(
        thread_id=thread.thread_id,
        message_id=inbound_message_id(event.wamid, named_at),
        author=Author.CUSTOMER,
        kind=event.kind,
        text=event.text,
        sent_at=sent_at,
        received_at=now,
        wamid=event.wamid,
        reply_to=event.reply_to,
        details=event.details,
    )
    new = threads.receive(thread, message)
    wakeups.answer(thread.thread_id, message.message_id)
    return "message.stored" if new else "message.duplicate"


def _receive_status(event: StatusUpdate, threads: Threads, now: datetime) -> str:
    if event.thread_id is None or event.message_id is None:
        return "status.foreign"
    climbed = threads.record_status(
        event.thread_id,
        event.message_id,
        event.status,
        at=event.at or now,
        wamid=event.wamid,
        error=event.error,
        pricing=event.pricing,
    )
    return "status.recorded" if climbed else "status.stale"
