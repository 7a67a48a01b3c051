"""Customers in memory, found by any identity."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime

from chalicelib.domain.inbound import Contact
from chalicelib.domain.thread import Customer


class CustomersFake:
    """Customers by id, and identities that point at them."""

    def __init__(self) -> None:
        self.customers: dict[str, Customer] = {}
        self.identities: dict[tuple[str, str], str] = {}
        self._lock = threading.Lock()

    def resolve(self, contact: Contact, *, now: datetime) -> Customer:
        with self._lock:
            named = [("bsuid", contact.bsuid), ("wa_id", contact.phone)]
            seen = [(kind, value) for kind, value in named if value]
            if not seen:
                raise ValueError("a contact without any identity")
            owners = [self.identities[identity] for identity in seen if identity in self.identities]
            customer_id = owners[0] if owners else f"c-{len(self.customers) + 1}"
            mine = {
                kind: value
                for kind, value in seen
                if self.identities.setdefault((kind, value), customer_id) == customer_id
            }
            stored = self.customers.get(customer_id, Customer(customer_id))
            customer = replace(
                stored,
                name=contact.name or stored.name,
                username=contact.username or stored.username,
                phone=mine.get("wa_id") or stored.phone,
                bsuid=mine.get("bsuid") or stored.bsuid,
            )
            self.customers[customer_id] = customer
            return customer
