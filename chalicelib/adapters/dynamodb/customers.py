"""Customers and the identities that lead to them."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.expressions import put, update
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.adapters.dynamodb.thread_items import customer_from, known_of
from chalicelib.domain.inbound import Contact
from chalicelib.domain.thread import Customer

Identity = tuple[str, str]

TRIES = 4
"""Each time someone else wrote one of the identities first; there are at most two."""


class DynamoCustomers:
    """The Customers port on DynamoDB; `kept_for` counts from the last message, renewed at half time."""

    def __init__(self, table: Table, *, kept_for: timedelta) -> None:
        self._table, self._kept_for = table, kept_for

    def resolve(self, contact: Contact, *, now: datetime) -> Customer:
        """Find or create the customer; two reads for a known one, and a write only for what is new."""
        identities = _identities(contact)
        if not identities:
            raise ValueError("a contact without any identity")
        for _ in range(TRIES):
            owners = self._owners(identities)
            customer_id = next((owners[identity] for identity in identities if identity in owners), None)
            if customer_id is None:
                customer, done = self._create(contact, identities, now)
            else:
                customer, done = self._known(customer_id, contact, identities, owners, now)
            if done:
                return customer
        raise RuntimeError("a customer's identities kept changing while they were read")

    def _owners(self, identities: list[Identity]) -> dict[Identity, str]:
        items = self._table.get_many([keys.identity(*identity) for identity in identities])
        by_key = {item["PK"]: item["customer_id"] for item in items}
        pairs = ((identity, by_key.get(keys.identity(*identity)["PK"])) for identity in identities)
        return {identity: owner for identity, owner in pairs if owner}

    def _create(self, contact: Contact, identities: list[Identity], now: datetime) -> tuple[Customer, bool]:
        customer = _told(Customer(f"c{secrets.token_hex(8)}"), contact, identities)
        profile = put(
            self._table.name,
            keys.customer(customer.customer_id),
            {**_profile(customer, contact), "created_at": now, "expires_at": self._expiry(now)},
        )
        added = [self._identity(identity, customer.customer_id, now) for identity in identities]
        return customer, not self._table.write([*added, {"Put": profile}])

    def _known(
        self,
        customer_id: str,
        contact: Contact,
        identities: list[Identity],
        owners: dict[Identity, str],
        now: datetime,
    ) -> tuple[Customer, bool]:
        """Give the customer, first storing what is new; an identity of another customer stays theirs."""
        profile = self._table.get(keys.customer(customer_id)) or {}
        mine = [identity for identity in identities if owners.get(identity, customer_id) == customer_id]
        stored = customer_from(profile, customer_id)
        customer = _told(stored, contact, mine)
        renewed = mine if self._half_over(profile, now) else [each for each in mine if each not in owners]
        if customer == stored and not renewed:
            return customer, True
        sets = {**_profile(customer, contact), "expires_at": self._expiry(now)}
        refresh = update(self._table.name, keys.customer(customer_id), sets=sets, condition=None)
        written = [self._identity(identity, customer_id, now) for identity in renewed]
        return customer, not self._table.write([*written, {"Update": refresh}])

    def _identity(self, identity: Identity, customer_id: str, now: datetime) -> dict[str, Any]:
        values = {"customer_id": customer_id, "expires_at": self._expiry(now)}
        free_or_mine = "attribute_not_exists(#PK) OR #customer_id = :mine"
        key = keys.identity(*identity)
        return {
            "Put": put(self._table.name, key, values, condition=free_or_mine, given={"mine": customer_id})
        }

    def _expiry(self, now: datetime) -> int:
        return int((now + self._kept_for).timestamp())

    def _half_over(self, profile: Item, now: datetime) -> bool:
        return int(profile.get("expires_at", 0)) < (now + self._kept_for / 2).timestamp()


def _identities(contact: Contact) -> list[Identity]:
    """The BSUID first: it wins where two identities lead to two customers."""
    named = (("bsuid", contact.bsuid), ("wa_id", contact.phone))
    return [(kind, value) for kind, value in named if value]


def _told(customer: Customer, contact: Contact, mine: list[Identity]) -> Customer:
    own = dict(mine)
    return replace(
        customer,
        name=contact.name or customer.name,
        username=contact.username or customer.username,
        phone=own.get("wa_id") or customer.phone,
        bsuid=own.get("bsuid") or customer.bsuid,
    )


def _profile(customer: Customer, contact: Contact) -> dict[str, Any]:
    return {**known_of(customer), **({"parent_bsuid": contact.parent_bsuid} if contact.parent_bsuid else {})}
