"""One customer's whole product on a clock that jumps."""

from __future__ import annotations

from datetime import timedelta

import pytest

from chalicelib.adapters.in_memory.stage import SOMEBODY, Stage
from chalicelib.domain.case import Status
from chalicelib.domain.decision import Escalate, Reply
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.message import Delivery
from chalicelib.domain.moves import Done
from chalicelib.domain.proposal import Action, ModelUnavailable
from chalicelib.domain.thread import Customer
from tests.fakes.cast import DANA
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.clinic import a_playbook


def a_stage(*script: object, **more: object) -> Stage:
    return Stage(a_playbook(), ModelFake(*script), **more)  # type: ignore[arg-type]


class TestTheCustomer:
    def test_is_answered_on_the_phone(self) -> None:
        stage = a_stage(a_proposal("We open at 9."))
        stage.customer.writes("When do you open?")
        stage.settle()
        assert isinstance(stage.turns[0].decision, Reply)
        assert [message.text.splitlines()[-1] for message in stage.said] == ["We open at 9."]
        assert stage.messages[-1].delivery is Delivery.DELIVERED
        assert "case.opened" in [fact.name for fact in stage.facts]

    def test_who_hides_the_number_is_answered_too(self) -> None:
        stage = a_stage(a_proposal(), customer=Customer("c-ana", name="Ana", bsuid="ES.1", username="ana"))
        stage.customer.writes("When do you open?")
        stage.settle()
        assert len(stage.said) == 1
        assert stage.head.customer.phone is None

    def test_is_heard_in_a_voice_note(self) -> None:
        stage = a_stage(a_proposal())
        stage.customer.says("When do you open?")
        stage.settle()
        assert stage.messages[0].text == "When do you open?"
        assert len(stage.said) == 1

    def test_may_send_a_photo_that_nobody_can_read(self) -> None:
        stage = a_stage()
        stage.customer.sends_photo()
        stage.settle()
        assert stage.turns[0].decision is not None
        assert len(stage.said) == 1

    def test_taps_only_what_was_offered(self) -> None:
        stage = a_stage(a_proposal())
        stage.customer.writes("When do you open?")
        stage.settle()
        with pytest.raises(LookupError, match="none at all"):
            stage.customer.taps("Yes")

    def test_a_reaction_asks_for_nothing(self) -> None:
        stage = a_stage(a_proposal())
        stage.customer.writes("When do you open?")
        stage.settle()
        stage.customer.reacts("👍")
        stage.settle()
        assert len(stage.said) == 1


class TestTime:
    def test_jumps_to_what_is_due_and_then_to_the_end(self) -> None:
        stage = a_stage()
        stage.customer.writes("I want to talk to a person")
        stage.settle()
        began = stage.clock.now()
        stage.later(hours=5)
        assert stage.clock.now() == began + timedelta(hours=5)
        escalation = stage.escalation
        assert escalation is not None
        assert escalation.breached_at is not None
        assert escalation.due_at < escalation.breached_at < escalation.due_at + timedelta(minutes=1)
        assert "sla.breached" in [fact.name for fact in stage.facts]

    def test_an_outage_of_the_model_ends_with_a_person(self) -> None:
        stage = a_stage(ModelUnavailable("timeout"), ModelUnavailable("timeout"))
        stage.customer.writes("When do you open?")
        stage.settle()
        escalation = stage.escalation
        assert escalation is not None
        assert escalation.trigger is Trigger.AI_FAILURE


class TestTheTeam:
    def test_takes_over_answers_and_resolves(self) -> None:
        stage = a_stage()
        dana = stage.person(DANA)
        stage.customer.writes("I want to talk to a person")
        stage.settle()
        assert isinstance(dana.takes_over(), Done)
        assert isinstance(dana.replies("Hi, it is Dana."), Done)
        assert isinstance(dana.resolves(), Done)
        stage.settle()
        assert stage.said[-1].text == "Hi, it is Dana."
        assert stage.case is not None
        assert stage.case.status is Status.RESOLVED

    def test_hands_back_and_the_ai_answers(self) -> None:
        stage = a_stage(a_proposal("We open at 9."))
        dana = stage.person(DANA)
        stage.customer.writes("I want to talk to a person")
        stage.settle()
        dana.takes_over()
        dana.replies("Hi, it is Dana.")
        dana.hands_back("all settled")
        stage.customer.writes("When do you open?")
        stage.settle()
        assert stage.said[-1].text.endswith("We open at 9.")
        assert len(stage.escalations) == 1


def test_two_stages_know_nothing_of_each_other() -> None:
    one = a_stage(a_proposal(action=Action.ESCALATE))
    other = a_stage(customer=Customer("c-other", phone="34600999888"))
    one.customer.writes("Something else")
    one.settle()
    assert isinstance(one.turns[0].decision, Escalate)
    assert one.thread_id.endswith(SOMEBODY.customer_id)
    assert not other.threads.heads
