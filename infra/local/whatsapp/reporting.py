"""Queue webhooks: what the customer wrote, and what became of the business's messages."""

from typing import Any

from infra.local.whatsapp import envelope
from infra.local.whatsapp.customers import Customer
from infra.local.whatsapp.errors import failed_status_error
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.signature import body_bytes
from infra.local.whatsapp.threads import Message
from infra.local.whatsapp.webhook_outbox import BATCH_LANE

ORDER_GAP = 0.001
"""Seconds that keep two webhooks of one message in order."""


def report_message(network: Network, customer: Customer, message: Message) -> None:
    """Tell the business what the customer wrote."""
    _queue(
        network, customer, "message", message, envelope.message_envelope(network.settings, customer, message)
    )


def report_accepted(network: Network, customer: Customer, message: Message) -> None:
    """Tell the business `sent`, then `delivered`; the read receipt comes when the customer looks."""
    if network.faults.take("lost_statuses"):
        return
    pause = network.settings.status_pause
    first, second = (pause, 0.0) if network.faults.take("out_of_order") else (0.0, pause)
    _report_status(network, customer, message, "sent", after=first, priced=True)
    _report_status(network, customer, message, "delivered", after=second, priced=True)


def report_failed(network: Network, customer: Customer, message: Message, code: int) -> None:
    """Tell the business that an accepted message never arrived."""
    error = failed_status_error(code)
    network.threads.advance(message.wamid, "failed", network.now(), error)
    _report_status(network, customer, message, "failed", after=network.settings.status_pause, error=error)


def report_read(network: Network, customer: Customer) -> int:
    """The customer looked at the thread: tell the business `read`; how many messages that were.

    WhatsApp leaves out `delivered` when a message is read at once, and so does this.
    """
    unread = network.threads.unread(customer.id)
    for message in unread:
        never_delivered = network.outbox.drop_unsent(message.wamid, "delivered")
        last = network.outbox.latest_due_at(message.wamid)
        after = max(0.0, (last or 0.0) + ORDER_GAP - network.now())
        if last is not None:
            _report_status(network, customer, message, "read", after=after, priced=never_delivered)
        network.threads.advance(message.wamid, "read", network.now())
    return len(unread)


def _report_status(
    network: Network,
    customer: Customer,
    message: Message,
    status: str,
    *,
    after: float,
    priced: bool = False,
    error: dict[str, Any] | None = None,
) -> None:
    at = network.now() + after
    body = envelope.status_envelope(
        network.settings, customer, message, status, at, priced=priced, error=error
    )
    _queue(network, customer, status, message, body, after=after)


def _queue(
    network: Network,
    customer: Customer,
    label: str,
    message: Message,
    body: dict[str, Any],
    after: float = 0.0,
) -> None:
    """Apply the faults that change how a webhook travels, and queue it."""
    now = network.now()
    lane = customer.id
    if delay := network.faults.take("delay"):
        after += delay.seconds
    if batch := network.faults.take("batch"):
        lane, after = BATCH_LANE, max(after, batch.seconds)
    lanes = [lane, f"{lane} again"] if network.faults.take("duplicate") else [lane]
    for each in lanes:
        network.outbox.add(
            lane=each,
            label=label,
            wamid=message.wamid,
            body=body_bytes(body),
            now=now,
            due_at=now + after,
        )
    network.wake()
