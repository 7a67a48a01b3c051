"""Whose turn a case is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.assignment import Candidate, given_after, whose_turn
from chalicelib.domain.colleague import Colleague, Given
from chalicelib.domain.queue_rules import Assign, Queue
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import a_playbook

EARLIER = MONDAY_10 - timedelta(hours=1)
ANA = Colleague("p-ana", "Ana", "ana@example.com", ("agents",), given=(Given("t-0", EARLIER),))
BEN = Colleague("p-ben", "Ben", "ben@example.com", ("agents",), given=(Given("t-9", MONDAY_10),))


def a_queue(assign: Assign, capacity: int = 8) -> Queue:
    return a_playbook().queues[0].model_copy(update={"assign": assign, "capacity": capacity})


def with_cases(colleague: Colleague, *threads: str) -> Candidate:
    return Candidate(colleague, frozenset(threads))


def turn_of(queue: Queue, *candidates: Candidate, minutes: float = 5) -> str | None:
    chosen = whose_turn(queue, candidates, MONDAY_10 + timedelta(minutes=minutes))
    return chosen.name if chosen else None


class TestRoundRobin:
    QUEUE = a_queue(Assign.ROUND_ROBIN, capacity=2)

    def test_takes_whoever_was_given_none_for_the_longest(self) -> None:
        assert turn_of(self.QUEUE, with_cases(BEN), with_cases(ANA, "t-1")) == "Ana"

    def test_begins_with_whoever_was_never_given_one(self) -> None:
        assert turn_of(self.QUEUE, with_cases(ANA), with_cases(replace(BEN, given=()))) == "Ben"

    def test_leaves_out_whoever_has_no_room(self) -> None:
        assert turn_of(self.QUEUE, with_cases(BEN), with_cases(ANA, "t-1", "t-2")) == "Ben"

    def test_is_nobodys_where_nobody_has_room(self) -> None:
        assert turn_of(self.QUEUE, with_cases(ANA, "t-1", "t-2")) is None
        assert turn_of(self.QUEUE) is None


class TestLeastLoaded:
    QUEUE = a_queue(Assign.LEAST_LOADED)

    def test_takes_whoever_has_the_fewest(self) -> None:
        assert turn_of(self.QUEUE, with_cases(ANA, "t-1", "t-2"), with_cases(BEN, "t-3")) == "Ben"

    def test_goes_by_turns_where_several_have(self) -> None:
        assert turn_of(self.QUEUE, with_cases(BEN), with_cases(ANA)) == "Ana"


class TestCapacity:
    def test_of_a_person_goes_before_the_queues(self) -> None:
        queue = a_queue(Assign.ROUND_ROBIN, capacity=1)
        assert turn_of(queue, with_cases(replace(ANA, capacity=2), "t-1")) == "Ana"
        assert turn_of(queue, with_cases(replace(ANA, capacity=0))) is None

    @pytest.mark.parametrize(("minutes", "chosen"), [(0.9, None), (1.1, "Ben")])
    def test_counts_what_was_given_a_moment_ago_and_is_in_no_list_yet(
        self, minutes: float, chosen: str | None
    ) -> None:
        assert turn_of(a_queue(Assign.ROUND_ROBIN, capacity=1), with_cases(BEN), minutes=minutes) == chosen

    def test_counts_it_once_when_the_list_has_it(self) -> None:
        queue = a_queue(Assign.ROUND_ROBIN, capacity=2)
        assert turn_of(queue, with_cases(BEN, "t-9"), minutes=0) == "Ben"


def test_a_queue_that_gives_none_out_gives_none() -> None:
    assert turn_of(a_queue(Assign.NONE), with_cases(ANA)) is None


def test_only_the_last_is_remembered_for_longer_than_a_minute() -> None:
    assert given_after(ANA, "t-1", MONDAY_10) == (Given("t-1", MONDAY_10),)
    assert given_after(BEN, "t-1", MONDAY_10) == (Given("t-9", MONDAY_10), Given("t-1", MONDAY_10))
