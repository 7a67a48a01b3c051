"""What is heard with the model's answer at hand: anger, exceptions, declarations, an intent's conditions."""

from __future__ import annotations

from typing import Any

import pytest

from chalicelib.domain.collection import number_in
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.intent_rules import Condition, Intent
from chalicelib.domain.packet import Fact
from chalicelib.domain.playbook import Playbook, TriggerRules, Triggers
from chalicelib.domain.proposal import Proposal
from chalicelib.domain.rules.promise import announces_a_person
from chalicelib.domain.triggers import after_the_model
from tests.fakes.cast import a_case, from_maria, to_maria
from tests.fakes.model import a_proposal
from tests.journeys.clinic import a_playbook

PLAYBOOK = a_playbook()


def heard(
    text: str, proposal: Proposal | None = None, playbook: Playbook = PLAYBOOK, clarifications: int = 0
) -> tuple[Evidence, ...]:
    case = a_case(clarifications=clarifications)
    return after_the_model(proposal or a_proposal(), [from_maria(text)], case, playbook)


ANGRY: dict[str, tuple[str, ...]] = {
    "complaint": (
        "I want to make a complaint",
        "how do I file a complaint against you?",
        "quiero poner una queja",
        "hojas de reclamaciones, por favor",
        "quero fazer uma reclamação",
        "je veux faire une réclamation",
        "Ich möchte mich beschweren",
        "voglio fare reclamo",
    ),
    "anger": (
        "this is ridiculous",
        "Worst service ever",
        "I'm really disappointed with you",
        "what a waste of time",
        "esto es una vergüenza",
        "un servicio pésimo",
        "estoy muy enfadada",
        "estoy harto de esperar",
        "isso é um absurdo",
        "c'est inadmissible",
        "das ist eine Frechheit",
        "servizio pessimo",
    ),
    "leaving": (
        "I'm never coming back",
        "I will go to another clinic",
        "I'll leave a bad review",
        "no vuelvo nunca más",
        "me voy a otra clínica",
        "voy a poner una mala reseña",
        "nunca mais volto",
        "je ne reviendrai plus",
        "nie wieder",
        "non torno più",
    ),
    "repeated": (
        "I already told you three times",
        "this is the third time I ask",
        "how many times do I have to say it",
        "still no answer",
        "ya te lo he dicho",
        "es la tercera vez que lo pregunto",
        "llevo dos horas esperando",
        "já falei isso",
        "je vous ai déjà dit",
        "das habe ich doch schon gesagt",
        "ho già detto",
    ),
    "not_helping": (
        "you are not helping",
        "you don't understand me",
        "no me estás entendiendo",
        "eso no me ayuda",
        "você não entende",
        "vous ne comprenez pas",
        "non mi capisci",
    ),
}

CALM = (
    "I have a terrible toothache",
    "my tooth has been bothering me for days",
    "is it bad if I waited two weeks?",
    "Where is my order?",
    "can I change to another day?",
    "I'm upset stomach after the antibiotics",
    "me da vergüenza sonreír",
    "me molesta un poco el empaste",
    "¿tengo que esperar mucho?",
    "how many times a day should I brush?",
    "what does not hurt?",
    "great service, thank you!",
    "gracias por todo, un servicio estupendo",
    "ich warte dann auf den Termin",
)

EXCEPTIONS: dict[str, tuple[str, ...]] = {
    "own_case": (
        "my case is different",
        "could you make an exception?",
        "mi caso es distinto",
        "¿podéis hacer una excepción conmigo?",
        "meu caso é diferente",
        "à titre exceptionnel",
        "können Sie eine Ausnahme machen?",
        "potete fare un'eccezione?",
    ),
    "promised": (
        "last time you promised me it was free",
        "your colleague promised me a refund",
        "me prometisteis un descuento",
        "la última vez me dijeron que era gratis",
        "vocês me prometeram",
        "on m'a promis une remise",
        "mir wurde das versprochen",
        "mi avevate promesso",
    ),
    "special_price": (
        "can you give me a discount?",
        "could you waive the fee?",
        "I want compensation, can I get compensated?",
        "¿me hacéis un descuento?",
        "¿me podéis hacer un precio especial?",
        "faz um desconto para mim?",
        "vous pouvez me faire une remise ?",
        "ist das auf Kulanz möglich?",
        "mi fate uno sconto?",
    ),
    "past_deadline": (
        "can I return it after the 30 days?",
        "ya está fuera de plazo, pero lo quiero devolver",
        "está fora do prazo",
        "c'est hors délai",
        "die Frist ist abgelaufen",
        "è fuori termine",
    ),
}

