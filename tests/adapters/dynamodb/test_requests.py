"""What each operation costs in requests, and how large its items are: the budgets rest on these."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.adapters.dynamodb.customers import DynamoCustomers
from chalicelib.adapters.dynamodb.holds import DynamoOutbox
from chalicelib.adapters.dynamodb.lists import DynamoLists
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.dynamodb.threads import DynamoThreads
from chalicelib.domain.inbound import Contact
from chalicelib.domain.message import Delivery
from tests.adapters.dynamodb.conftest import KEPT_FOR
from tests.adapters.dynamodb.story import it_escalated, loaded, maria_wrote, taking_over, the_ai_replied
from tests.fakes.cast import THREAD_ID, a_thread, from_maria, to_maria
from tests.fakes.clock import MONDAY_10

LATER = MONDAY_10 + timedelta(minutes=1)
Count = Callable[[Callable[[], object]], dict[str, int]]


@pytest.fixture
def count(table: Table) -> Iterator[Count]:
    """Counts the requests that a piece of the story makes."""
    seen: Counter[str] = Counter()

    def see(model: Any, **_: Any) -> None:
        seen[model.name] += 1

    def counted(act: Callable[[], object]) -> dict[str, int]:
        seen.clear()
        act()
        return dict(seen)

    table.client.meta.events.register("before-call.dynamodb", see)
    yield counted
    table.client.meta.events.unregister("before-call.dynamodb", see)


@pytest.fixture
def real(table: Table) -> DynamoThreads:
    return DynamoThreads(table, kept_for=KEPT_FOR)


class TestRequests:
    def test_of_receiving_a_message(self, real: DynamoThreads, count: Count) -> None:
        assert count(lambda: real.receive(a_thread(), from_maria())) == {"TransactWriteItems": 1}
        assert count(lambda: real.receive(a_thread(), from_maria())) == {"TransactWriteItems": 1}

    def test_of_loading_a_thread(self, real: DynamoThreads, count: Count) -> None:
        maria_wrote(real)
        assert count(lambda: real.load(THREAD_ID)) == {"Query": 1}

    def test_of_loading_a_thread_with_an_escalation(self, real: DynamoThreads, count: Count) -> None:
        it_escalated(real)
        assert count(lambda: real.load(THREAD_ID)) == {"Query": 1, "BatchGetItem": 1}

    def test_of_a_commit(self, real: DynamoThreads, count: Count) -> None:
        commit = taking_over(it_escalated(real))
        assert count(lambda: real.commit(commit)) == {"TransactWriteItems": 1}

    def test_of_a_delivery(self, table: Table, real: DynamoThreads, count: Count) -> None:
        message_id, outbox = the_ai_replied(real).messages[-1].message_id, DynamoOutbox(table)

        def deliver() -> None:
            outbox.ready(THREAD_ID, message_id)
            real.claim(THREAD_ID, message_id, expected=Delivery.PENDING, now=LATER)
            real.record_outcome(THREAD_ID, message_id, Delivery.SENT, at=LATER, wamid="wamid.out")

        assert count(deliver) == {"UpdateItem": 2, "BatchGetItem": 1}

    def test_of_a_status(self, real: DynamoThreads, count: Count) -> None:
        message_id = the_ai_replied(real).messages[-1].message_id
        status = {"at": LATER, "wamid": "w", "error": None, "pricing": None}
        climb = lambda: real.record_status(THREAD_ID, message_id, Delivery.SENT, **status)  # noqa: E731
        assert count(climb) == {"GetItem": 1, "UpdateItem": 1}
        assert count(climb) == {"GetItem": 1}
        priced = {**status, "pricing": {"category": "service"}, "market": "ES"}
        arrive = lambda: real.record_status(THREAD_ID, message_id, Delivery.DELIVERED, **priced)  # noqa: E731
        assert count(arrive) == {"UpdateItem": 1}
        assert count(arrive) == {"UpdateItem": 1, "GetItem": 1}

    def test_of_finding_a_known_customer(self, table: Table, count: Count) -> None:
        customers, contact = (
            DynamoCustomers(table, kept_for=KEPT_FOR),
            Contact(phone="1", bsuid="ES.1", name="M"),
        )
        assert count(lambda: customers.resolve(contact, now=MONDAY_10)) == {
            "BatchGetItem": 1,
            "TransactWriteItems": 1,
        }
        assert count(lambda: customers.resolve(contact, now=LATER)) == {"BatchGetItem": 1, "GetItem": 1}

    def test_of_listing_a_queue(self, table: Table, real: DynamoThreads, count: Count) -> None:
        it_escalated(real)
        lists = DynamoLists(table)
        assert count(lambda: lists.cases("front-desk", "waiting_for_human")) == {
            "Query": 1,
            "BatchGetItem": 2,
        }
        assert count(lambda: lists.unanswered_since(LATER)) == {"Query": 1}


class TestItems:
    def test_stay_below_one_write_unit(self, table: Table, real: DynamoThreads) -> None:
        words = "I would like to move my appointment to Thursday morning, please. " * 4
        maria_wrote(real, from_maria(words, wamid=f"wamid.{'H' * 60}"))
        the_ai_replied(real, to_maria(words, turn={"decision": "reply", "reasons": ["answered from hours"]}))
        items = table.query("PK = :pk", {":pk": f"T#{THREAD_ID}"}, limit=10)
        assert {item["SK"][:2]: size for item in items if (size := _size(item)) > 1024} == {}

    def test_hold_what_others_may_send(self, real: DynamoThreads) -> None:
        details: dict[str, Any] = {
            "huge": 10**60,
            "tiny": 1e-300,
            "infinite": float("inf"),
            "half": "\ud800",
            "": 1,
        }
        details["deep"] = deep = {}
        for _ in range(40):
            deep["deeper"] = deep = {}
        stored = maria_wrote(real, from_maria("\ud83d", details=details)).messages[0]
        assert stored.text == "?"
        assert stored.details["huge"] == str(10**60)
        assert stored.details["infinite"] == "inf"
        assert stored.details["_"] == 1

    def test_survive_attributes_that_are_missing_or_new(self, table: Table, real: DynamoThreads) -> None:
        before = it_escalated(real)
        for item in table.query("PK = :pk", {":pk": f"T#{THREAD_ID}"}, limit=10):
            key = {name: {"S": item[name]} for name in ("PK", "SK")}
            bare = {**key, "from_the_future": {"S": "?"}, "rank": {"N": "0"}, "case_id": {"S": "case-1"}}
            table.client.put_item(TableName=table.name, Item=bare)
        found = loaded(real)
        assert [message.message_id for message in found.messages] == [m.message_id for m in before.messages]
        assert found.case
        assert real.escalation(THREAD_ID, "esc-1")


def _size(item: dict[str, Any]) -> int:
    return len(str(item).encode())
