"""Deliver one outbound message: see that it may go now, claim it, send it, record what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from chalicelib.domain.case import Status
from chalicelib.domain.hold import PROBED_AFTER, Hold, Holds
from chalicelib.domain.message import Author, Delivery, Message
from chalicelib.domain.opt_out import may_send
from chalicelib.domain.pace import too_early_by
from chalicelib.domain.thread import Thread
from chalicelib.use_cases.channel_ports import Outbox, Outgoing
from chalicelib.use_cases.ports import Clock, Lists, Threads, Wakeups
from chalicelib.use_cases.resume_outbox import resume_outbox
from chalicelib.use_cases.send_ports import Channel, DeliveryFailed, OutcomeUnknown

MOST_WAITS = 10
"""Receives after which a wake-up is no longer shown again: the queue takes 20, and the sweep brings a new one."""

WAITS = (1, 2, 4, 8, 15)
"""Seconds to wait for the message before it; all of them together are less than an unknown outcome takes."""

LONGEST_WAIT = 60.0
"""Seconds; a wake-up that is hidden hides all others of its thread."""

WINDOW_MARGIN = timedelta(minutes=2)
"""WhatsApp's clock and ours differ; the last minutes of a service window are not relied on."""

WINDOW_CLOSED = {
    "code": 131047,
    "title": "The 24-hour service window is closed",
    "what_to_do": "Free text cannot be sent now. Write again when the customer does, or send an approved template.",
}

OVERTAKEN = {
    "code": 0,
    "title": "Not sent: a person had taken over before this went out",
    "what_to_do": "Write to the customer yourself; they may not have got this.",
}

OPTED_OUT = {"code": 131050, "title": "Not sent: the customer wants no messages"}


class RetryLater(Exception):
    """The send may succeed later; the queue should show the wake-up again `after` seconds."""

    def __init__(self, after: float) -> None:
        super().__init__(f"retry after {after:.0f} s")
        self.after = after


@dataclass(frozen=True)
class Powers:
    """What a delivery may touch."""

    threads: Threads
    outbox: Outbox
    lists: Lists
    wakeups: Wakeups
    channel: Channel
    clock: Clock


def deliver_message(*, thread_id: str, message_id: str, powers: Powers, receives: int = 1) -> Delivery:
    """Deliver a message at most once per claim.

    1. Read the message, its thread and the hold on its number. A message found in `sending` was claimed by a worker
       that died: it may have gone out, so it is `unknown`; whatever else is not pending needs nothing.
    2. Leave it pending while the number is held, and wait for the message before it and for the pair rate.
    3. Claim: move it from `pending` to `sending`. Whoever cannot claim it has nothing to do.
    4. Never send free text outside the service window, nor to who opted out, nor what the AI wrote before a person
       took over. Under a hold that may be over, one message tries and no other.
    5. Send, then record: sent, failed for good, pending again, or unknown. Unknown is settled by a status
       or by the sweep, never by sending again here. A send that works ends the hold and wakes all that waits.
    """
    now = powers.clock.now()
    ready = powers.outbox.ready(thread_id, message_id)
    if ready.message is None and ready.head is None:
        return Delivery.FAILED  # the customer was erased while it was on its way
    if ready.message is None or ready.message.delivery is None:
        raise LookupError(f"there is no outbound message {message_id}")
    if ready.head is None:
        raise LookupError(f"message {message_id} has no thread")
    if ready.message.delivery is not Delivery.PENDING:
        return _found(ready.message, powers)
    if ready.hold and ready.hold.stops and ready.hold.holds_back(now):
        return Delivery.PENDING
    if wait := _wait(ready.message, ready, powers.threads, receives, now):
        return _again(wait, receives)
    message = powers.threads.claim(thread_id, message_id, expected=Delivery.PENDING, now=now)
    if message is None:
        return _found_claimed(thread_id, message_id, powers)
    if error := _refused(message, ready.head, powers.threads, now):
        return _record(powers, message, Delivery.FAILED, error=error)
    if ready.hold and not _may_try(ready.hold, powers, now):
        return _record(powers, message, Delivery.PENDING, error=message.error, counted=False)
    return _send(message, ready.head, ready.hold, powers, receives)


def talks_over_a_person(message: Message, threads: Threads) -> bool:
    """Whether it is not a person's own, and a person serves the customer by now."""
    if message.author is Author.PERSON or message.case_id is None:
        return False
    case = threads.case(message.thread_id, message.case_id)
    return case is not None and case.status is Status.WITH_HUMAN


