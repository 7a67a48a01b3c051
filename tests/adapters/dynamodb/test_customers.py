"""Finding a customer by any identity that WhatsApp gives, and never taking one for another."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.adapters.dynamodb.customers import DynamoCustomers
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.domain.inbound import Contact
from chalicelib.domain.thread import Customer
from chalicelib.use_cases.ports import Customers
from tests.adapters.dynamodb.conftest import KEPT_FOR
from tests.fakes.clock import MONDAY_10

PHONE, BSUID = "34600111222", "ES.13491208655302741918"
BOTH = Contact(phone=PHONE, bsuid=BSUID, name="Maria", username="maria.g")


def resolve(customers: Customers, contact: Contact) -> Customer:
    return customers.resolve(contact, now=MONDAY_10)


class TestResolve:
    def test_makes_a_customer_of_what_is_told(self, customers: Customers) -> None:
        made = resolve(customers, BOTH)
        assert made == Customer(made.customer_id, "Maria", PHONE, BSUID, "maria.g")

    def test_finds_the_same_one_by_each_identity(self, customers: Customers) -> None:
        made = resolve(customers, BOTH)
        assert resolve(customers, BOTH) == made
        assert resolve(customers, Contact(phone=PHONE)) == made
        assert resolve(customers, Contact(bsuid=BSUID)) == made

    def test_knows_a_customer_without_a_phone_number(self, customers: Customers) -> None:
        made = resolve(customers, Contact(bsuid=BSUID))
        assert (made.phone, made.bsuid) == (None, BSUID)

    def test_adds_an_identity_that_comes_later(self, customers: Customers) -> None:
        made = resolve(customers, Contact(phone=PHONE, name="Maria"))
        assert resolve(customers, BOTH) == replace(made, bsuid=BSUID, username="maria.g")
        assert resolve(customers, Contact(bsuid=BSUID)).customer_id == made.customer_id

    def test_follows_a_changed_name_and_keeps_it_when_none_is_told(self, customers: Customers) -> None:
        resolve(customers, BOTH)
        assert resolve(customers, replace(BOTH, name="María García")).name == "María García"
        assert resolve(customers, Contact(phone=PHONE)).name == "María García"

    def test_believes_the_bsuid_where_two_identities_lead_to_two_customers(
        self, customers: Customers
    ) -> None:
        by_phone = resolve(customers, Contact(phone=PHONE, name="Ana"))
        by_bsuid = resolve(customers, Contact(bsuid=BSUID, name="Bea"))
        both = resolve(customers, Contact(phone=PHONE, bsuid=BSUID))
        assert both == by_bsuid
        assert resolve(customers, Contact(phone=PHONE)) == by_phone

    def test_follows_a_customer_to_a_new_phone_number(self, customers: Customers) -> None:
        made = resolve(customers, BOTH)
        moved = resolve(customers, replace(BOTH, phone="34600999888"))
        assert moved == replace(made, phone="34600999888")
        assert resolve(customers, Contact(phone="34600999888")) == moved

    def test_makes_one_customer_of_twenty_first_messages(self, customers: Customers) -> None:
        with ThreadPoolExecutor(20) as pool:
            made = list(pool.map(lambda _: resolve(customers, BOTH), range(20)))
        assert len({customer.customer_id for customer in made}) == 1

    def test_refuses_a_contact_without_identity(self, customers: Customers) -> None:
        with pytest.raises(ValueError, match="without any identity"):
            resolve(customers, Contact(name="Nobody"))


class TestRetention:
    def test_is_prolonged_at_half_time(self, table: Table) -> None:
        customers = DynamoCustomers(table, kept_for=KEPT_FOR)
        made = resolve(customers, BOTH)
        late = MONDAY_10 + timedelta(days=300)
        assert customers.resolve(BOTH, now=late) == made
        expiries = {item["PK"]: item["expires_at"] for item in _everything(table)}
        assert set(expiries.values()) == {int((late + KEPT_FOR).timestamp())}
        assert len(expiries) == 3


def _everything(table: Table) -> list[dict[str, int]]:
    keys = [
        {"PK": f"ID#bsuid#{BSUID}", "SK": "ID"},
        {"PK": f"ID#wa_id#{PHONE}", "SK": "ID"},
    ]
    identities = table.get_many(keys)
    return identities + table.get_many([{"PK": f"CU#{identities[0]['customer_id']}", "SK": "PROFILE"}])
