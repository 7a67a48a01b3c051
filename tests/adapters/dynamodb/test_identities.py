"""A customer's identities can be added, moved and looked up; nobody is ever merged with anybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from chalicelib.adapters.dynamodb.customers import DynamoCustomers
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.domain.inbound import Contact
from chalicelib.domain.thread import Customer
from chalicelib.use_cases.ports import Customers
from tests.adapters.dynamodb.conftest import KEPT_FOR
from tests.adapters.dynamodb.test_customers import BOTH, BSUID, PHONE, resolve
from tests.fakes.clock import MONDAY_10

NEW_PHONE, NEW_BSUID, PARENT = "34600999888", "ES.24602", "ES.ENT.11815"


def move(customers: Customers, old: Contact, new: Contact) -> Customer | None:
    return customers.move(old, new, now=MONDAY_10)


class TestMove:
    def test_follows_a_customer_to_a_new_number(self, customers: Customers) -> None:
        made = resolve(customers, BOTH)
        moved = move(customers, Contact(phone=PHONE), Contact(phone=NEW_PHONE, bsuid=NEW_BSUID))
        assert moved == replace(made, phone=NEW_PHONE, bsuid=NEW_BSUID)
        assert resolve(customers, Contact(phone=NEW_PHONE, bsuid=NEW_BSUID)) == moved

    def test_gives_the_old_number_free_for_a_stranger(self, customers: Customers) -> None:
        made = resolve(customers, BOTH)
        move(customers, Contact(phone=PHONE), Contact(phone=NEW_PHONE))
        stranger = resolve(customers, Contact(phone=PHONE, bsuid="ES.777"))
        assert stranger.customer_id != made.customer_id
        later = MONDAY_10 + timedelta(days=8)
        assert customers.resolve(Contact(phone=PHONE, bsuid="ES.777"), now=later).phone == PHONE
        assert customers.resolve(Contact(phone=PHONE), now=later).customer_id == stranger.customer_id

    def test_leads_messages_from_before_the_move_to_the_same_customer(self, customers: Customers) -> None:
        resolve(customers, BOTH)
        moved = move(customers, Contact(phone=PHONE), Contact(phone=NEW_PHONE, bsuid=NEW_BSUID))
        for late in (BOTH, Contact(phone=PHONE), Contact(bsuid=BSUID)):
            assert resolve(customers, late) == moved

    def test_that_comes_again_after_the_next_one_changes_nothing(self, customers: Customers) -> None:
        resolve(customers, BOTH)
        first = (Contact(phone=PHONE), Contact(phone=NEW_PHONE))
        move(customers, *first)
        newest = move(customers, Contact(phone=NEW_PHONE), Contact(phone="34600555666"))
        assert newest
        assert move(customers, *first) is None
        assert resolve(customers, Contact(phone="34600555666")) == newest

    def test_believes_the_number_until_the_new_bsuid_is_told(self, customers: Customers) -> None:
        made = resolve(customers, BOTH)
        move(customers, Contact(phone=PHONE), Contact(phone=NEW_PHONE))
        seen = resolve(customers, Contact(phone=NEW_PHONE, bsuid=NEW_BSUID))
        assert (seen.customer_id, seen.bsuid) == (made.customer_id, NEW_BSUID)
        moved = move(customers, Contact(bsuid=BSUID), Contact(bsuid=NEW_BSUID))
        assert moved == seen

    def test_follows_a_new_bsuid_and_keeps_the_number(self, customers: Customers) -> None:
        made = resolve(customers, BOTH)
        moved = move(customers, Contact(bsuid=BSUID), Contact(bsuid=NEW_BSUID))
        assert moved == replace(made, bsuid=NEW_BSUID)
        assert resolve(customers, Contact(phone=PHONE, bsuid=NEW_BSUID)) == moved

    def test_takes_news_that_names_the_new_bsuid_beside_the_old_number(self, customers: Customers) -> None:
        made = resolve(customers, BOTH)
        moved = move(customers, Contact(phone=PHONE, bsuid=NEW_BSUID), Contact(phone=NEW_PHONE))
        assert moved
        assert (moved.customer_id, moved.phone) == (made.customer_id, NEW_PHONE)

    def test_moves_nobody_onto_somebody_else(self, customers: Customers) -> None:
        maria = resolve(customers, BOTH)
        other = resolve(customers, Contact(phone=NEW_PHONE))
        assert move(customers, Contact(phone=PHONE), Contact(phone=NEW_PHONE)) is None
        assert resolve(customers, BOTH) == maria
        assert resolve(customers, Contact(phone=NEW_PHONE)) == other

    def test_of_somebody_unknown_is_none(self, customers: Customers) -> None:
        assert move(customers, Contact(phone=PHONE), Contact(phone=NEW_PHONE)) is None
        assert customers.find(Contact(phone=NEW_PHONE)) is None

    def test_twice_is_the_same_as_once(self, customers: Customers) -> None:
        resolve(customers, BOTH)
        moved = move(customers, Contact(bsuid=BSUID), Contact(bsuid=NEW_BSUID))
        assert move(customers, Contact(bsuid=BSUID), Contact(bsuid=NEW_BSUID)) is None
        assert customers.find(Contact(bsuid=NEW_BSUID)) == moved

    def test_goes_back_and_forth(self, customers: Customers) -> None:
        made = resolve(customers, BOTH)
        move(customers, Contact(bsuid=BSUID), Contact(bsuid=NEW_BSUID))
        assert move(customers, Contact(bsuid=NEW_BSUID), Contact(bsuid=BSUID)) == made
        assert resolve(customers, BOTH) == made


class TestAReassignedNumber:
    def test_does_not_lead_a_stranger_into_anothers_thread(self, customers: Customers) -> None:
        maria = resolve(customers, BOTH)
        stranger = resolve(customers, Contact(phone=PHONE, bsuid=NEW_BSUID, name="Ana"))
        assert stranger.customer_id != maria.customer_id
        assert (stranger.bsuid, stranger.phone) == (NEW_BSUID, None)
        assert resolve(customers, BOTH) == maria


class TestFind:
    def test_finds_without_making_anybody(self, customers: Customers) -> None:
        assert customers.find(BOTH) is None
        made = resolve(customers, BOTH)
        for contact in (BOTH, Contact(phone=PHONE), Contact(bsuid=BSUID), Contact(username="maria.g")):
            assert customers.find(contact) == made
        assert customers.find(Contact()) is None

    def test_finds_by_a_username_only_who_has_it_now(self, customers: Customers) -> None:
        resolve(customers, BOTH)
        resolve(customers, replace(BOTH, username="maria.garcia"))
        assert customers.find(Contact(username="maria.g")) is None
        other = resolve(customers, Contact(bsuid="ES.777", username="maria.g"))
        assert customers.find(Contact(username="maria.g")) == other

    def test_never_takes_a_username_for_an_identity(self, customers: Customers) -> None:
        maria = resolve(customers, BOTH)
        impostor = resolve(customers, Contact(bsuid="ES.777", username="maria.g"))
        assert impostor.customer_id != maria.customer_id
        assert customers.find(Contact(phone="1", username="maria.g")) is None


class TestAParentBsuid:
    def test_leads_to_a_customer_when_nothing_else_is_told(self, customers: Customers) -> None:
        made = resolve(customers, replace(BOTH, parent_bsuid=PARENT))
        assert resolve(customers, Contact(parent_bsuid=PARENT)) == made

    def test_does_not_decide_against_a_bsuid(self, customers: Customers) -> None:
        made = resolve(customers, replace(BOTH, parent_bsuid=PARENT))
        other = resolve(customers, Contact(bsuid=NEW_BSUID, parent_bsuid=PARENT))
        assert other.customer_id != made.customer_id


class TestSaved:
    def test_stands_above_the_name_that_customers_give_themselves(self, customers: Customers) -> None:
        resolve(customers, BOTH)
        saved = customers.saved(Contact(phone=PHONE, name="Maria García"), removed=False, now=MONDAY_10)
        assert saved
        assert saved.name == "Maria García"
        assert resolve(customers, replace(BOTH, name="💅")).name == "Maria García"

    def test_is_given_up_when_it_is_removed(self, customers: Customers) -> None:
        resolve(customers, BOTH)
        customers.saved(Contact(phone=PHONE, name="Maria García"), removed=False, now=MONDAY_10)
        assert customers.saved(Contact(phone=PHONE), removed=True, now=MONDAY_10)
        assert resolve(customers, BOTH).name == "Maria"

    def test_knows_no_strangers(self, customers: Customers) -> None:
        assert customers.saved(BOTH, removed=False, now=MONDAY_10) is None
        assert customers.find(BOTH) is None


class TestItems:
    def test_of_a_number_that_was_left_say_since_when(self, table: Table) -> None:
        customers = DynamoCustomers(table, kept_for=KEPT_FOR)
        resolve(customers, BOTH)
        move(customers, Contact(phone=PHONE), Contact(phone=NEW_PHONE))
        left = table.get({"PK": f"ID#wa_id#{PHONE}", "SK": "ID"})
        assert left
        assert left["left_at"] == "2026-11-23T10:00:00.000Z"
