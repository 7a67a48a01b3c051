"""One decision, written whole or not at all."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

from chalicelib.domain.case import Snooze, Status
from chalicelib.domain.commit import Commit
from chalicelib.domain.escalation import superseded
from chalicelib.domain.message import Delivery
from chalicelib.use_cases.ports import Threads
from tests.adapters.dynamodb.story import (
    answered,
    dana_took_over,
    it_escalated,
    loaded,
    maria_wrote,
    taking_over,
    the_ai_replied,
)
from tests.fakes.cast import THREAD_ID, a_case, an_escalation, from_maria, to_maria
from tests.fakes.clock import MONDAY_10

LATER = MONDAY_10 + timedelta(minutes=1)


class TestCommit:
    def test_writes_head_case_escalation_and_message_together(self, threads: Threads) -> None:
        found = it_escalated(threads)
        assert found.thread.epoch == 1
        assert not found.thread.unanswered
        assert found.thread.unanswered_since is None
        assert found.case
        assert found.case.status is Status.WAITING_FOR_HUMAN
        assert found.messages[-1].text == "A colleague will answer today by 10:30."
        assert found.messages[-1].delivery is Delivery.PENDING

    def test_drops_the_reply_when_someone_took_over_meanwhile(self, threads: Threads) -> None:
        before = the_ai_replied(threads)
        reply = Commit(before.thread, answered(before.thread), messages=(to_maria("Too late", "2"),))
        assert threads.commit(taking_over(before))
        assert not threads.commit(reply)
        found = loaded(threads)
        assert found.case
        assert found.case.status is Status.WITH_HUMAN
        assert "Too late" not in [message.text for message in found.messages]

    def test_drops_the_reply_when_the_customer_wrote_meanwhile(self, threads: Threads) -> None:
        before = maria_wrote(threads).thread
        assert maria_wrote(threads, from_maria("Wait", "wamid.2", LATER)).thread.inbound_count == 2
        commit = Commit(before, answered(before), case=a_case(), new_case=True, nothing_newer=True)
        assert not threads.commit(commit)
        assert loaded(threads).case is None
        assert loaded(threads).thread.answered_count == 0

    def test_keeps_the_wait_when_a_message_came_that_a_commit_does_not_mind(self, threads: Threads) -> None:
        before = maria_wrote(threads).thread
        maria_wrote(threads, from_maria("Hello??", "wamid.2", LATER))
        assert threads.commit(Commit(before, answered(before), case=a_case(), new_case=True))
        head = loaded(threads).thread
        assert (head.inbound_count, head.answered_count) == (2, 1)
        assert head.unanswered_since is not None
        assert [message.text for message in loaded(threads).unanswered] == ["Hello??"]

    def test_lets_one_of_two_answers_to_the_same_messages_win(self, threads: Threads) -> None:
        before = maria_wrote(threads).thread
        first = Commit(before, answered(before), messages=(to_maria("One", "1"),))
        second = Commit(before, answered(before), messages=(to_maria("Two", "2"),))
        assert threads.commit(first)
        assert not threads.commit(second)
        assert [message.text for message in loaded(threads).messages] == ["Hello", "One"]

    def test_lets_one_of_ten_takeovers_win(self, threads: Threads) -> None:
        before = it_escalated(threads)
        with ThreadPoolExecutor(10) as pool:
            won = list(pool.map(lambda _: threads.commit(taking_over(before)), range(10)))
        assert won.count(True) == 1
        assert loaded(threads).thread.epoch == before.thread.epoch + 1

    def test_writes_a_repeated_message_once(self, threads: Threads) -> None:
        found = the_ai_replied(threads)
        again = Commit(found.thread, found.thread, messages=(to_maria("Other words"),))
        assert not threads.commit(again)
        assert [message.text for message in loaded(threads).messages] == ["Hello", "Hi!"]

    def test_refuses_a_new_case_under_a_name_that_is_taken(self, threads: Threads) -> None:
        found = the_ai_replied(threads)
        assert not threads.commit(Commit(found.thread, found.thread, case=a_case(), new_case=True))

    def test_refuses_to_change_what_was_never_written(self, threads: Threads) -> None:
        found = maria_wrote(threads).thread
        assert not threads.commit(Commit(found, found, case=a_case()))
        assert not threads.commit(Commit(found, found, escalation=an_escalation()))
        unknown = replace(found, thread_id="106540352242922-nobody")
        assert not threads.commit(Commit(unknown, replace(unknown, epoch=1)))

    def test_leaves_the_clock_its_marks(self, threads: Threads) -> None:
        before = it_escalated(threads)
        assert threads.mark_escalation(THREAD_ID, "esc-1", "reminded_at", at=LATER)
        assert threads.mark_escalation(THREAD_ID, "esc-1", "lead", at=LATER)
        assert threads.commit(taking_over(before))
        escalation = loaded(threads).escalation
        assert escalation
        assert escalation.takeover
        assert (escalation.reminded_at, escalation.alerted) == (LATER, ("lead",))

    def test_sets_a_new_clock_and_takes_the_old_ones_marks_away(self, threads: Threads) -> None:
        before = dana_took_over(threads)
        threads.mark_escalation(THREAD_ID, "esc-1", "reminded_at", at=LATER)
        moved = an_escalation(
            queue="billing", due_at=LATER, reminder_at=LATER, revision=2, missed_at=MONDAY_10
        )
        head = replace(before.thread, epoch=before.thread.epoch + 1)
        assert threads.commit(Commit(before.thread, head, escalation=moved, new_clock=True))
        assert loaded(threads).escalation == moved

    def test_keeps_the_tags_and_the_snooze_of_a_case(self, threads: Threads) -> None:
        found = dana_took_over(threads)
        assert found.case
        tagged = replace(found.case, tags=("refund", "follow up"), snooze=Snooze(LATER, 3))
        head = replace(found.thread, epoch=found.thread.epoch + 1)
        assert threads.commit(Commit(found.thread, head, case=tagged))
        assert loaded(threads).case == tagged

    def test_removes_what_is_no_more(self, threads: Threads) -> None:
        found = dana_took_over(threads)
        assert found.case
        assert found.case.takeover
        released = replace(found.case, takeover=None, due_at=None, intent=None)
        assert threads.commit(Commit(found.thread, replace(found.thread, epoch=9), case=released))
        assert loaded(threads).case == released

    def test_records_a_decision_on_the_customers_own_message(self, threads: Threads) -> None:
        found = maria_wrote(threads)
        message = replace(found.messages[0], case_id="case-1", turn={"decision": "silent"}, text="changed")
        assert threads.commit(Commit(found.thread, answered(found.thread), messages=(message,)))
        assert loaded(threads).messages[0] == replace(message, text="Hello")

    def test_may_leave_something_for_the_ai_to_answer(self, threads: Threads) -> None:
        found = dana_took_over(threads)
        left = replace(found.thread, answered_count=0, unanswered_since=LATER, epoch=found.thread.epoch + 1)
        assert threads.commit(Commit(found.thread, left, nothing_newer=True))
        head = loaded(threads).thread
        assert (head.answered_count, head.unanswered_since) == (0, LATER)

    def test_leaves_the_wait_alone_when_it_decided_nothing(self, threads: Threads) -> None:
        before = maria_wrote(threads).thread
        maria_wrote(threads, from_maria("Hello??", "wamid.2", LATER))
        note = replace(to_maria("A note", "n"), kind="note", delivery=None)
        assert threads.commit(Commit(before, replace(before, language="es"), messages=(note,)))
        head = loaded(threads).thread
        assert (head.language, head.unanswered_since) == ("es", before.unanswered_since)

    def test_closes_the_escalation_that_another_takes_the_place_of(self, threads: Threads) -> None:
        before = it_escalated(threads)
        assert before.case
        assert before.escalation
        threads.mark_escalation(THREAD_ID, before.escalation.escalation_id, "reminded_at", at=LATER)
        opened = replace(
            an_escalation(escalation_id="e0002-case-1", case_id=before.case.case_id), escalated_at=LATER
        )
        over, opened = superseded(before.escalation, opened, LATER)
        commit = Commit(
            before.thread,
            replace(before.thread, epoch=before.thread.epoch + 1),
            case=replace(before.case, escalation_id=opened.escalation_id),
            escalation=opened,
            new_escalation=True,
            superseded=over,
        )
        assert threads.commit(commit)
        assert not threads.commit(commit)
        old = threads.escalation(THREAD_ID, over.escalation_id)
        assert old
        assert (old.closed_at, old.superseded_by, old.reminded_at) == (LATER, opened.escalation_id, LATER)
        found = loaded(threads).escalation
        assert found
        assert (found.escalation_id, found.supersedes) == (opened.escalation_id, over.escalation_id)
        assert not threads.mark_escalation(THREAD_ID, over.escalation_id, "breached_at", at=LATER)
