"""Take one message from the business: check it, put it on the phone, answer, report on it later."""

from dataclasses import replace
from typing import Any

from infra.local.whatsapp.customers import Customer
from infra.local.whatsapp.errors import GraphError
from infra.local.whatsapp.fault_kinds import SENT_FIRST
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.reporting import report_accepted, report_failed
from infra.local.whatsapp.send_request import MEDIA, SendRequest, send_request
from infra.local.whatsapp.templates import category_of, checked_template
from infra.local.whatsapp.threads import Message
from infra.local.whatsapp.trouble import Trouble
from infra.local.whatsapp.wamid import wamid_from_business

UNDELIVERABLE = 131026
WINDOW_CLOSED = 131047
STOPPED_MARKETING = 131050


def accept(network: Network, body: dict[str, Any], trouble: Trouble) -> dict[str, Any]:
    """Handle POST /{phone_number_id}/messages for a message; 200 means accepted only. Raises GraphError.

    1. Refuse what WhatsApp refuses at once: a bad request, a rate, unknown media.
    2. Store the message, which puts it on the phone.
    3. Decide what will become of it, and queue the webhooks that say so.
    """
    request = send_request(body)
    _refuse(network, request, trouble)
    if request.type == "template":
        request = replace(request, text=checked_template(network.templates, request.content))
    customer = network.customers.find(phone=request.phone, bsuid=request.bsuid) or _stranger(request)
    message = _store(network, customer, request)
    _report(network, customer, message, request, trouble)
    return _answer(customer, request, message)


def _refuse(network: Network, request: SendRequest, trouble: Trouble) -> None:
    limits = network.limits
    if request.phone == network.settings.display_phone_number:
        raise GraphError(131021)
    if limits.over_throughput(network.now()):
        raise GraphError(130429)
    if limits.over_pair_rate(request.input, network.now()):
        raise GraphError(131056)
    if request.type == "template" and trouble.take("unknown_template"):
        raise GraphError(132001)
    if request.type in MEDIA:
        _refuse_media(network, request, trouble)


def _refuse_media(network: Network, request: SendRequest, trouble: Trouble) -> None:
    if trouble.take("invalid_media"):
        raise GraphError(131053)
    media_id = request.content.get("id")
    if media_id and network.media.get(str(media_id)) is None:
        raise GraphError(131009, f"Media with ID {media_id!r} does not exist or has expired.")


def _stranger(request: SendRequest) -> Customer:
    """Somebody who is not on WhatsApp as far as this world goes."""
    return Customer(request.input, request.input, request.phone or None, request.bsuid)


def _store(network: Network, customer: Customer, request: SendRequest) -> Message:
    network.customers.set_typing(customer.id, 0.0)
    return network.threads.add(
        wamid=wamid_from_business(request.input),
        customer=customer.id,
        direction="outbound",
        kind=request.type,
        content=request.content,
        text=request.text,
        at=network.now(),
        reply_to=request.reply_to,
        opaque=request.opaque,
        sent_to="to" if request.phone else "recipient",
        status="accepted",
    )


def _report(
    network: Network, customer: Customer, message: Message, request: SendRequest, trouble: Trouble
) -> None:
    """Tell the business what became of the message, unless nobody ever will."""
    if trouble.take("lose_everything"):
        trouble.answer_lost = True
        return
    if trouble.take("lost_statuses"):
        return
    kind, code = _failure(network, customer, request, trouble)
    if kind:
        report_failed(network, customer, message, code, sent_first=kind in SENT_FIRST)
    else:
        report_accepted(network, customer, message)


def _failure(network: Network, customer: Customer, request: SendRequest, trouble: Trouble) -> tuple[str, int]:
    """The kind and code with which the accepted message will fail, or nothing."""
    if network.customers.find(phone=request.phone, bsuid=request.bsuid) is None:
        return "undeliverable", UNDELIVERABLE
    if request.type != "template" and not network.window_open(customer):
        return "window_closed", WINDOW_CLOSED
    marketing = category_of(network.templates, request.type, request.content) == "marketing"
    if marketing and customer.stops_marketing:
        return "marketing_stopped", STOPPED_MARKETING
    return trouble.failure() or ("", 0)


def _answer(customer: Customer, request: SendRequest, message: Message) -> dict[str, Any]:
    contact: dict[str, Any] = {"input": request.input}
    if number := customer.shown_phone or request.phone:
        contact["wa_id"] = number
    if request.bsuid:
        contact["user_id"] = customer.bsuid
    sent: dict[str, Any] = {"id": message.wamid}
    if request.type == "template":
        sent["message_status"] = "accepted"
    return {"messaging_product": "whatsapp", "contacts": [contact], "messages": [sent]}
