"""What is heard before any model is asked: a person, a VIP, danger, law, fraud, numbers to be masked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.message import Message
from chalicelib.domain.playbook import Playbook, TriggerRules, Triggers, Vip
from chalicelib.domain.thread import Customer
from chalicelib.domain.triggers import before_the_model
from tests.fakes.cast import MARIA, from_maria, to_maria
from tests.fakes.clock import MONDAY_10
from tests.journeys.clinic import a_playbook

PLAYBOOK = a_playbook()


def heard(
    *messages: Message, customer: Customer = MARIA, playbook: Playbook = PLAYBOOK
) -> tuple[Evidence, ...]:
    return before_the_model(messages, customer=customer, playbook=playbook)


def rules(text: str, playbook: Playbook = PLAYBOOK) -> list[str]:
    return [item.rule for item in heard(from_maria(text), playbook=playbook)]


# One row a clause of the rule; four languages or more for each.
RISKS: dict[str, tuple[str, ...]] = {
    "self_harm": (
        "I want to kill myself",
        "honestly I'd be better off dead",
        "no quiero seguir viviendo",
        "he pensado en suicidarme",
        "quero morrer",
        "je veux mourir",
        "ich will nicht mehr leben",
        "voglio farla finita",
    ),
    "emergency": (
        "help, my father can't breathe",
        "it has been bleeding for an hour and won't stop bleeding",
        "my tongue is swelling",
        "she is unconscious",
        "I think I'm having an allergic reaction to the anaesthetic",
        "no puedo respirar bien",
        "no para de sangrar",
        "se ha desmayado en el baño",
        "tengo la cara muy hinchada",
        "não consigo respirar",
        "il n'arrive pas à respirer",
        "es hört nicht auf zu bluten",
        "non riesco a respirare",
    ),
    "legal_threat": (
        "you will hear from my lawyer",
        "I am going to sue you",
        "see you in court",
        "I'll report you to the health authorities",
        "os voy a denunciar",
        "voy a poner una demanda",
        "mi abogado se pondrá en contacto",
        "nos vemos en los tribunales",
        "vou processar vocês",
        "je vais porter plainte",
        "mein Anwalt meldet sich",
        "vi denuncio",
    ),
    "fraud": (
        "I will do a chargeback",
        "there is a charge I do not recognise, this is fraud",
        "someone used my card",
        "my card was stolen",
        "hay un cargo no autorizado en mi cuenta",
        "esto es una estafa",
        "me han clonado la tarjeta",
        "isso é golpe",
        "c'est une arnaque",
        "das ist Betrug",
        "è una truffa",
    ),
    "data_protection": (
        "delete all my data",
        "under GDPR I want a copy of all my data",
        "quiero que borréis mis datos",
        "ejerzo mi derecho al olvido",
        "quero que apaguem meus dados (LGPD)",
        "supprimez mes données",
        "löschen Sie meine Daten",
        "cancellate i miei dati",
    ),
    "card_number": ("my card is 4111 1111 1111 1111", "tarjeta 5555555555554444"),
    "bank_account": ("IBAN ES91 2100 0418 4502 0005 1332", "refund it to DE89370400440532013000"),
    "credentials": ("my password is hunter22", "el código de verificación es 493817"),
}

NO_RISK = (
    "my gums bleed a little when I brush",
    "does whitening hurt?",
    "I would die for a coffee before the appointment",
    "is there a tennis court near the clinic?",
    "I am a lawyer, can I come after eight?",
    "soy abogada y salgo tarde",
    "me duele la muela desde ayer",
    "consumo mucho azúcar, ¿es malo?",
    "my DNI is 12345678Z for the form",
    "where can I park my car?",
    "order 4111111111111112",
    "call me at +34 600 123 456",
    "¿qué política de privacidad tenéis?",
    "I forgot my password",
    "se me ha roto un diente de un golpe",
)


class TestRisk:
    @pytest.mark.parametrize(
        ("rule", "text"), [(rule, text) for rule, texts in RISKS.items() for text in texts]
    )
    def test_hears(self, rule: str, text: str) -> None:
        found = [item for item in heard(from_maria(text)) if item.trigger is Trigger.RISK]
        assert rule in {item.rule.rsplit(".", 1)[-1] for item in found}

    @pytest.mark.parametrize("text", NO_RISK)
    def test_is_calm_about(self, text: str) -> None:
        assert Trigger.RISK not in {item.trigger for item in heard(from_maria(text))}

    def test_quotes_a_number_only_masked(self) -> None:
        (found,) = heard(from_maria("card 4111 1111 1111 1111 please"))
        assert (found.rule, found.quote) == ("risk.card_number", "card •••• •••• •••• 1111 please")


class TestHumanRequest:
    def test_gives_rule_message_words_and_language(self) -> None:
        message = from_maria("Good morning! I want to talk to a person. Thanks")
        assert heard(message) == (
            Evidence(
                Trigger.HUMAN_REQUEST,
                "human_request.en.verb_target",
                message.message_id,
                "I want to talk to a person",
                "en",
            ),
        )

    def test_is_heard_in_a_language_the_business_does_not_speak(self) -> None:
        assert rules("Kann ich bitte mit einem Menschen sprechen?") == ["human_request.de.target_verb"]

    def test_prefers_the_business_languages_where_the_words_fit_several(self) -> None:
        (found,) = heard(from_maria("humano"))
        assert (found.rule, found.language) == ("human_request.es.bare", "es")

    def test_is_one_piece_of_evidence_a_message(self) -> None:
        assert len(rules("Human! Let me talk to a real person, an agent, anybody")) == 1

    def test_hears_whatsapp_itself(self) -> None:
        probe = (
            "Hello, this message is from WhatsApp - we are initiating this conversation to understand the "
            "quality of your bot experience"
        )
        assert rules(probe) == ["human_request.whatsapp_probe"]

    def test_hears_the_business_own_phrases_as_whole_words(self) -> None:
        own = TriggerRules(phrases={"en": ("get me Marta",)})
        playbook = a_playbook(triggers=Triggers(human_request=own))
        assert rules("Please GET ME MARTA!", playbook) == ["human_request.en.own_phrase"]
        assert rules("get me martabak", playbook) == []

    def test_does_not_hear_what_the_business_ignores(self) -> None:
        ignoring = TriggerRules(ignore={"en": ("talk to the owner",)})
        playbook = a_playbook(triggers=Triggers(human_request=ignoring))
        assert rules("our dog likes to talk to the owner", playbook) == []
        assert rules("let me talk to a person", playbook) == ["human_request.en.verb_target"]

    def test_is_not_heard_in_what_the_ai_wrote(self) -> None:
        assert heard(to_maria("Write *person* to talk to a person")) == ()


class TestVip:
    VIP = a_playbook(vip=Vip(numbers=("+34 600 11 12 22",), bsuids=("ES.777",), tags=("Partner",)))

    @pytest.mark.parametrize(
        ("customer", "expected"),
        {
            "by number, however it is written": (MARIA, ["vip.number"]),
            "by number with 00": (Customer("c-1", phone="0034600111222"), ["vip.number"]),
            "by user id, without any number": (Customer("c-2", bsuid="ES.777"), ["vip.bsuid"]),
            "by tag, in any case": (Customer("c-3", tags=("partner",)), ["vip.tag"]),
            "nobody else": (Customer("c-4", phone="34600111223", bsuid="ES.778", tags=("part",)), []),
            "a customer without any identity": (Customer("c-5"), []),
        }.values(),
        ids=lambda value: value.customer_id if isinstance(value, Customer) else "",
    )
    def test_is_known(self, customer: Customer, expected: list[str]) -> None:
        assert [
            item.rule for item in heard(from_maria("hi"), customer=customer, playbook=self.VIP)
        ] == expected


class TestBeforeTheModel:
    def test_puts_the_most_important_first(self) -> None:
        playbook = a_playbook(vip=Vip(numbers=(MARIA.phone or "",)))
        found = heard(from_maria("agent! my card was stolen"), playbook=playbook)
        assert [item.trigger for item in found] == [Trigger.RISK, Trigger.HUMAN_REQUEST, Trigger.VIP]

    def test_hears_every_message_of_the_turn(self) -> None:
        first = from_maria("hi", "wamid.1")
        second = from_maria("human please", "wamid.2", MONDAY_10 + timedelta(seconds=3))
        assert [item.message_id for item in heard(first, second)] == [second.message_id]

    def test_says_nothing_of_a_trigger_that_is_off(self) -> None:
        off = TriggerRules(enabled=False)
        assert rules("my card was stolen", a_playbook(triggers=Triggers(risk=off))) == []

    def test_reads_a_button_and_skips_what_has_no_text(self) -> None:
        button = replace(from_maria("Talk to a person"), kind="interactive")
        assert len(heard(button, replace(from_maria(""), kind="audio"))) == 1

    @pytest.mark.parametrize(
        "text", ["", "   ", "👍", "?!", "\u200b", "a" * 4096, "no " * 1300, "1 " * 2000, "¿" * 300]
    )
    def test_survives(self, text: str) -> None:
        assert heard(from_maria(text)) == ()
