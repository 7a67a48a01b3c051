"""The JSON that Meta posts: customers' messages and the statuses of the business's messages. No I/O."""

from collections.abc import Mapping
from typing import Any

from infra.local.settings import Settings
from infra.local.whatsapp.customers import Customer
from infra.local.whatsapp.threads import Message

Json = dict[str, Any]

IN_PARTS = ("unsupported", "unknown", "request_welcome")
"""Types without an object of their own: what they carry stands beside the type."""


def message_envelope(settings: Settings, customer: Customer, message: Message) -> Json:
    """A message that the customer wrote."""
    item: Json = {
        **_from(customer),
        "id": message.wamid,
        "timestamp": str(int(message.at)),
        "type": message.type,
        **({message.type: message.content} if message.type not in IN_PARTS else message.content),
        **message.side,
    }
    if message.reply_to:
        context = {"from": settings.display_phone_number, "id": message.reply_to}
        item["context"] = {**context, **message.side.get("context", {})}
    if message.type == "system":
        return envelope(settings, {"messages": [item]})
    return envelope(settings, {"contacts": [contact(customer)], "messages": [item]})


def status_envelope(
    settings: Settings,
    customer: Customer,
    message: Message,
    status: str,
    at: float,
    *,
    category: str = "",
    error: Mapping[str, Any] | None = None,
) -> Json:
    """A status of a message that the business sent, with its price's category where it tells one."""
    item: Json = {"id": message.wamid, "status": status, "timestamp": str(int(at))}
    item |= _recipient(customer, message.sent_to, failed=status == "failed")
    if message.opaque is not None:
        item["biz_opaque_callback_data"] = message.opaque
    if category:
        item["pricing"] = {
            "billable": True,
            "pricing_model": "PMP",
            "category": category,
            "type": "regular",
        }
    if error:
        item["errors"] = [dict(error)]
        return envelope(settings, {"statuses": [item]})
    return envelope(settings, {"contacts": [contact(customer)], "statuses": [item]})


def merged(envelopes: list[Json]) -> Json:
    """Several envelopes as the one batch that Meta may make of them."""
    return {
        "object": "whatsapp_business_account",
        "entry": [entry for envelope in envelopes for entry in envelope["entry"]],
    }


def envelope(settings: Settings, value: Json, field: str = "messages") -> Json:
    """A change that concerns the business's number."""
    number = {
        "display_phone_number": settings.display_phone_number,
        "phone_number_id": settings.phone_number_id,
    }
    return account_envelope(
        settings, {"messaging_product": "whatsapp", "metadata": number, **value}, field=field
    )


def account_envelope(settings: Settings, value: Json, field: str) -> Json:
    """A change that concerns the account as a whole, or a template."""
    return {
        "object": "whatsapp_business_account",
        "entry": [{"id": settings.business_account_id, "changes": [{"value": value, "field": field}]}],
    }


def contact(customer: Customer) -> Json:
    """An entry of `contacts`."""
    profile: Json = {"name": customer.name}
    if customer.username:
        profile["username"] = customer.username
    entry: Json = {"profile": profile}
    if customer.shown_phone:
        entry["wa_id"] = customer.shown_phone
    return {**entry, "user_id": customer.bsuid}


def _from(customer: Customer) -> Json:
    sender: Json = {"from": customer.shown_phone} if customer.shown_phone else {}
    return {**sender, "from_user_id": customer.bsuid}


def _recipient(customer: Customer, sent_to: str, *, failed: bool) -> Json:
    """A failed status names the recipient only as the business addressed them."""
    recipient: Json = {"recipient_id": customer.shown_phone} if customer.shown_phone else {}
    if not (failed and sent_to == "to"):
        recipient["recipient_user_id"] = customer.bsuid
    return recipient
