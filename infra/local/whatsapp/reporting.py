"""Queue webhooks: what the customer wrote, and what became of the business's messages."""

from typing import Any

from infra.local.whatsapp import envelope
from infra.local.whatsapp.customers import Customer
from infra.local.whatsapp.errors import failed_status_error
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.posting import post
from infra.local.whatsapp.templates import category_of
from infra.local.whatsapp.threads import Message

ORDER_GAP = 0.001
"""Seconds that keep two webhooks of one message in order."""


def report_message(network: Network, customer: Customer, message: Message) -> None:
    """Tell the business what the customer wrote."""
    body = envelope.message_envelope(network.settings, customer, message)
    post(network, customer.id, "message", message.wamid, body)


def report_accepted(network: Network, customer: Customer, message: Message) -> None:
    """Tell the business `sent`, then `delivered`; the read receipt comes when the customer looks."""
    pause = network.settings.status_pause
    first, second = (pause, 0.0) if network.faults.take("out_of_order") else (0.0, pause)
    _report_status(network, customer, message, "sent", after=first, priced=True)
    _report_status(network, customer, message, "delivered", after=second, priced=True)


def report_failed(
    network: Network, customer: Customer, message: Message, code: int, *, sent_first: bool = False
) -> None:
    """Tell the business that an accepted message never arrived; `sent_first`: after saying that it was sent."""
    if sent_first:
        _report_status(network, customer, message, "sent", after=0.0, priced=True)
    error = failed_status_error(code)
    network.threads.advance(message.wamid, "failed", network.now(), error)
    _report_status(network, customer, message, "failed", after=network.settings.status_pause, error=error)


def report_read(network: Network, customer: Customer) -> int:
    """The customer looked at the thread: tell the business `read`; how many messages that were.

    WhatsApp leaves out `delivered` when a message is read at once, and so does this.
    """
    unread = network.threads.unread(customer.id)
    for message in unread:
        on_its_way = (
            message.status == "delivered"
        )  # the webhook that says so is out, its answer perhaps not back
        never_delivered = not on_its_way and network.outbox.drop_unsent(message.wamid, "delivered")
        last = network.outbox.latest_due_at(message.wamid)
        after = max(0.0, (last or 0.0) + ORDER_GAP - network.now())
        if last is not None:
            _report_status(network, customer, message, "read", after=after, priced=never_delivered)
        network.threads.advance(message.wamid, "read", network.now())
    return len(unread)


def report_played(network: Network, customer: Customer, message: Message) -> None:
    """The customer listened to a recording: tell the business `played`, after whatever is still to be told."""
    last = network.outbox.latest_due_at(message.wamid) or 0.0
    after = max(0.0, last + ORDER_GAP - network.now())
    _report_status(network, customer, message, "played", after=after)
    network.threads.advance(message.wamid, "played", network.now())


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
        network.settings,
        customer,
        message,
        status,
        at,
        category=category_of(network.templates, message.type, message.content) if priced else "",
        error=error,
    )
    post(network, customer.id, status, message.wamid, body, after)
