"""A note is for the business alone, once, and changes nothing else."""

from __future__ import annotations

import pytest

from chalicelib.adapters.openai.prompt import messages_for
from chalicelib.domain.case import Status
from chalicelib.domain.message import Author
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.use_cases.add_note import LONGEST, add_note
from chalicelib.use_cases.session_ports import Person
from tests.fakes.cast import DANA, LEE
from tests.fakes.model import a_proposal
from tests.journeys.world import World

FORM = "form-0001"


def notes(
    world: World, text: str = "Call her husband", person: Person = DANA, form_id: str = FORM
) -> Done | Refused:
    world.clock.tick()
    return add_note(
        thread_id=world.maria.thread_id,
        person=person,
        text=text,
        form_id=form_id,
        threads=world.threads,
        clock=world.clock,
    )


@pytest.fixture
def waiting(world: World) -> World:
    """Maria asked for a person and waits."""
    world.maria.writes("human please")
    world.settle()
    return world


class TestANote:
    def test_is_kept_with_the_case_and_never_sent(self, waiting: World) -> None:
        assert isinstance(notes(waiting), Done)
        waiting.settle()
        note = waiting.messages[-1]
        assert (note.kind, note.author, note.text) == ("note", Author.PERSON, "Call her husband")
        assert (note.person_name, note.case_id, note.delivery) == ("Dana", waiting.case.case_id, None)
        assert "Call her husband" not in waiting.phone_of("maria")

    def test_is_one_though_its_form_comes_twice(self, waiting: World) -> None:
        assert notes(waiting) == notes(waiting)
        assert [message.kind for message in waiting.messages].count("note") == 1

    def test_may_be_anybodys_whoever_has_the_case(self, waiting: World) -> None:
        waiting.dana.takes_over()
        assert isinstance(notes(waiting, person=LEE), Done)

    def test_may_come_after_the_case_is_over(self, waiting: World) -> None:
        waiting.lee.takes_over()
        waiting.lee.resolves()
        assert isinstance(notes(waiting, "  She is happy now. "), Done)
        assert waiting.messages[-1].text == "She is happy now."

    def test_moves_neither_the_case_nor_its_clock(self, waiting: World) -> None:
        before = (waiting.head.epoch, waiting.case, waiting.escalation)
        notes(waiting)
        assert (waiting.head.epoch, waiting.case, waiting.escalation) == before
        assert waiting.case.status is Status.WAITING_FOR_HUMAN

    def test_drops_no_reply_that_the_ai_is_writing(self, world: World) -> None:
        world.maria.writes("When do you open?")
        world.model.then(a_proposal())
        world.model.during = lambda: notes(world)
        world.settle()
        assert len(world.model.requests) == 1
        assert len(world.phone_of("maria")) == 1

    def test_is_no_answer_to_the_customer(self, waiting: World) -> None:
        waiting.dana.takes_over()
        waiting.maria.writes("When do you open?")
        notes(waiting)
        waiting.settle()
        told = len(waiting.phone_of("maria"))
        waiting.model.then(a_proposal())
        waiting.dana.hands_back()
        waiting.settle()
        assert len(waiting.phone_of("maria")) == told + 1

    def test_is_neither_shown_to_the_model_nor_a_source_of_what_it_says(self, world: World) -> None:
        world.model.then(*[a_proposal("We open at 9.")] + [a_proposal("We open at 7:15.")] * 2)
        world.maria.writes("When do you open?")
        world.settle()
        notes(world, "Only for us: at 7:15.")
        world.maria.writes("At what time exactly?")
        world.settle()
        assert "Only for us" not in str(messages_for(world.model.requests[-1]))
        assert not any("7:15" in text for text in world.phone_of("maria"))

    @pytest.mark.parametrize(("text", "why"), [(" \n", Why.EMPTY_NOTE), ("x" * (LONGEST + 1), Why.LONG_NOTE)])
    def test_without_words_or_with_too_many_is_refused(self, waiting: World, text: str, why: Why) -> None:
        assert notes(waiting, text) == Refused(why)

    def test_for_nobody_is_refused(self, world: World) -> None:
        assert notes(world) == Refused(Why.NO_SUCH_THREAD)
