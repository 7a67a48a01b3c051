"""The outbox while WhatsApp takes nothing: held, told of once, resumed in order."""

from __future__ import annotations

from chalicelib.domain.message import Delivery
from infra.demo.story import wait_for
from infra.demo.surroundings import Surroundings
from tests.local.cast import SLOW_MACHINE, Faults
from tests.local.conftest import Customers
from tests.local.inside import Inside
from tests.local.stack import handoff

QUESTIONS = ("How much is a dental cleaning?", "How much is whitening?", "What are your opening hours?")
MANY = 1000


class TestARevokedToken:
    def test_holds_what_is_to_be_sent_alerts_people_and_loses_nothing(
        self, customer: Customers, inside: Inside, faults: Faults, around: Surroundings
    ) -> None:
        maria, nia = customer("Maria"), customer("Nia")
        for person in (maria, nia):
            person.delivered(person.asks("What are your opening hours?"))
        faults.plan("graph", "invalid_token", count=MANY)
        for number, question in enumerate(QUESTIONS, 1):
            for person in (maria, nia):
                person.writes(question)
            wait_for(
                "the answers in the table",
                lambda number=number: all(len(inside.sent(person)) == 1 + number for person in (maria, nia)),
                within=SLOW_MACHINE,
            )
        (hold,) = wait_for("the hold", inside.holds, within=SLOW_MACHINE)
        told = wait_for("Slack's alert", lambda: around.slack(hold["title"]["S"]), within=SLOW_MACHINE)
        assert hold["what_to_do"]["S"] in str(told)
        assert around.mail(hold["title"]["S"]) is not None
        inside.wait_until_quiet()
        waiting = [message for person in (maria, nia) for message in inside.sent(person)[1:]]
        assert {message.delivery for message in waiting} == {Delivery.PENDING}
        assert sum(message.attempts for message in waiting) <= 1, "a hold burns no attempts"

        faults.call_off()
        handoff("outbox", "resume")
        wait_for("the end of the hold", lambda: not inside.holds(), within=SLOW_MACHINE)
        for person in (maria, nia):
            wait_for("all answers", lambda person=person: len(person.bubbles()) == 4, within=SLOW_MACHINE)
            said = [message.text for message in inside.sent(person)]
            assert [bubble["text"] for bubble in person.bubbles()] == said
        inside.wait_until_quiet()
        handoff("reconcile")
