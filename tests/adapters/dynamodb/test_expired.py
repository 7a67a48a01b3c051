"""What has expired is shown to nobody, though DynamoDB deletes it up to two days later."""

from __future__ import annotations

from datetime import timedelta

import pytest

from chalicelib.adapters.dynamodb.audit import DynamoAudit
from chalicelib.adapters.dynamodb.customers import DynamoCustomers
from chalicelib.adapters.dynamodb.lists import DynamoLists
from chalicelib.adapters.dynamodb.search import DynamoSearch
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.dynamodb.threads import DynamoThreads
from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.inbound import Contact
from chalicelib.domain.wanted import Wanted
from tests.adapters.dynamodb.story import it_escalated
from tests.fakes.cast import THREAD_ID
from tests.fakes.clock import MONDAY_10, FixedClock

KEPT_FOR = timedelta(days=30)
MARIA = Contact(phone="34600111222", bsuid="ES.1", name="Maria")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def aging(table: Table, clock: FixedClock) -> Table:
    """The same table, read by the clock as the product does."""
    return Table(table.client, table.name, now=clock.now)


class TestWhatHasExpired:
    def test_is_in_no_thread_no_list_and_no_search(self, aging: Table, clock: FixedClock) -> None:
        threads, lists, search = (
            DynamoThreads(aging, kept_for=KEPT_FOR),
            DynamoLists(aging),
            DynamoSearch(aging, clock),
        )
        it_escalated(threads)
        queue = ("front-desk", "waiting_for_human")
        assert threads.load(THREAD_ID)
        assert lists.cases(*queue)
        assert search.look(Wanted("hello", ("Hello",))).found
        clock.tick((KEPT_FOR + timedelta(days=1)).total_seconds())
        assert threads.load(THREAD_ID) is None
        assert threads.messages_before(THREAD_ID, None) == ()
        assert lists.cases(*queue) == ()
        assert search.look(Wanted("hello", ("Hello",))).found == ()

    def test_leads_to_nobody_and_is_free_for_whoever_comes(self, aging: Table, clock: FixedClock) -> None:
        customers = DynamoCustomers(aging, kept_for=KEPT_FOR)
        old = customers.resolve(MARIA, now=clock.now())
        clock.tick((KEPT_FOR + timedelta(hours=1)).total_seconds())
        assert customers.find(MARIA) is None
        new = customers.resolve(MARIA, now=clock.now())
        assert new.customer_id != old.customer_id
        assert customers.resolve(MARIA, now=clock.now()) == new

    def test_is_no_line_of_the_audit(self, aging: Table, clock: FixedClock) -> None:
        audit = DynamoAudit(aging, kept_for=KEPT_FOR)
        audit.keep(AuditLine(MONDAY_10, Act.SIGNED_IN, "p-dana", "Dana"))
        assert audit.newest()
        clock.tick((KEPT_FOR + timedelta(hours=1)).total_seconds())
        assert audit.newest() == ()
