"""Receive what WhatsApp posts: every event stored once, every status climbed once, then whoever is next is woken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from chalicelib.domain.inbound import (
    ChannelNotice,
    ContactSaved,
    Echo,
    IdentityChanged,
    Imported,
    Inbound,
    MarketingPreference,
    StatusUpdate,
    Unrecognised,
    WebhookEvent,
)
from chalicelib.use_cases.channel_ports import Notices
from chalicelib.use_cases.follow_identity import follow_identity, note_preference
from chalicelib.use_cases.import_history import import_message, note_contact
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Customers, Threads, Wakeups
from chalicelib.use_cases.receive_message import happened_at, receive_message
from chalicelib.use_cases.take_over_from_phone import take_over_from_phone


@dataclass(frozen=True)
class Receiving:
    """The powers that it takes to receive."""

    customers: Customers
    threads: Threads
    wakeups: Wakeups
    notices: Notices
    playbooks: Playbooks | None
    clock: Clock


def receive_webhook(
    events: Sequence[WebhookEvent],
    *,
    customers: Customers,
    threads: Threads,
    wakeups: Wakeups,
    notices: Notices,
    clock: Clock,
    playbooks: Playbooks | None = None,
) -> Counter[str]:
    """Store all events of one signed body, then let it be acknowledged; count what they were.

    1. Who is who comes first, so that whoever writes under a new number is known by it.
    2. Then messages: each is put under a key made of its wamid, so that a copy lands on the same key. The AI is
       woken for a copy too: the first delivery may have died between storing and waking.
    3. Then all else; statuses climb the ladder of our own message and carry its ids.
    Any failure of ours is raised, so that WhatsApp gets a 5xx and sends the body again. Only an Echo needs
    `playbooks`, for the case that it may open.
    """
    powers = Receiving(customers, threads, wakeups, notices, playbooks, clock)
    return Counter(_receive(event, powers, clock.now()) for event in sorted(events, key=_turn))


def _turn(event: WebhookEvent) -> int:
    match event:
        case IdentityChanged():
            return 0
        case Inbound():
            return 1
        case _:
            return 2


def _receive(event: WebhookEvent, powers: Receiving, now: datetime) -> str:
    customers, threads, wakeups = powers.customers, powers.threads, powers.wakeups
    match event:
        case Inbound():
            return receive_message(event, customers=customers, threads=threads, wakeups=wakeups, now=now)
        case StatusUpdate():
            return _receive_status(event, threads, now)
        case Echo():
            return _receive_echo(event, powers, now)
        case Imported():
            return import_message(event, customers=customers, threads=threads, wakeups=wakeups, now=now)
        case _:
            return _receive_news(event, powers, now)


def _receive_echo(event: Echo, powers: Receiving, now: datetime) -> str:
    if powers.playbooks is None:
        raise ValueError("an echo cannot be received without playbooks")
    return take_over_from_phone(
        event,
        customers=powers.customers,
        threads=powers.threads,
        wakeups=powers.wakeups,
        playbooks=powers.playbooks,
        now=now,
    )


def _receive_news(
    event: ContactSaved | IdentityChanged | MarketingPreference | ChannelNotice | Unrecognised,
    powers: Receiving,
    now: datetime,
) -> str:
    customers, threads, notices = powers.customers, powers.threads, powers.notices
    match event:
        case ContactSaved():
            return note_contact(event, customers=customers, threads=threads, now=now)
        case IdentityChanged():
            return follow_identity(event, customers=customers, threads=threads, notices=notices, now=now)
        case MarketingPreference():
            return note_preference(event, customers=customers, threads=threads, now=now)
        case ChannelNotice():
            return f"notice.{event.severity}" if notices.keep(event, now=now) else "notice.duplicate"
        case Unrecognised():
            if event.raw is not None:
                notices.keep_unrecognised(event, now=now)
            return f"unrecognised.{event.reason}"
        case _:
            assert_never(event)


def _receive_status(event: StatusUpdate, threads: Threads, now: datetime) -> str:
    if event.thread_id is None or event.message_id is None:
        return "status.foreign"
    climbed = threads.record_status(
        event.thread_id,
        event.message_id,
        event.status,
        at=happened_at(event.at, now),
        wamid=event.wamid,
        error=event.error,
        pricing=event.pricing,
        market=event.market,
    )
    return "status.recorded" if climbed else "status.stale"
