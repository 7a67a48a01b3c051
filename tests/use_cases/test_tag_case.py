"""Tags are put on a case and taken away, each with a line in the thread, and nothing the AI does loses them."""

from __future__ import annotations

import pytest

from chalicelib.domain.message import Author
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.queue_rules import Routing
from tests.fakes.model import a_proposal
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World


def waiting() -> World:
    """Maria waits for a person; the playbook offers one tag."""
    world = World(playbook=a_playbook(routing=Routing(default="front-desk", tags=("refund",))))
    world.maria.writes("human please")
    world.settle()
    return world


class TestTag:
    def test_is_kept_with_a_line_that_says_who(self) -> None:
        world = waiting()
        assert isinstance(world.dana.tags("  follow   up "), Done)
        assert world.case.tags == ("follow up",)
        assert world.messages[-1].text == "Dana added the tag: follow up"

    def test_is_spelt_as_the_playbook_does(self) -> None:
        world = waiting()
        world.dana.tags("REFUND")
        assert world.case.tags == ("refund",)

    def test_twice_is_once(self) -> None:
        world = waiting()
        world.dana.tags("refund")
        assert world.lee.tags("Refund") == Done()
        assert world.case.tags == ("refund",)

    def test_is_taken_away(self) -> None:
        world = waiting()
        world.dana.tags("refund")
        world.lee.tags("refund", remove=True)
        assert world.case.tags == ()
        assert world.messages[-1].text == "Lee took the tag away: refund"
        assert world.dana.tags("refund", remove=True) == Done()

    def test_stays_when_the_case_is_over_and_may_come_afterwards(self) -> None:
        world = waiting()
        world.dana.tags("refund")
        world.dana.resolves()
        world.dana.tags("paid")
        assert world.case.tags == ("refund", "paid")

    @pytest.mark.parametrize(("tag", "why"), [(" ", Why.EMPTY_TAG), ("x" * 41, Why.LONG_TAG)])
    def test_is_short(self, tag: str, why: Why) -> None:
        assert waiting().dana.tags(tag) == Refused(why)

    def test_is_one_of_ten(self) -> None:
        world = waiting()
        for number in range(10):
            world.dana.tags(f"tag {number}")
        assert world.dana.tags("one more") == Refused(Why.MANY_TAGS)


class TestWhileTheAiWrites:
    def test_is_not_lost_and_the_customer_is_answered_once(self, world: World) -> None:
        world.model.then(a_proposal())
        world.maria.writes("When do you open?")
        world.settle()
        world.model.then(a_proposal("At 9."), a_proposal("At 9."))
        world.model.during = lambda: world.dana.tags("refund")
        world.maria.writes("When exactly?")
        world.settle()
        assert world.case.tags == ("refund",)
        assert len(world.said_by(Author.AI)) == 2
