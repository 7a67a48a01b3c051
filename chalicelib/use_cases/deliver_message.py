"""Deliver one outbound message: claim it, send it, record what became of it."""

from __future__ import annotations

from datetime import timedelta

from chalicelib.domain.case import Status
from chalicelib.domain.message import Author, Delivery, Message
from chalicelib.use_cases.ports import Channel, Clock, DeliveryFailed, OutcomeUnknown, Threads

MOST_ATTEMPTS = 5
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


class RetryLater(Exception):
    """The send may succeed later; the queue should show the wake-up again `after` seconds."""

    def __init__(self, after: float) -> None:
        super().__init__(f"retry after {after:.0f} s")
        self.after = after


def deliver_message(
    *, thread_id: str, message_id: str, threads: Threads, channel: Channel, clock: Clock
) -> Delivery:
    """Deliver a message at most once per claim.

    1. Claim: move it from `pending` to `sending`. Whoever cannot claim it has nothing to do, except that a
       message found in `sending` was claimed by a worker that died: it may have gone out, so it is `unknown`.
    2. Never send free text outside the service window, nor what the AI wrote before a person took over.
    3. Send, then record: sent, failed for good, pending again, or unknown. Unknown is settled by a status
       or by the sweep, never by sending again here.
    """
    now = clock.now()
    message = threads.claim(thread_id, message_id, expected=Delivery.PENDING, now=now)
    if message is None:
        return _found_claimed(thread_id, message_id, threads, clock)
    head = threads.head(thread_id)
    if head is None:
        raise LookupError(f"message {message_id} has no thread")
    if message.turn.get("epoch", head.epoch) != head.epoch and talks_over_a_person(message, threads):
        return _record(threads, message, Delivery.FAILED, clock, error=dict(OVERTAKEN))
    if head.window_closes_at is None or now >= head.window_closes_at - WINDOW_MARGIN:
        return _record(threads, message, Delivery.FAILED, clock, error=dict(WINDOW_CLOSED))
    try:
        wamid = channel.send(message, head)
    except OutcomeUnknown:
        return _record(threads, message, Delivery.UNKNOWN, clock)
    except DeliveryFailed as failure:
        error = {"code": failure.code, "title": failure.title}
        if failure.permanent or message.attempts >= MOST_ATTEMPTS:
            return _record(threads, message, Delivery.FAILED, clock, error=error)
        _record(threads, message, Delivery.PENDING, clock, error=error)
        raise RetryLater(failure.retry_after or 2.0**message.attempts) from failure
    return _record(threads, message, Delivery.SENT, clock, wamid=wamid)


def talks_over_a_person(message: Message, threads: Threads) -> bool:
    """Whether it is not a person's own, and a person serves the customer by now."""
    if message.author is Author.PERSON or message.case_id is None:
        return False
    case = threads.case(message.thread_id, message.case_id)
    return case is not None and case.status is Status.WITH_HUMAN


def _found_claimed(thread_id: str, message_id: str, threads: Threads, clock: Clock) -> Delivery:
    message = threads.message(thread_id, message_id)
    if message is None or message.delivery is None:
        raise LookupError(f"there is no outbound message {message_id}")
    if message.delivery is Delivery.SENDING:
        return _record(threads, message, Delivery.UNKNOWN, clock)
    return message.delivery


def _record(
    threads: Threads,
    message: Message,
    outcome: Delivery,
    clock: Clock,
    *,
    wamid: str | None = None,
    error: dict[str, object] | None = None,
) -> Delivery:
    threads.record_outcome(
        message.thread_id, message.message_id, outcome, at=clock.now(), wamid=wamid, error=error
    )
    return outcome
