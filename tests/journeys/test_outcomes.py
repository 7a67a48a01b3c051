"""A case ends once, whatever dies or comes in between, and never over a person or a newer message."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.domain.case import Status, Surety
from chalicelib.domain.facts import FactName
from chalicelib.domain.outcome_rules import CsatRules, OutcomeRules
from chalicelib.domain.proposal import Action
from tests.fakes.crash import CrashPoint
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.clinic import a_playbook
from tests.journeys.world import Ports, World

ASKS = OutcomeRules(csat=CsatRules(enabled=True))
FOLLOWS_UP = OutcomeRules(follow_up=True)
STORIES = ("silence", "thanks", "follow_up", "thumb_down")


def a_world(rules: OutcomeRules = ASKS, crash: CrashPoint | None = None) -> World:
    """Maria asked and was answered; from now on something may die."""
    model = ModelFake(a_proposal("We open at 9."), *[a_proposal("", Action.SILENT)] * 5)
    world = World(playbook=a_playbook(outcomes=rules), model=model)
    world.maria.writes("When do you open?")
    world.settle()
    world.ports = Ports(world, crash or CrashPoint())
    return world


def sweeps(world: World, times: int = 4, **ahead: float) -> None:
    """Let time pass, and the sweep come by again and again."""
    world.clock.tick(**ahead)
    for _ in range(times):
        world.sweep()
        world.settle()
        world.clock.tick(minutes=1)
        world.wakeups.forget()


def taps(world: World, button: str, title: str) -> None:
    reply = {"type": "button_reply", "button_reply": {"id": button, "title": title}}
    world.maria.sends({"type": "interactive", "interactive": reply})
    world.settle()


def silence(world: World) -> None:
    sweeps(world, hours=25)


def thanks(world: World) -> None:
    world.maria.writes("Thanks!")
    world.settle()
    sweeps(world, minutes=35)


def follow_up(world: World) -> None:
    sweeps(world, hours=5)
    taps(world, "settled.yes", "Yes, it is")
    sweeps(world, minutes=10)


def thumb_down(world: World) -> None:
    thanks(world)
    taps(world, "csat.down", "👎")
    sweeps(world, minutes=10)


PLAYED: dict[str, tuple[OutcomeRules, Callable[[World], None], Surety | None]] = {
    "silence": (ASKS, silence, Surety.SILENT),
    "thanks": (ASKS, thanks, Surety.CONFIRMED),
    "follow_up": (FOLLOWS_UP, follow_up, Surety.CONFIRMED),
    "thumb_down": (ASKS, thumb_down, None),
}


def every_crash() -> list[Any]:
    """One case for each side of each call of a port that a story makes."""
    found = []
    for name in STORIES:
        rules, story, _ = PLAYED[name]
        crash = CrashPoint()
        story(a_world(rules, crash))
        found += [
            pytest.param(name, number, after, id=f"{name}: {'after' if after else 'before'} {number}, {call}")
            for number, call in enumerate(crash.calls, start=1)
            for after in (False, True)
        ]
    return found


class TestACrashAnywhere:
    @pytest.mark.parametrize(("name", "number", "after"), every_crash())
    def test_ends_the_case_exactly_once(self, name: str, number: int, after: bool) -> None:
        rules, story, surety = PLAYED[name]
        crash = CrashPoint(number, after=after)
        world = a_world(rules, crash)
        story(world)
        sweeps(world, times=12)
        assert crash.happened
        lines = [message for message in world.messages if message.turn.get("event") == "concluded"]
        texts = world.phone_of("maria")
        assert len(lines) == 1
        assert len(texts) == len(set(texts))
        if surety:
            assert world.case.resolution
            assert (world.case.status, world.case.resolution.surety) == (Status.RESOLVED, surety)
        else:
            assert (world.case.status, len(world.threads.escalations)) == (Status.WAITING_FOR_HUMAN, 1)
            assert [each.resolution.surety for each in world.case.taken_back] == [Surety.CONFIRMED]
        told = {fact.at for fact in world.bus.facts if fact.name is FactName.CASE_RESOLVED}
        assert told


class TestInBetween:
    def interrupted(self, by: Callable[[World], object], rules: OutcomeRules = ASKS) -> World:
        """Something happens between the sweep's read and its write."""
        world = a_world(rules)
        world.clock.tick(hours=25)
        world.threads.before_commit = lambda: by(world)
        world.sweep()
        return world

    def test_a_takeover_wins(self) -> None:
        world = self.interrupted(lambda world: world.dana.takes_over())
        assert world.case.status is Status.WITH_HUMAN
        assert all(message.turn.get("event") != "concluded" for message in world.messages)

    def test_a_new_message_wins(self) -> None:
        world = self.interrupted(lambda world: world.maria.writes("And on Sunday?"))
        assert world.case.status is Status.WITH_AI
        assert world.head.unanswered

    def test_so_it_does_before_a_follow_up(self) -> None:
        world = a_world(FOLLOWS_UP)
        world.clock.tick(hours=5)
        world.threads.before_commit = lambda: world.dana.takes_over()
        world.sweep()
        world.settle()
        assert (world.case.status, world.case.followed_up_at) == (Status.WITH_HUMAN, None)
        assert len(world.phone_of("maria")) == 1

    def test_a_second_sweep_does_it_only_once(self) -> None:
        world = self.interrupted(lambda world: world.sweep())
        world.settle()
        lines = [message for message in world.messages if message.turn.get("event") == "concluded"]
        assert len(lines) == 1
        assert world.swept["concluded_silent"] == 1

    def test_a_tap_while_people_have_the_case_is_kept_and_changes_nothing_else(self) -> None:
        world = a_world()
        thanks(world)
        world.maria.writes("Something else: human please")
        world.settle()
        world.dana.takes_over()
        taps(world, "csat.down", "👎")
        assert (world.case.status, len(world.threads.escalations)) == (Status.WITH_HUMAN, 1)
        assert world.case.csat
        assert world.case.csat.liked == "down"


class TestALostSweep:
    def test_of_a_week_ends_what_is_over_when_it_comes_back(self) -> None:
        world = a_world()
        sweeps(world, days=7)
        assert world.case.resolution
        assert world.case.resolution.surety is Surety.SILENT

    def test_of_a_week_asks_nobody_after_the_window(self) -> None:
        world = a_world(FOLLOWS_UP)
        sweeps(world, days=7)
        assert world.case.resolution
        assert world.case.followed_up_at is None
        assert len(world.phone_of("maria")) == 1

    def test_asks_nobody_how_it_went_after_the_window(self) -> None:
        world = a_world()
        world.maria.writes("Thanks!")
        world.settle()
        sweeps(world, days=7)
        assert world.case.resolution
        assert (world.case.resolution.surety, world.case.csat) == (Surety.CONFIRMED, None)


class TestStopped:
    def test_nobody_who_stopped_is_asked_anything(self) -> None:
        world = a_world(FOLLOWS_UP)
        world.maria.writes("STOP")
        world.settle()
        before = len(world.phone_of("maria"))
        sweeps(world, days=2)
        assert len(world.phone_of("maria")) == before
        assert world.case.resolution
        assert world.case.resolution.by == "stop"


def test_an_old_case_without_a_time_gets_one_with_its_next_turn() -> None:
    world = a_world()
    case = world.case
    world.threads.cases[(case.thread_id, case.case_id)] = replace(case, check_at=None)
    world.model.script.insert(0, a_proposal("On Sunday we are closed."))
    world.maria.writes("And on Sunday?")
    world.settle()
    assert world.case.check_at
    assert world.case.check_at - world.clock.now() > timedelta(hours=20)
