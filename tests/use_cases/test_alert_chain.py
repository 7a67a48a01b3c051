"""A missed promise goes up the chain: whose turn it is, the queue, who leads, the owner; each hears once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chalicelib.domain.case import Assignee
from chalicelib.domain.colleague import Occasion, Preferences
from chalicelib.domain.commit import Commit
from chalicelib.domain.facts import FactName
from chalicelib.domain.queue_rules import AlertStep, ServiceLevel
from tests.fakes.cast import DANA, LEE, OTTO
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World

CHAIN = ServiceLevel(
    reminder_within=5,
    due_within=10,
    alerts=(
        AlertStep(name="person", after=0, to=("holder",)),
        AlertStep(name="queue", after=5, to=("queue",)),
        AlertStep(name="lead", after=10, to=("leads",)),
        AlertStep(name="owner", after=20, emails=("owner@molino.example",)),
    ),
)


@pytest.fixture
def world() -> World:
    """Maria waits; everybody of the cast has a device, and nobody watches the queue."""
    world = World(playbook=a_playbook(service_levels={"half-an-hour": CHAIN}))
    for person in (DANA, LEE, OTTO):
        world.colleagues.arrived(person, now=world.clock.now())
        world.push.devices.add(person.person_id)
    world.maria.writes("human please")
    world.settle()
    return world


def given_to_dana(world: World) -> None:
    """It is Dana's turn."""
    loaded = world.loaded()
    assert loaded.case
    given = Assignee(DANA.person_id, DANA.name, world.clock.now())
    changed = replace(loaded.case, assignee=given)
    assert world.threads.commit(Commit(loaded.thread, loaded.thread, case=changed))


def pushed(world: World) -> list[str]:
    """Who was told by push that time has run out, in order."""
    return [person for person, notice in world.push.pushed if notice.stage == FactName.SLA_ALERTED]


def posted(world: World) -> list[str]:
    return [channel for channel, notice in world.slack.posts.values() if notice.stage == FactName.SLA_ALERTED]


def mailed(world: World) -> list[tuple[str, ...]]:
    return [to for to, notice in world.mail.mails if notice.stage == FactName.SLA_ALERTED]


class TestChain:
    def test_begins_with_the_person_whose_turn_it_is(self, world: World) -> None:
        given_to_dana(world)
        world.later(minutes=12)
        assert (pushed(world), posted(world), mailed(world)) == ([DANA.person_id], [], [])

    def test_passes_over_a_step_that_finds_nobody(self, world: World) -> None:
        world.later(minutes=12)
        assert world.escalation.alerted == ("person",)
        assert (pushed(world), posted(world), mailed(world)) == ([], [], [])

    def test_goes_on_to_the_queue_by_its_own_ways(self, world: World) -> None:
        world.later(minutes=17)
        assert (posted(world), mailed(world)) == (["C-DESK"], [("desk@molino.example",)])

    def test_goes_on_to_those_who_lead_and_to_nobody_else(self, world: World) -> None:
        world.later(minutes=22)
        assert pushed(world) == [LEE.person_id]

    def test_mails_nobody_twice_who_is_named_by_role_and_by_address(self) -> None:
        step = AlertStep(name="lead", after=5, to=("leads",), emails=("Lee@example.com",))
        level = ServiceLevel(reminder_within=5, due_within=10, alerts=(step,))
        world = World(playbook=a_playbook(service_levels={"half-an-hour": level}))
        world.colleagues.arrived(LEE, now=world.clock.now())
        world.colleagues.prefer(LEE.person_id, Preferences(by_email=frozenset(Occasion)))
        world.maria.writes("human please")
        world.later(minutes=20)
        assert mailed(world) == [("Lee@example.com",)]

    def test_ends_with_the_owner_and_tells_each_once(self, world: World) -> None:
        given_to_dana(world)
        world.later(minutes=60)
        assert pushed(world) == [DANA.person_id, LEE.person_id]
        assert mailed(world) == [("desk@molino.example",), ("owner@molino.example",)]
        assert world.escalation.alerted == ("person", "queue", "lead", "owner")

    @pytest.mark.parametrize(
        ("minutes", "alerted"),
        [(4, ()), (7, ()), (12, ("person",)), (17, ("person", "queue")), (22, ("person", "queue", "lead"))],
    )
    def test_ends_where_somebody_takes_over(
        self, world: World, minutes: int, alerted: tuple[str, ...]
    ) -> None:
        world.later(minutes=minutes)
        world.dana.takes_over()
        world.later(minutes=60)
        assert world.escalation.alerted == alerted


class TestALateTakeover:
    def test_is_not_told_of_a_case_that_was_moved_on_since(self, world: World) -> None:
        world.dana.takes_over()
        world.settle()
        taken = next(fact for fact in world.bus.facts if fact.name is FactName.CASE_TAKEN_OVER)
        world.dana.moves("billing")
        world.settle()
        updates = len(world.slack.updates)
        assert world.tells(taken) == ()
        assert len(world.slack.updates) == updates
