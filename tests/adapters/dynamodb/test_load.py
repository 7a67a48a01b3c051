"""Reading a thread: head, case, escalation and messages in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from chalicelib.domain import case as cases
from chalicelib.domain.case import Resolution, Surety
from chalicelib.domain.commit import Commit
from chalicelib.use_cases.ports import Threads
from tests.adapters.dynamodb.story import it_escalated, loaded, maria_wrote, taking_over, the_ai_replied
from tests.fakes.cast import THREAD_ID, a_case, a_thread, an_escalation, from_maria, to_maria
from tests.fakes.clock import MONDAY_10


class TestLoad:
    def test_finds_nothing_where_nobody_wrote(self, threads: Threads) -> None:
        assert threads.load(THREAD_ID) is None
        assert threads.head(THREAD_ID) is None
        assert threads.message(THREAD_ID, from_maria().message_id) is None
        assert threads.case(THREAD_ID, "case-1") is None
        assert threads.escalation(THREAD_ID, "esc-1") is None

    def test_gives_messages_in_the_order_they_were_written(self, threads: Threads) -> None:
        for second in (3, 1, 2):
            at = MONDAY_10 + timedelta(seconds=second)
            assert threads.receive(a_thread(), from_maria(str(second), f"wamid.{second}", at))
        assert [message.text for message in loaded(threads).messages] == ["1", "2", "3"]

    def test_orders_messages_of_one_second_by_arrival(self, threads: Threads) -> None:
        for n in range(6):
            arrived_at = MONDAY_10 + timedelta(milliseconds=n)
            message = from_maria(str(n), f"wamid.{n}", MONDAY_10, received_at=arrived_at)
            assert threads.receive(a_thread(), message)
        assert [message.text for message in loaded(threads).messages] == list("012345")

    def test_gives_the_newest_messages_only(self, threads: Threads) -> None:
        for n in range(8):
            at = MONDAY_10 + timedelta(seconds=n)
            assert threads.receive(a_thread(), from_maria(str(n), f"wamid.{n}", at))
        found = threads.load(THREAD_ID, limit=3)
        assert found
        assert [message.text for message in found.messages] == ["5", "6", "7"]
        assert found.thread.inbound_count == 8

    def test_reads_older_messages_page_by_page(self, threads: Threads) -> None:
        for n in range(7):
            at = MONDAY_10 + timedelta(seconds=n)
            assert threads.receive(a_thread(), from_maria(str(n), f"wamid.{n}", at))
        newest = threads.messages_before(THREAD_ID, None, limit=3)
        older = threads.messages_before(THREAD_ID, newest[0].message_id, limit=3)
        oldest = threads.messages_before(THREAD_ID, older[0].message_id, limit=3)
        assert [[message.text for message in page] for page in (newest, older, oldest)] == [
            ["4", "5", "6"],
            ["1", "2", "3"],
            ["0"],
        ]

    def test_says_what_is_unanswered(self, threads: Threads) -> None:
        the_ai_replied(threads)
        found = maria_wrote(threads, from_maria("And Friday?", "wamid.2", MONDAY_10 + timedelta(minutes=1)))
        assert [message.text for message in found.unanswered] == ["And Friday?"]

    def test_gives_case_and_escalation_as_they_were_committed(self, threads: Threads) -> None:
        found = it_escalated(threads)
        assert found.escalation == an_escalation()
        assert found.case == threads.case(THREAD_ID, "case-1")
        assert found.case
        assert found.case.escalation_id == "esc-1"
        assert threads.escalation(THREAD_ID, "esc-1") == an_escalation()

    def test_gives_the_last_case_once_it_is_closed(self, threads: Threads) -> None:
        found = the_ai_replied(threads)
        assert found.case
        resolution = Resolution("p-dana", Surety.CONFIRMED, MONDAY_10, "done")
        ended = cases.resolve(found.case, resolution)
        after = replace(found.thread, open_case_id=None, epoch=found.thread.epoch + 1)
        assert threads.commit(Commit(found.thread, after, case=ended))
        assert loaded(threads).case == ended

    def test_gives_no_escalation_after_a_hand_back(self, threads: Threads) -> None:
        it_escalated(threads)
        assert threads.commit(taking_over(loaded(threads)))
        found = loaded(threads)
        assert found.case
        assert found.escalation
        back = cases.hand_back(found.case, at=MONDAY_10, note="Likes mornings")
        after = replace(found.thread, epoch=found.thread.epoch + 1)
        closed = replace(found.escalation, closed_at=MONDAY_10)
        assert threads.commit(Commit(found.thread, after, case=back, escalation=closed))
        found = loaded(threads)
        assert (found.case, found.escalation) == (back, None)
        assert threads.escalation(THREAD_ID, "esc-1") == closed

    def test_reads_messages_that_are_not_for_sending(self, threads: Threads) -> None:
        found = the_ai_replied(threads)
        note = replace(to_maria("Dana took over", "event"), kind="event", delivery=None, case_id=None)
        assert threads.commit(Commit(found.thread, found.thread, messages=(note,)))
        assert note in loaded(threads).messages


class TestCasesOfAThread:
    def test_are_read_the_newest_first(self, threads: Threads) -> None:
        found = it_escalated(threads)
        later = replace(a_case(), case_id="case-2", opened_at=MONDAY_10 + timedelta(days=1))
        head = replace(found.thread, open_case_id="case-2")
        assert threads.commit(Commit(found.thread, head, case=later, new_case=True))
        assert [case.case_id for case in threads.cases_of_thread(THREAD_ID)] == ["case-2", "case-1"]
        assert [case.case_id for case in threads.cases_of_thread(THREAD_ID, limit=1)] == ["case-2"]
        assert threads.cases_of_thread("106540352242922-nobody") == ()