ORDINARY = (
    "how much is a cleaning?",
    "do you have offers this month?",
    "¿qué descuento tienen los niños?",
    "can I cancel my appointment?",
    "I want to return the toothbrush",
    "¿cuándo abrís?",
)


def parameters(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(rule, text) for rule, texts in table.items() for text in texts]


class TestNegativeSentiment:
    @pytest.mark.parametrize(("rule", "text"), parameters(ANGRY))
    def test_hears(self, rule: str, text: str) -> None:
        assert any(item.rule.endswith(rule) for item in heard(text))

    @pytest.mark.parametrize("text", CALM)
    def test_lets_pass(self, text: str) -> None:
        assert heard(text) == ()

    def test_is_one_piece_of_evidence_a_message(self) -> None:
        found = heard("This is ridiculous. I already told you. I want to make a complaint.")
        assert [item.trigger for item in found] == [Trigger.NEGATIVE_SENTIMENT]


class TestException:
    @pytest.mark.parametrize(("rule", "text"), parameters(EXCEPTIONS))
    def test_hears(self, rule: str, text: str) -> None:
        assert any(item.rule.endswith(rule) for item in heard(text))

    @pytest.mark.parametrize("text", ORDINARY)
    def test_lets_pass(self, text: str) -> None:
        assert heard(text) == ()


class TestDeclaredByTheModel:
    TEXT = "You people! My son lost his tooth"

    def declare(self, trigger: Trigger, quote: str, message_id: str | None = None, **more: Any) -> list[str]:
        message_id = message_id or from_maria(self.TEXT).message_id
        proposal = a_proposal(triggers=(Evidence(trigger, "model", message_id, quote),))
        return [item.rule for item in heard(self.TEXT, proposal, **more)]

    def test_counts_with_the_customers_own_words(self) -> None:
        assert self.declare(Trigger.RISK, "my son lost his TOOTH") == ["risk.model"]

    def test_is_dropped_when_the_quote_was_never_written(self) -> None:
        assert self.declare(Trigger.RISK, "my son died") == []

    def test_is_dropped_without_a_quote(self) -> None:
        assert self.declare(Trigger.RISK, " ! ") == []

    def test_is_dropped_for_a_message_that_is_not_of_this_turn(self) -> None:
        assert self.declare(Trigger.RISK, "my son lost his tooth", "another-message") == []

    def test_is_dropped_for_what_only_code_knows(self) -> None:
        assert self.declare(Trigger.VIP, "You people") == []

    def test_does_not_count_as_unclear_while_the_ai_may_still_ask(self) -> None:
        assert self.declare(Trigger.AMBIGUITY, "You people", clarifications=1) == []

    def test_counts_as_unclear_when_the_questions_are_used_up(self) -> None:
        assert self.declare(Trigger.AMBIGUITY, "You people", clarifications=2) == ["ambiguity.model"]

    def test_is_dropped_when_the_trigger_is_off(self) -> None:
        off = a_playbook(triggers=Triggers(risk=TriggerRules(enabled=False)))
        assert self.declare(Trigger.RISK, "my son lost his tooth", playbook=off) == []

    def test_is_dropped_when_it_quotes_the_ai(self) -> None:
        ours = to_maria("You could lose your tooth")
        proposal = a_proposal(triggers=(Evidence(Trigger.RISK, "model", ours.message_id, "lose your tooth"),))
        assert after_the_model(proposal, [ours], a_case(), PLAYBOOK) == ()


def with_condition(**tests: Any) -> Playbook:
    condition = Condition(id="needs_a_person", when="a person is needed", **tests)
    refund = Intent(
        id="refund",
        title={"en": "Refund"},
        examples=("I want my money back",),
        next_action="Collect the amount.",
        escalate_when=(condition,),
    )
    return a_playbook(intents=(refund,))


def about(*facts: tuple[str, str], confidence: float = 0.9, intent: str | None = "refund") -> Proposal:
    known = tuple(Fact(name, value, "m-1") for name, value in facts)
    return a_proposal(intent=intent, confidence=confidence, facts=known)


HOLDS: dict[str, tuple[Playbook, str, Proposal]] = {
    "always": (with_condition(always=True), "hi", about()),
    "the customer's words": (
        with_condition(says={"en": ("money back",), "es": ("mi dinero",)}),
        "Give me my MONEY BACK!",
        about(),
    ),
    "another language's words": (
        with_condition(says={"en": ("money back",), "es": ("mi dinero",)}),
        "devolvedme mi dinero",
        about(),
    ),
    "a fact is known": (with_condition(fact="amount"), "hi", about(("amount", "40 €"))),
    "a fact over": (with_condition(fact="amount", over=100), "hi", about(("amount", "1.250,50 €"))),
    "a fact under": (with_condition(fact="amount", under=100), "hi", about(("amount", "$99.90"))),
    "a fact equals": (with_condition(fact="reason", equals="broken"), "hi", about(("reason", "Broken!"))),
    "all is collected": (
        with_condition(collected=("amount", "reason")),
        "hi",
        about(("amount", "40"), ("reason", "broken")),
    ),
    "the model is unsure": (with_condition(confidence_below=0.5), "hi", about(confidence=0.4)),
    "two tests": (
        with_condition(fact="amount", over=100, says={"en": ("money",)}),
        "my money",
        about(("amount", "200")),
    ),
}


