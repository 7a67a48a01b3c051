"""The business marks a message as read, and may show that it is typing."""

from typing import Any

from infra.local.whatsapp.errors import GraphError, invalid_parameter
from infra.local.whatsapp.network import Network

TYPING_FOR = 25.0
"""Seconds; also gone as soon as the business writes."""


def mark_read(network: Network, body: dict[str, Any]) -> dict[str, Any]:
    """Handle POST /{phone_number_id}/messages with `status: read`. Raises GraphError."""
    if body.get("status") != "read":
        raise invalid_parameter("Param status must be one of {READ}")
    wamid = body.get("message_id")
    if not wamid:
        raise invalid_parameter("The parameter message_id is required.")
    try:
        message = network.threads.get(str(wamid))
    except KeyError:
        raise GraphError(131009, f"Message with ID {str(wamid)[:80]!r} does not exist.") from None
    if message.direction != "inbound":
        raise GraphError(131009, "Only a message that was received can be marked as read.")
    network.threads.read_by_business(message.wamid, network.now())
    if (body.get("typing_indicator") or {}).get("type") == "text":
        network.customers.set_typing(message.customer, network.now() + TYPING_FOR)
    return {"success": True}
