"""A snoozed case is out of the way until its time, the customer's next message, or the time an answer is due."""

from __future__ import annotations

import pytest

from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.inbox.listing import Narrowed, View, read_listing
from tests.fakes.model import a_proposal
from tests.journeys.world import World


def answered(world: World) -> None:
    """Dana has Maria's case and wrote to her."""
    world.maria.writes("human please")
    world.settle()
    world.dana.takes_over()
    world.dana.replies("I will ask the laboratory.")
    world.settle()


def listed(world: World, view: View) -> int:
    """How many rows one of Dana's lists shows."""
    listing = read_listing(
        view,
        Narrowed(),
        person=world.dana.person,
        lists=world.lists,
        playbook=world.playbooks.active(),
        now=world.clock.now(),
    )
    return len(listing.rows)


class TestSnooze:
    def test_takes_the_case_out_of_its_list_until_then(self, world: World) -> None:
        answered(world)
        assert isinstance(world.dana.snoozes(hours=2), Done)
        assert (listed(world, View.MINE), listed(world, View.SNOOZED)) == (0, 1)
        world.clock.tick(hours=2)
        assert (listed(world, View.MINE), listed(world, View.SNOOZED)) == (1, 0)

    def test_says_in_the_thread_who_and_until_when(self, world: World) -> None:
        answered(world)
        world.dana.snoozes(hours=2)
        assert world.messages[-1].text == "Dana snoozed the case until Mon 23 Nov, 13:00"

    def test_ends_when_the_customer_writes(self, world: World) -> None:
        answered(world)
        world.dana.snoozes(hours=2)
        world.maria.writes("Any news?")
        assert listed(world, View.MINE) == 1

    def test_is_ended_by_hand(self, world: World) -> None:
        answered(world)
        world.dana.snoozes(hours=2)
        assert isinstance(world.dana.snoozes(hours=None), Done)
        assert (world.case.snooze, listed(world, View.MINE)) == (None, 1)
        assert world.dana.snoozes(hours=None) == Done()

    def test_ends_with_every_move_of_the_case(self, world: World) -> None:
        answered(world)
        world.dana.snoozes(hours=2)
        world.dana.moves("billing")
        assert world.case.snooze is None

    @pytest.mark.parametrize("hours", [-1, 0, 24 * 30 + 1])
    def test_is_until_a_time_to_come_within_a_month(self, world: World, hours: float) -> None:
        answered(world)
        assert world.dana.snoozes(hours=hours) == Refused(Why.NO_SUCH_TIME)


class TestWhatWaits:
    def test_comes_back_at_the_latest_when_an_answer_is_due_and_its_clock_runs_on(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        assert isinstance(world.dana.snoozes(hours=5), Done)
        assert listed(world, View.WAITING) == 0
        world.later(minutes=31)
        assert listed(world, View.WAITING) == 1
        assert world.escalation.breached_at

    def test_is_not_put_off_once_it_is_overdue(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.later(minutes=31)
        assert world.dana.snoozes(hours=1) == Refused(Why.CANNOT_SNOOZE)


class TestRefusal:
    def test_of_what_the_ai_answers(self, world: World) -> None:
        world.model.then(a_proposal())
        world.maria.writes("When do you open?")
        world.settle()
        assert world.dana.snoozes(hours=1) == Refused(Why.CANNOT_SNOOZE)

    def test_of_what_a_colleague_has_or_is_over(self, world: World) -> None:
        answered(world)
        refused = world.lee.snoozes(hours=1)
        assert isinstance(refused, Refused)
        assert refused.why is Why.TAKEN_BY_ANOTHER
        world.dana.resolves()
        assert world.dana.snoozes(hours=1) == Refused(Why.NO_OPEN_CASE)
