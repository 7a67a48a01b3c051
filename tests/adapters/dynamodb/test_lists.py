"""The lists that people and the sweep work through."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from chalicelib.domain import case as cases
from chalicelib.domain.case import Resolution, Status, Surety
from chalicelib.domain.commit import Commit
from chalicelib.domain.escalation import Takeover
from chalicelib.domain.thread import Customer
from chalicelib.use_cases.ports import Listed
from tests.adapters.dynamodb.conftest import Store
from tests.adapters.dynamodb.story import answered, dana_took_over, it_escalated, maria_wrote, the_ai_replied
from tests.fakes.cast import THREAD_ID, a_case, a_thread, an_escalation, from_maria
from tests.fakes.clock import MONDAY_10

LATER = MONDAY_10 + timedelta(hours=1)


def someone_waits(store: Store, name: str, due_at: datetime, queue: str = "front-desk") -> str:
    """A case of somebody in a queue; gives the thread's id."""
    thread = a_thread(Customer(f"c-{name}", name))
    message = replace(from_maria(wamid=f"wamid.{name}"), thread_id=thread.thread_id)
    assert store.threads.receive(thread, message)
    before = store.threads.head(thread.thread_id)
    assert before
    ids = {"thread_id": thread.thread_id, "case_id": f"case-{name}"}
    escalation = an_escalation(
        **ids,
        escalation_id=f"esc-{name}",
        queue=queue,
        due_at=due_at,
        reminder_at=due_at - timedelta(minutes=15),
    )
    waiting = cases.escalate(
        a_case(**ids), escalation_id=escalation.escalation_id, queue=queue, due_at=due_at
    )
    after = replace(answered(before), epoch=1, open_case_id=waiting.case_id)
    commit = Commit(before, after, waiting, new_case=True, escalation=escalation, new_escalation=True)
    assert store.threads.commit(commit)
    return thread.thread_id


def names(listed: tuple[Listed, ...]) -> list[str]:
    return [row.thread.customer.name for row in listed]


class TestCases:
    def test_come_by_due_time_with_head_and_escalation(self, store: Store) -> None:
        for name, minutes in (("Bea", 30), ("Ana", 10), ("Cid", 20)):
            someone_waits(store, name, MONDAY_10 + timedelta(minutes=minutes))
        rows = store.lists.cases("front-desk", "waiting_for_human")
        assert names(rows) == ["Ana", "Cid", "Bea"]
        assert [row.escalation.escalation_id for row in rows if row.escalation] == [
            "esc-Ana",
            "esc-Cid",
            "esc-Bea",
        ]
        assert rows[0].case == store.threads.case(rows[0].thread.thread_id, "case-Ana")

    def test_are_cut_at_the_limit_from_either_end(self, store: Store) -> None:
        for minutes in range(5):
            someone_waits(store, str(minutes), MONDAY_10 + timedelta(minutes=minutes))
        assert names(store.lists.cases("front-desk", "waiting_for_human", limit=2)) == ["0", "1"]
        newest = store.lists.cases("front-desk", "waiting_for_human", limit=2, newest_first=True)
        assert names(newest) == ["4", "3"]

    def test_are_of_one_queue_and_one_status(self, store: Store) -> None:
        someone_waits(store, "Ana", LATER)
        someone_waits(store, "Bea", LATER, queue="shop")
        the_ai_replied(store.threads)
        assert names(store.lists.cases("front-desk", "waiting_for_human")) == ["Ana"]
        assert names(store.lists.cases("shop", "waiting_for_human")) == ["Bea"]
        assert names(store.lists.cases("front-desk", "with_ai")) == ["Maria"]
        assert store.lists.cases("front-desk", "resolved") == ()

    def test_move_with_their_status(self, store: Store) -> None:
        found = dana_took_over(store.threads)
        assert store.lists.cases("front-desk", "waiting_for_human") == ()
        assert [row.case for row in store.lists.cases("front-desk", "with_human")] == [found.case]
        assert found.case
        ended = cases.resolve(found.case, Resolution("p-dana", Surety.CONFIRMED, LATER))
        assert store.threads.commit(Commit(found.thread, replace(found.thread, epoch=9), case=ended))
        assert store.lists.cases("front-desk", "with_human") == ()
        assert [row.case.status for row in store.lists.cases("front-desk", "resolved")] == [Status.RESOLVED]

    def test_with_the_ai_have_no_escalation(self, store: Store) -> None:
        the_ai_replied(store.threads)
        (row,) = store.lists.cases("front-desk", "with_ai")
        assert row.escalation is None


