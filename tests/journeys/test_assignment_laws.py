"""Whoever comes and goes: nobody absent is given a case, nobody more than they take, and no case is lost."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain.business_time import is_open
from chalicelib.domain.case import Case, Status, Surety
from chalicelib.domain.facts import Change
from chalicelib.domain.queue_rules import Assign
from chalicelib.use_cases.assign_by_hand import assign_by_hand
from chalicelib.use_cases.go_away import come_back
from chalicelib.use_cases.resolve_case import resolve_case
from chalicelib.use_cases.take_over import take_over
from tests.journeys.clinic import WEEK
from tests.journeys.world import World
from tests.use_cases.team import ANA, BEN, CAT, arrive, asks, giving

TEAM = (ANA, BEN, CAT)
CAPACITY = 2
HALF_AN_HOUR = timedelta(minutes=30)
PEOPLE = st.integers(0, len(TEAM) - 1)
ACTS = st.one_of(
    *[st.tuples(st.just("asks"), st.just(0), st.just(0))] * 3,
    st.tuples(st.just("minutes pass"), st.integers(1, 90), st.just(0)),
    st.tuples(st.just("the sweep runs"), st.just(0), st.just(0)),
    st.tuples(st.sampled_from(["comes", "goes", "works"]), PEOPLE, st.just(0)),
    st.tuples(st.sampled_from(["takes", "takes from", "assigns", "resolves"]), PEOPLE, st.integers(0, 9)),
)


@dataclass
class Day:
    """A day at a front desk that gives its cases out; every assignment is checked as it is written."""

    assign: Assign = Assign.ROUND_ROBIN
    threads: list[str] = field(default_factory=list)
    by_hand: set[tuple[str, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.world = World(playbook=giving(self.assign, CAPACITY))
        arrive(self.world, *TEAM)

    def does(self, act: tuple[str, int, int]) -> None:
        what, who, which = act
        person = TEAM[who % len(TEAM)]
        thread = self.threads[which % len(self.threads)] if self.threads else ""
        match what:
            case "asks":
                self.threads.append(asks(self.world, f"c-{len(self.threads):03d}"))
            case "minutes pass":
                self.world.clock.tick(who * 60)
            case "the sweep runs":
                self.world.sweep()
            case "comes":
                come_back(person=person, powers=self.world.assigning)
            case "goes":
                self.world.leaves(person)
            case "works":
                self.world.colleagues.arrived(person, now=self.world.clock.now())
            case _ if thread:
                self.world.clock.tick()
                self._acts(what, who, thread)
        self.world.settle()

    def _acts(self, what: str, who: int, thread: str) -> None:
        threads, clock, person = self.world.threads, self.world.clock, TEAM[who]
        match what:
            case "takes" | "takes from":
                take_over(
                    thread_id=thread,
                    person=person,
                    threads=threads,
                    clock=clock,
                    from_them=what == "takes from",
                )
            case "resolves":
                resolve_case(
                    thread_id=thread,
                    person=person,
                    surety=Surety.CONFIRMED,
                    note="",
                    threads=threads,
                    playbooks=self.world.playbooks,
                    clock=clock,
                )
            case _:
                to = TEAM[(who + 1) % len(TEAM)].person_id
                self.by_hand.add((thread, to))
                assign_by_hand(
                    thread_id=thread,
                    person=person,
                    to=to,
                    threads=threads,
                    colleagues=self.world.colleagues,
                    wakeups=self.world.wakeups,
                    playbooks=self.world.playbooks,
                    clock=clock,
                )

    def cases(self) -> list[Case]:
        return [case for thread in self.threads if (case := self.world.loaded(thread).case)]

    def check(self, before: dict[str, Case]) -> None:
        """What was given by itself since `before` went to somebody present with room; nothing is lost."""
        for case in self.cases():
            assert case.status is not Status.WITH_AI, "a case that needs a person is with the AI"
            old = before.get(case.thread_id)
            new = case.assignee
            if (
                new is None
                or (old and old.assignee == new)
                or (case.thread_id, new.person_id) in self.by_hand
            ):
                continue
            colleague = self.world.colleagues.find(new.person_id)
            assert colleague
            assert colleague.away_since is None, "somebody who said that they are away was given a case"
            assert colleague.seen_at
            assert new.at - colleague.seen_at < HALF_AN_HOUR, "somebody whom nobody saw was given a case"
            assert is_open(new.at, WEEK), "a case was given out while the queue is closed"

    def loads(self) -> Counter[str]:
        mine = Counter({person.person_id: 0 for person in TEAM})
        mine.update(case.assignee.person_id for case in self.cases() if case.assignee and case.open)
        mine.update(case.takeover.by for case in self.cases() if case.takeover and case.open)
        return mine


@settings(max_examples=80, deadline=None)
@given(st.sampled_from([Assign.ROUND_ROBIN, Assign.LEAST_LOADED]), st.lists(ACTS, min_size=8, max_size=30))
def test_nobody_absent_or_full_is_given_a_case_and_none_is_lost(
    assign: Assign, acts: list[tuple[str, int, int]]
) -> None:
    day = Day(assign)
    for act in acts:
        before, full = {case.thread_id: case for case in day.cases()}, day.loads()
        day.world.written.clear()
        day.does(act)
        day.check(before)
        for case in given_by_itself(day.world.written):
            if (case.thread_id, case.assignee.person_id if case.assignee else "") not in day.by_hand:
                assert case.assignee
                assert full[case.assignee.person_id] < CAPACITY, "more than they take"
                full[case.assignee.person_id] += 1
    assert len(day.cases()) == len(day.threads)


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 3), st.integers(0, 12))
def test_in_turn_loads_differ_by_one_at_most(people: int, customers: int) -> None:
    world = World(playbook=giving(Assign.ROUND_ROBIN, capacity=20))
    for person in TEAM[:people]:
        come_back(person=person, powers=world.assigning)
    for number in range(customers):
        asks(world, f"c-{number:03d}")
    cases = [case for case in world.threads.cases.values() if case.assignee]
    loads = Counter(case.assignee.person_id for case in cases if case.assignee)
    counts = [loads[person.person_id] for person in TEAM[:people]]
    assert sum(counts) == customers
    assert max(counts) - min(counts) <= 1


def given_by_itself(written: list[Change]) -> list[Case]:
    """The cases that got an assignee, in order."""
    return [
        change.new
        for change in written
        if isinstance(change.new, Case)
        and change.new.assignee
        and not (isinstance(change.old, Case) and change.old.assignee == change.new.assignee)
    ]