FAILS: dict[str, tuple[Playbook, str, Proposal]] = {
    "another intent": (with_condition(always=True), "hi", about(intent="prices")),
    "no intent": (with_condition(always=True), "hi", about(intent=None)),
    "an unknown intent": (with_condition(always=True), "hi", about(intent="made_up")),
    "no test at all: the model's to judge": (with_condition(), "hi", about()),
    "part of a word": (with_condition(says={"en": ("back",)}), "backpack", about()),
    "exactly at the limit": (with_condition(fact="amount", over=100), "hi", about(("amount", "100"))),
    "a fact without a number": (with_condition(fact="amount", over=100), "hi", about(("amount", "much"))),
    "another fact": (with_condition(fact="amount"), "hi", about(("name", "Maria"))),
    "only one is collected": (
        with_condition(collected=("amount", "reason")),
        "hi",
        about(("amount", "40"), ("reason", " ")),
    ),
    "only one of two tests": (
        with_condition(fact="amount", over=100, says={"en": ("money",)}),
        "hello",
        about(("amount", "200")),
    ),
}


class TestIntentConditions:
    @pytest.mark.parametrize(("playbook", "text", "proposal"), HOLDS.values(), ids=HOLDS.keys())
    def test_escalates_when(self, playbook: Playbook, text: str, proposal: Proposal) -> None:
        assert [item.rule for item in heard(text, proposal, playbook)] == ["policy.refund.needs_a_person"]

    @pytest.mark.parametrize(("playbook", "text", "proposal"), FAILS.values(), ids=FAILS.keys())
    def test_does_not_escalate_for(self, playbook: Playbook, text: str, proposal: Proposal) -> None:
        assert heard(text, proposal, playbook) == ()

    def test_fires_the_trigger_that_the_condition_names_with_the_words_it_heard(self) -> None:
        playbook = with_condition(trigger=Trigger.EXCEPTION, says={"en": ("money back",)})
        message = from_maria("Hi. I want my money back. Bye")
        assert after_the_model(about(), [message], a_case(), playbook) == (
            Evidence(
                Trigger.EXCEPTION,
                "exception.refund.needs_a_person",
                message.message_id,
                "I want my money back",
            ),
        )


class TestNumberIn:
    @pytest.mark.parametrize(
        ("text", "number"),
        [
            ("40", 40),
            ("40 €", 40),
            ("€1,250.50", 1250.5),
            ("1.250,50 €", 1250.5),
            ("1.250 €", 1250),
            ("1,5", 1.5),
            ("about 99.", 99),
            ("12.345.678", 12345678),
            ("none", None),
            ("", None),
        ],
    )
    def test_reads_numbers_as_people_write_them(self, text: str, number: float | None) -> None:
        assert number_in(text) == number


class TestAnnouncesAPerson:
    @pytest.mark.parametrize(
        "text",
        [
            "I'll transfer you to a colleague.",
            "I am now connecting you with our team",
            "Someone from our clinic will call you tomorrow.",
            "We'll get back to you shortly.",
            "You will be transferred to an agent.",
            "Te paso con una compañera.",
            "Voy a transferir tu consulta.",
            "Alguien del equipo te llamará mañana.",
            "Nos pondremos en contacto contigo.",
            "Vou te transferir para um atendente.",
            "Je vous mets en relation avec un conseiller.",
            "Ich verbinde Sie mit einem Kollegen.",
            "Un operatore ti contatterà.",
        ],
    )
    def test_hears(self, text: str) -> None:
        assert announces_a_person(text)

    @pytest.mark.parametrize(
        "text",
        [
            "We open at 9:00.",
            "If you like, I will transfer you to a colleague.",
            "Write *person* and our team will answer you.",
            "Si quieres, te paso con una compañera.",
            "The dentist will look at your mouth and give you a quote.",
            "You can transfer the money to our account.",
            "La dentista te mira la boca.",
            "Our team speaks English and Spanish.",
        ],
    )
    def test_lets_pass(self, text: str) -> None:
        assert not announces_a_person(text)
