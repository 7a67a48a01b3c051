"""Storing what customers write: once, counted, and never lost."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

from chalicelib.domain.commit import Commit
from chalicelib.use_cases.ports import Threads
from tests.adapters.dynamodb.story import answered, loaded, maria_wrote
from tests.fakes.cast import MARIA, THREAD_ID, a_thread, from_maria
from tests.fakes.clock import MONDAY_10


class TestReceive:
    def test_stores_the_message_as_it_came(self, threads: Threads) -> None:
        message = from_maria(
            "¿Hola? 👋",
            kind="interactive",
            reply_to="wamid.0",
            details={"interactive": {"type": "button_reply", "n": 1, "x": 2.5, "none": None, "list": ["a"]}},
        )
        assert threads.receive(a_thread(), message)
        assert threads.message(THREAD_ID, message.message_id) == message

    def test_makes_the_head_with_the_first_message(self, threads: Threads) -> None:
        head = maria_wrote(threads).thread
        assert head == replace(
            a_thread(),
            inbound_count=1,
            unanswered_since=MONDAY_10 + timedelta(milliseconds=300),
            last_inbound_at=MONDAY_10,
        )

    def test_takes_a_copy_for_what_it_is(self, threads: Threads) -> None:
        maria_wrote(threads)
        assert not threads.receive(a_thread(), from_maria())
        assert loaded(threads).thread.inbound_count == 1

    def test_takes_twenty_copies_at_once_for_one_message(self, threads: Threads) -> None:
        with ThreadPoolExecutor(20) as pool:
            stored = list(pool.map(lambda _: threads.receive(a_thread(), from_maria()), range(20)))
        assert stored.count(True) == 1
        assert loaded(threads).thread.inbound_count == 1

    def test_stores_twenty_messages_at_once(self, threads: Threads) -> None:
        messages = [from_maria(str(n), f"wamid.{n}", MONDAY_10 + timedelta(seconds=n)) for n in range(20)]
        with ThreadPoolExecutor(20) as pool:
            assert all(pool.map(lambda message: threads.receive(a_thread(), message), messages))
        found = loaded(threads)
        assert found.thread.inbound_count == 20
        assert [message.text for message in found.messages] == [str(n) for n in range(20)]

    def test_keeps_the_service_window_when_an_old_message_comes_late(self, threads: Threads) -> None:
        maria_wrote(threads, from_maria("second", "wamid.2", MONDAY_10))
        late = from_maria("first", "wamid.1", MONDAY_10 - timedelta(hours=20))
        assert threads.receive(a_thread(), late)
        found = loaded(threads)
        assert found.thread.last_inbound_at == MONDAY_10
        assert found.thread.inbound_count == 2
        assert not threads.receive(a_thread(), late)

    def test_moves_the_service_window_with_a_new_message(self, threads: Threads) -> None:
        maria_wrote(threads)
        later = MONDAY_10 + timedelta(hours=1)
        assert maria_wrote(threads, from_maria("?", "wamid.2", later)).thread.last_inbound_at == later

    def test_keeps_how_long_the_customer_has_waited(self, threads: Threads) -> None:
        since = maria_wrote(threads).thread.unanswered_since
        found = maria_wrote(threads, from_maria("?", "wamid.2", MONDAY_10 + timedelta(minutes=2)))
        assert found.thread.unanswered_since == since

    def test_begins_a_new_wait_after_an_answer(self, threads: Threads) -> None:
        before = maria_wrote(threads).thread
        assert threads.commit(Commit(before, answered(before), nothing_newer=True))
        found = maria_wrote(threads, from_maria("?", "wamid.2", MONDAY_10 + timedelta(minutes=2)))
        assert found.thread.unanswered_since == MONDAY_10 + timedelta(minutes=2, milliseconds=300)

    def test_refreshes_what_is_told_of_the_customer_and_keeps_the_rest(self, threads: Threads) -> None:
        maria_wrote(threads)
        renamed = replace(MARIA, name="María G.", phone=None, bsuid=None, username="maria.g")
        assert threads.receive(a_thread(renamed), from_maria("?", "wamid.2"))
        assert loaded(threads).thread.customer == replace(MARIA, name="María G.", username="maria.g")

    def test_carries_the_customers_tags(self, threads: Threads) -> None:
        assert threads.receive(a_thread(replace(MARIA, tags=("vip",))), from_maria())
        assert maria_wrote(threads, from_maria("?", "wamid.2")).thread.customer.tags == ("vip",)

    def test_does_not_touch_what_was_decided(self, threads: Threads) -> None:
        before = maria_wrote(threads).thread
        after = replace(answered(before), epoch=3, language="es", disclosed_at=MONDAY_10)
        assert threads.commit(Commit(before, after, nothing_newer=True))
        head = maria_wrote(threads, from_maria("?", "wamid.2")).thread
        assert (head.epoch, head.answered_count, head.language, head.disclosed_at) == (
            3,
            1,
            "es",
            MONDAY_10,
        )
        assert head.open_case_id == "case-1"
