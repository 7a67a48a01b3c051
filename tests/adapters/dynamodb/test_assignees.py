"""Whose turn a case is, and who joined it: kept with the case, and listed with what is theirs."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.domain import case as cases
from chalicelib.domain.case import Assignee, Case
from chalicelib.domain.commit import Commit
from chalicelib.domain.escalation import Takeover
from tests.adapters.dynamodb.conftest import Store
from tests.adapters.dynamodb.story import dana_took_over, it_escalated, loaded, taking_over
from tests.fakes.cast import DANA, LEE, THREAD_ID
from tests.fakes.clock import MONDAY_10

LEES = Assignee(LEE.person_id, LEE.name, MONDAY_10)


def changed(store: Store, case: Case) -> Case:
    """The case, written."""
    head = loaded(store.threads).thread
    assert store.threads.commit(Commit(head, replace(head, epoch=head.epoch + 1), case=case))
    found = store.threads.case(THREAD_ID, case.case_id)
    assert found
    return found


def listed(store: Store, person_id: str) -> list[str]:
    return [each.case.case_id for each in store.lists.cases_of(person_id)]


class TestAssignee:
    def test_is_kept_and_has_the_case_in_their_list(self, store: Store) -> None:
        case = it_escalated(store.threads).case
        assert case
        assert changed(store, cases.assign(case, LEES)).assignee == LEES
        assert (listed(store, LEE.person_id), listed(store, DANA.person_id)) == (["case-1"], [])

    def test_is_taken_away_again(self, store: Store) -> None:
        case = it_escalated(store.threads).case
        assert case
        assigned = changed(store, cases.assign(case, LEES))
        assert changed(store, cases.assign(assigned, None)).assignee is None
        assert listed(store, LEE.person_id) == []

    def test_gives_way_to_whoever_takes_over(self, store: Store) -> None:
        case = it_escalated(store.threads).case
        assert case
        changed(store, cases.assign(case, LEES))
        assert store.threads.commit(taking_over(loaded(store.threads)))
        assert (listed(store, LEE.person_id), listed(store, DANA.person_id)) == ([], ["case-1"])


class TestJoined:
    def test_are_kept_until_the_case_leaves_its_holder(self, store: Store) -> None:
        case = dana_took_over(store.threads).case
        assert case
        joining = Takeover(LEE.person_id, LEE.name, MONDAY_10)
        joined = changed(store, cases.join(case, joining))
        assert joined.joined == (joining,)
        assert changed(store, cases.take_from(joined, joining)).joined == ()


class TestEscalation:
    def test_remembers_that_its_queue_gives_cases_out(self, store: Store) -> None:
        before = it_escalated(store.threads)
        assert before.escalation
        assert not before.escalation.assigns
        moved = replace(before.escalation, assigns=True, revision=2)
        head = before.thread
        commit = Commit(head, replace(head, epoch=head.epoch + 1), escalation=moved, new_clock=True)
        assert store.threads.commit(commit)
        found = store.threads.escalation(THREAD_ID, moved.escalation_id)
        assert found
        assert found.assigns
