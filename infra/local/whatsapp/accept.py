"""Take one message from the business: check it, put it on the phone, answer, report on it later."""

from typing import Any

from infra.local.whatsapp.customers import Customer
from infra.local.whatsapp.errors import GraphError
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.reporting import report_accepted, report_failed
from infra.local.whatsapp.send_request import MEDIA, SendRequest, send_request
from infra.local.whatsapp.threads import Message
from infra.local.whatsapp.wamid import wamid_from_business

UNDELIVERABLE = 131026
WINDOW_CLOSED = 131047


def accept(network: Network, body: dict[str, Any]) -> dict[str, Any]:
    """Handle POST /{phone_number_id}/messages for a message; 200 means accepted only. Raises GraphError.

    1. Refuse what WhatsApp refuses at once: a bad request, a rate, unknown media.
    2. Store the message, which puts it on the phone.
    3. Decide what will become of it, and queue the webhooks that say so.
    """
    request = send_request(body)
    _refuse(network, request)
    customer = network.customers.find(phone=request.phone, bsuid=request.bsuid) or _stranger(request)
    message = _store(network, customer, request)
    if code := _failure(network, customer, request):
        report_failed(network, customer, message, code)
    else:
        report_accepted(network, customer, message)
    return _answer(customer, request, message)


def _refuse(network: Network, request: SendRequest) -> None:
    faults, limits = network.faults, network.limits
    if request.phone == network.settings.display_phone_number:
        raise GraphError(131021)
    if faults.take("rate") or limits.over_throughput(network.now()):
        raise GraphError(130429)
    if faults.take("pair_rate") or limits.over_pair_rate(request.input, network.now()):
        raise GraphError(131056)
    if faults.take("window_closed_at_once"):
        raise GraphError(WINDOW_CLOSED)
    if request.type == "template" and faults.take("unknown_template"):
        raise GraphError(132001)
    if request.type in MEDIA:
        _refuse_media(network, request)


def _refuse_media(network: Network, request: SendRequest) -> None:
    if network.faults.take("invalid_media"):
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


def _failure(network: Network, customer: Customer, request: SendRequest) -> int:
    """The code with which the accepted message will fail, or 0."""
    known = network.customers.find(phone=request.phone, bsuid=request.bsuid)
    if known is None or network.faults.take("undeliverable"):
        return UNDELIVERABLE
    if request.type != "template" and (
        network.faults.take("window_closed") or not network.window_open(customer)
    ):
        return WINDOW_CLOSED
    return 0


def _answer(customer: Customer, request: SendRequest, message: Message) -> dict[str, Any]:
    contact: dict[str, Any] = {"input": request.input}
    if customer.phone:
        contact["wa_id"] = customer.phone
    if request.bsuid:
        contact["user_id"] = customer.bsuid
    sent: dict[str, Any] = {"id": message.wamid}
    if request.type == "template":
        sent["message_status"] = "accepted"
    return {"messaging_product": "whatsapp", "contacts": [contact], "messages": [sent]}
