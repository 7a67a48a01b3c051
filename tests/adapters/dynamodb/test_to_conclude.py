"""The sweep's list of cases that may be over, and what their end leaves on the head."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from chalicelib.domain import case as cases
from chalicelib.domain.case import Case, Csat, Effort, Resolution, Surety
from chalicelib.domain.commit import Commit, Loaded
from tests.adapters.dynamodb.conftest import Store
from tests.adapters.dynamodb.story import dana_took_over, it_escalated, loaded, the_ai_replied
from tests.fakes.cast import THREAD_ID
from tests.fakes.clock import MONDAY_10

LATER = MONDAY_10 + timedelta(hours=24)
AFTER = LATER + timedelta(seconds=1)


def looked_at(store: Store, case: Case, at: datetime | None) -> Loaded:
    """The case with another time for its next look."""
    head = loaded(store.threads).thread
    assert store.threads.commit(Commit(head, head, case=replace(case, check_at=at), nothing_newer=True))
    return loaded(store.threads)


class TestToConclude:
    def test_names_the_thread_when_the_time_has_come(self, store: Store) -> None:
        found = the_ai_replied(store.threads)
        assert store.lists.to_conclude(AFTER) == ()
        assert found.case
        looked_at(store, found.case, LATER)
        assert store.lists.to_conclude(LATER) == ()
        assert store.lists.to_conclude(AFTER) == (THREAD_ID,)
        assert store.lists.to_conclude(AFTER, limit=1) == (THREAD_ID,)

    def test_moves_with_it(self, store: Store) -> None:
        case = the_ai_replied(store.threads).case
        assert case
        looked_at(store, case, MONDAY_10)
        assert loaded(store.threads).case == replace(case, check_at=MONDAY_10)
        looked_at(store, case, LATER)
        assert store.lists.to_conclude(LATER) == ()

    def test_has_no_case_that_waits_for_people_or_is_with_them(self, store: Store) -> None:
        case = it_escalated(store.threads).case
        assert case
        looked_at(store, case, MONDAY_10)
        assert store.lists.to_conclude(AFTER) == ()

    def test_is_beside_the_lists_of_people(self, store: Store) -> None:
        found = dana_took_over(store.threads)
        assert found.case
        looked_at(store, found.case, MONDAY_10)
        assert store.lists.to_conclude(AFTER) == ()
        assert len(store.lists.cases_of("p-dana")) == 1

    def test_has_it_again_when_people_hand_it_back(self, store: Store) -> None:
        found = dana_took_over(store.threads)
        assert found.case
        back = cases.hand_back(found.case, at=LATER)
        assert store.threads.commit(Commit(found.thread, replace(found.thread, epoch=9), case=back))
        assert store.lists.to_conclude(AFTER) == (THREAD_ID,)

    def test_lets_go_at_the_end_which_is_kept_with_what_it_took(self, store: Store) -> None:
        found = the_ai_replied(store.threads)
        assert found.case
        found = looked_at(store, found.case, MONDAY_10)
        assert found.case
        ended = cases.resolve(found.case, Resolution("ai", Surety.CONFIRMED, LATER))
        ended = replace(ended, effort=Effort(1, 1, 1, 1280, 300), csat=Csat(LATER))
        head = replace(found.thread, epoch=found.thread.epoch + 1, csat_asked_at=LATER)
        assert store.threads.commit(Commit(found.thread, head, case=ended, nothing_newer=True))
        assert store.lists.to_conclude(AFTER) == ()
        kept = loaded(store.threads)
        assert (kept.case, kept.thread.csat_asked_at) == (ended, LATER)
        reopened = cases.reopen(ended, LATER)
        assert store.threads.commit(Commit(kept.thread, replace(kept.thread, epoch=9), case=reopened))
        assert loaded(store.threads).case == reopened
        assert store.lists.to_conclude(AFTER) == (THREAD_ID,)
