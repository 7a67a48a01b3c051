"""Who is who in a change: the sender or recipient of a message, with what `contacts[]` says of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from chalicelib.adapters.whatsapp.lenient import id_of, part, text_of
from chalicelib.domain.inbound import Contact

Json = Mapping[str, Any]

LONGEST_BSUID = 200
"""Characters; a country, a dot, `ENT.` for a parent, and up to 128."""


class Contacts:
    """The contacts of one change, found by BSUID or phone number."""

    def __init__(self, listed: Iterable[Json]) -> None:
        self._listed = list(listed)
        self._by_id: dict[tuple[str, str], Json] = {}
        for contact in self._listed:
            for name, value in (
                ("bsuid", bsuid_of(contact.get("user_id"))),
                ("phone", phone_of(contact.get("wa_id"))),
            ):
                if value:
                    self._by_id.setdefault((name, value), contact)

    def find(self, phone: str | None, bsuid: str | None) -> Json:
        """The contact with one of these ids, or an empty one."""
        found = self._by_id.get(("bsuid", bsuid)) if bsuid else None
        return found or (self._by_id.get(("phone", phone)) if phone else None) or {}

    @property
    def only(self) -> Json:
        """The contact, if there is but one."""
        return self._listed[0] if len(self._listed) == 1 else {}


def sender_of(raw: Json, contacts: Contacts, *, alone: bool) -> Contact | None:
    """Who wrote. `from` may be missing (usernames) or differ from `wa_id` (Brazil's ninth digit).

    `alone`: nobody else wrote beside them, so that a contact that matches nobody must be theirs.
    """
    return _known_as(
        phone_of(raw.get("from")),
        bsuid_of(raw.get("from_user_id")),
        bsuid_of(raw.get("from_parent_user_id")),
        contacts,
        alone=alone,
    )


def recipient_of(raw: Json, contacts: Contacts, *, alone: bool) -> Contact | None:
    """Whom the business wrote to."""
    return _known_as(
        phone_of(raw.get("to")),
        bsuid_of(raw.get("to_user_id")),
        bsuid_of(raw.get("to_parent_user_id")),
        contacts,
        alone=alone,
    )


def person_in(raw: Json, contacts: Contacts | None = None) -> Contact:
    """Someone named by `wa_id`, `user_id` and the like in one object; contacts add name and username."""
    phone = phone_of(raw.get("wa_id") or raw.get("phone_number"))
    bsuid = bsuid_of(raw.get("user_id"))
    named = contacts.find(phone, bsuid) if contacts else {}
    if contacts and not (phone or bsuid):
        named = contacts.only
    profile = part(raw, "profile") or part(named, "profile")
    return Contact(
        phone=phone or phone_of(named.get("wa_id")),
        bsuid=bsuid or bsuid_of(named.get("user_id")),
        parent_bsuid=bsuid_of(raw.get("parent_user_id") or named.get("parent_user_id")),
        username=text_of(raw.get("username") or profile.get("username"), most=100),
        name=text_of(raw.get("full_name") or raw.get("first_name") or profile.get("name"), most=200) or "",
    )


def phone_of(value: Any) -> str | None:
    """A phone number as WhatsApp writes it: digits, without a plus."""
    phone = id_of(value, most=32)
    return phone.lstrip("+") or None if phone else None


def bsuid_of(value: Any) -> str | None:
    """A business-scoped user id."""
    return id_of(value, most=LONGEST_BSUID)


def _known_as(
    phone: str | None, bsuid: str | None, parent: str | None, contacts: Contacts, *, alone: bool
) -> Contact | None:
    named = contacts.find(phone, bsuid) or (contacts.only if alone else {})
    profile = part(named, "profile")
    contact = Contact(
        phone=phone_of(named.get("wa_id")) or phone,
        bsuid=bsuid or bsuid_of(named.get("user_id")),
        parent_bsuid=parent or bsuid_of(named.get("parent_user_id")),
        username=text_of(profile.get("username"), most=100),
        name=text_of(profile.get("name"), most=200) or "",
    )
    return contact if contact.phone or contact.bsuid else None
