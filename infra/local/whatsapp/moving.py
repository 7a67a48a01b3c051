"""A customer who moves to another number or BSUID, as WhatsApp tells the business: twice, in two ways."""

from typing import Any

from infra.local.whatsapp import envelope
from infra.local.whatsapp.customers import Customer
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.posting import post
from infra.local.whatsapp.reporting import report_message
from infra.local.whatsapp.wamid import wamid_from_customer


def change_number(network: Network, customer: Customer, phone: str, *, keep: bool = False) -> Customer:
    """Move to `phone`: a system message from the old number names the new one. Raises ValueError.

    WhatsApp makes a new BSUID with every new number; `keep` leaves the old one.
    """
    old = customer.phone or ""
    moved = network.customers.change_number(customer.id, phone)
    body = f"User {customer.name} changed from {old} to {moved.phone}"
    content = {"body": body, "wa_id": moved.phone, "type": "user_changed_number"}
    _tell(network, customer, content)
    return moved if keep else change_user_id(network, moved)


def change_user_id(network: Network, customer: Customer) -> Customer:
    """Get another BSUID: a system message and a webhook of its own tell of it."""
    moved = network.customers.change_user_id(customer.id)
    body = f"User {customer.name} changed to a new business-scoped ID"
    content = {"body": body, "user_id": moved.bsuid, "type": "user_changed_user_id"}
    _tell(network, customer, content)
    update = {
        "detail": "User id has been updated.",
        "user_id": {"previous": customer.bsuid, "current": moved.bsuid},
        "timestamp": str(int(network.now())),
    }
    value = {"contacts": [envelope.contact(moved)], "user_id_update": [update]}
    update_body = envelope.envelope(network.settings, value, "user_id_update")
    post(network, customer.id, "user id", "", update_body)
    return moved


def _tell(network: Network, before: Customer, content: dict[str, Any]) -> None:
    """A system message, from whom the customer was before."""
    message = network.threads.add(
        wamid=wamid_from_customer(before.address),
        customer=before.id,
        direction="inbound",
        kind="system",
        content=content,
        text=str(content["body"]),
        at=network.now(),
        status="delivered",
    )
    report_message(network, before, message)
