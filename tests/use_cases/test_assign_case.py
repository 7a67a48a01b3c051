"""Assigning: a case that waits is given to somebody who is there, and goes on when they are not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.case import Assignee, Status
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.queue_rules import Assign
from chalicelib.use_cases.assign_case import assign_case
from tests.fakes.cast import DANA, LEE
from tests.fakes.crash import Crash
from tests.fakes.model import a_proposal
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World
from tests.use_cases.team import ANA, BEN, arrive, asks, assignee_of, giving

HALF_AN_HOUR = timedelta(minutes=30)


@pytest.fixture
def world() -> World:
    """A front desk that gives its cases out in turn; Ana and Ben are there."""
    world = World(playbook=giving())
    arrive(world, ANA, BEN)
    return world


class TestWhatBeginsToWait:
    def test_is_given_to_somebody_who_is_there_and_they_are_told(self, world: World) -> None:
        thread = asks(world, "c-zoe")
        case = world.loaded(thread).case
        assert case
        assert case.assignee
        assert case.assignee.person_id == "p-ana"
        assert "case.assigned" in world.bus.names
        assert any(message.text == "Assigned to Ana" for message in world.loaded(thread).messages)
        told = [to for to, notice in world.mail.mails if notice.headline == "A customer is assigned to you"]
        assert told == [("ana@example.com",)]

    def test_goes_round(self, world: World) -> None:
        threads = [asks(world, f"c-{number}") for number in range(4)]
        assert [assignee_of(world, thread) for thread in threads] == ["Ana", "Ben", "Ana", "Ben"]

    def test_is_told_and_given_once_though_the_event_comes_twice(self, world: World) -> None:
        thread = asks(world, "c-zoe")
        before, turns = world.loaded(thread), world.colleagues.find("p-ana")
        assert assign_case(thread_id=thread, powers=world.assigning) is None
        assert (world.loaded(thread), world.colleagues.find("p-ana")) == (before, turns)

    def test_waits_for_anybody_where_nobody_is_there_until_somebody_comes(self, world: World) -> None:
        world.clock.tick(31 * 60)
        thread = asks(world, "c-zoe")
        assert assignee_of(world, thread) is None
        arrive(world, BEN)
        world.sweep()
        assert assignee_of(world, thread) == "Ben"

    def test_waits_for_anybody_where_nobody_has_room(self) -> None:
        world = World(playbook=giving(capacity=1))
        arrive(world, ANA)
        first, second = asks(world, "c-1"), asks(world, "c-2")
        assert (assignee_of(world, first), assignee_of(world, second)) == ("Ana", None)

    def test_is_nobodys_and_asks_nobody_where_the_queue_gives_none_out(self) -> None:
        world = World()
        arrive(world, ANA)
        thread = asks(world, "c-zoe")
        assert assignee_of(world, thread) is None
        assert all(not escalation.assigns for escalation in world.threads.escalations.values())

    def test_is_given_once_more_when_two_workers_meet_at_the_same_person(self, world: World) -> None:
        thread = asks(world, "c-zoe")
        ana = world.colleagues.find("p-ana")
        assert ana
        assert not world.colleagues.gave(replace(ana, turns=0), thread, now=world.clock.now())

    def test_is_left_alone_when_somebody_takes_it_at_that_moment(self, world: World) -> None:
        world.maria.writes("human please")
        world.answers()
        world.threads.before_commit = world.dana.takes_over
        assert assign_case(thread_id=world.maria.thread_id, powers=world.assigning) is None
        assert (world.case.status, world.case.assignee) == (Status.WITH_HUMAN, None)

    def test_is_given_all_the_same_when_the_worker_dies_before_it_is_written(self, world: World) -> None:
        def dies() -> None:
            raise Crash

        world.maria.writes("human please")
        world.answers()
        world.threads.before_commit = dies
        world.settle()
        assert world.case.assignee
        assert world.bus.names.count("case.assigned") == 1
        assert [m.text for m in world.messages if m.text.startswith("Assigned to")] == ["Assigned to Ben"]

    def test_wakes_the_ai_that_lost_its_turn_by_it(self, world: World) -> None:
        world.maria.writes("human please")
        world.answers()
        world.maria.writes("My order is 17")
        world.wakeups.answers.clear()
        assign_case(thread_id=world.maria.thread_id, powers=world.assigning)
        assert list(world.wakeups.answers) == [world.maria.thread_id]

    def test_to_a_queue_by_a_move_is_given_there(self, world: World) -> None:
        front_desk, billing = giving().queues
        desks = (
            front_desk,
            billing.model_copy(update={"assign": Assign.LEAST_LOADED, "members": (BEN.email,)}),
        )
        world.playbooks.publish(a_playbook(queues=desks), by="test", at=world.clock.now())
        world.maria.writes("human please")
        world.settle()
        assert assignee_of(world, world.maria.thread_id) == "Ana"
        world.lee.moves("billing")
        world.settle()
        assert assignee_of(world, world.maria.thread_id) == "Ben"


class TestGoingAway:
    def test_passes_on_what_was_assigned(self, world: World) -> None:
        thread = asks(world, "c-zoe")
        world.leaves(ANA)
        assert assignee_of(world, thread) == "Ben"
        assert any("Ana is away. Assigned to Ben" in m.text for m in world.loaded(thread).messages)

    def test_leaves_to_nobody_what_nobody_else_can_be_given(self, world: World) -> None:
        thread = asks(world, "c-zoe")
        world.leaves(BEN)
        world.leaves(ANA)
        assert assignee_of(world, thread) is None
        world.sweep()
        assert assignee_of(world, thread) is None

    def test_without_a_word_passes_on_after_half_an_hour_of_business(self, world: World) -> None:
        thread = asks(world, "c-zoe")
        world.clock.tick(31 * 60)
        arrive(world, BEN)
        world.sweep()
        assert assignee_of(world, thread) == "Ben"

    def test_returns_a_case_whose_customer_waits_with_the_clock_that_runs(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.dana.arrives()
        world.dana.takes_over()
        clock = world.escalation
        world.dana.goes_away()
        world.settle()
        assert (world.case.status, world.case.takeover) == (Status.WAITING_FOR_HUMAN, None)
        assert (world.escalation.due_at, world.escalation.revision) == (clock.due_at, clock.revision)
        assert world.case.due_at == clock.due_at
        assert "case.returned" in world.bus.names
        assert assignee_of(world, world.maria.thread_id) == "Ben"

    def test_begins_a_new_clock_where_the_old_one_had_ended(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.dana.arrives()
        world.dana.takes_over()
        world.dana.replies("I am looking.")
        world.settle()
        world.maria.writes("And?")
        world.settle()
        world.dana.goes_away()
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert (world.escalation.revision, world.escalation.first_reply_at) == (2, None)
        assert world.case.due_at == world.escalation.due_at
        assert world.escalation.due_at > world.clock.now()
        world.settle()
        assert world.case.assignee

    def test_keeps_what_was_answered(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.dana.arrives()
        world.dana.takes_over()
        world.dana.replies("Done.")
        world.settle()
        world.dana.goes_away()
        world.sweep()
        assert world.case.status is Status.WITH_HUMAN

    def test_returns_what_was_taken_straight_from_the_ai_with_a_packet(self, world: World) -> None:
        world.model.then(a_proposal())
        world.maria.writes("When do you open?")
        world.settle()
        world.dana.arrives()
        world.dana.takes_over()
        world.maria.writes("Anybody?")
        world.settle()
        world.dana.goes_away()
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert world.escalation.packet.why
        world.settle()
        assert world.case.assignee

    def test_is_found_by_the_sweep_while_a_customer_waits(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.dana.arrives()
        world.dana.takes_over()
        world.clock.tick(29 * 60)
        world.sweep()
        assert world.case.status is Status.WITH_HUMAN
        world.clock.tick(2 * 60)
        world.sweep()
        assert world.case.status is Status.WAITING_FOR_HUMAN

    def test_twice_changes_nothing_more(self, world: World) -> None:
        thread = asks(world, "c-zoe")
        world.leaves(ANA)
        before = world.loaded(thread)
        world.leaves(ANA)
        assert world.loaded(thread) == before

    def test_never_gets_a_reopened_case_back(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.dana.arrives()
        world.dana.takes_over()
        world.dana.replies("Done.")
        world.dana.resolves()
        world.dana.goes_away()
        world.settle()
        world.maria.writes("human please")
        world.settle()
        assert world.case.assignee
        assert world.case.assignee.person_id != DANA.person_id


class TestByHand:
    def test_gives_a_waiting_case_to_anybody_who_sees_the_queue(self, world: World) -> None:
        arrive(world, LEE)
        thread = world.maria.thread_id
        world.maria.writes("human please")
        world.settle()
        assert isinstance(world.dana.assigns(LEE.person_id), Done)
        assert assignee_of(world, thread) == "Lee"
        assert world.messages[-1].text == "Dana assigned the case to Lee"
        assert world.dana.assigns(LEE.person_id) == Done()

    def test_may_go_above_capacity_and_to_somebody_away(self) -> None:
        world = World(playbook=giving(capacity=1))
        arrive(world, ANA)
        asks(world, "c-1")
        world.leaves(ANA)
        world.maria.writes("human please")
        world.settle()
        world.dana.assigns(ANA.person_id)
        world.sweep()
        assert assignee_of(world, world.maria.thread_id) == "Ana"

    def test_passes_on_what_one_has_and_the_clock_goes_on(self, world: World) -> None:
        arrive(world, LEE)
        world.maria.writes("human please")
        world.settle()
        due_at = world.escalation.due_at
        world.dana.takes_over()
        assert isinstance(world.dana.assigns(LEE.person_id), Done)
        world.settle()
        lees = Assignee(LEE.person_id, LEE.name, world.messages[-1].sent_at)
        assert (world.case.status, world.case.assignee) == (Status.WAITING_FOR_HUMAN, lees)
        assert world.case.due_at == world.escalation.due_at == due_at

    def test_lets_a_case_wait_for_anybody_again(self) -> None:
        world = World()
        arrive(world, LEE)
        world.maria.writes("human please")
        world.settle()
        world.dana.assigns(LEE.person_id)
        world.dana.assigns("")
        assert world.case.assignee is None

    def test_is_refused_where_it_cannot_be(self, world: World) -> None:
        assert world.dana.assigns(ANA.person_id) == Refused(Why.NO_SUCH_THREAD)
        world.model.then(a_proposal())
        world.maria.writes("When do you open?")
        world.settle()
        assert world.dana.assigns(ANA.person_id) == Refused(Why.CANNOT_ASSIGN)
        world.maria.writes("human please")
        world.settle()
        assert world.dana.assigns("p-nobody") == Refused(Why.NO_SUCH_COLLEAGUE)
        world.lee.takes_over()
        assert world.dana.assigns(ANA.person_id) == Refused(Why.TAKEN_BY_ANOTHER, world.case.takeover)

    def test_is_refused_for_somebody_who_may_not_see_the_queue(self) -> None:
        world = World(playbook=giving(members=(ANA.email,)))
        arrive(world, ANA, BEN)
        world.maria.writes("human please")
        world.settle()
        assert world.dana.assigns(BEN.person_id) == Refused(Why.NO_SUCH_COLLEAGUE)
