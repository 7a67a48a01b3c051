"""Colleagues: what is known of each, and that nobody is made up."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

from chalicelib.domain.colleague import Given, Occasion, Preferences, QuietHours
from tests.adapters.dynamodb.conftest import Store
from tests.fakes.cast import DANA, LEE
from tests.fakes.clock import MONDAY_10

CHOSEN = Preferences(
    "es",
    "Europe/Madrid",
    frozenset(Occasion),
    frozenset({Occasion.BREACH}),
    QuietHours(time(22), time(7, 30)),
)


class TestColleagues:
    def test_lists_everybody_by_name(self, store: Store) -> None:
        for person in (LEE, DANA):
            store.colleagues.arrived(person, now=MONDAY_10)
        assert [each.name for each in store.colleagues.everybody()] == ["Dana", "Lee"]
        found = store.colleagues.find(DANA.person_id)
        assert found
        assert (found.email, found.groups, found.seen_at) == (DANA.email, DANA.groups, MONDAY_10)

    def test_who_arrives_again_keeps_what_they_chose(self, store: Store) -> None:
        store.colleagues.arrived(DANA, now=MONDAY_10)
        store.colleagues.prefer(DANA.person_id, CHOSEN)
        store.colleagues.limit(DANA.person_id, capacity=3)
        store.colleagues.went_away(DANA.person_id, since=MONDAY_10)
        later = MONDAY_10 + timedelta(hours=1)
        store.colleagues.arrived(replace(DANA, groups=("leads",)), now=later)
        found = store.colleagues.find(DANA.person_id)
        assert found
        assert (found.preferences, found.capacity, found.away_since) == (CHOSEN, 3, MONDAY_10)
        assert (found.groups, found.seen_at) == (("leads",), later)

    def test_takes_back_what_was_set(self, store: Store) -> None:
        store.colleagues.arrived(DANA, now=MONDAY_10)
        store.colleagues.prefer(DANA.person_id, CHOSEN)
        store.colleagues.went_away(DANA.person_id, since=MONDAY_10)
        store.colleagues.prefer(DANA.person_id, Preferences())
        store.colleagues.went_away(DANA.person_id, since=None)
        store.colleagues.limit(DANA.person_id, capacity=None)
        found = store.colleagues.find(DANA.person_id)
        assert found
        assert (found.preferences, found.away_since, found.capacity) == (Preferences(), None, None)

    def test_keeps_other_rights(self, store: Store) -> None:
        store.colleagues.arrived(DANA, now=MONDAY_10)
        store.colleagues.regrouped(DANA.person_id, ("leads",))
        found = store.colleagues.find(DANA.person_id)
        assert found
        assert (found.groups, found.seen_at) == (("leads",), MONDAY_10)

    def test_notes_who_is_given_a_case_once_for_two_who_give_at_once(self, store: Store) -> None:
        store.colleagues.arrived(DANA, now=MONDAY_10)
        before = store.colleagues.find(DANA.person_id)
        assert before
        assert store.colleagues.gave(before, "t-1", now=MONDAY_10)
        assert not store.colleagues.gave(before, "t-2", now=MONDAY_10)
        after = store.colleagues.find(DANA.person_id)
        assert after
        assert (after.turns, after.given) == (1, (Given("t-1", MONDAY_10),))
        assert store.colleagues.gave(after, "t-2", now=MONDAY_10)
        store.colleagues.arrived(DANA, now=MONDAY_10)
        found = store.colleagues.find(DANA.person_id)
        assert found
        assert [each.thread_id for each in found.given] == ["t-1", "t-2"]
        store.colleagues.left(DANA.person_id)
        assert not store.colleagues.gave(found, "t-3", now=MONDAY_10)

    def test_makes_nobody_up(self, store: Store) -> None:
        store.colleagues.went_away("p-nobody", since=MONDAY_10)
        store.colleagues.prefer("p-nobody", CHOSEN)
        store.colleagues.limit("p-nobody", capacity=1)
        store.colleagues.regrouped("p-nobody", ("agents",))
        assert store.colleagues.everybody() == ()

    def test_forgets_who_left(self, store: Store) -> None:
        store.colleagues.arrived(DANA, now=MONDAY_10)
        store.colleagues.left(DANA.person_id)
        assert store.colleagues.find(DANA.person_id) is None
