"""A message's way to the customer: claimed by one worker, and never told less than is known."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chalicelib.domain.commit import Commit
from chalicelib.domain.message import Delivery, Message
from chalicelib.use_cases.ports import Lists, Threads
from tests.adapters.dynamodb.conftest import Store
from tests.adapters.dynamodb.story import loaded, the_ai_replied
from tests.fakes.cast import THREAD_ID, a_thread, from_maria, to_maria
from tests.fakes.clock import MONDAY_10

LATER = MONDAY_10 + timedelta(minutes=1)
MESSAGE_ID = to_maria().message_id
NUMBERS = count()
REPORTED = [Delivery.SENT, Delivery.DELIVERED, Delivery.READ, Delivery.PLAYED, Delivery.FAILED]


@pytest.fixture
def pending(threads: Threads) -> Threads:
    the_ai_replied(threads)
    return threads


def report(threads: Threads, status: Delivery, message_id: str = MESSAGE_ID, **more: Any) -> bool:
    known = {"at": LATER, "wamid": "wamid.out", "error": None, "pricing": None, **more}
    return threads.record_status(THREAD_ID, message_id, status, **known)


def stands(threads: Threads) -> Message:
    message = threads.message(THREAD_ID, MESSAGE_ID)
    assert message
    return message


class TestClaim:
    def test_moves_to_sending_and_counts(self, pending: Threads) -> None:
        claimed = pending.claim(THREAD_ID, MESSAGE_ID, expected=Delivery.PENDING, now=LATER)
        assert claimed
        assert claimed == stands(pending)
        assert (claimed.delivery, claimed.attempts, claimed.text) == (Delivery.SENDING, 1, "Hi!")

    def test_is_won_once(self, pending: Threads) -> None:
        def claim(_: int) -> Message | None:
            return pending.claim(THREAD_ID, MESSAGE_ID, expected=Delivery.PENDING, now=LATER)

        with ThreadPoolExecutor(10) as pool:
            assert len([won for won in pool.map(claim, range(10)) if won]) == 1
        assert stands(pending).attempts == 1

    def test_finds_no_message_of_the_customers(self, pending: Threads) -> None:
        message_id = from_maria().message_id
        assert pending.claim(THREAD_ID, message_id, expected=Delivery.PENDING, now=LATER) is None
        assert pending.claim(THREAD_ID, "none", expected=Delivery.PENDING, now=LATER) is None

    def test_counts_every_attempt(self, pending: Threads) -> None:
        for _ in range(3):
            pending.claim(THREAD_ID, MESSAGE_ID, expected=Delivery.PENDING, now=LATER)
            pending.record_outcome(THREAD_ID, MESSAGE_ID, Delivery.PENDING, at=LATER, error={"code": 130429})
        assert stands(pending).attempts == 3
        assert stands(pending).error == {"code": 130429}


class TestOutcome:
    def test_keeps_the_wamid_of_a_send(self, pending: Threads) -> None:
        pending.claim(THREAD_ID, MESSAGE_ID, expected=Delivery.PENDING, now=LATER)
        pending.record_outcome(THREAD_ID, MESSAGE_ID, Delivery.SENT, at=LATER, wamid="wamid.out")
        assert (stands(pending).delivery, stands(pending).wamid) == (Delivery.SENT, "wamid.out")

    def test_says_why_it_failed(self, pending: Threads) -> None:
        error = {"code": 131047, "title": "window"}
        pending.record_outcome(THREAD_ID, MESSAGE_ID, Delivery.FAILED, at=LATER, error=error)
        assert (stands(pending).delivery, stands(pending).error) == (Delivery.FAILED, error)

    @pytest.mark.parametrize("outcome", [Delivery.PENDING, Delivery.UNKNOWN, Delivery.FAILED, Delivery.SENT])
    def test_never_overrules_a_status_that_was_faster(self, pending: Threads, outcome: Delivery) -> None:
        assert report(pending, Delivery.DELIVERED)
        pending.record_outcome(THREAD_ID, MESSAGE_ID, outcome, at=LATER, error={"code": 1})
        assert (stands(pending).delivery, stands(pending).error) == (Delivery.DELIVERED, None)

    def test_of_an_unknown_message_is_nothing(self, pending: Threads) -> None:
        pending.record_outcome(THREAD_ID, "none", Delivery.SENT, at=LATER)
        assert pending.message(THREAD_ID, "none") is None


class TestStatus:
    def test_climbs_from_wherever_our_own_knowledge_stopped(self, pending: Threads) -> None:
        assert report(pending, Delivery.SENT)
        assert (stands(pending).delivery, stands(pending).wamid) == (Delivery.SENT, "wamid.out")

    def test_skips_rungs(self, pending: Threads) -> None:
        assert report(pending, Delivery.READ)
        assert not report(pending, Delivery.DELIVERED)
        assert not report(pending, Delivery.READ)
        assert stands(pending).delivery is Delivery.READ

    def test_ignores_a_failure_after_the_delivery(self, pending: Threads) -> None:
        assert report(pending, Delivery.DELIVERED)
        assert not report(pending, Delivery.FAILED, error={"code": 131026})
        assert (stands(pending).delivery, stands(pending).error) == (Delivery.DELIVERED, None)

    def test_believes_a_delivery_after_the_failure(self, pending: Threads) -> None:
        assert report(pending, Delivery.FAILED, error={"code": 131026})
        assert stands(pending).error == {"code": 131026}
        assert report(pending, Delivery.DELIVERED)
        assert (stands(pending).delivery, stands(pending).error) == (Delivery.DELIVERED, None)

    def test_of_a_message_we_do_not_know_changes_nothing(self, pending: Threads) -> None:
        assert not report(pending, Delivery.SENT, "1763881200000-o0123456789abcdef")
        assert not report(pending, Delivery.SENT, from_maria().message_id)
        assert pending.message(THREAD_ID, "1763881200000-o0123456789abcdef") is None
        assert loaded(pending).messages[0] == from_maria()

    def test_leaves_the_text_alone(self, pending: Threads) -> None:
        before = stands(pending)
        assert report(pending, Delivery.SENT, pricing={"type": "regular", "category": "service"})
        assert (stands(pending).text, stands(pending).case_id) == (before.text, before.case_id)


class TestLadder:
    @settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(reports=st.lists(st.sampled_from(REPORTED), max_size=6))
    def test_ends_at_the_highest_rung_whatever_the_order(
        self, threads: Threads, reports: list[Delivery]
    ) -> None:
        message = to_maria(seed=f"message {next(NUMBERS)}")
        threads.receive(a_thread(), from_maria())
        _commit_alone(threads, message)
        climbed = [report(threads, status, message.message_id) for status in reports]
        after = threads.message(THREAD_ID, message.message_id)
        assert after
        assert after.delivery is max([Delivery.PENDING, *reports], key=lambda status: status.rank)
        assert climbed.count(True) == len(_peaks(reports))


def _commit_alone(threads: Threads, message: Message) -> None:
    head = threads.head(THREAD_ID)
    assert head
    assert threads.commit(Commit(head, head, messages=(message,)))


def _peaks(reports: list[Delivery]) -> list[Delivery]:
    peaks: list[Delivery] = []
    for status in reports:
        if not peaks or status.rank > peaks[-1].rank:
            peaks.append(status)
    return peaks


class TestUnsentList:
    def unsent(self, lists: Lists) -> list[str]:
        return [message.message_id for message in lists.unsent_since(LATER)]

    def test_holds_a_message_until_it_is_sent(self, store: Store) -> None:
        the_ai_replied(store.threads)
        assert self.unsent(store.lists) == [MESSAGE_ID]
        store.threads.claim(THREAD_ID, MESSAGE_ID, expected=Delivery.PENDING, now=LATER)
        assert self.unsent(store.lists) == [MESSAGE_ID]
        store.threads.record_outcome(THREAD_ID, MESSAGE_ID, Delivery.UNKNOWN, at=LATER)
        assert self.unsent(store.lists) == [MESSAGE_ID]
        store.threads.record_outcome(THREAD_ID, MESSAGE_ID, Delivery.SENT, at=LATER, wamid="w")
        assert self.unsent(store.lists) == []

    @pytest.mark.parametrize("status", REPORTED)
    def test_loses_it_with_any_report(self, store: Store, status: Delivery) -> None:
        the_ai_replied(store.threads)
        assert report(store.threads, status)
        assert self.unsent(store.lists) == []

    def test_loses_it_when_it_failed(self, store: Store) -> None:
        the_ai_replied(store.threads)
        store.threads.record_outcome(THREAD_ID, MESSAGE_ID, Delivery.FAILED, at=LATER, error={"code": 0})
        assert self.unsent(store.lists) == []

    def test_leaves_out_what_is_newer(self, store: Store) -> None:
        the_ai_replied(store.threads)
        assert store.lists.unsent_since(MONDAY_10) == ()
