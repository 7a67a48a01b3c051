"""One tap says whether the briefing was useful."""

from __future__ import annotations

from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.use_cases.find_useful import find_useful
from tests.fakes.cast import DANA, LEE
from tests.fakes.model import a_proposal
from tests.journeys.world import World


def tap(world: World, useful: bool = True, by: object = DANA) -> Done | Refused:
    return find_useful(
        thread_id=world.maria.thread_id,
        person=by,  # type: ignore[arg-type]
        useful=useful,
        threads=world.threads,
        clock=world.clock,
    )


def with_dana() -> World:
    world = World()
    world.maria.writes("human please")
    world.settle()
    world.dana.takes_over()
    return world


class TestFindUseful:
    def test_is_kept_on_the_escalation_and_may_change(self) -> None:
        world = with_dana()
        assert isinstance(tap(world), Done)
        assert world.escalation.useful is True
        tap(world, False)
        assert world.escalation.useful is False

    def test_twice_is_once(self) -> None:
        world = with_dana()
        tap(world)
        assert tap(world) == Done()

    def test_is_for_who_has_the_case(self) -> None:
        world = with_dana()
        refused = tap(world, by=LEE)
        assert isinstance(refused, Refused)
        assert refused.why is Why.TAKEN_BY_ANOTHER

    def test_asks_nothing_of_who_took_a_case_without_a_briefing(self) -> None:
        world = World()
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.answers()
        world.dana.takes_over()
        refused = tap(world)
        assert isinstance(refused, Refused)
        assert refused.why is Why.NOT_WAITING

    def test_reaches_the_facts(self) -> None:
        world = with_dana()
        tap(world)
        world.dana.replies("Hello Maria")
        world.settle()
        (case,) = world.facts_ledger.between(world.clock.now().replace(year=2020), world.clock.now())
        (escalation,) = case.escalations
        assert escalation.useful is True
        assert escalation.first_reply_at is not None
