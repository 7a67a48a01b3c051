"""Where the playbook lets a snooze pause the clock, nobody is late for the time in between; else it runs on."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from chalicelib.domain.case import Status
from chalicelib.domain.facts import FactName
from chalicelib.domain.moves import Done
from chalicelib.domain.queue_rules import AlertStep, ServiceLevel
from tests.fakes.cast import DANA, LEE
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World
from tests.use_cases.team import arrive

LEVEL = ServiceLevel(
    reminder_within=15,
    due_within=30,
    alerts=(AlertStep(name="lead", after=15, slack_channel="C-LEADS"),),
    pauses_while=("snoozed",),
)


@pytest.fixture
def world() -> World:
    """Maria waits at a front desk that may let its clock pause."""
    world = World(playbook=a_playbook(service_levels={"half-an-hour": LEVEL}))
    world.maria.writes("human please")
    world.settle()
    return world


def left(world: World) -> timedelta:
    return world.escalation.due_at - world.clock.now()


def slept(world: World, hours: float = 1) -> datetime:
    """Dana snoozes it after a minute; gives the due time before."""
    before = world.escalation.due_at
    assert isinstance(world.dana.snoozes(hours=hours), Done)
    world.settle()
    return before


class TestPause:
    def test_sets_every_time_later_by_what_the_snooze_lasts(self, world: World) -> None:
        before = world.escalation
        slept(world)
        after = world.escalation
        hour = timedelta(hours=1)
        assert (after.reminder_at, after.due_at) == (before.reminder_at + hour, before.due_at + hour)
        assert after.alerts[0].at == before.alerts[0].at + hour
        assert (world.case.due_at, after.revision) == (after.due_at, 2)
        assert world.messages[-1].text.endswith("; its clock stands still until then")

    def test_leaves_the_promise_as_it_was_told(self, world: World) -> None:
        promised_at = world.escalation.promised_at
        slept(world)
        assert world.escalation.promised_at == promised_at

    def test_lets_nobody_be_reminded_meanwhile_and_everybody_once_afterwards(self, world: World) -> None:
        slept(world)
        world.later(minutes=59)
        assert [name for name in world.bus.names if name.startswith("sla.")] == []
        world.later(minutes=50)
        assert [name for name in world.bus.names if name.startswith("sla.")] == [
            "sla.reminded",
            "sla.breached",
            "sla.alerted",
        ]
        told = [notice.stage for notice in world.slack.notices]
        assert told.count(FactName.SLA_REMINDED) == told.count(FactName.SLA_ALERTED) == 1

    def test_is_no_move_and_what_follows_stands_under_the_first_message(self, world: World) -> None:
        slept(world)
        world.later(minutes=80)
        assert FactName.CASE_MOVED not in world.bus.names
        ((under, _),) = world.slack.replies.values()
        assert under == next(iter(world.slack.posts))

    def test_is_not_made_where_the_playbook_does_not_say_so(self) -> None:
        world = World()
        world.maria.writes("human please")
        world.settle()
        assert slept(world) == world.escalation.due_at


class TestWaking:
    def test_by_hand_gives_back_what_was_not_slept(self, world: World) -> None:
        slept(world)
        world.clock.tick(minutes=20)
        world.dana.snoozes(hours=None)
        assert timedelta(minutes=29, seconds=55) < left(world) < timedelta(minutes=30)
        assert world.case.due_at == world.escalation.due_at

    def test_by_the_customer_does_so_too(self, world: World) -> None:
        slept(world, hours=5)
        world.clock.tick(minutes=20)
        world.maria.writes("Hello?")
        world.settle()
        assert timedelta(minutes=29) < left(world) < timedelta(minutes=30)
        assert world.case.snooze is None

    def test_by_a_takeover_does_so_too(self, world: World) -> None:
        slept(world, hours=5)
        world.clock.tick(minutes=20)
        world.dana.takes_over()
        assert timedelta(minutes=29) < left(world) < timedelta(minutes=30)

    def test_by_its_time_has_nothing_to_do(self, world: World) -> None:
        slept(world)
        due_at = world.escalation.due_at
        world.clock.tick(hours=1, minutes=2)
        world.maria.writes("Hello?")
        world.settle()
        assert (world.escalation.due_at, world.escalation.revision) == (due_at, 2)

    def test_into_another_snooze_counts_each_once(self, world: World) -> None:
        before = slept(world, hours=3)
        world.clock.tick(minutes=10)
        world.dana.snoozes(hours=1)
        slept_for = timedelta(minutes=10, seconds=1) + timedelta(hours=1)
        assert abs(world.escalation.due_at - before - slept_for) < timedelta(seconds=2)


class TestACaseThatGoesBackToItsQueueWhileItSleeps:
    """Its snooze is over then, and so is the pause: whoever waits, waits no longer than the clock had left."""

    def test_goes_on_waiting_on_the_clock_as_it_was(self, world: World) -> None:
        arrive(world, DANA)
        world.dana.takes_over()
        before = slept(world, hours=3)
        world.leaves(DANA)
        assert (world.case.status, world.case.snooze) == (Status.WAITING_FOR_HUMAN, None)
        assert world.escalation.due_at - before < timedelta(minutes=1)
        assert world.case.due_at == world.escalation.due_at
        assert world.sla_clock.started[world.escalation.escalation_id].due_at == world.escalation.due_at

    def test_does_so_when_it_is_given_to_a_colleague(self, world: World) -> None:
        arrive(world, DANA, LEE)
        world.dana.takes_over()
        before = slept(world, hours=3)
        assert isinstance(world.dana.assigns(LEE.person_id), Done)
        assert world.case.snooze is None
        assert world.escalation.due_at - before < timedelta(minutes=1)
