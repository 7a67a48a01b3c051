"""Handing back: the AI has the case again, with the person's note and what was left unanswered."""

from __future__ import annotations

import pytest

from chalicelib.domain.case import Status
from chalicelib.domain.message import Author
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.proposal import Action
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.world import World


def held(world: World) -> None:
    """Dana has Maria's escalated case and has written to her."""
    world.maria.writes("human please")
    world.settle()
    world.dana.takes_over()
    world.dana.replies("What can I do for you?")
    world.settle()


class TestHandBack:
    def test_returns_the_case_and_closes_the_escalation(self, world: World) -> None:
        held(world)
        escalation = world.escalation
        done = world.dana.hands_back("She is a patient")
        assert done == Done(world.messages[-1].message_id)
        assert (world.case.status, world.case.takeover, world.case.hand_back_note) == (
            Status.WITH_AI,
            None,
            "She is a patient",
        )
        closed = world.threads.escalation(world.maria.thread_id, escalation.escalation_id)
        assert closed
        assert closed.closed_at == world.clock.now()

    @pytest.mark.parametrize(
        ("note", "line"),
        [("", "Dana handed back to the AI"), (" A patient ", "Dana handed back to the AI: A patient")],
    )
    def test_leaves_a_line_in_the_thread(self, world: World, note: str, line: str) -> None:
        held(world)
        world.dana.hands_back(note)
        assert (world.messages[-1].text, world.messages[-1].delivery) == (line, None)

    def test_wakes_the_ai_for_what_the_customer_wrote_last(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        held(world)
        world.maria.writes("When do you open?")
        world.maria.writes("On Saturday?")
        world.settle()
        world.dana.hands_back()
        assert world.head.inbound_count - world.head.answered_count == 2
        world.settle()
        assert world.phone_of("maria")[-1].endswith("We open at 9.")

    def test_counts_what_the_customer_writes_at_that_very_moment(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        held(world)
        world.threads.before_commit = lambda: world.maria.writes("When do you open?")
        world.dana.hands_back()
        world.settle()
        assert [m.text for m in world.model.requests[0].unanswered] == ["When do you open?"]

    def test_leaves_nothing_to_answer_after_the_persons_last_word(self, world: World) -> None:
        held(world)
        world.dana.hands_back()
        assert not world.head.unanswered

    def test_without_a_word_leaves_the_question_that_was_escalated(self, world: World) -> None:
        world.model.then(a_proposal("", Action.ESCALATE), a_proposal("From 900 €.", cited_pages=()))
        world.maria.writes("How much is an implant?")
        world.settle()
        world.dana.takes_over()
        world.dana.hands_back("Implants are from 900 €")
        world.settle()
        assert world.phone_of("maria")[-1].endswith("From 900 €.")
        assert world.model.requests[-1].notes == ("Implants are from 900 €",)

    def test_without_a_word_to_who_asked_for_a_person_escalates_again(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.dana.takes_over()
        world.dana.hands_back()
        world.settle()
        assert world.case.status is Status.WAITING_FOR_HUMAN
        assert len(world.threads.escalations) == 2

    def test_is_found_by_the_sweep_when_its_wake_up_was_lost(self) -> None:
        world = World(model=ModelFake(a_proposal("We open at 9.")))
        held(world)
        world.maria.writes("When do you open?")
        world.settle()
        world.dana.hands_back()
        world.wakeups.answers.clear()
        world.later(minutes=4)
        assert world.phone_of("maria")[-1].endswith("We open at 9.")


class TestRefusal:
    def test_of_a_thread_that_does_not_exist(self, world: World) -> None:
        assert world.dana.hands_back() == Refused(Why.NO_SUCH_THREAD)

    def test_while_the_ai_has_the_case(self, world: World) -> None:
        world.model.then(a_proposal())
        world.maria.writes("When do you open?")
        world.answers()
        assert world.dana.hands_back() == Refused(Why.NOT_YOURS)

    def test_while_nobody_has_taken_the_case(self, world: World) -> None:
        world.maria.writes("human please")
        world.answers()
        assert world.dana.hands_back() == Refused(Why.NOT_YOURS)

    def test_of_anybody_but_the_holder(self, world: World) -> None:
        held(world)
        assert world.lee.hands_back() == Refused(Why.TAKEN_BY_ANOTHER, world.case.takeover)
        assert world.case.status is Status.WITH_HUMAN

    def test_of_the_second_of_two_clicks(self, world: World) -> None:
        held(world)
        world.dana.hands_back()
        before = world.loaded()
        assert world.dana.hands_back() == Refused(Why.NOT_YOURS)
        assert world.loaded() == before

    def test_after_the_resolution(self, world: World) -> None:
        held(world)
        world.dana.resolves()
        assert world.dana.hands_back() == Refused(Why.NO_OPEN_CASE)
        assert world.said_by(Author.AI) == []
