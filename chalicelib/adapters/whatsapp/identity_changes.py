"""News that a customer has a new phone number or BSUID: as a system message, or in a field of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from chalicelib.adapters.whatsapp.change import Change
from chalicelib.adapters.whatsapp.contacts import bsuid_of, person_in, phone_of
from chalicelib.adapters.whatsapp.lenient import id_of, instant_of, label, part
from chalicelib.adapters.whatsapp.readable import readable
from chalicelib.domain.inbound import Contact, IdentityChanged, Unrecognised, WebhookEvent

MOVES = {"user_changed_number", "customer_changed_number", "user_changed_user_id"}
"""Types of system messages; `customer_identity_changed` is about keys and leaves everybody who they are."""

Json = Mapping[str, Any]


def changed_identity(raw: Json, change: Change) -> IdentityChanged | None:
    """Read a system message of a move; None for any other message, and for one that does not say from where to where.

    `from` is the old number or missing, `from_user_id` the BSUID before or already the new one.
    """
    system = part(raw, "system")
    if raw.get("type") != "system" or label(system.get("type")) not in MOVES:
        return None
    old = Contact(
        phone=phone_of(raw.get("from")) or phone_of(system.get("customer")),
        bsuid=bsuid_of(system.get("previous_user_id")) or bsuid_of(raw.get("from_user_id")),
        parent_bsuid=bsuid_of(raw.get("from_parent_user_id")),
    )
    new = Contact(
        phone=phone_of(system.get("wa_id") or system.get("new_wa_id")),
        bsuid=bsuid_of(system.get("user_id")),
        parent_bsuid=bsuid_of(system.get("parent_user_id")),
    )
    return _moved(
        old,
        new,
        IdentityChanged(
            old,
            new,
            phone_number_id=change.number,
            at=instant_of(raw.get("timestamp")),
            wamid=id_of(raw.get("id"), most=512),
            text=readable(raw, "system"),
        ),
    )


def read_user_id_updates(change: Change) -> Iterator[WebhookEvent]:
    """Read the field `user_id_update`: BSUIDs before and after."""
    for raw in change.objects("user_id_update"):
        ids, parents = part(raw, "user_id"), part(raw, "parent_user_id")
        named = person_in({"wa_id": raw.get("wa_id")}, change.contacts)
        old = replace(
            named,
            bsuid=bsuid_of(ids.get("previous")),
            parent_bsuid=bsuid_of(parents.get("previous")),
        )
        new = Contact(
            bsuid=bsuid_of(ids.get("current")),
            parent_bsuid=bsuid_of(parents.get("current")),
            username=named.username,
        )
        news = IdentityChanged(
            old, new, phone_number_id=change.number, at=instant_of(raw.get("timestamp")) or change.at
        )
        yield _moved(old, new, news) or Unrecognised("user_id_update.incomplete", raw)


def of_system(raw: Json) -> Contact | None:
    """Whom another system message is about, when it has no sender."""
    system = part(raw, "system")
    contact = Contact(
        phone=phone_of(system.get("customer") or system.get("wa_id")),
        bsuid=bsuid_of(system.get("previous_user_id") or system.get("user_id")),
    )
    return contact if contact.known else None


def _moved(old: Contact, new: Contact, news: IdentityChanged) -> IdentityChanged | None:
    """The news without what stayed the same; None when then nothing leads from one to the other."""
    old = replace(old, bsuid=None if old.bsuid == new.bsuid else old.bsuid)
    new = replace(new, phone=None if new.phone == old.phone else new.phone)
    if not (old.phone or old.bsuid) or not (new.phone or new.bsuid):
        return None
    return replace(news, old=old, new=new)
