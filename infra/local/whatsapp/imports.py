"""What arrives with nobody writing: history, contacts, copies of what another app answers, taps on links."""

from collections.abc import Mapping
from typing import Any

from infra.local.whatsapp import envelope
from infra.local.whatsapp.customers import Customer
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.wamid import wamid_from_business, wamid_from_customer

Fields = Mapping[str, Any]

DAY = 86_400
SAID = (
    (True, "Do you have an appointment for a cleaning in October?"),
    (False, "Yes, on the 14th at 10:00. Shall I book it?"),
    (True, "Please do, thank you!"),
)
"""Who wrote what (True: the customer) before the number came here."""


def history(network: Network, fields: Fields) -> dict[str, Any]:
    """A conversation of a month ago with `customer`."""
    customer = _customer(network, fields)
    start = int(network.now()) - 30 * DAY
    messages = [
        _said(network, customer, by_customer, text, start + 60 * number)
        for number, (by_customer, text) in enumerate(SAID)
    ]
    context = {"user_id": customer.bsuid, "username": customer.username, "wa_id": customer.shown_phone}
    thread = {
        "id": customer.address,
        "context": {name: value for name, value in context.items() if value},
        "messages": messages,
    }
    return {"history": [{"metadata": {"phase": 0, "chunk_order": 1, "progress": 100}, "threads": [thread]}]}


def contacts(network: Network, _: Fields) -> dict[str, Any]:
    """Everybody is in the address book of the business's phone."""
    return {
        "state_sync": [
            {
                "type": "contact",
                "action": "add",
                "contact": {
                    "full_name": customer.name,
                    "first_name": customer.name.split()[0],
                    "user_id": customer.bsuid,
                    **({"phone_number": customer.shown_phone} if customer.shown_phone else {}),
                },
                "metadata": {"timestamp": str(int(network.now()))},
            }
            for customer in network.customers.all()
        ]
    }


def standby(network: Network, fields: Fields) -> dict[str, Any]:
    """A copy of what `customer` wrote to the app that has the conversation."""
    customer = _customer(network, fields)
    text = str(fields.get("text") or "Is my order on its way?")
    message = {
        **({"from": customer.shown_phone} if customer.shown_phone else {}),
        "from_user_id": customer.bsuid,
        "id": wamid_from_customer(customer.address),
        "timestamp": str(int(network.now())),
        "type": "text",
        "text": {"body": text},
    }
    return {"contacts": [envelope.contact(customer)], "messages": [message]}


def handover(network: Network, fields: Fields) -> dict[str, Any]:
    """The conversation with `customer` is ours from now on; Meta's exact shape is not known."""
    customer = _customer(network, fields)
    passed = {"previous_owner_app_role": "ai_agent", "new_owner_app_role": "primary", "metadata": ""}
    return {
        "contacts": [envelope.contact(customer)],
        "type": "control_passed",
        "timestamp": str(int(network.now())),
        "control_passed": passed,
    }


def link_click(network: Network, _: Fields) -> dict[str, Any]:
    """Somebody tapped the link of a marketing message; WhatsApp does not say who."""
    click = {"click_component": "cta", "click_id": "1", "tracking_token": "simulated"}
    return {
        "user_actions": [
            {
                "action_type": "marketing_messages_link_click",
                "timestamp": str(int(network.now())),
                "marketing_messages_link_click_data": click,
            }
        ]
    }


def _customer(network: Network, fields: Fields) -> Customer:
    return network.customers.get(str(fields.get("customer") or network.customers.all()[0].id))


def _said(network: Network, customer: Customer, by_customer: bool, text: str, at: int) -> dict[str, Any]:
    business = network.settings.display_phone_number
    number = {"from" if by_customer else "to": customer.shown_phone} if customer.shown_phone else {}
    named = {("from" if by_customer else "to") + "_user_id": customer.bsuid}
    make = wamid_from_customer if by_customer else wamid_from_business
    return {
        **number,
        **named,
        "to" if by_customer else "from": business,
        "id": make(customer.address),
        "timestamp": str(at),
        "type": "text",
        "text": {"body": text},
        "history_context": {"status": "READ"},
    }
