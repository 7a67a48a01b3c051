"""What WhatsApp charges for is counted once a message, in the month of its delivery."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chalicelib.domain.commit import Commit
from chalicelib.domain.message import Delivery
from chalicelib.use_cases.channel_ports import Counted
from tests.adapters.dynamodb.conftest import Store
from tests.adapters.dynamodb.story import loaded, maria_wrote
from tests.fakes.cast import NUMBER, THREAD_ID, to_maria
from tests.fakes.clock import MONDAY_10

SERVICE = {"billable": True, "pricing_model": "PMP", "type": "regular", "category": "service"}
FREE = {**SERVICE, "billable": False, "type": "free_customer_service"}
MONTH = "2026-11"


@pytest.fixture
def sent(store: Store) -> list[str]:
    """Five messages that went out."""
    before = maria_wrote(store.threads).thread
    messages = tuple(to_maria(str(n), str(n)) for n in range(5))
    assert store.threads.commit(Commit(before, before, messages=messages))
    return [message.message_id for message in loaded(store.threads).messages if message.delivery]


def report(store: Store, message_id: str, status: Delivery, **more: Any) -> bool:
    known = {"at": MONDAY_10, "wamid": "w", "error": None, "pricing": SERVICE, "market": "ES", **more}
    return store.threads.record_status(THREAD_ID, message_id, status, **known)


class TestCount:
    def test_groups_by_category_type_and_market(self, store: Store, sent: list[str]) -> None:
        for message_id in sent[:2]:
            report(store, message_id, Delivery.DELIVERED)
        report(store, sent[2], Delivery.READ, pricing=FREE)
        report(store, sent[3], Delivery.DELIVERED, market="+3460")
        assert list(store.priced.count(NUMBER, MONTH)) == [
            Counted("service", "free_customer_service", "ES", 1),
            Counted("service", "regular", "+3460", 1),
            Counted("service", "regular", "ES", 2),
        ]

    def test_counts_a_message_once_however_often_it_is_reported(self, store: Store, sent: list[str]) -> None:
        for status in (Delivery.DELIVERED, Delivery.DELIVERED, Delivery.READ, Delivery.DELIVERED):
            report(store, sent[0], status)
        assert list(store.priced.count(NUMBER, MONTH)) == [Counted("service", "regular", "ES", 1)]

    def test_counts_nothing_that_was_only_sent_or_failed(self, store: Store, sent: list[str]) -> None:
        report(store, sent[0], Delivery.SENT)
        report(store, sent[1], Delivery.FAILED, pricing=None)
        assert list(store.priced.count(NUMBER, MONTH)) == []
        message = store.threads.message(THREAD_ID, sent[0])
        assert message
        assert message.pricing == SERVICE

    def test_takes_a_price_that_comes_after_the_ladder_was_climbed(
        self, store: Store, sent: list[str]
    ) -> None:
        report(store, sent[0], Delivery.READ, pricing=None)
        assert not report(store, sent[0], Delivery.DELIVERED)
        assert list(store.priced.count(NUMBER, MONTH)) == [Counted("service", "regular", "ES", 1)]

    def test_counts_in_the_month_of_the_delivery(self, store: Store, sent: list[str]) -> None:
        december = datetime(2026, 12, 1, tzinfo=UTC)
        report(store, sent[0], Delivery.DELIVERED, at=december - timedelta(seconds=1))
        report(store, sent[0], Delivery.READ, at=december)
        report(store, sent[1], Delivery.DELIVERED, at=december)
        assert [counted.count for counted in store.priced.count(NUMBER, MONTH)] == [1]
        assert [counted.count for counted in store.priced.count(NUMBER, "2026-12")] == [1]
        assert list(store.priced.count("999", MONTH)) == []

    def test_survives_names_that_nobody_knows(self, store: Store, sent: list[str]) -> None:
        report(store, sent[0], Delivery.DELIVERED, pricing={"category": None}, market="")
        assert list(store.priced.count(NUMBER, MONTH)) == [Counted("", "", "", 1)]


class TestNumbers:
    def test_are_those_that_sent_something(self, store: Store, sent: list[str]) -> None:
        assert store.priced.numbers() == ()
        for message_id in sent:
            report(store, message_id, Delivery.DELIVERED)
        assert store.priced.numbers() == (NUMBER,)
