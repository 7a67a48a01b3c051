"""Finding and erasing everything of a customer: one contract, in memory and on the table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.adapters.dynamodb.codec import from_item
from chalicelib.adapters.dynamodb.customers import DynamoCustomers
from chalicelib.adapters.dynamodb.erasure import DynamoCustomerRecords
from chalicelib.adapters.dynamodb.erasures import DynamoErasures
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.dynamodb.threads import DynamoThreads
from chalicelib.adapters.in_memory.customers import InMemoryCustomers
from chalicelib.adapters.in_memory.erasure import InMemoryCustomerRecords, InMemoryErasures
from chalicelib.adapters.in_memory.threads import InMemoryThreads
from chalicelib.domain.erasure import Erasure
from chalicelib.domain.inbound import Contact
from chalicelib.domain.message import Author, Message, inbound_message_id
from chalicelib.domain.thread import Customer, Thread, thread_id_for
from chalicelib.use_cases.ports import Customers, Threads
from chalicelib.use_cases.privacy_ports import CustomerRecords, Erasures
from tests.fakes.clock import MONDAY_10

KEPT_FOR = timedelta(days=365)
MARIA = Contact(phone="34600000001", bsuid="ES.1", username="maria.lopez", name="Maria Lopez")
NORA = Contact(phone="34600000002", bsuid="ES.2", name="Nora")
LONG = 60.0


@dataclass
class Kept:
    """What the erasure works on."""

    threads: Threads
    customers: Customers
    records: CustomerRecords
    erasures: Erasures

    def writes(self, contact: Contact, number: str = "1055", text: str = "Hello") -> Customer:
        customer = self.customers.resolve(contact, now=MONDAY_10)
        thread = Thread(thread_id_for(number, customer.customer_id), customer, number)
        wamid = f"wamid.{contact.bsuid}.{number}.{text}"
        message = Message(
            thread_id=thread.thread_id,
            message_id=inbound_message_id(wamid, MONDAY_10),
            author=Author.CUSTOMER,
            kind="text",
            text=text,
            sent_at=MONDAY_10,
            received_at=MONDAY_10,
            wamid=wamid,
        )
        assert self.threads.receive(thread, message)
        return customer

    def erase(self, customer: Customer) -> Erasure:
        found = self.records.look(Erasure(customer.customer_id, MONDAY_10), seconds=LONG)
        assert found.looked_through
        self.records.cut(found)
        self.records.clear(found)
        self.records.empty(found)
        return found


@pytest.fixture(params=["in memory", "dynamodb"])
def kept(request: pytest.FixtureRequest) -> Kept:
    if request.param == "in memory":
        threads, customers = InMemoryThreads(), InMemoryCustomers()
        return Kept(threads, customers, InMemoryCustomerRecords(threads, customers), InMemoryErasures())
    table = request.getfixturevalue("table")
    return Kept(
        DynamoThreads(table, kept_for=KEPT_FOR),
        DynamoCustomers(table, kept_for=KEPT_FOR),
        DynamoCustomerRecords(table),
        DynamoErasures(table),
    )


class TestACustomer:
    @pytest.mark.parametrize(
        "asked", ["34600000001", "+34 600 000 001", "ES.1", "maria.lopez", "@maria.lopez"]
    )
    def test_is_found_by_every_name(self, kept: Kept, asked: str) -> None:
        maria = kept.writes(MARIA)
        subject = kept.records.find(asked)
        assert subject
        assert (subject.customer_id, subject.profile["name"]) == (maria.customer_id, "Maria Lopez")

    def test_is_found_by_our_id_and_by_a_thread(self, kept: Kept) -> None:
        maria = kept.writes(MARIA)
        thread_id = thread_id_for("1055", maria.customer_id)
        by_id, by_thread = kept.records.find(maria.customer_id), kept.records.find(thread_id)
        assert by_id is not None
        assert by_thread is not None
        assert (by_id.customer_id, by_thread.thread_ids) == (maria.customer_id, (thread_id,))

    @pytest.mark.parametrize("asked", ["@lopez_34600000001", "XX.34600000001", "x34600000001"])
    def test_is_not_found_by_a_strangers_name_with_their_number_in_it(self, kept: Kept, asked: str) -> None:
        kept.writes(MARIA)
        assert kept.records.find(asked) is None

    @pytest.mark.parametrize("asked", ["", " ", "34600000009", "nobody", "+", "@"])
    def test_that_nobody_knows_is_none(self, kept: Kept, asked: str) -> None:
        kept.writes(MARIA)
        assert kept.records.find(asked) is None

    def test_is_read_thread_by_thread(self, kept: Kept) -> None:
        maria = kept.writes(MARIA, text="Where do I park?")
        records = kept.records.of_thread(thread_id_for("1055", maria.customer_id))
        assert [each.kind for each in records] == ["message", "head"]
        assert records[0].values["text"] == "Where do I park?"


class TestALook:
    def test_finds_the_threads_on_every_number_and_every_name(self, kept: Kept) -> None:
        maria = kept.writes(MARIA)
        kept.writes(MARIA, number="1066")
        kept.writes(NORA)
        found = kept.records.look(Erasure(maria.customer_id, MONDAY_10), seconds=LONG)
        assert sorted(found.thread_ids) == [
            thread_id_for(each, maria.customer_id) for each in ("1055", "1066")
        ]
        assert {"34600000001", "ES.1", "maria.lopez"} <= set(found.names)

    def test_finds_an_old_number_that_still_leads_to_them(self, kept: Kept) -> None:
        maria = kept.writes(MARIA)
        new = Contact(phone="34600000077", bsuid="ES.1")
        assert kept.customers.move(Contact(phone=MARIA.phone, bsuid="ES.1"), new, now=MONDAY_10)
        found = kept.records.look(Erasure(maria.customer_id, MONDAY_10), seconds=LONG)
        assert {"34600000001", "34600000077"} <= set(found.names)


class TestErased:
    def test_nothing_of_the_threads_is_left_and_others_stay(self, kept: Kept) -> None:
        maria, nora = kept.writes(MARIA), kept.writes(NORA)
        found = kept.erase(maria)
        assert found.thread_ids
        assert all(kept.records.of_thread(thread_id) == () for thread_id in found.thread_ids)
        assert kept.threads.head(thread_id_for("1055", nora.customer_id))

    def test_no_name_leads_to_them_any_more(self, kept: Kept) -> None:
        kept.erase(kept.writes(MARIA))
        assert [kept.records.find(each) for each in ("34600000001", "ES.1", "maria.lopez")] == [None] * 3
        assert kept.customers.find(MARIA) is None

    def test_who_writes_again_is_somebody_new(self, kept: Kept) -> None:
        maria = kept.writes(MARIA)
        kept.erase(maria)
        if isinstance(kept.customers, DynamoCustomers):
            assert kept.writes(replace(MARIA, name="M.")).customer_id != maria.customer_id
        assert kept.records.look(Erasure(maria.customer_id, MONDAY_10), seconds=LONG).strays == ()

    def test_again_changes_nothing(self, kept: Kept) -> None:
        maria = kept.writes(MARIA)
        kept.erase(maria)
        assert kept.erase(maria).strays == ()


class TestACopyOfWhatWasErased:
    def test_is_known_by_its_wamid_and_others_are_not(self, kept: Kept) -> None:
        maria, nora = kept.writes(MARIA), kept.writes(NORA)
        assert not kept.threads.was_erased("wamid.ES.1.1055.Hello")
        kept.erase(maria)
        assert kept.threads.was_erased("wamid.ES.1.1055.Hello")
        assert not kept.threads.was_erased(f"wamid.{nora.bsuid}.1055.Hello")

    def test_is_known_for_as_long_as_whatsapp_sends_again(self, kept: Kept) -> None:
        maria = kept.writes(MARIA)
        later = Erasure(maria.customer_id, MONDAY_10 + timedelta(days=9))
        found = kept.records.look(later, seconds=LONG)
        kept.records.empty(found)
        assert not kept.threads.was_erased("wamid.ES.1.1055.Hello")

    def test_is_marked_without_a_word_of_the_customer(self, table: Table) -> None:
        threads, customers = (
            DynamoThreads(table, kept_for=KEPT_FOR),
            DynamoCustomers(table, kept_for=KEPT_FOR),
        )
        kept = Kept(threads, customers, DynamoCustomerRecords(table), DynamoErasures(table))
        kept.erase(kept.writes(MARIA))
        items = [from_item(item) for item in table.client.scan(TableName=table.name)["Items"]]
        assert [set(item) for item in items] == [{"PK", "SK", "expires_at"}]
        ends = int((MONDAY_10 + timedelta(days=8)).timestamp())
        assert [item["expires_at"] for item in items] == [ends]


class TestAProfileThatIsWrittenAnewMeanwhile:
    @pytest.mark.parametrize("how", ["resolve", "move"])
    def test_does_not_come_back(self, table: Table, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
        """A webhook has read the customer, they are erased, and then it writes their new name or number."""
        threads, customers = (
            DynamoThreads(table, kept_for=KEPT_FOR),
            DynamoCustomers(table, kept_for=KEPT_FOR),
        )
        kept = Kept(threads, customers, DynamoCustomerRecords(table), DynamoErasures(table))
        maria, write = kept.writes(MARIA), table.write
        erased: list[Erasure] = []

        def writes(actions: Any) -> Any:
            if not erased:
                erased.append(Erasure(maria.customer_id, MONDAY_10))
                monkeypatch.setattr(table, "write", write)
                kept.erase(maria)
            return write(actions)

        monkeypatch.setattr(table, "write", writes)
        if how == "resolve":
            new = customers.resolve(replace(MARIA, name="Maria L."), now=MONDAY_10)
            assert new.customer_id != maria.customer_id
        else:
            assert customers.move(MARIA, Contact(phone="34600000077", bsuid="ES.77"), now=MONDAY_10) is None
        assert maria.customer_id not in repr(table.client.scan(TableName=table.name)["Items"])


class TestAnOrder:
    def test_stands_once_and_goes_on_where_it_was(self, kept: Kept) -> None:
        first = kept.erasures.order("c1", at=MONDAY_10)
        further = replace(
            first,
            names=("34600000001",),
            thread_ids=("1055-c1",),
            cases=(("case", MONDAY_10),),
            strays=(("SL#a", "THREAD"),),
            places=({"PK": "T#1", "SK": "~HEAD"}, None),
            looks=1,
            looked_at=MONDAY_10,
        )
        kept.erasures.keep(further)
        assert kept.erasures.order("c1", at=MONDAY_10 + timedelta(hours=1)) == further
        assert kept.erasures.ordered() == (further,)

    def test_is_forgotten_when_it_is_over(self, kept: Kept) -> None:
        kept.erasures.end(kept.erasures.order("c1", at=MONDAY_10))
        assert kept.erasures.ordered() == ()