def _wait(message: Message, ready: Outgoing, threads: Threads, receives: int, now: datetime) -> float:
    """Seconds until it is worth looking again; 0 when it may go now."""
    if ready.hold and ready.hold.holds_back(now):
        return (ready.hold.probe_at - now).total_seconds() + _spread(message)
    before = threads.message(message.thread_id, message.behind) if message.behind else None
    if before and not before.settled:
        return WAITS[min(receives, len(WAITS)) - 1]
    return too_early_by(ready.head.paced_until if ready.head else None, now).total_seconds()


def _spread(message: Message) -> float:
    """Seconds, different for each message: all at once would be too fast again."""
    return sum(message.message_id.encode()) % 40 / 10


def _again(after: float, receives: int) -> Delivery:
    """Come again, or leave it to the sweep: waiting is no failure and must not end among the dead letters."""
    if receives >= MOST_WAITS:
        return Delivery.PENDING
    raise RetryLater(min(max(after, 1.0), LONGEST_WAIT))


def _refused(message: Message, head: Thread, threads: Threads, now: datetime) -> dict[str, Any] | None:
    """Why it must not go out any more; None if it may."""
    if message.turn.get("epoch", head.epoch) != head.epoch and talks_over_a_person(message, threads):
        return dict(OVERTAKEN)
    if why := may_send(message, head):
        return {**OPTED_OUT, "what_to_do": why}
    open_until = head.window_closes_at
    if message.kind != "template" and (open_until is None or now >= open_until - WINDOW_MARGIN):
        return dict(WINDOW_CLOSED)
    return None


def _may_try(hold: Hold, powers: Powers, now: datetime) -> bool:
    return not hold.stops or powers.outbox.probe(hold, next_at=hold.next_probe_at(now))


def _send(message: Message, head: Thread, hold: Hold | None, powers: Powers, receives: int) -> Delivery:
    try:
        wamid = powers.channel.send(message, head)
    except OutcomeUnknown:
        return _record(powers, message, Delivery.UNKNOWN)
    except DeliveryFailed as failure:
        return _failed(message, head, failure, powers, receives)
    sent = _record(powers, message, Delivery.SENT, wamid=wamid)
    if hold:
        resume_outbox(
            hold.phone_number_id,
            outbox=powers.outbox,
            lists=powers.lists,
            wakeups=powers.wakeups,
            clock=powers.clock,
            since=hold.since,
        )
    return sent


def _failed(
    message: Message, head: Thread, failure: DeliveryFailed, powers: Powers, receives: int
) -> Delivery:
    if failure.holds:
        _record(powers, message, Delivery.PENDING, error=failure.shown, counted=False)
        powers.outbox.hold(hold_after(failure, head.phone_number_id, powers.clock.now()))
        if failure.holds is Holds.STOPS:
            return Delivery.PENDING
        return _again(failure.retry_after, receives)
    if failure.permanent or message.attempts >= failure.most_attempts:
        return _record(powers, message, Delivery.FAILED, error=failure.shown)
    _record(powers, message, Delivery.PENDING, error=failure.shown)
    if receives >= MOST_WAITS:
        return Delivery.PENDING
    raise RetryLater(failure.retry_after or failure.growth ** (message.attempts - 1)) from failure


def hold_after(failure: DeliveryFailed, phone_number_id: str, now: datetime) -> Hold:
    """The hold that a refusal puts on its number."""
    stops = failure.holds is Holds.STOPS
    again = PROBED_AFTER if stops else timedelta(seconds=failure.retry_after)
    return Hold(
        phone_number_id,
        failure.code,
        failure.title,
        failure.what_to_do,
        since=now,
        probe_at=now + again,
        stops=stops,
    )


def _found(message: Message, powers: Powers) -> Delivery:
    if message.delivery is Delivery.SENDING:
        return _record(powers, message, Delivery.UNKNOWN)
    return message.delivery or Delivery.UNKNOWN


def _found_claimed(thread_id: str, message_id: str, powers: Powers) -> Delivery:
    """Another worker was faster; it lives, or the next wake-up finds what it left."""
    message = powers.threads.message(thread_id, message_id)
    return (message and message.delivery) or Delivery.UNKNOWN


def _record(
    powers: Powers,
    message: Message,
    outcome: Delivery,
    *,
    wamid: str | None = None,
    error: dict[str, Any] | None = None,
    counted: bool = True,
) -> Delivery:
    powers.threads.record_outcome(
        message.thread_id,
        message.message_id,
        outcome,
        at=powers.clock.now(),
        wamid=wamid,
        error=error,
        counted=counted,
    )
    return outcome
