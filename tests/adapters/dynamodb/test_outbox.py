"""The holds on the numbers, and a message that is sent once more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.hold import Hold
from chalicelib.domain.message import Delivery, Message
from chalicelib.use_cases.channel_ports import Outbox
from chalicelib.use_cases.ports import Threads
from tests.adapters.dynamodb.conftest import Store
from tests.adapters.dynamodb.story import the_ai_replied
from tests.fakes.cast import NUMBER, THREAD_ID, to_maria
from tests.fakes.clock import MONDAY_10

LATER = MONDAY_10 + timedelta(minutes=5)
MESSAGE_ID = to_maria().message_id
LOCKED = Hold(NUMBER, 131031, "The account is locked", "Open WhatsApp Manager.", MONDAY_10, LATER)
TOO_FAST = Hold(
    NUMBER, 130429, "Too fast", "Nothing.", MONDAY_10, MONDAY_10 + timedelta(seconds=2), stops=False
)


def stands(threads: Threads) -> Message:
    message = threads.message(THREAD_ID, MESSAGE_ID)
    assert message
    return message


class TestReady:
    def test_gives_message_head_and_hold(self, store: Store) -> None:
        loaded = the_ai_replied(store.threads)
        store.outbox.hold(LOCKED)
        ready = store.outbox.ready(THREAD_ID, MESSAGE_ID)
        assert (ready.message, ready.head, ready.hold) == (stands(store.threads), loaded.thread, LOCKED)

    def test_knows_of_no_hold_on_another_number(self, store: Store) -> None:
        the_ai_replied(store.threads)
        store.outbox.hold(replace(LOCKED, phone_number_id="999"))
        assert store.outbox.ready(THREAD_ID, MESSAGE_ID).hold is None

    def test_finds_nothing_where_nothing_is(self, outbox: Outbox) -> None:
        ready = outbox.ready(THREAD_ID, MESSAGE_ID)
        assert (ready.message, ready.head, ready.hold) == (None, None, None)


class TestHold:
    def test_is_put_once(self, outbox: Outbox) -> None:
        assert outbox.hold(LOCKED)
        assert not outbox.hold(replace(LOCKED, code=190))
        assert outbox.holds() == (LOCKED,)

    def test_that_stops_takes_the_place_of_one_that_slows(self, outbox: Outbox) -> None:
        assert outbox.hold(TOO_FAST)
        assert outbox.hold(LOCKED)
        assert outbox.holds() == (LOCKED,)

    def test_that_slows_never_takes_the_place_of_one_that_stops(self, outbox: Outbox) -> None:
        assert outbox.hold(LOCKED)
        assert not outbox.hold(TOO_FAST)
        assert outbox.holds() == (LOCKED,)

    @pytest.mark.parametrize(("seconds", "taken"), [(1, False), (3, True)])
    def test_that_slows_is_renewed_once_it_is_over(self, outbox: Outbox, seconds: int, taken: bool) -> None:
        outbox.hold(TOO_FAST)
        since = MONDAY_10 + timedelta(seconds=seconds)
        assert outbox.hold(replace(TOO_FAST, since=since, probe_at=since + timedelta(seconds=2))) is taken

    def test_is_each_numbers_own(self, outbox: Outbox) -> None:
        assert outbox.hold(LOCKED)
        assert outbox.hold(replace(LOCKED, phone_number_id="999"))
        assert {hold.phone_number_id for hold in outbox.holds()} == {NUMBER, "999"}


class TestProbe:
    def test_is_given_to_one(self, outbox: Outbox) -> None:
        outbox.hold(LOCKED)
        assert outbox.probe(LOCKED, next_at=LATER + timedelta(minutes=10))
        assert not outbox.probe(LOCKED, next_at=LATER + timedelta(minutes=10))
        (hold,) = outbox.holds()
        assert (hold.probe_at, hold.probes) == (LATER + timedelta(minutes=10), 1)

    def test_is_given_to_nobody_once_the_hold_is_gone(self, outbox: Outbox) -> None:
        assert not outbox.probe(LOCKED, next_at=LATER)
        assert outbox.holds() == ()


class TestRelease:
    def test_ends_the_hold(self, outbox: Outbox) -> None:
        outbox.hold(LOCKED)
        assert outbox.release(NUMBER) == LOCKED
        assert outbox.release(NUMBER) is None
        assert outbox.holds() == ()

    def test_ends_no_hold_that_came_after_the_one_that_was_seen(self, outbox: Outbox) -> None:
        outbox.hold(LOCKED)
        assert outbox.release(NUMBER, since=MONDAY_10 - timedelta(hours=1)) is None
        assert outbox.release(NUMBER, since=MONDAY_10) == LOCKED


class TestSendAgain:
    def unknown(self, threads: Threads) -> None:
        the_ai_replied(threads)
        threads.claim(THREAD_ID, MESSAGE_ID, expected=Delivery.PENDING, now=MONDAY_10)
        threads.record_outcome(THREAD_ID, MESSAGE_ID, Delivery.UNKNOWN, at=MONDAY_10)

    def again(self, threads: Threads, expected: Delivery) -> bool:
        return threads.send_again(THREAD_ID, MESSAGE_ID, expected=expected, at=LATER)

    def test_moves_an_unknown_message_back_and_counts(self, store: Store) -> None:
        self.unknown(store.threads)
        assert self.again(store.threads, Delivery.UNKNOWN)
        assert (stands(store.threads).delivery, stands(store.threads).repeats) == (Delivery.PENDING, 1)
        assert [message.message_id for message in store.lists.unsent_since(LATER)] == [MESSAGE_ID]

    def test_happens_once(self, store: Store) -> None:
        self.unknown(store.threads)
        assert self.again(store.threads, Delivery.UNKNOWN)
        store.threads.record_outcome(THREAD_ID, MESSAGE_ID, Delivery.UNKNOWN, at=LATER)
        assert not self.again(store.threads, Delivery.UNKNOWN)

    def test_never_takes_back_what_a_status_settled(self, store: Store) -> None:
        self.unknown(store.threads)
        store.threads.record_status(
            THREAD_ID, MESSAGE_ID, Delivery.DELIVERED, at=LATER, wamid="w", error=None, pricing=None
        )
        assert not self.again(store.threads, Delivery.UNKNOWN)
        assert stands(store.threads).delivery is Delivery.DELIVERED

    def test_puts_what_failed_on_its_way_back_on_the_list(self, store: Store) -> None:
        self.unknown(store.threads)
        failed = {"at": LATER, "error": {"code": 131000}, "pricing": None}
        store.threads.record_status(THREAD_ID, MESSAGE_ID, Delivery.FAILED, wamid="w-1", **failed)
        assert self.again(store.threads, Delivery.FAILED)
        assert [message.message_id for message in store.lists.unsent_since(LATER)] == [MESSAGE_ID]

    def test_lets_no_late_report_of_the_first_send_fail_the_second(self, store: Store) -> None:
        self.unknown(store.threads)
        failed = {"at": LATER, "error": {"code": 131000}, "pricing": None}
        store.threads.record_status(THREAD_ID, MESSAGE_ID, Delivery.FAILED, wamid="w-1", **failed)
        self.again(store.threads, Delivery.FAILED)
        store.threads.record_outcome(THREAD_ID, MESSAGE_ID, Delivery.SENT, at=LATER, wamid="w-2")
        assert not store.threads.record_status(THREAD_ID, MESSAGE_ID, Delivery.FAILED, wamid="w-1", **failed)
        assert stands(store.threads).delivery is Delivery.SENT
        assert store.threads.record_status(THREAD_ID, MESSAGE_ID, Delivery.FAILED, wamid="w-2", **failed)

    def test_lets_no_report_of_a_first_send_without_a_name_fail_the_second(self, store: Store) -> None:
        self.unknown(store.threads)
        failed = {"at": LATER, "error": {"code": 131000}, "pricing": None}
        self.again(store.threads, Delivery.UNKNOWN)
        store.threads.record_outcome(THREAD_ID, MESSAGE_ID, Delivery.SENT, at=LATER, wamid="w-2")
        assert not store.threads.record_status(THREAD_ID, MESSAGE_ID, Delivery.FAILED, wamid="w-1", **failed)
        assert store.threads.record_status(THREAD_ID, MESSAGE_ID, Delivery.FAILED, wamid="w-2", **failed)

    def test_believes_a_report_of_the_second_send_before_its_answer(self, store: Store) -> None:
        self.unknown(store.threads)
        failed = {"at": LATER, "error": {"code": 131000}, "pricing": None}
        store.threads.record_status(THREAD_ID, MESSAGE_ID, Delivery.FAILED, wamid="w-1", **failed)
        self.again(store.threads, Delivery.FAILED)
        assert store.threads.record_status(THREAD_ID, MESSAGE_ID, Delivery.FAILED, wamid="w-2", **failed)

    def test_of_a_message_that_is_not_there_is_nothing(self, threads: Threads) -> None:
        assert not self.again(threads, Delivery.UNKNOWN)


class TestAnAttemptThatWasNotItsOwn:
    def test_is_not_counted(self, threads: Threads) -> None:
        the_ai_replied(threads)
        threads.claim(THREAD_ID, MESSAGE_ID, expected=Delivery.PENDING, now=MONDAY_10)
        threads.record_outcome(
            THREAD_ID, MESSAGE_ID, Delivery.PENDING, at=MONDAY_10, error={"code": 190}, counted=False
        )
        assert (stands(threads).attempts, stands(threads).claimed_at) == (0, MONDAY_10)


class TestThePairRate:
    def test_moves_on_with_each_commit(self, threads: Threads) -> None:
        thread = the_ai_replied(threads).thread
        assert thread.paced_until == to_maria().sent_at + timedelta(seconds=6)