class TestCasesOfAPerson:
    def test_are_those_they_took_over_by_due_time(self, store: Store) -> None:
        for name, minutes, holder in (("Ana", 30, "p-dana"), ("Bea", 10, "p-dana"), ("Cid", 20, "p-lee")):
            thread_id = someone_waits(store, name, MONDAY_10 + timedelta(minutes=minutes))
            found = store.threads.load(thread_id)
            assert found
            assert found.case
            taken = cases.take_over(found.case, Takeover(holder, holder, MONDAY_10))
            after = replace(found.thread, epoch=2)
            assert store.threads.commit(Commit(found.thread, after, case=taken))
        assert names(store.lists.cases_of("p-dana")) == ["Bea", "Ana"]
        assert names(store.lists.cases_of("p-lee")) == ["Cid"]
        assert store.lists.cases_of("p-otto") == ()

    def test_are_those_they_joined_too_until_it_is_handed_back_or_taken(self, store: Store) -> None:
        found = dana_took_over(store.threads)
        assert found.case
        joined = cases.join(found.case, Takeover("p-lee", "Lee", MONDAY_10))
        after = replace(found.thread, epoch=found.thread.epoch + 1)
        assert store.threads.commit(Commit(found.thread, after, case=joined))
        assert [row.case for row in store.lists.cases_of("p-lee")] == [joined]
        assert [row.case for row in store.lists.cases_of("p-dana")] == [joined]
        taken = replace(joined, takeover=Takeover("p-lee", "Lee", LATER), joined=())
        last = replace(after, epoch=after.epoch + 1)
        assert store.threads.commit(Commit(after, last, case=taken))
        assert [row.case for row in store.lists.cases_of("p-lee")] == [taken], "once, though it was joined"
        assert store.lists.cases_of("p-dana") == ()
        back = cases.hand_back(taken, at=LATER)
        assert store.threads.commit(Commit(last, replace(last, epoch=last.epoch + 1), case=back))
        assert store.lists.cases_of("p-lee") == ()

    def test_end_with_the_hand_back(self, store: Store) -> None:
        found = dana_took_over(store.threads)
        assert found.case
        assert [row.case for row in store.lists.cases_of("p-dana")] == [found.case]
        back = cases.hand_back(found.case, at=LATER)
        assert store.threads.commit(Commit(found.thread, replace(found.thread, epoch=9), case=back))
        assert store.lists.cases_of("p-dana") == ()


class TestUnanswered:
    def test_names_the_thread_while_something_is_unanswered(self, store: Store) -> None:
        before = maria_wrote(store.threads).thread
        assert store.lists.unanswered_since(LATER) == (THREAD_ID,)
        assert store.lists.unanswered_since(MONDAY_10) == ()
        assert store.threads.commit(Commit(before, answered(before), nothing_newer=True))
        assert store.lists.unanswered_since(LATER) == ()

    def test_still_names_it_when_a_message_came_during_a_commit(self, store: Store) -> None:
        before = maria_wrote(store.threads).thread
        maria_wrote(store.threads, from_maria("Hello??", "wamid.2"))
        assert store.threads.commit(Commit(before, answered(before)))
        assert store.lists.unanswered_since(LATER) == (THREAD_ID,)

    def test_names_it_again_when_it_is_left_to_the_ai(self, store: Store) -> None:
        found = dana_took_over(store.threads)
        left = replace(found.thread, answered_count=0, unanswered_since=MONDAY_10, epoch=9)
        assert store.threads.commit(Commit(found.thread, left, nothing_newer=True))
        assert store.lists.unanswered_since(LATER) == (THREAD_ID,)


class TestOverdue:
    def test_holds_who_waits_past_the_reminder(self, store: Store) -> None:
        it_escalated(store.threads)
        reminder_at = an_escalation().reminder_at
        assert store.lists.overdue(reminder_at) == ()
        (late,) = store.lists.overdue(reminder_at + timedelta(seconds=1))
        assert late == an_escalation()

    def test_holds_who_waits_for_the_next_answer_of_the_person_who_has_the_case(self, store: Store) -> None:
        found = dana_took_over(store.threads)
        assert found.escalation
        owed = replace(found.escalation, first_reply_at=MONDAY_10, reply_owed_at=LATER)
        assert store.threads.commit(Commit(found.thread, found.thread, escalation=owed))
        assert store.lists.overdue(LATER) == ()
        assert store.lists.overdue(LATER + timedelta(seconds=1)) == (owed,)
        answered_now = replace(owed, reply_owed_at=None)
        assert store.threads.commit(Commit(found.thread, found.thread, escalation=answered_now))
        assert store.lists.overdue(LATER + timedelta(seconds=1)) == ()

    def test_holds_whose_window_is_to_be_looked_at_before_the_reminder(self, store: Store) -> None:
        found = it_escalated(store.threads)
        check_at = an_escalation().reminder_at - timedelta(minutes=5)
        watched = an_escalation(window_check_at=check_at)
        assert store.threads.commit(Commit(found.thread, found.thread, escalation=watched))
        assert store.lists.overdue(check_at) == ()
        assert store.lists.overdue(check_at + timedelta(seconds=1)) == (watched,)

    def test_holds_it_whatever_was_marked(self, store: Store) -> None:
        it_escalated(store.threads)
        for mark in ("reminded_at", "breached_at", "lead"):
            assert store.threads.mark_escalation(THREAD_ID, "esc-1", mark, at=LATER)
        assert len(store.lists.overdue(LATER)) == 1

    def test_comes_in_the_order_of_deadlines(self, store: Store) -> None:
        for name, minutes in (("Bea", 30), ("Ana", 10)):
            someone_waits(store, name, MONDAY_10 + timedelta(minutes=minutes))
        assert [late.escalation_id for late in store.lists.overdue(LATER)] == ["esc-Ana", "esc-Bea"]
        assert [late.escalation_id for late in store.lists.overdue(LATER, limit=1)] == ["esc-Ana"]

    def test_lets_go_with_the_takeover(self, store: Store) -> None:
        dana_took_over(store.threads)
        assert store.lists.overdue(LATER) == ()
