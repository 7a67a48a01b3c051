"""What is counted is noted off the stream: whatever comes twice, late or in pieces, and nothing for a usual turn."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from chalicelib.domain.case import Status, Surety
from chalicelib.domain.case_facts import CaseFacts, facts_of_case, facts_of_escalation
from chalicelib.domain.facts import Change
from chalicelib.domain.thread import Thread
from tests.fakes.clock import MONDAY_10
from tests.fakes.model import a_proposal
from tests.journeys.world import World
from tests.use_cases.test_publish_facts import publish


def noted(world: World) -> tuple[CaseFacts, ...]:
    return world.facts_ledger.between(MONDAY_10 - timedelta(days=1), MONDAY_10 + timedelta(days=30))


def written(world: World) -> list[Change]:
    return [
        Change(change.old, change.new)
        for change in world.written
        if not isinstance(change.old, Thread) and not isinstance(change.new, Thread)
    ]


def a_story(world: World) -> None:
    """Maria asks for a person, Dana answers as suggested and hands back, and it ends."""
    world.maria.writes("human please")
    world.settle()
    world.dana.takes_over()
    world.dana.replies("Hello Maria, I am Dana")
    world.dana.hands_back()
    world.settle()
    world.dana.takes_over()
    world.dana.resolves(Surety.CONFIRMED, note="a secret note")
    world.settle()


class TestNoting:
    def test_keeps_a_case_with_all_its_escalations(self, world: World) -> None:
        a_story(world)
        (case,) = noted(world)
        stored = world.threads.cases[(world.maria.thread_id, case.case_id)]
        escalations = sorted(world.threads.escalations.values(), key=lambda each: each.escalated_at)
        assert case.status is Status.RESOLVED
        assert case.escalations == tuple(facts_of_escalation(each) for each in escalations)
        assert facts_of_case(stored) == replace(case, escalations=())

    def test_says_the_same_when_the_stream_brings_everything_again(self, world: World) -> None:
        a_story(world)
        before = noted(world)
        publish(world, written(world))
        assert noted(world) == before

    def test_says_the_same_when_a_piece_comes_late(self, world: World) -> None:
        a_story(world)
        before = noted(world)
        for change in written(world)[:4]:
            publish(world, [change])
        assert [(case.resolution, case.escalations) for case in noted(world)] == [
            (case.resolution, case.escalations) for case in before
        ]

    def test_costs_nothing_for_a_usual_turn(self, world: World) -> None:
        for _ in range(3):
            world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.settle()
        noted_first = world.facts_ledger.noted
        world.maria.writes("And on Friday?")
        world.settle()
        assert world.facts_ledger.noted == noted_first

    def test_carries_no_word_of_anybody(self, world: World) -> None:
        a_story(world)
        told = str(noted(world))
        assert all(word not in told for word in ("Maria", "human please", "secret", "34600111222", "Hello"))
