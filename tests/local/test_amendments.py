"""Customers who think again: what they edited or deleted is not what is answered."""

from __future__ import annotations

from infra.demo.story import wait_for
from tests.local.cast import SLOW_MACHINE, Customer, Faults
from tests.local.conftest import Customers
from tests.local.inside import Inside

GREETING = "What are your opening hours?"


class TestAnEdit:
    def test_before_the_answer_is_what_is_answered(
        self, customer: Customers, inside: Inside, faults: Faults
    ) -> None:
        maria = _known(customer)
        faults.plan("openai", "slow", seconds=5)
        first = maria.sends("text", text="I want to cancel my appointment of tomorrow")
        faults.wait_until_taken("openai")
        maria.sends("edit", of=first["id"], text="How much is a dental cleaning?")
        wait_for("the answer", lambda: maria.bubbles(first["seq"]), within=SLOW_MACHINE)
        inside.wait_until_quiet()
        (answer,) = maria.bubbles(first["seq"])
        assert "€" in answer["text"]

    def test_after_the_answer_is_answered_as_a_new_message(self, customer: Customers, inside: Inside) -> None:
        maria = _known(customer)
        first = maria.sends("text", text="How much is whitening?")
        wait_for("the answer", lambda: maria.bubbles(first["seq"]), within=SLOW_MACHINE)
        inside.wait_until_quiet()
        edit = maria.sends("edit", of=first["id"], text="How much is a dental cleaning?")
        wait_for("another answer", lambda: maria.bubbles(edit["seq"]), within=SLOW_MACHINE)
        inside.wait_until_quiet()
        assert len(maria.bubbles(edit["seq"])) == 1


class TestADeletedMessage:
    def test_is_not_answered(self, customer: Customers, inside: Inside, faults: Faults) -> None:
        maria = _known(customer)
        faults.plan("openai", "slow", seconds=5)
        first = maria.sends("text", text="How much is whitening?")
        faults.wait_until_taken("openai")
        maria.sends("revoke", of=first["id"])
        wait_for("both in the table", lambda: len(inside.received(maria)) == 3, within=SLOW_MACHINE)
        inside.wait_until_quiet()
        assert maria.bubbles(first["seq"]) == []
        assert inside.thread(maria).unanswered == ()


def _known(customer: Customers) -> Customer:
    maria = customer("Maria")
    maria.delivered(maria.asks(GREETING))
    return maria
