"""The policy decides a turn: precedence of its clauses, and what a model's prose must never do by itself."""

from __future__ import annotations

from typing import Any

import pytest

from chalicelib.domain.decision import (
    Clarify,
    Decision,
    Escalate,
    Reply,
    StaySilent,
    decide_after_model,
)
from chalicelib.domain.escalation import Evidence, Trigger, leading
from chalicelib.domain.proposal import Action
from tests.fakes.model import a_proposal

ANGRY = Evidence(Trigger.NEGATIVE_SENTIMENT, "negative_sentiment.angry.en", "m-1", "this is a disgrace", "en")
PAGES = frozenset({"opening-hours", "prices"})


def decide(
    *,
    evidence: tuple[Evidence, ...] = (),
    clarifications: int = 0,
    limit: int = 2,
    closing: bool = False,
    **proposal: Any,
) -> Decision:
    """Decide about a good answer from a page, changed where a test says so."""
    return decide_after_model(
        a_proposal(**proposal),
        evidence=evidence,
        known_pages=PAGES,
        clarifications=clarifications,
        limit=limit,
        closing=closing,
    )


def because(trigger: Trigger, rule: str, reason: str) -> Escalate:
    """An escalation that the policy itself gives the reason for."""
    return Escalate((Evidence(trigger, rule),), (reason,))


PROMISED = because(Trigger.POLICY, "policy.promised_transfer", "the draft promised a transfer, so it is made")
ASKED = because(Trigger.MISSING_KNOWLEDGE, "missing_knowledge.model_asked", "the model asked for a person")
UNSOURCED = because(
    Trigger.MISSING_KNOWLEDGE,
    "missing_knowledge.unknown_source",
    "the draft cites pages that do not exist",
)
UNCLEAR = because(Trigger.AMBIGUITY, "ambiguity.clarification_limit", "still unclear after 2 questions")


class TestDecideAfterModel:
    def test_gives_the_answer_with_the_pages_it_was_read_from(self) -> None:
        assert decide(text=" We open at 9. ") == Reply(
            "We open at 9.", ("answered from opening-hours",), "opening_hours", ("opening-hours",)
        )

    def test_gives_an_answer_that_needs_no_page(self) -> None:
        assert decide(text="Hello! How can I help?", cited_pages=(), intent=None) == Reply(
            "Hello! How can I help?", ("answered from the conversation",)
        )

    def test_keeps_only_the_pages_that_exist(self) -> None:
        assert decide(cited_pages=("prices", "made-up")) == Reply(
            "We open at 9.", ("answered from prices",), "opening_hours", ("prices",)
        )

    def test_asks_a_question_and_counts_it(self) -> None:
        assert decide(action=Action.CLARIFY, text=" Which day? ", clarifications=1) == Clarify(
            "Which day?", ("clarifying question 2 of 2",), "opening_hours"
        )

    def test_escalates_the_question_that_would_be_one_too_many(self) -> None:
        assert decide(action=Action.CLARIFY, text="Which day?", clarifications=2) == UNCLEAR

    def test_escalates_at_once_where_no_question_is_allowed(self) -> None:
        assert decide(action=Action.CLARIFY, text="Which day?", limit=0) == because(
            Trigger.AMBIGUITY, "ambiguity.clarification_limit", "still unclear after 0 questions"
        )

    def test_escalates_when_the_model_asks_for_a_person(self) -> None:
        assert decide(action=Action.ESCALATE, text="") == ASKED

    def test_escalates_an_answer_whose_only_source_does_not_exist(self) -> None:
        assert decide(cited_pages=("made-up",)) == UNSOURCED

    def test_names_every_rule_that_fired(self) -> None:
        risk = Evidence(Trigger.RISK, "risk.emergency.en", "m-1", "bleeding", "en")
        assert decide(evidence=(ANGRY, risk)) == Escalate(
            (ANGRY, risk), ("rule negative_sentiment.angry.en", "rule risk.emergency.en")
        )

    def test_lets_the_model_be_silent_on_words_that_close(self) -> None:
        assert decide(action=Action.SILENT, text="", closing=True) == StaySilent("closing words")

    def test_never_lets_the_model_ignore_a_customer_who_asks(self) -> None:
        assert decide(action=Action.SILENT, text="", cited_pages=(), closing=False) == Reply(
            "", ("answered from the conversation",), "opening_hours"
        )


PROMISE = "I'll transfer you to a colleague."

PRECEDENCE = {
    "evidence over a promise": ({"evidence": (ANGRY,), "text": PROMISE}, Escalate),
    "evidence over the model's wish": ({"evidence": (ANGRY,), "action": Action.ESCALATE}, Escalate),
    "evidence over a good answer": ({"evidence": (ANGRY,)}, Escalate),
    "evidence over a question": ({"evidence": (ANGRY,), "action": Action.CLARIFY}, Escalate),
    "evidence over silence": ({"evidence": (ANGRY,), "action": Action.SILENT, "closing": True}, Escalate),
    "a promise over the model's wish": ({"text": PROMISE, "action": Action.ESCALATE}, PROMISED),
    "a promise over a question": ({"text": PROMISE, "action": Action.CLARIFY}, PROMISED),
    "a promise over a missing source": ({"text": PROMISE, "cited_pages": ("made-up",)}, PROMISED),
    "a promise over an answer": ({"text": PROMISE}, PROMISED),
    "the model's wish over a missing source": (
        {"action": Action.ESCALATE, "cited_pages": ("made-up",)},
        ASKED,
    ),
    "the count of questions over the question": ({"action": Action.CLARIFY, "clarifications": 2}, UNCLEAR),
}


