"""A large body: every customer's events in order, many customers at once, statuses last, nothing lost."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta

import pytest

from chalicelib.domain.inbound import (
    ChannelNotice,
    Contact,
    IdentityChanged,
    Inbound,
    Severity,
    StatusUpdate,
    Unrecognised,
    WebhookEvent,
)
from chalicelib.domain.message import Delivery
from chalicelib.use_cases.receive_large import by_customer, receive_large
from chalicelib.use_cases.receive_webhook import receive_webhook
from tests.fakes.cast import NUMBER
from tests.fakes.clock import MONDAY_10
from tests.journeys.world import World


def message(customer: int, number: int = 0, **who: str) -> Inbound:
    contact = Contact(**({"phone": f"3460000{customer}"} | who))
    at = MONDAY_10 + timedelta(seconds=number)
    return Inbound(f"wamid.{customer}.{number}", NUMBER, contact, "text", str(number), at)


class TestByCustomer:
    def test_keeps_each_customers_order(self) -> None:
        events = [message(n % 3, n) for n in range(9)]
        groups = by_customer(events)
        assert [[event.wamid for event in group if isinstance(event, Inbound)] for group in groups] == [
            [f"wamid.{customer}.{n}" for n in range(customer, 9, 3)] for customer in range(3)
        ]

    def test_puts_together_whatever_shares_an_identity(self) -> None:
        by_phone, by_bsuid = message(1), message(2, bsuid="ES.1")
        both = message(1, 1, bsuid="ES.1")
        assert len(by_customer([by_phone, by_bsuid])) == 2
        assert len(by_customer([by_phone, by_bsuid, both])) == 1

    def test_follows_a_customer_to_a_new_number(self) -> None:
        moved = IdentityChanged(message(1).contact, message(2).contact)
        assert len(by_customer([message(1), moved, message(2)])) == 1

    def test_keeps_news_apart_from_customers(self) -> None:
        news = ChannelNotice("security", Severity.INFO, "News")
        assert len(by_customer([news, Unrecognised("?"), message(1), news])) == 3


class TestReceiveLarge:
    def test_stores_a_thousand_updates_once(self, world: World) -> None:
        events: list[WebhookEvent] = [message(n % 100, n) for n in range(1000)]

        def receive(group: Sequence[WebhookEvent]) -> Counter[str]:
            return receive_webhook(
                group,
                customers=world.customers,
                threads=world.threads,
                wakeups=world.wakeups,
                notices=world.notices,
                clock=world.clock,
            )

        assert receive_large(events, receive) == {"message.stored": 1000}
        assert receive_large(events, receive) == {"message.duplicate": 1000}
        assert len(world.threads.heads) == 100
        assert {head.inbound_count for head in world.threads.heads.values()} == {10}

    def test_receives_statuses_after_all_messages(self) -> None:
        seen: list[WebhookEvent] = []
        status = StatusUpdate(Delivery.READ, None, None, "thread", "message")

        def receive(group: Sequence[WebhookEvent]) -> Counter[str]:
            seen.extend(group)
            return Counter({"seen": len(group)})

        assert receive_large([status, message(1), status, message(2)], receive) == {"seen": 4}
        assert [isinstance(event, StatusUpdate) for event in seen] == [False, False, True, True]

    def test_stores_all_else_before_it_tells_of_a_failure(self) -> None:
        seen: list[WebhookEvent] = []
        lock = threading.Lock()

        def receive(group: Sequence[WebhookEvent]) -> Counter[str]:
            if message(1) in group:
                raise RuntimeError("throttled")
            with lock:
                seen.extend(group)
            return Counter()

        with pytest.raises(RuntimeError, match="throttled"):
            receive_large([message(n) for n in range(20)], receive)
        assert len(seen) == 19

    def test_of_nothing_is_nothing(self) -> None:
        assert receive_large([], lambda _: Counter({"never": 1})) == {}
