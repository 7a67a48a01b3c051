"""Taking over: a named person claims the case, and from that moment the AI is silent."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.domain.case import Status
from chalicelib.domain.escalation import Takeover
from chalicelib.domain.message import Author
from chalicelib.domain.moves import Done, Refused, Why
from tests.fakes.model import a_proposal
from tests.journeys.world import World


def waiting(world: World) -> None:
    """Maria asked for a person, and nobody has come yet."""
    world.maria.writes("human please")
    world.answers()


class TestTakeOver:
    def test_gives_the_case_and_its_escalation_to_the_person(self, world: World) -> None:
        waiting(world)
        escalation = world.escalation
        done = world.dana.takes_over()
        danas = Takeover("p-dana", "Dana", world.clock.now())
        assert done == Done(world.messages[-1].message_id)
        assert (world.case.status, world.case.takeover) == (Status.WITH_HUMAN, danas)
        owed = escalation.due_at
        assert world.escalation == replace(escalation, takeover=danas, reply_owed_at=owed)

    def test_leaves_a_line_in_the_thread_that_is_never_sent(self, world: World) -> None:
        waiting(world)
        world.dana.takes_over()
        line = world.messages[-1]
        assert (line.kind, line.author, line.text, line.delivery) == (
            "event",
            Author.SYSTEM,
            "Dana took over",
            None,
        )
        world.settle()
        assert line.text not in world.phone_of("maria")

    def test_takes_a_case_from_the_ai_without_an_escalation(self, world: World) -> None:
        world.model.then(a_proposal())
        world.maria.writes("When do you open?")
        world.answers()
        world.dana.takes_over()
        assert world.case.status is Status.WITH_HUMAN
        assert world.threads.escalations == {}

    def test_covers_what_the_customer_has_just_written(self, world: World) -> None:
        world.model.then(a_proposal())
        world.maria.writes("When do you open?")
        world.answers()
        world.maria.writes("Anybody?")
        world.dana.takes_over()
        assert not world.head.unanswered
        assert world.answers().outcome == "nothing_to_do"

    def test_moves_the_epoch(self, world: World) -> None:
        waiting(world)
        before = world.head.epoch
        world.dana.takes_over()
        assert world.head.epoch == before + 1

    def test_twice_by_the_same_person_changes_nothing(self, world: World) -> None:
        waiting(world)
        world.dana.takes_over()
        before = world.loaded()
        assert world.dana.takes_over() == Done()
        assert world.loaded() == before

    def test_succeeds_though_the_customer_writes_at_that_very_moment(self, world: World) -> None:
        waiting(world)
        world.threads.before_commit = lambda: world.maria.writes("Hello?")
        assert isinstance(world.dana.takes_over(), Done)
        assert not world.head.unanswered


class TestRefusal:
    def test_of_a_thread_that_does_not_exist(self, world: World) -> None:
        assert world.dana.takes_over() == Refused(Why.NO_SUCH_THREAD)

    def test_of_a_thread_without_a_case(self, world: World) -> None:
        world.maria.writes("When do you open?")
        assert world.dana.takes_over() == Refused(Why.NO_OPEN_CASE)

    def test_of_a_case_that_is_resolved(self, world: World) -> None:
        waiting(world)
        world.dana.resolves()
        before = world.loaded()
        assert world.dana.takes_over() == Refused(Why.NO_OPEN_CASE)
        assert world.loaded() == before

    def test_names_who_has_the_case(self, world: World) -> None:
        waiting(world)
        world.lee.takes_over()
        lees = world.case.takeover
        before = world.loaded()
        assert world.dana.takes_over() == Refused(Why.TAKEN_BY_ANOTHER, lees)
        assert world.loaded() == before

    def test_of_the_slower_of_two_who_click_at_once(self, world: World) -> None:
        waiting(world)
        world.threads.before_commit = world.lee.takes_over
        assert world.dana.takes_over() == Refused(Why.TAKEN_BY_ANOTHER, world.case.takeover)
        assert world.case.takeover
        assert world.case.takeover.by == "p-lee"

    def test_comes_rather_than_a_wait_without_end(self, world: World) -> None:
        waiting(world)

        def writes_again() -> None:
            world.maria.writes("Hello?")
            world.threads.before_commit = writes_again

        writes_again()
        assert world.dana.takes_over() == Refused(Why.CHANGED_MEANWHILE)
        assert world.case.status is Status.WAITING_FOR_HUMAN
