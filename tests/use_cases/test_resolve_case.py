"""Resolving: a person ends the case and says how sure the outcome is."""

from __future__ import annotations

import pytest

from chalicelib.domain.case import Resolution, Status, Surety
from chalicelib.domain.moves import Done, Refused, Why
from tests.fakes.model import a_proposal
from tests.journeys.world import World


def waiting(world: World) -> None:
    """Maria asked for a person, and nobody has come yet."""
    world.maria.writes("human please")
    world.answers()


class TestResolve:
    @pytest.mark.parametrize("surety", [Surety.CONFIRMED, Surety.SILENT, Surety.ABANDONED])
    def test_records_who_ended_the_case_and_how_sure(self, world: World, surety: Surety) -> None:
        waiting(world)
        world.dana.takes_over()
        done = world.dana.resolves(surety, " booked for Thursday ")
        assert done == Done(world.messages[-1].message_id)
        assert world.case.status is Status.RESOLVED
        assert world.case.resolution == Resolution("p-dana", surety, world.clock.now(), "booked for Thursday")

    def test_leaves_a_line_with_its_surety_in_the_thread(self, world: World) -> None:
        waiting(world)
        world.dana.resolves(Surety.SILENT, "no answer since Monday")
        assert world.messages[-1].text == "Dana resolved the case (silent): no answer since Monday"
        assert world.messages[-1].delivery is None

    def test_closes_the_escalation_and_its_clock(self, world: World) -> None:
        waiting(world)
        world.settle()
        world.dana.resolves()
        assert world.escalation.closed_at == world.clock.now()
        world.later(minutes=40)
        assert (world.escalation.reminded_at, world.escalation.breached_at) == (None, None)

    def test_ends_a_case_that_the_ai_has(self, world: World) -> None:
        world.model.then(a_proposal())
        world.maria.writes("When do you open?")
        world.answers()
        world.lee.resolves()
        assert world.case.status is Status.RESOLVED

    def test_covers_what_the_customer_has_just_written(self, world: World) -> None:
        waiting(world)
        world.maria.writes("never mind")
        world.dana.resolves(Surety.CONFIRMED)
        assert not world.head.unanswered
        assert world.answers().outcome == "nothing_to_do"

    def test_drops_the_reply_the_ai_was_writing(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."), a_proposal("Too late."))
        world.maria.writes("When do you open?")
        world.answers()
        world.maria.writes("And on Saturday?")
        world.model.during = world.dana.resolves
        assert world.answers().outcome == "superseded"
        assert world.case.status is Status.RESOLVED


class TestRefusal:
    def test_of_a_thread_that_does_not_exist(self, world: World) -> None:
        assert world.dana.resolves() == Refused(Why.NO_SUCH_THREAD)

    def test_of_a_thread_without_a_case(self, world: World) -> None:
        world.maria.writes("Hello")
        assert world.dana.resolves() == Refused(Why.NO_OPEN_CASE)

    def test_of_a_case_that_another_holds(self, world: World) -> None:
        waiting(world)
        world.lee.takes_over()
        assert world.dana.resolves() == Refused(Why.TAKEN_BY_ANOTHER, world.case.takeover)
        assert world.case.status is Status.WITH_HUMAN

    def test_of_the_second_of_two_clicks(self, world: World) -> None:
        waiting(world)
        world.dana.resolves()
        before = world.loaded()
        assert world.lee.resolves() == Refused(Why.NO_OPEN_CASE)
        assert world.loaded() == before

    def test_of_a_case_that_another_takes_at_that_very_moment(self, world: World) -> None:
        waiting(world)
        world.threads.before_commit = world.lee.takes_over
        assert world.dana.resolves() == Refused(Why.TAKEN_BY_ANOTHER, world.case.takeover)
