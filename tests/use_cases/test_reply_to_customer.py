"""A person's reply goes out once, in the same thread, from the person who holds the case."""

from __future__ import annotations

from datetime import timedelta

import pytest

from chalicelib.domain.message import Author, Delivery
from chalicelib.domain.moves import Done, Refused, Why
from tests.fakes.model import a_proposal
from tests.journeys.world import World


def held(world: World) -> None:
    """Dana holds Maria's escalated case."""
    world.maria.writes("human please")
    world.answers()
    world.dana.takes_over()


class TestReply:
    def test_is_committed_to_be_sent_under_the_persons_name(self, world: World) -> None:
        held(world)
        done = world.dana.replies("  What can I do for you?  ")
        reply = world.messages[-1]
        assert done == Done(reply.message_id)
        assert (reply.author, reply.person_id, reply.person_name) == (Author.PERSON, "p-dana", "Dana")
        assert (reply.text, reply.delivery, reply.case_id) == (
            "What can I do for you?",
            Delivery.PENDING,
            world.case.case_id,
        )

    def test_reaches_the_phone(self, world: World) -> None:
        held(world)
        world.dana.replies("What can I do for you?")
        world.settle()
        assert world.phone_of("maria")[-1] == "What can I do for you?"

    def test_stops_the_sla_with_the_first_one(self, world: World) -> None:
        held(world)
        world.dana.replies("Hello")
        first = world.clock.now()
        world.clock.tick(minutes=5)
        world.dana.replies("Are you there?")
        assert world.escalation.first_reply_at == first

    def test_is_the_only_thing_that_stops_the_sla(self, world: World) -> None:
        held(world)
        world.maria.writes("human please")
        world.answers()
        assert world.escalation.first_reply_at is None

    def test_goes_out_though_the_customer_writes_at_that_very_moment(self, world: World) -> None:
        held(world)
        world.threads.before_commit = lambda: world.maria.writes("Hello?")
        assert isinstance(world.dana.replies("I am here"), Done)
        assert world.said_by(Author.PERSON) == ["I am here"]

    def test_may_be_as_long_as_whatsapp_allows(self, world: World) -> None:
        held(world)
        assert isinstance(world.dana.replies("x" * 4096), Done)


class TestAFormSentTwice:
    def test_gives_one_message(self, world: World) -> None:
        held(world)
        first = world.dana.replies("Hello", form_id="form-1")
        world.clock.tick()
        assert world.dana.replies("Hello", form_id="form-1") == first
        assert world.said_by(Author.PERSON) == ["Hello"]

    def test_at_the_same_moment_gives_one_message(self, world: World) -> None:
        held(world)
        world.threads.before_commit = lambda: world.dana.replies("Hello", form_id="form-1")
        world.dana.replies("Hello", form_id="form-1")
        assert world.said_by(Author.PERSON) == ["Hello"]

    def test_after_the_case_has_moved_on_is_still_the_success_it_was(self, world: World) -> None:
        held(world)
        first = world.dana.replies("Hello", form_id="form-1")
        world.dana.hands_back()
        assert world.dana.replies("Hello", form_id="form-1") == first

    def test_is_not_the_same_text_written_twice(self, world: World) -> None:
        held(world)
        world.dana.replies("Hello", form_id="form-1")
        world.dana.replies("Hello", form_id="form-2")
        assert world.said_by(Author.PERSON) == ["Hello", "Hello"]

    def test_by_two_people_with_the_same_id_is_two_forms(self, world: World) -> None:
        held(world)
        world.dana.replies("Hello", form_id="form-1")
        world.dana.hands_back()
        world.lee.takes_over()
        world.lee.replies("Hello", form_id="form-1")
        assert world.said_by(Author.PERSON) == ["Hello", "Hello"]


class TestRefusal:
    @pytest.mark.parametrize(
        ("text", "why"), [("", Why.EMPTY), (" \n ", Why.EMPTY), ("x" * 4097, Why.TOO_LONG)]
    )
    def test_of_a_text_that_cannot_be_sent(self, world: World, text: str, why: Why) -> None:
        held(world)
        assert world.dana.replies(text, form_id="form-1") == Refused(why)
        assert world.said_by(Author.PERSON) == []

    def test_of_a_thread_that_does_not_exist(self, world: World) -> None:
        assert world.dana.replies("Hello") == Refused(Why.NO_SUCH_THREAD)

    def test_while_the_ai_has_the_case(self, world: World) -> None:
        world.model.then(a_proposal())
        world.maria.writes("When do you open?")
        world.answers()
        assert world.dana.replies("At 9") == Refused(Why.NOT_YOURS)

    def test_while_nobody_has_taken_the_case(self, world: World) -> None:
        world.maria.writes("human please")
        world.answers()
        assert world.dana.replies("Hello") == Refused(Why.NOT_YOURS)

    def test_while_another_has_the_case(self, world: World) -> None:
        held(world)
        assert world.lee.replies("Hello") == Refused(Why.TAKEN_BY_ANOTHER, world.case.takeover)

    def test_after_the_resolution(self, world: World) -> None:
        held(world)
        world.dana.resolves()
        assert world.dana.replies("One more thing") == Refused(Why.NO_OPEN_CASE)

    def test_outside_the_service_window(self, world: World) -> None:
        held(world)
        world.clock.set(world.messages[0].sent_at + timedelta(hours=24))
        assert world.dana.replies("Hello") == Refused(Why.WINDOW_CLOSED)
        assert world.said_by(Author.PERSON) == []

    def test_of_a_reply_whose_case_was_handed_back_meanwhile(self, world: World) -> None:
        held(world)
        world.threads.before_commit = world.dana.hands_back
        assert world.dana.replies("Hello") == Refused(Why.NOT_YOURS)
