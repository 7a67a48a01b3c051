"""While nobody is there the handover may ask for what is missing, in one question; never somebody in danger."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.clock_wording import CLOCK_WORDING
from chalicelib.domain.collect_closed import asked_while_closed
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.intent_rules import Intent, Item
from chalicelib.domain.packet import Fact
from chalicelib.domain.playbook import Playbook
from tests.fakes.cast import an_escalation
from tests.journeys.clinic import INTENTS, a_playbook

ASKED = (Evidence(Trigger.HUMAN_REQUEST, "human_request.words"),)
BOOK = Intent(
    id="book_appointment",
    title={"en": "Book", "es": "Pedir cita"},
    examples=("I need an appointment",),
    next_action="Collect.",
    collect=(
        Item(name="name", ask={"en": "What is your name?", "es": "¿Cómo te llamas?"}),
        Item(name="day", ask={"en": "Which day?", "es": "¿Qué día?"}),
        Item(name="wish", ask={"en": "Anything else?", "es": "¿Algo más?"}, required=False),
    ),
)


def playbook(*, wanted: bool = True, **of_queue: Any) -> Playbook:
    usual = a_playbook(intents=(*INTENTS[:2], BOOK))
    routing = usual.routing.model_copy(update={"collect_while_closed": wanted})
    queues = tuple(queue.model_copy(update=of_queue) for queue in usual.queues)
    return usual.model_copy(update={"routing": routing, "queues": queues})


def asked(rules: Playbook | None = None, evidence: tuple[Evidence, ...] = ASKED, language: str = "en") -> str:
    return asked_while_closed(evidence, an_escalation(), language, rules or playbook())


class TestQuestion:
    def test_is_for_what_the_packet_lacks_and_must_have(self) -> None:
        assert asked().endswith("write it here: What is your name?")

    def test_is_in_the_customers_language(self) -> None:
        assert asked(language="es").endswith("¿Cómo te llamas?")

    def test_is_not_asked_when_nothing_lacks(self) -> None:
        packet = an_escalation().packet
        facts = (*packet.facts, Fact("name", "Maria Gil", "m-1"))
        escalation = an_escalation(packet=replace(packet, facts=facts))
        assert asked_while_closed(ASKED, escalation, "en", playbook()) == ""

    def test_is_asked_only_where_the_playbook_wants_it(self) -> None:
        assert asked(playbook(wanted=False)) == ""
        assert asked(playbook(wanted=False, collect_while_closed=True))
        assert asked(playbook(collect_while_closed=False)) == ""

    @pytest.mark.parametrize("trigger", [Trigger.RISK, Trigger.AI_FAILURE])
    def test_never_holds_up_who_may_be_in_danger_or_met_a_failing_ai(self, trigger: Trigger) -> None:
        assert asked(evidence=(*ASKED, Evidence(trigger, f"{trigger}.any"))) == ""

    def test_is_built_in_for_ten_languages(self) -> None:
        assert len(CLOCK_WORDING["collect_closed"]) == 10
        assert all("{questions}" in words for words in CLOCK_WORDING["collect_closed"].values())