class TestPrecedence:
    @pytest.mark.parametrize("clause", PRECEDENCE)
    def test_puts(self, clause: str) -> None:
        given, expected = PRECEDENCE[clause]
        if expected is Escalate:
            expected = Escalate((ANGRY,), ("rule negative_sentiment.angry.en",))
        assert decide(**given) == expected

    def test_names_an_escalation_by_the_gravest_trigger(self) -> None:
        every = tuple(Evidence(trigger, "a.rule") for trigger in reversed(Trigger))
        named = [leading(every[: len(every) - taken]) for taken in range(len(every))]
        assert named == list(Trigger)


PROMISES = {
    "en": """
        I'll transfer you to a colleague now.|Let me connect you with our team.|I am escalating this.
        I will hand this over to the front desk.|I'm passing your case on.|Someone will contact you shortly.
        A colleague will get back to you.|A person will call you.|Someone will be in touch.
        Our team will contact you.|The team will get back to you tomorrow.
        I have forwarded your message to the clinic.|I've passed this on to the team.
    """,
    "es": """
        Te paso con una compañera.|Le transfiero ahora mismo.|Le comunico con recepción.
        Te pongo en contacto con el equipo.|Voy a pasar tu consulta al equipo.|Un compañero te llamará.
        Alguien le contactará pronto.|Nuestro equipo te contactará.|He pasado tu mensaje al equipo.
        Te paso al departamento de pagos.
    """,
    "pt": "Vou transferir você para um atendente.|Vou te passar para a equipe.",
    "fr": "Je vous transfère à un collègue.|Je vous mets en relation avec l'équipe.",
    "de": "Ich verbinde Sie mit einem Kollegen.|Ich leite Sie an das Team weiter.",
    "it": "La metto in contatto con un collega.|Ti trasferisco a un operatore.",
}

INNOCENT = {
    "en": """
        We open at 9.|You can transfer the money to our account.|Please forward us the email.
        Write *person* to reach our team.|Someone will be at the desk until 18:00.|Our team speaks Spanish.
        I'm handling only questions here.|I am passionate about teeth.|Bank transfers take two days.
        The dentist will explain it at the visit.|You will get a reminder the day before.
        Let me know which day suits you.
    """,
    "es": """
        Abrimos a las 9.|Te paso la dirección: Calle Mayor 5.|Le comunico que mañana cerramos.
        Puedes pagar por transferencia.|Escribe *persona* para hablar con el equipo.
        ¿Qué día te viene bien?|Nuestro equipo habla inglés.|Voy a pasarte los precios: 60 €.
    """,
    "pt": "Abrimos às 9.|Pode pagar por transferência.",
    "fr": "Nous ouvrons à 9 heures.|Vous pouvez payer par virement.",
    "de": "Wir öffnen um 9 Uhr.|Die Leitung ist frei.",
    "it": "Apriamo alle 9.|La clinica si trasferisce a maggio.",
}


def by_language(table: dict[str, str]) -> list[tuple[str, str]]:
    """Each text with its language."""
    return [
        (language, text.strip())
        for language, texts in table.items()
        for line in texts.strip().splitlines()
        for text in line.strip().strip("|").split("|")
    ]


class TestPromisedTransfer:
    """A promise without the act is the failure that customers remember; the act is made of it."""

    @pytest.mark.parametrize(("language", "text"), by_language(PROMISES))
    def test_is_made_when_the_draft_promises_it(self, language: str, text: str) -> None:
        assert decide(text=text, language=language) == PROMISED

    @pytest.mark.parametrize(("language", "text"), by_language(INNOCENT))
    def test_is_not_read_into_an_innocent_answer(self, language: str, text: str) -> None:
        assert isinstance(decide(text=text, language=language), Reply)

    def test_is_heard_in_any_case_and_anywhere_in_the_text(self) -> None:
        assert decide(text="We open at 9.\nI'LL TRANSFER YOU TO A COLLEAGUE NOW.") == PROMISED

    @pytest.mark.parametrize(
        "offer", ["If you like, I will transfer you to a colleague.", "Si quieres, te paso con Ana."]
    )
    def test_is_not_read_into_an_offer_that_waits_for_the_customers_word(self, offer: str) -> None:
        assert isinstance(decide(text=offer), Reply)

    def test_is_heard_with_the_apostrophe_that_phones_type(self) -> None:
        assert decide(text="I’ll transfer you to a colleague.") == PROMISED
