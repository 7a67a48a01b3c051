"""Send again what WhatsApp took and then failed for a reason that passes: once, and held if the number is."""

from __future__ import annotations

from datetime import timedelta

from chalicelib.domain.hold import PROBED_AFTER, Hold, Holds
from chalicelib.domain.message import Delivery, Message
from chalicelib.domain.thread import number_of
from chalicelib.use_cases.channel_ports import Outbox
from chalicelib.use_cases.ports import Clock, Threads, Wakeups

SLOWED_FOR = timedelta(minutes=1)


def send_failed_again(
    failed: Message, *, threads: Threads, outbox: Outbox, wakeups: Wakeups, clock: Clock
) -> bool:
    """Put the message back among the pending; False if that was done before."""
    error, now = failed.error or {}, clock.now()
    if holds := error.get("holds"):
        stops = holds == Holds.STOPS
        outbox.hold(
            Hold(
                number_of(failed.thread_id),
                error.get("code", 0),
                error.get("title", ""),
                error.get("what_to_do", ""),
                since=now,
                probe_at=now + (PROBED_AFTER if stops else SLOWED_FOR),
                stops=stops,
            )
        )
    again = threads.send_again(failed.thread_id, failed.message_id, expected=Delivery.FAILED, at=now)
    if again:
        wakeups.deliver(failed.thread_id, failed.message_id, f"{failed.message_id}-again")
    return again
