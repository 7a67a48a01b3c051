"""Resume the outbox: end the hold on a number and wake all that waits, in the order in which it was written."""

from __future__ import annotations

from datetime import datetime

from chalicelib.domain.message import Delivery
from chalicelib.domain.thread import number_of
from chalicelib.use_cases.channel_ports import Outbox
from chalicelib.use_cases.ports import Clock, Lists, Wakeups

MOST_AT_ONCE = 500
"""Some seconds of a worker's half minute; more than these are woken by the sweep, a thousand a minute."""


def resume_outbox(
    phone_number_id: str,
    *,
    outbox: Outbox,
    lists: Lists,
    wakeups: Wakeups,
    clock: Clock,
    since: datetime | None = None,
) -> int:
    """End the hold (with `since`, that one only), and give how many messages were woken.

    What slowed the number down is over by itself, and its messages come again by themselves: none is woken then.
    """
    hold = outbox.release(phone_number_id, since=since)
    if hold is None or not hold.stops:
        return 0
    now = clock.now()
    waiting = [
        message
        for message in lists.unsent_since(now, limit=MOST_AT_ONCE)
        if message.delivery is Delivery.PENDING and number_of(message.thread_id) == phone_number_id
    ]
    for message in waiting:
        wakeups.deliver(message.thread_id, message.message_id, f"{message.message_id}-{now:%d%H%M%S}")
    return len(waiting)
