"""A STOP ends everything at once, whoever has the case, and is confirmed; a START brings everything back."""

from __future__ import annotations

import pytest

from chalicelib.domain.case import Resolution, Status, Surety
from chalicelib.domain.channel_rules import Channel, OptOutRules
from chalicelib.domain.decision import Reply, StaySilent
from chalicelib.domain.message import Author, Delivery
from tests.fakes.model import a_proposal
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World

STOPPED = (
    "You will get no more messages from Clínica Molino. Write START if you want us to write to you again."
)
BACK = "Clínica Molino will write to you again. Write STOP at any time to end it. How can we help?"


def stopped(world: World) -> None:
    """Maria asked something and then wrote STOP."""
    world.model.then(a_proposal("We open at 9."))
    world.maria.writes("When do you open?")
    world.settle()
    world.maria.writes("STOP")
    world.settle()


class TestStop:
    def test_is_confirmed_once_and_closes_the_case(self, world: World) -> None:
        stopped(world)
        assert world.phone_of("maria")[1:] == [STOPPED]
        assert world.case.status is Status.RESOLVED
        assert world.case.resolution == Resolution(
            "stop", Surety.ABANDONED, world.messages[-1].sent_at, "The customer wrote STOP"
        )
        assert world.head.opted_out_at == world.messages[-1].sent_at
        assert not world.head.unanswered
        assert world.messages[-1].author is Author.SYSTEM
        assert world.messages[-1].turn["decision"] == "opt_out"
        assert len(world.model.requests) == 1

    def test_needs_no_case_to_be_respected(self, world: World) -> None:
        world.maria.writes("stop")
        world.settle()
        assert world.phone_of("maria") == [STOPPED]
        assert world.loaded().case is None

    def test_covers_what_was_written_with_it(self, world: World) -> None:
        world.maria.writes("When do you open?")
        world.maria.writes("Forget it. I mean:")
        world.maria.writes("STOP")
        world.settle()
        assert world.phone_of("maria") == [STOPPED]
        assert not world.head.unanswered

    def test_is_confirmed_in_the_language_of_its_word(self, world: World) -> None:
        world.maria.writes("Baja")
        world.settle()
        assert world.phone_of("maria")[0].startswith("No recibirás más mensajes de Clínica Molino.")

    def test_ends_the_wait_for_a_person(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.maria.writes("STOP")
        world.settle()
        assert world.case.status is Status.RESOLVED
        assert world.escalation.closed_at
        world.later(minutes=60)
        assert not [name for name in world.bus.names if name.startswith("sla.")]

    def test_keeps_back_what_was_already_written_to_the_customer(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("When do you open?")
        world.answers()
        world.maria.writes("STOP")
        world.answers()
        world.settle()
        assert world.phone_of("maria") == [STOPPED]
        assert [message.delivery for message in world.outbound] == [Delivery.FAILED, Delivery.DELIVERED]

    def test_stops_the_person_who_has_the_case(self, world: World) -> None:
        world.maria.writes("human please")
        world.settle()
        world.dana.takes_over()
        world.maria.writes("STOP")
        world.settle()
        world.dana.replies("But wait!")
        world.settle()
        assert world.phone_of("maria")[-1] == STOPPED

    def test_is_an_ordinary_message_where_the_playbook_says_so(self) -> None:
        playbook = a_playbook(channel=Channel(opt_out=OptOutRules(enabled=False)))
        world = World(playbook=playbook)
        world.model.then(a_proposal("What shall we stop?"))
        world.maria.writes("stop")
        world.settle()
        assert world.head.opted_out_at is None
        assert len(world.model.requests) == 1


class TestNoMarketing:
    def test_is_confirmed_and_binds_only_that(self, world: World) -> None:
        world.maria.sends(
            {"type": "button", "button": {"text": "Stop promotions", "payload": "Stop promotions"}}
        )
        world.settle()
        assert world.phone_of("maria") == [
            "You will get no more promotions from Clínica Molino. We still answer you here; STOP ends all messages."
        ]
        assert world.head.marketing_stopped_at
        assert world.head.opted_out_at is None
        assert not world.head.unanswered

    def test_leaves_what_was_written_beside_it_to_the_ai(self, world: World) -> None:
        world.model.then(a_proposal("We open at 9."))
        world.maria.writes("No more promotions")
        world.maria.writes("When do you open?")
        world.settle()
        assert world.phone_of("maria")[-1].endswith("We open at 9.")
        assert len(world.phone_of("maria")) == 2

    def test_changes_nothing_for_somebody_who_stopped_everything(self, world: World) -> None:
        stopped(world)
        world.maria.writes("No more promotions")
        world.settle()
        assert world.phone_of("maria")[1:] == [STOPPED]


class TestAfterAStop:
    def test_reminds_once_with_a_button_and_then_stays_silent(self, world: World) -> None:
        stopped(world)
        for text in ("Hello?", "Anybody?", "human please"):
            world.maria.writes(text)
            world.settle()
        reminder, *rest = world.phone_of("maria")[2:]
        assert reminder.startswith("You asked Clínica Molino not to write to you")
        assert rest == []
        assert world.outbound[-1].buttons[0].id == "opt_out.start"
        assert world.turns[-1].decision == StaySilent("the customer stopped our messages")
        assert not world.head.unanswered

    def test_does_not_confirm_a_second_stop(self, world: World) -> None:
        stopped(world)
        world.maria.writes("stop!!")
        world.settle()
        assert world.phone_of("maria")[1:] == [STOPPED]


class TestStart:
    @pytest.mark.parametrize("word", ["START", "Alta"])
    def test_is_confirmed_and_the_ai_answers_again(self, world: World, word: str) -> None:
        stopped(world)
        world.maria.writes(word)
        world.settle()
        assert world.head.opted_out_at is None
        world.model.then(a_proposal("Still at 9."))
        world.maria.writes("When do you open?")
        world.settle()
        assert world.phone_of("maria")[-1] == "Still at 9."

    def test_answers_what_was_written_beside_it(self, world: World) -> None:
        stopped(world)
        world.model.then(a_proposal("Still at 9."))
        world.maria.writes("START")
        world.maria.writes("When do you open?")
        world.settle()
        assert world.phone_of("maria")[2:] == [BACK, "Still at 9."]
        assert not world.head.unanswered

    def test_reminds_anew_after_another_stop(self, world: World) -> None:
        stopped(world)
        for text in ("Hello?", "START", "STOP", "Hello again"):
            world.maria.writes(text)
            world.settle()
        decisions = [message.turn["decision"] for message in world.outbound[1:]]
        assert decisions == ["opt_out", "opt_out_reminder", "opt_in", "opt_out", "opt_out_reminder"]

    def test_asks_nothing_of_the_model(self, world: World) -> None:
        stopped(world)
        world.maria.writes("START")
        world.settle()
        assert isinstance(world.turns[-1].decision, Reply)
        assert len(world.model.requests) == 1
