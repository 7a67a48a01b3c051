"""A person is offered only where the playbook says so and nothing is at stake; a short yes or no is understood."""

from __future__ import annotations

from dataclasses import replace

import pytest

from chalicelib.domain.consent import accepted, answer_to_offer, offered_or_made
from chalicelib.domain.decision import Escalate, Offer
from chalicelib.domain.escalation import Evidence, Trigger
from tests.journeys.clinic import a_playbook

ASKS = (Trigger.MISSING_KNOWLEDGE, Trigger.AMBIGUITY)
UNKNOWN = Evidence(Trigger.MISSING_KNOWLEDGE, "missing_knowledge.model_asked")


def transfer(*triggers: Trigger) -> Escalate:
    """A transfer for these reasons."""
    return Escalate(tuple(Evidence(trigger, f"{trigger}.test") for trigger in triggers), ("a reason",))


def decide(
    decision: Escalate, *, asks: tuple[Trigger, ...] = ASKS, offered: bool = False
) -> Escalate | Offer:
    """Hold a transfer against a playbook that asks before these."""
    playbook = a_playbook().model_copy(update={"ask_before_transfer": asks})
    return offered_or_made(decision, offered=offered, text="Shall I?", playbook=playbook)


class TestOffer:
    def test_is_made_where_the_playbook_asks_first(self) -> None:
        decision = decide(transfer(Trigger.MISSING_KNOWLEDGE))
        assert decision == Offer(
            "Shall I?",
            (Evidence(Trigger.MISSING_KNOWLEDGE, "missing_knowledge.test"),),
            ("a reason", "the playbook asks before it transfers"),
        )

    @pytest.mark.parametrize("trigger", [t for t in Trigger if t not in ASKS])
    def test_is_not_made_for_a_trigger_that_the_playbook_does_not_name(self, trigger: Trigger) -> None:
        assert decide(transfer(trigger)) == transfer(trigger)

    @pytest.mark.parametrize(
        "trigger",
        [Trigger.HUMAN_REQUEST, Trigger.RISK, Trigger.NEGATIVE_SENTIMENT, Trigger.VIP, Trigger.AI_FAILURE],
    )
    def test_is_never_made_to_who_asked_is_angry_or_in_danger_whatever_the_playbook_says(
        self, trigger: Trigger
    ) -> None:
        assert decide(transfer(trigger), asks=tuple(Trigger)) == transfer(trigger)

    @pytest.mark.parametrize("graver", [Trigger.HUMAN_REQUEST, Trigger.RISK, Trigger.NEGATIVE_SENTIMENT])
    def test_is_not_made_when_a_graver_reason_stands_beside(self, graver: Trigger) -> None:
        assert decide(transfer(Trigger.AMBIGUITY, graver)) == transfer(Trigger.AMBIGUITY, graver)

    def test_is_made_once_a_case(self) -> None:
        assert decide(transfer(Trigger.AMBIGUITY), offered=True) == transfer(Trigger.AMBIGUITY)

    def test_is_not_made_by_a_playbook_that_does_not_ask(self) -> None:
        assert decide(transfer(Trigger.AMBIGUITY), asks=()) == transfer(Trigger.AMBIGUITY)


class TestAnswer:
    @pytest.mark.parametrize(
        "text",
        [
            "Yes, please", "yes", "Yeah sure", "ok",
            "👍", "👍🏽", "Sí, por favor", "si", "vale", "claro que sí", "dale",
            "Sim", "claro", "oui",
            "d'accord", "Ja, bitte", "gerne", "sì", "va bene", "certo", "ya, boleh", "iya", "oke",
            "हाँ", "जी हाँ", "haan ji", "theek hai", "כן", "כן בבקשה", "בסדר", "نعم", "نعم من فضلك", "تمام",
        ],
    )  # fmt: skip
    def test_is_yes(self, text: str) -> None:
        assert answer_to_offer([text]) is True

    @pytest.mark.parametrize(
        "text",
        [
            "No, thanks", "no", "nope", "not now", "No, gracias", "ahora no", "não", "agora não", "non merci",
            "pas maintenant", "nein danke", "no grazie", "tidak", "nggak usah", "नहीं", "nahi", "לא", "לא תודה", "لا",
            "لا شكرا", "👎",
        ],
    )  # fmt: skip
    def test_is_no(self, text: str) -> None:
        assert answer_to_offer([text]) is False

    @pytest.mark.parametrize(
        "text",
        [
            "And how much is a cleaning?", "yes?", "maybe", "no, yes", "How long does that take", "¿y el precio",
            "Yes but first tell me what the cleaning costs and whether you are open", "", "12345",
        ],
    )  # fmt: skip
    def test_is_neither_and_asks_for_something(self, text: str) -> None:
        assert answer_to_offer([text]) is None

    def test_may_come_in_several_messages(self) -> None:
        assert answer_to_offer(["ok", "please"]) is True
        assert answer_to_offer(["yes", "no"]) is None


def test_a_yes_escalates_for_the_reason_of_the_offer() -> None:
    decision = accepted((UNKNOWN,), "m-2", "yes please")
    said = Evidence(Trigger.MISSING_KNOWLEDGE, "missing_knowledge.accepted", "m-2", "yes please")
    assert decision == Escalate((replace(UNKNOWN), said), ("the customer said yes to a person",))
