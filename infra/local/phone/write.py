"""A customer writes to the business."""

from collections.abc import Mapping
from typing import Any

from infra.local.phone.compose import CannotSend, Draft, compose
from infra.local.phone.side import side_fields
from infra.local.phone.tapped import tapped
from infra.local.simulated_words import carrying
from infra.local.whatsapp.customers import Customer
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.reporting import report_message
from infra.local.whatsapp.threads import Message
from infra.local.whatsapp.wamid import wamid_from_customer

ABOUT_ANOTHER = ("reaction", "edit", "revoke")
"""They name the message they are about inside, not as the one they reply to."""


def write(network: Network, customer: Customer, type_: str, fields: Mapping[str, Any]) -> Message:
    """Put the customer's message into the thread and queue its webhook. Raises CannotSend.

    `at` (seconds since 1970) makes a late message; `wamid` repeats an id; both are for tests.
    """
    if type_ in ("button", "list", "template_button"):
        fields = tapped(network, customer, type_, fields)
    if type_ in ("edit", "revoke"):
        fields = {**fields, "of": fields.get("of") or _newest_of_their_own(network, customer)}
    draft = compose(type_, fields)
    reply_to = fields.get("reply_to") if draft.type not in ABOUT_ANOTHER else None
    message = network.threads.add(
        wamid=str(fields.get("wamid") or wamid_from_customer(customer.address)),
        customer=customer.id,
        direction="inbound",
        kind=draft.type,
        content=_content(network, draft),
        text=draft.text,
        at=float(fields.get("at") or network.now()),
        reply_to=str(reply_to) if reply_to else None,
        status="sent",
        side=side_fields(fields),
    )
    report_message(network, customer, message)
    return message


def _content(network: Network, draft: Draft) -> Any:
    """The object under the type's key; a file is kept first, and announced as WhatsApp does."""
    if draft.sample is None:
        return draft.content
    content = carrying(draft.sample.mime_type, draft.sample.read(), draft.words)
    media = network.media.add(content, draft.sample.mime_type, network.now())
    return {
        "mime_type": media.mime_type,
        "sha256": media.sha256,
        "id": media.id,
        "url": network.media_url(media.id),
        **draft.content,
    }


def _newest_of_their_own(network: Network, customer: Customer) -> str:
    for message in reversed(network.threads.of(customer.id)):
        if message.direction == "inbound" and message.type not in (*ABOUT_ANOTHER, "system", "call"):
            return message.wamid
    raise CannotSend("the customer has written nothing yet")
