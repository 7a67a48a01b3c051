"""The field `history`: what was written before the number came here, imported and never answered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from chalicelib.adapters.whatsapp.change import Change
from chalicelib.adapters.whatsapp.contacts import person_in, phone_of, recipient_of, sender_of
from chalicelib.adapters.whatsapp.lenient import id_of, instant_of, label, objects, part
from chalicelib.adapters.whatsapp.messages import details_of, kind_of
from chalicelib.adapters.whatsapp.readable import readable
from chalicelib.domain.inbound import Contact, Imported, Unrecognised, WebhookEvent
from chalicelib.domain.message import Delivery

REACHED = {
    "sent": Delivery.SENT,
    "delivered": Delivery.DELIVERED,
    "read": Delivery.READ,
    "played": Delivery.PLAYED,
    "error": Delivery.FAILED,
}
"""By `history_context.status`; one that was pending is not ours to send."""

Json = Mapping[str, Any]


def read_history(change: Change) -> Iterator[WebhookEvent]:
    """Read the threads of a chunk; their files come later, in messages without a thread."""
    for chunk in change.objects("history"):
        for thread in objects(chunk.get("threads")):
            customer = person_in({"wa_id": thread.get("id"), **part(thread, "context")})
            for raw in objects(thread.get("messages")):
                yield _imported(raw, change, customer)
    for raw in change.objects("messages"):
        yield _imported(raw, change, Contact())


def _imported(raw: Json, change: Change, customer: Contact) -> Imported | Unrecognised:
    wamid, ours = id_of(raw.get("id"), most=512), _ours(raw, change, customer)
    if wamid is None:
        return Unrecognised("history.no_id", raw)
    if change.number is None:
        return Unrecognised("history.no_number", raw)
    if "group_id" in raw:
        return Unrecognised("history.group")
    named = (recipient_of if ours else sender_of)(raw, change.contacts, alone=False)
    contact = _together(customer, named)
    if not (contact.phone or contact.bsuid):
        return Unrecognised("history.no_customer", raw)
    kind = kind_of(raw)
    return Imported(
        wamid=wamid,
        phone_number_id=change.number,
        contact=contact,
        ours=ours,
        kind=kind,
        text=readable(raw, kind),
        sent_at=instant_of(raw.get("timestamp")),
        delivery=_reached(raw) if ours else None,
        details=details_of(raw),
    )


def _ours(raw: Json, change: Change, customer: Contact) -> bool:
    """Whether the business wrote it: it comes from the business's number, or goes to the customer."""
    if raw.get("from_user_id"):
        return False
    sender, to = phone_of(raw.get("from")), phone_of(raw.get("to"))
    if change.own_phone and (sender or to):
        return sender == change.own_phone if sender else to != change.own_phone
    return bool(raw.get("to_user_id")) or (to is not None and to == customer.phone)


def _reached(raw: Json) -> Delivery | None:
    return REACHED.get(label(part(raw, "history_context").get("status")))


def _together(customer: Contact, named: Contact | None) -> Contact:
    """The thread says whose it is; the message may know more ids."""
    if named is None:
        return customer
    return Contact(
        phone=customer.phone or named.phone,
        bsuid=customer.bsuid or named.bsuid,
        parent_bsuid=customer.parent_bsuid or named.parent_bsuid,
        username=customer.username or named.username,
        name=customer.name or named.name,
    )
