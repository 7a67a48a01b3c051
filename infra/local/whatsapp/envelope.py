"""The JSON that Meta posts: customers' messages and the statuses of the business's messages. No I/O."""

from collections.abc import Mapping
from typing import Any

from infra.local.settings import Settings
from infra.local.whatsapp.customers import Customer
from infra.local.whatsapp.threads import Message

Json = dict[str, Any]


def message_envelope(settings: Settings, customer: Customer, message: Message) -> Json:
    """A message that the customer wrote."""
    item: Json = {
        **_from(customer),
        "id": message.wamid,
        "timestamp": str(int(message.at)),
        "type": message.type,
        **({message.type: message.content} if message.type != "unsupported" else message.content),
    }
    if message.reply_to:
        item["context"] = {"from": settings.display_phone_number, "id": message.reply_to}
    return _envelope(settings, {"contacts": [_contact(customer)], "messages": [item]})


def status_envelope(
    settings: Settings,
    customer: Customer,
    message: Message,
    status: str,
    at: float,
    *,
    priced: bool = False,
    error: Mapping[str, Any] | None = None,
) -> Json:
    """A status of a message that the business sent; `conversation` left with Graph v24."""
    item: Json = {"id": message.wamid, "status": status, "timestamp": str(int(at))}
    item |= _recipient(customer, message.sent_to, failed=status == "failed")
    if message.opaque is not None:
        item["biz_opaque_callback_data"] = message.opaque
    if priced:
        item["pricing"] = {
            "billable": True,
            "pricing_model": "PMP",
            "category": "utility" if message.type == "template" else "service",
            "type": "regular",
        }
    if error:
        item["errors"] = [dict(error)]
        return _envelope(settings, {"statuses": [item]})
    return _envelope(settings, {"contacts": [_contact(customer)], "statuses": [item]})


def merged(envelopes: list[Json]) -> Json:
    """Several envelopes as the one batch that Meta may make of them."""
    return {
        "object": "whatsapp_business_account",
        "entry": [entry for envelope in envelopes for entry in envelope["entry"]],
    }


def _envelope(settings: Settings, value: Json) -> Json:
    change = {
        "value": {
            "messaging_product": "whatsapp",
            "metadata": {
                "display_phone_number": settings.display_phone_number,
                "phone_number_id": settings.phone_number_id,
            },
            **value,
        },
        "field": "messages",
    }
    return {
        "object": "whatsapp_business_account",
        "entry": [{"id": settings.business_account_id, "changes": [change]}],
    }


def _contact(customer: Customer) -> Json:
    profile: Json = {"name": customer.name}
    if customer.username:
        profile["username"] = customer.username
    contact: Json = {"profile": profile}
    if customer.phone:
        contact["wa_id"] = customer.phone
    contact["user_id"] = customer.bsuid
    return contact


def _from(customer: Customer) -> Json:
    sender: Json = {"from": customer.phone} if customer.phone else {}
    return {**sender, "from_user_id": customer.bsuid}


def _recipient(customer: Customer, sent_to: str, *, failed: bool) -> Json:
    """A failed status names the recipient only as the business addressed them."""
    recipient: Json = {"recipient_id": customer.phone} if customer.phone else {}
    if not (failed and sent_to == "to"):
        recipient["recipient_user_id"] = customer.bsuid
    return recipient
