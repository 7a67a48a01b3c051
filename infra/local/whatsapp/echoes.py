"""Somebody of the business writes in WhatsApp's own app; the business's system hears of it by an echo."""

from typing import Any

from infra.local.whatsapp import envelope
from infra.local.whatsapp.customers import Customer
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.posting import post
from infra.local.whatsapp.threads import Message
from infra.local.whatsapp.wamid import wamid_from_business

APP = "app"
"""How a message from the business's phone was sent, where others say `to` or `recipient`."""


def echo(network: Network, customer: Customer, text: str) -> Message:
    """Write to the customer from the business's phone."""
    message = _keep(network, customer, "text", {"body": text}, text)
    _post(network, customer, message)
    return message


def revoke_echo(network: Network, customer: Customer) -> None:
    """Delete the newest message that was written so. Raises ValueError."""
    written = [
        each for each in network.threads.of(customer.id) if each.sent_to == APP and each.type == "text"
    ]
    if not written:
        raise ValueError("nobody has written from the business's phone")
    message = _keep(network, customer, "revoke", {"original_message_id": written[-1].wamid}, "")
    _post(network, customer, message)


def _keep(network: Network, customer: Customer, kind: str, content: dict[str, Any], text: str) -> Message:
    return network.threads.add(
        wamid=wamid_from_business(customer.address),
        customer=customer.id,
        direction="outbound",
        kind=kind,
        content=content,
        text=text,
        at=network.now(),
        sent_to=APP,
        status="delivered",
    )


def _post(network: Network, customer: Customer, message: Message) -> None:
    item = {
        "from": network.settings.display_phone_number,
        **({"to": customer.shown_phone} if customer.shown_phone else {}),
        "to_user_id": customer.bsuid,
        "id": message.wamid,
        "timestamp": str(int(message.at)),
        "type": message.type,
        message.type: message.content,
    }
    value = {"contacts": [envelope.contact(customer)], "message_echoes": [item]}
    body = envelope.envelope(network.settings, value, "smb_message_echoes")
    post(network, customer.id, "echo", message.wamid, body)
