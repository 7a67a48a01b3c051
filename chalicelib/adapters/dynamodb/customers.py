"""Customers and the identities that lead to them."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from chalicelib.adapters.dynamodb import identities, keys
from chalicelib.adapters.dynamodb.expressions import THERE, put, update
from chalicelib.adapters.dynamodb.identities import Identities, Identity, Owner, Owners
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.adapters.dynamodb.thread_items import customer_from, known_of
from chalicelib.domain.inbound import Contact
from chalicelib.domain.thread import Customer

TRIES = 4
"""Each time someone else wrote one of the identities first; there are few of them."""

Known = tuple[str, Item]
"""A customer's id and profile."""


class DynamoCustomers:
    """The Customers port on DynamoDB; `kept_for` counts from the last message, renewed at half time."""

    def __init__(self, table: Table, *, kept_for: timedelta) -> None:
        self._table, self._kept_for = table, kept_for
        self._identities = Identities(table)

    def resolve(self, contact: Contact, *, now: datetime) -> Customer:
        """Find or create the customer; two reads for a known one, and a write only for what is new."""
        named = identities.of(contact)
        if not named:
            raise ValueError("a contact without any identity")
        for _ in range(TRIES):
            owners = self._identities.owners(named, now=now)
            known = self._known(contact, owners)
            customer, done = (
                self._refresh(known, contact, owners, now) if known else self._create(contact, owners, now)
            )
            if done:
                return customer
        raise RuntimeError("a customer's identities kept changing while they were read")

    def find(self, contact: Contact) -> Customer | None:
        known = self._known(contact, self._identities.owners(identities.of(contact)))
        if known is None and contact.username and not contact.known:
            known = self._by_username(contact.username)
        return customer_from(known[1], known[0]) if known else None

    def move(self, old: Contact, new: Contact, *, now: datetime) -> Customer | None:
        """Add what is new and take away what it replaces, in one transaction: a number is given to strangers later."""
        for _ in range(TRIES):
            before, after = identities.of(old), identities.of(new)
            owners = self._identities.owners([*before, *after], now=now)
            owner = next((owners[each] for each in before if each in owners and not owners[each].left), None)
            if owner is None or any(
                owners.get(each, owner).customer_id != owner.customer_id for each in after
            ):
                return None
            customer_id = owner.customer_id
            profile = self._table.get(keys.customer(customer_id)) or {}
            stored = customer_from(profile, customer_id)
            moved = _told(stored, replace(new, name=_shown(profile, new)), after)
            if new.phone and new.phone != stored.phone and not new.bsuid:
                # With the number WhatsApp changes the BSUID, and tells of that apart: the old one only leads here.
                moved = replace(moved, bsuid=None)
            gone = identities.replaced(before, profile, after)
            writes = [
                *(self._identity(each, customer_id, now) for each in after if owners.get(each) != owner),
                *self._identities.leave(gone, customer_id, now=now),
                self._profile(moved, new, now, known=profile),
            ]
            if not self._table.write(writes):
                return moved
        raise RuntimeError("a customer's identities kept changing while they were moved")

    def saved(self, contact: Contact, *, removed: bool, now: datetime) -> Customer | None:
        customer = self.find(contact)
        if customer is None:
            return None
        name = None if removed else contact.name or None
        shown = {} if name is None else {"name": name}
        noted = {"saved_name": name, "saved_at": now, **shown}
        key = keys.customer(customer.customer_id)
        profile = self._table.update(update(self._table.name, key, sets=noted))
        return customer_from(profile, customer.customer_id) if profile else None

    def _known(self, contact: Contact, owners: Owners) -> Known | None:
        """The BSUID decides; anything else only where it does not lead to somebody with another BSUID."""
        for (kind, _), owner in owners.items():
            profile = self._table.get(keys.customer(owner.customer_id)) or {}
            known_as = "somebody else" if owner.left else profile.get("bsuid")
            if kind == identities.BSUID or not contact.bsuid or known_as in (None, contact.bsuid):
                return owner.customer_id, profile
        return None

    def _by_username(self, username: str) -> Known | None:
        owners = self._identities.owners([(identities.USERNAME, username)])
        for owner in owners.values():
            profile = self._table.get(keys.customer(owner.customer_id)) or {}
            if profile.get("username") == username:
                return owner.customer_id, profile
        return None

    def _create(self, contact: Contact, owners: Owners, now: datetime) -> tuple[Customer, bool]:
        free = [each for each in identities.of(contact) if each not in owners]
        customer = _told(Customer(f"c{secrets.token_hex(8)}"), contact, free)
        profile = put(
            self._table.name,
            keys.customer(customer.customer_id),
            {**_values(customer, contact), "created_at": now, "expires_at": self._expiry(now)},
        )
        added = [self._identity(each, customer.customer_id, now) for each in free]
        named = self._username(customer, None, now)
        return customer, not self._table.write([*added, *named, {"Put": profile}])

    def _refresh(
        self, known: Known, contact: Contact, owners: Owners, now: datetime
    ) -> tuple[Customer, bool]:
        """Give the customer, first storing what is new; an identity of another customer stays theirs."""
        customer_id, profile = known
        me = Owner(customer_id)
        mine = [each for each in identities.of(contact) if owners.get(each, me) == me]
        stored = customer_from(profile, customer_id)
        customer = _told(stored, replace(contact, name=_shown(profile, contact)), mine)
        half_over = int(profile.get("expires_at", 0)) < (now + self._kept_for / 2).timestamp()
        renewed = mine if half_over else [each for each in mine if each not in owners]
        if customer == stored and not renewed:
            return customer, True
        written = [self._identity(each, customer_id, now) for each in renewed]
        named = self._username(customer, None if half_over else stored.username, now)
        return customer, not self._table.write(
            [*written, *named, self._profile(customer, contact, now, known=profile)]
        )

    def _identity(self, identity: Identity, customer_id: str, now: datetime) -> dict[str, Any]:
        return self._identities.put(identity, customer_id, now=now, expires_at=self._expiry(now))

    def _username(self, customer: Customer, stored: str | None, now: datetime) -> list[dict[str, Any]]:
        if not customer.username or customer.username == stored:
            return []
        expires_at = self._expiry(now)
        return [self._identities.name(customer.username, customer.customer_id, expires_at=expires_at)]

    def _profile(self, customer: Customer, contact: Contact, now: datetime, *, known: Item) -> dict[str, Any]:
        """One that was read and is gone since was erased: whoever writes is looked up again, and is somebody new."""
        sets = {
            "bsuid": None,
            **_values(customer, contact),
            "expires_at": self._expiry(now),
        }
        key, there = keys.customer(customer.customer_id), THERE if known else None
        return {"Update": update(self._table.name, key, sets=sets, condition=there)}

    def _expiry(self, now: datetime) -> int:
        return int((now + self._kept_for).timestamp())


def _told(customer: Customer, contact: Contact, mine: list[Identity]) -> Customer:
    own = dict(mine)
    return replace(
        customer,
        name=contact.name or customer.name,
        username=contact.username or customer.username,
        phone=own.get(identities.PHONE) or customer.phone,
        bsuid=own.get(identities.BSUID) or customer.bsuid,
    )


def _shown(profile: Item, contact: Contact) -> str:
    """The business's own name for a customer stands above the one that they give themselves."""
    return str(profile.get("saved_name") or contact.name)


def _values(customer: Customer, contact: Contact) -> dict[str, Any]:
    return {**known_of(customer), **({"parent_bsuid": contact.parent_bsuid} if contact.parent_bsuid else {})}
