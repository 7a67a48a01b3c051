"""Repair the outbox: put back on its way what no worker has in hand, in order, and settle what nobody knows of."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from chalicelib.domain.hold import Hold
from chalicelib.domain.message import Delivery, Message
from chalicelib.domain.thread import number_of
from chalicelib.use_cases.channel_ports import Outbox
from chalicelib.use_cases.deliver_message import OVERTAKEN, talks_over_a_person
from chalicelib.use_cases.ports import Clock, Lists, Threads, Wakeups

UNSENT_AFTER = timedelta(minutes=1)
"""A wake-up takes seconds; a second one for a message that is just being sent does nothing."""

DEAD_AFTER = timedelta(minutes=3)
"""A claim that is older belongs to a worker that died."""

SETTLED_AFTER = timedelta(minutes=3)
"""How long a send whose outcome is unknown waits for a status before it is repeated once."""

MOST_AT_ONCE = 1000

UNKNOWN = {
    "code": 0,
    "title": "WhatsApp never said whether this message was sent",
    "what_to_do": "Ask the customer whether they got it before writing it again.",
}


@dataclass
class _Run:
    """What one run knows: the holds, the threads in which a message must be settled first, who was sent to try."""

    threads: Threads
    wakeups: Wakeups
    now: datetime
    settled_after: timedelta
    holds: dict[str, Hold]
    stuck: set[str] = field(default_factory=set)
    trying: set[str] = field(default_factory=set)


def repair_outbox(
    *,
    threads: Threads,
    lists: Lists,
    outbox: Outbox,
    wakeups: Wakeups,
    clock: Clock,
    settled_after: timedelta = SETTLED_AFTER,
) -> Counter[str]:
    """Go through what has no final outcome, oldest first, and count what was done about it.

    1. Pending: woken again, behind those of its thread that are woken before it. While its number is held nothing
       is woken, but for one message when it is time to try whether the hold is over.
    2. Claimed by a worker that died: woken, which makes it unknown.
    3. Unknown: left for some minutes to a status; then sent once more, which its record says; then failed. What the
       AI wrote before a person took over is given up instead: it would talk over them.
    """
    now = clock.now()
    holds = {hold.phone_number_id: hold for hold in outbox.holds() if hold.stops or hold.holds_back(now)}
    run = _Run(threads, wakeups, now, settled_after, holds)
    unsent = lists.unsent_since(now - min(UNSENT_AFTER, settled_after), limit=MOST_AT_ONCE)
    return Counter(_repaired(message, run) for message in unsent)


def _repaired(message: Message, run: _Run) -> str:
    if message.thread_id in run.stuck:
        return "waiting"
    match message.delivery:
        case Delivery.PENDING:
            return _woken(message, run)
        case Delivery.SENDING:
            return _claimed(message, run)
        case _:
            return _unknown(message, run)


def _woken(message: Message, run: _Run) -> str:
    said, number = "unsent", number_of(message.thread_id)
    if hold := run.holds.get(number):
        if not hold.asks_for_probe(run.now) or number in run.trying:
            return "held"
        run.trying.add(number)
        said = "trying"
    _wake(message, run)
    return said


def _claimed(message: Message, run: _Run) -> str:
    run.stuck.add(message.thread_id)
    if _since(message, run) < DEAD_AFTER:
        return "sending"
    _wake(message, run)
    return "unsent"


def _unknown(message: Message, run: _Run) -> str:
    if _since(message, run) < run.settled_after:
        run.stuck.add(message.thread_id)
        return "unsettled"
    ids = (message.thread_id, message.message_id)
    if talks_over_a_person(message, run.threads):
        run.threads.record_outcome(*ids, Delivery.FAILED, at=run.now, error=dict(OVERTAKEN))
        return "overtaken"
    if message.repeats:
        run.threads.record_outcome(*ids, Delivery.FAILED, at=run.now, error=dict(UNKNOWN))
        return "given_up"
    if not run.threads.send_again(*ids, expected=Delivery.UNKNOWN, at=run.now):
        # A status was faster, or another run that has it on its way by now.
        return "settled"
    _woken(message, run)
    return "repeated"


def _wake(message: Message, run: _Run) -> None:
    cause = f"{message.message_id}-{message.delivery}-{run.now:%d%H%M}"
    run.wakeups.deliver(message.thread_id, message.message_id, cause)


def _since(message: Message, run: _Run) -> timedelta:
    return run.now - (message.claimed_at or message.sent_at)
