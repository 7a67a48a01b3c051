"""Customers in memory, found by any identity."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime, timedelta

from chalicelib.domain.inbound import Contact
from chalicelib.domain.thread import Customer

Identity = tuple[str, str]


class InMemoryCustomers:
    """Customers by id, identities that point at them, and the names under which the business saved them.

    What was `left` still leads to its customer for a week.
    """

    def __init__(self) -> None:
        self.customers: dict[str, Customer] = {}
        self.identities: dict[Identity, str] = {}
        self.left: dict[Identity, datetime] = {}
        self.saved_names: dict[str, str] = {}
        self._lock = threading.RLock()

    def resolve(self, contact: Contact, *, now: datetime) -> Customer:
        with self._lock:
            named = _identities(contact)
            if not named:
                raise ValueError("a contact without any identity")
            self._forget(named, now)
            customer_id = self._known(contact) or f"c-{len(self.customers) + 1}"
            mine = {
                kind: value
                for kind, value in named
                if self.identities.setdefault((kind, value), customer_id) == customer_id
                and (kind, value) not in self.left
            }
            return self._tell(customer_id, contact, mine)

    def find(self, contact: Contact) -> Customer | None:
        with self._lock:
            customer_id = self._known(contact)
            if customer_id:
                return self.customers[customer_id]
            if contact.known or not contact.username:
                return None
            named = (each for each in self.customers.values() if each.username == contact.username)
            return next(named, None)

    def move(self, old: Contact, new: Contact, *, now: datetime) -> Customer | None:
        with self._lock:
            named, after = _identities(old), _identities(new)
            self._forget([*named, *after], now)
            theirs = (self.identities.get(each) for each in named if each not in self.left)
            customer_id = next((owner for owner in theirs if owner), None)
            if customer_id is None or any(
                self.identities.get(each, customer_id) != customer_id for each in after
            ):
                return None
            stored = self.customers[customer_id]
            used = [*_identities(old), *_identities(Contact(phone=stored.phone, bsuid=stored.bsuid))]
            kinds = dict(after)
            for gone in used:
                if gone[0] in kinds and gone not in after and self.identities.get(gone) == customer_id:
                    self.left.setdefault(gone, now)
            self.identities.update(dict.fromkeys(after, customer_id))
            for each in after:
                self.left.pop(each, None)
            if new.phone and new.phone != stored.phone and not new.bsuid:
                self.customers[customer_id] = replace(stored, bsuid=None)
            return self._tell(customer_id, new, kinds)

    def saved(self, contact: Contact, *, removed: bool, now: datetime) -> Customer | None:
        with self._lock:
            customer = self.find(contact)
            if customer is None:
                return None
            self.saved_names.pop(customer.customer_id, None)
            if removed or not contact.name:
                return customer
            self.saved_names[customer.customer_id] = contact.name
            self.customers[customer.customer_id] = replace(customer, name=contact.name)
            return self.customers[customer.customer_id]

    def _known(self, contact: Contact) -> str | None:
        for kind, value in _identities(contact):
            customer_id = self.identities.get((kind, value))
            if customer_id is None:
                continue
            left = (kind, value) in self.left
            known_as = "somebody else" if left else self.customers[customer_id].bsuid
            if kind == "bsuid" or not contact.bsuid or known_as in (None, contact.bsuid):
                return customer_id
        return None

    def _forget(self, identities: list[Identity], now: datetime) -> None:
        for each in identities:
            if each in self.left and self.left[each] < now - timedelta(days=7):
                del self.left[each], self.identities[each]

    def _tell(self, customer_id: str, contact: Contact, mine: dict[str, str]) -> Customer:
        stored = self.customers.get(customer_id, Customer(customer_id))
        customer = replace(
            stored,
            name=self.saved_names.get(customer_id) or contact.name or stored.name,
            username=contact.username or stored.username,
            phone=mine.get("wa_id") or stored.phone,
            bsuid=mine.get("bsuid") or stored.bsuid,
        )
        self.customers[customer_id] = customer
        return customer


def _identities(contact: Contact) -> list[Identity]:
    named = [("bsuid", contact.bsuid), ("wa_id", contact.phone), ("parent_bsuid", contact.parent_bsuid)]
    return [(kind, value) for kind, value in named if value]
