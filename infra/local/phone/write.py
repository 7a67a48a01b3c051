"""A customer writes to the business."""

from collections.abc import Mapping
from typing import Any

from infra.local.phone.compose import CannotSend, compose
from infra.local.whatsapp.customers import Customer
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.reporting import report_message
from infra.local.whatsapp.threads import Message
from infra.local.whatsapp.wamid import wamid_from_customer


def write(network: Network, customer: Customer, type_: str, fields: Mapping[str, Any]) -> Message:
    """Put the customer's message into the thread and queue its webhook. Raises CannotSend.

    `at` (seconds since 1970) makes a late message; `wamid` repeats an id; both are for tests.
    """
    if type_ in ("button", "list"):
        fields = _tapped(network, customer, type_, fields)
    draft = compose(type_, fields)
    content = draft.content
    if draft.sample is not None:
        media = network.media.add(draft.sample.read(), draft.sample.mime_type, network.now())
        content = {"mime_type": media.mime_type, "sha256": media.sha256, "id": media.id, **content}
    reply_to = fields.get("reply_to") if draft.type != "reaction" else None
    message = network.threads.add(
        wamid=str(fields.get("wamid") or wamid_from_customer(customer.address)),
        customer=customer.id,
        direction="inbound",
        kind=draft.type,
        content=content,
        text=draft.text,
        at=float(fields.get("at") or network.now()),
        reply_to=str(reply_to) if reply_to else None,
        status="sent",
    )
    report_message(network, customer, message)
    return message


def _tapped(network: Network, customer: Customer, type_: str, fields: Mapping[str, Any]) -> Mapping[str, Any]:
    """Fill in what the tap did not say, from the newest message of the business that offers it."""
    wanted_id, wanted_title = fields.get("id"), fields.get("title")
    for message in reversed(network.threads.of(customer.id)):
        if message.direction != "outbound" or fields.get("reply_to") not in (None, "", message.wamid):
            continue
        for choice in _choices(message, type_):
            if wanted_id == choice["id"] or (not wanted_id and wanted_title == choice["title"]):
                return {
                    **fields,
                    **choice,
                    "reply_to": message.wamid,
                }
    if wanted_id and wanted_title:
        return fields
    raise CannotSend(f"no message of the business offers this {type_}: {wanted_id or wanted_title!r}")


def _choices(message: Message, type_: str) -> list[dict[str, Any]]:
    shown = message.as_json()
    if type_ == "button":
        return list(shown["buttons"])
    return [row for section in (shown["list"] or {}).get("sections", []) for row in section["rows"]]
