"""The packet is complete in its six fields in every situation, and each fact stands in a message there is."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.case import Case
from chalicelib.domain.commit import Loaded
from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.handover import WHY, WHY_RULE, build_packet, fact_added, why_words
from chalicelib.domain.message import Author, Delivery, Message
from chalicelib.domain.packet import Fact, Packet, Step
from chalicelib.domain.proposal import Action, Proposal
from tests.domain.building import a_loaded, maria, minutes
from tests.fakes.cast import a_case, to_maria
from tests.fakes.model import a_proposal
from tests.journeys.clinic import a_playbook

PLAYBOOK = a_playbook()
CARD, IBAN = "4111 1111 1111 1111", "ES91 2100 0418 4502 0005 1332"
A_BOOK = "I have been waiting for an answer about my tooth. " * 200


def because(trigger: Trigger, quote: str = "", rule: str = "a.rule") -> tuple[Evidence, ...]:
    """One piece of evidence."""
    return (Evidence(trigger, rule, "m-1", quote),)


def packet(
    loaded: Loaded,
    *,
    case: Case | None = None,
    evidence: tuple[Evidence, ...] = because(Trigger.HUMAN_REQUEST, "a person please"),
    proposal: Proposal | None = None,
) -> Packet:
    """What the person would read."""
    return build_packet(
        loaded, case=case or a_case(), evidence=evidence, proposal=proposal, playbook=PLAYBOOK
    )


def answered(text: str, at: float, decision: str = "reply", **more: Any) -> Message:
    """What the AI said, as its turn recorded it."""
    return to_maria(text, f"ai.{at}", minutes(at), turn={"decision": decision, **more})


SITUATIONS: dict[str, dict[str, Any]] = {
    "the first message asks for a person": {"loaded": a_loaded(maria("human please"))},
    "the first message is only an image": {"loaded": a_loaded(maria(kind="image"))},
    "images and no word": {"loaded": a_loaded(*(maria(kind="image", at=at) for at in range(5)))},
    "only a voice message, with the model down": {
        "loaded": a_loaded(maria(kind="audio")),
        "evidence": because(Trigger.AI_FAILURE, rule="ai_failure.timeout"),
    },
    "the model is down": {
        "loaded": a_loaded(maria("How much is a cleaning?")),
        "evidence": because(Trigger.AI_FAILURE, rule="ai_failure.timeout"),
    },
    "the model asks for a person and says nothing more": {
        "loaded": a_loaded(maria("Can you pull my tooth by video?")),
        "proposal": Proposal(Action.ESCALATE, "", None, 0.2, None),
    },
    "after two questions": {
        "loaded": a_loaded(
            maria("It"),
            answered("What is it about?", 1, "clarify"),
            maria("That thing", at=2),
            answered("Which thing?", 3, "clarify"),
            maria("You know", at=4),
            answered=2,
        ),
        "evidence": because(Trigger.AMBIGUITY),
    },
    "a very long message": {
        "loaded": a_loaded(maria(A_BOOK)),
        "evidence": because(Trigger.NEGATIVE_SENTIMENT, A_BOOK[:200]),
        "proposal": a_proposal(A_BOOK[:4000], Action.ESCALATE, customer_goal=A_BOOK),
    },
    "forty messages": {
        "loaded": a_loaded(*(maria(f"order #{1000 + at} of 12/{at + 1}", at=at) for at in range(40)))
    },
    "a card number": {"loaded": a_loaded(maria(f"My card is {CARD}, charge 60 €"))},
    "an answer that never arrived": {
        "loaded": a_loaded(
            maria("How much?"), replace(answered("60 €", 1), delivery=Delivery.FAILED), answered=1
        ),
        "evidence": because(Trigger.AI_FAILURE, rule="ai_failure.undelivered.131026"),
    },
}


class TestPacket:
    @pytest.mark.parametrize("situation", SITUATIONS)
    def test_is_complete_when(self, situation: str) -> None:
        given_ = SITUATIONS[situation]
        briefing = packet(**given_)
        spoken = given_.get("proposal")
        assert briefing.intent == (spoken.intent if spoken else None)
        assert all((briefing.customer_goal, briefing.why, briefing.suggested_reply, briefing.language))
        assert briefing.facts
        assert briefing.tried

    @pytest.mark.parametrize("situation", SITUATIONS)
    def test_shows_for_every_fact_a_customers_message_that_exists_when(self, situation: str) -> None:
        loaded = SITUATIONS[situation]["loaded"]
        written = {message.message_id for message in loaded.messages if message.inbound}
        assert {fact.message_id for fact in packet(**SITUATIONS[situation]).facts} <= written

    @pytest.mark.parametrize("situation", SITUATIONS)
    def test_is_short_enough_to_be_read_when(self, situation: str) -> None:
        briefing = packet(**SITUATIONS[situation])
        assert len(briefing.customer_goal) <= 300
        assert len(briefing.why) <= 300
        assert len(briefing.suggested_reply) <= 4096
        assert len(briefing.facts) <= 20
        assert len(briefing.tried) <= 12
        assert all(len(fact.value) <= 240 for fact in briefing.facts)
        assert all(len(step.detail) <= 240 for step in briefing.tried)


class TestIntent:
    def test_is_the_models_newest_reading(self) -> None:
        loaded = a_loaded(maria("And the price?"))
        assert packet(
            loaded, case=a_case(intent="opening_hours"), proposal=a_proposal(intent="prices")
        ).intent == ("prices")

    def test_is_the_cases_where_no_model_has_spoken_now(self) -> None:
        assert packet(a_loaded(maria("human")), case=a_case(intent="prices")).intent == "prices"


class TestCustomerGoal:
    def test_is_the_models_sentence(self) -> None:
        briefing = packet(a_loaded(maria("price?")), proposal=a_proposal(customer_goal="know the price"))
        assert briefing.customer_goal == "know the price"

    def test_is_what_the_case_already_knew(self) -> None:
        case = a_case(customer_goal="see a dentist this week")
        assert packet(a_loaded(maria("human")), case=case).customer_goal == "see a dentist this week"

    def test_is_the_customers_first_words_of_the_case_without_a_model(self) -> None:
        loaded = a_loaded(maria("My tooth hurts"), maria("human please", at=1))
        assert packet(loaded).customer_goal == "In the customer's words: “My tooth hurts”"

    def test_says_truly_that_nothing_could_be_read(self) -> None:
        assert packet(a_loaded(maria(kind="image"))).customer_goal == (
            "Not known: the customer sent nothing that can be read as text."
        )


class TestFacts:
    def test_are_read_off_plain_words_without_a_model(self) -> None:
        asked = maria("Order ORD-1234 of 12/11 at 10:30 was 60 €, write to maria@example.com")
        assert set(packet(a_loaded(asked)).facts) == {
            Fact("order", "ORD-1234", asked.message_id),
            Fact("date", "12/11", asked.message_id),
            Fact("time", "10:30", asked.message_id),
            Fact("amount", "60 €", asked.message_id),
            Fact("email", "maria@example.com", asked.message_id),
        }

    def test_begin_with_the_models_own(self) -> None:
        asked = maria("I am Maria López and can come at 10:30")
        named = Fact("name", "Maria López", asked.message_id)
        assert packet(a_loaded(asked), proposal=a_proposal(facts=(named,))).facts == (
            named,
            Fact("time", "10:30", asked.message_id),
        )

    def test_keep_the_models_name_and_order_for_what_was_found_twice(self) -> None:
        asked = maria("At 10:30, I am Maria")
        hour, name = (
            Fact("preferred_time", "10:30", asked.message_id),
            Fact("name", "Maria", asked.message_id),
        )
        assert packet(a_loaded(asked), proposal=a_proposal(facts=(hour, name))).facts == (hour, name)

    @pytest.mark.parametrize("claimed", ["m-404", "", "1763881200000-o0123456789abcdef"])
    def test_leave_out_what_points_at_no_message_of_the_customer(self, claimed: str) -> None:
        asked = maria("Hello")
        invented = a_proposal(facts=(Fact("name", "Bob", claimed),))
        assert packet(a_loaded(asked), proposal=invented).facts == (
            Fact("last message", "Hello", asked.message_id),
        )

    def test_leave_out_what_has_no_value(self) -> None:
        asked = maria("Hello")
        blank = a_proposal(facts=(Fact("name", "  ", asked.message_id),))
        assert packet(a_loaded(asked), proposal=blank).facts == (
            Fact("last message", "Hello", asked.message_id),
        )

    def test_fall_back_to_the_last_message_be_it_an_image(self) -> None:
        sent = maria(kind="image")
        assert packet(a_loaded(sent)).facts == (Fact("last message", "[image]", sent.message_id),)

    def test_come_from_this_case_and_not_from_the_one_before(self) -> None:
        before, now = maria("Order ORD-1111"), maria("Order ORD-2222", at=600)
        loaded = a_loaded(before, now, answered=1)
        assert packet(loaded, case=a_case(case_id="case-2", opened_at=now.sent_at)).facts == (
            Fact("order", "ORD-2222", now.message_id),
        )

    def test_reach_back_to_the_first_message_of_the_case(self) -> None:
        first, later = maria("Order ORD-1111"), maria("human please", at=5)
        loaded = a_loaded(first, answered("Which one?", 1), later, answered=1)
        assert packet(loaded).facts == (Fact("order", "ORD-1111", first.message_id),)


class TestTried:
    def test_tells_what_really_happened_with_its_sources(self) -> None:
        question, reply = (
            answered("Which day?", 1, "clarify"),
            answered("9 to 18", 3, pages=["opening-hours"]),
        )
        loaded = a_loaded(
            maria("When?"), question, maria("Monday", at=2), reply, maria("human", at=4), answered=2
        )
        assert packet(loaded).tried == (
            Step("The AI asked", "Which day?", question.message_id),
            Step("The AI answered from Opening hours", "9 to 18", reply.message_id),
        )

    def test_names_the_person_who_wrote_before(self) -> None:
        danas = replace(answered("I will look", 1), author=Author.PERSON, person_name="Dana")
        assert packet(a_loaded(maria("Help"), danas, maria("?", at=2), answered=1)).tried == (
            Step("Dana wrote", "I will look", danas.message_id),
        )

    def test_leaves_out_what_became_of_the_case(self) -> None:
        took = replace(answered("Dana took over", 1), author=Author.SYSTEM, kind="event", delivery=None)
        noted = replace(
            answered("Paid", 2), author=Author.PERSON, person_name="Dana", kind="note", delivery=None
        )
        assert packet(a_loaded(maria("Help"), took, noted, maria("?", at=3), answered=1)).tried == (
            Step("Dana noted", "Paid", noted.message_id),
        )

    def test_says_when_an_answer_never_arrived(self) -> None:
        lost = replace(answered("60 €", 1), delivery=Delivery.FAILED)
        (step,) = packet(a_loaded(maria("How much?"), lost, answered=1)).tried
        assert step.what == "The AI answered (not delivered)"

    def test_says_so_when_nothing_was_tried(self) -> None:
        assert packet(a_loaded(maria("human"))).tried == (
            Step("Nothing yet: the rule fired on the first message."),
        )


class TestWhy:
    def test_quotes_the_customer(self) -> None:
        assert (
            why_words(because(Trigger.HUMAN_REQUEST, "a person please"))
            == "Asks for a person: “a person please”."
        )

    def test_names_the_rule_where_there_are_no_words(self) -> None:
        assert why_words(because(Trigger.AI_FAILURE, rule="ai_failure.timeout")) == (
            "The AI could not answer (ai_failure.timeout)."
        )

    @pytest.mark.parametrize("rule", WHY_RULE)
    def test_says_what_a_rule_means_that_has_words_of_its_own(self, rule: str) -> None:
        assert why_words(because(Trigger.POLICY, rule=rule)) == f"{WHY_RULE[rule]}."

    def test_says_the_gravest_first_and_each_once(self) -> None:
        request, risk = because(Trigger.HUMAN_REQUEST, "a human"), because(Trigger.RISK, "bleeding")
        assert why_words(request + risk + request) == "Risk: “bleeding”. Asks for a person: “a human”."

    @pytest.mark.parametrize("trigger", Trigger)
    def test_has_words_for_every_trigger(self, trigger: Trigger) -> None:
        assert why_words(because(trigger)) == f"{WHY[trigger]} (a.rule)."


class TestSuggestedReply:
    def test_is_the_models_own_suggestion(self) -> None:
        proposal = a_proposal("I do not know.", suggested_reply="It is 60 €.")
        assert packet(a_loaded(maria("price?")), proposal=proposal).suggested_reply == "It is 60 €."

    def test_is_the_models_draft_where_it_suggested_nothing(self) -> None:
        assert (
            packet(a_loaded(maria("price?")), proposal=a_proposal("It is 60 €.")).suggested_reply
            == "It is 60 €."
        )

    def test_is_never_the_promise_to_transfer_to_the_very_person_who_reads_it(self) -> None:
        promised = a_proposal("I'll transfer you to a colleague.")
        assert packet(a_loaded(maria("price?")), proposal=promised).suggested_reply == PLAYBOOK.text(
            "suggested_reply", "en"
        )

    def test_speaks_the_customers_language_without_a_model(self) -> None:
        briefing = packet(a_loaded(maria("una persona")), case=a_case(language="es"))
        assert briefing.suggested_reply == PLAYBOOK.text("suggested_reply", "es")
        assert briefing.suggested_reply != PLAYBOOK.text("suggested_reply", "en")


class TestLanguage:
    def test_is_the_models_then_the_cases_then_the_businesss(self) -> None:
        loaded, spanish = a_loaded(maria("Hola")), a_case(language="es")
        assert packet(loaded, case=spanish, proposal=a_proposal(language="pt")).language == "pt"
        assert packet(loaded, case=spanish).language == "es"
        assert packet(loaded).language == "en"


class TestSensitiveNumbers:
    """Card and bank numbers are masked in every field, whoever repeats them."""

    @pytest.mark.parametrize("number", [CARD, CARD.replace(" ", ""), CARD.replace(" ", "-"), IBAN])
    def test_are_in_no_field(self, number: str) -> None:
        said = f"My number is {number}"
        asked = maria(said)
        briefing = packet(
            a_loaded(asked, answered(said, 1), answered=1),
            evidence=because(Trigger.RISK, said),
            proposal=a_proposal(
                said,
                customer_goal=said,
                suggested_reply=said,
                facts=(Fact("number", number, asked.message_id),),
            ),
        )
        digits = re.sub(r"\D", "", number)
        assert digits not in re.sub(r"[^\d]", "", str(replace(briefing, facts=(), tried=())))
        assert all(digits not in re.sub(r"\D", "", fact.value) for fact in briefing.facts)
        assert all(digits not in re.sub(r"\D", "", step.detail) for step in briefing.tried)

    def test_are_masked_in_what_the_customer_adds_later(self) -> None:
        added = maria(f"My card is {CARD}")
        assert CARD not in fact_added(added).value
        assert fact_added(added).message_id == added.message_id


class TestAnyThread:
    @given(
        st.lists(
            st.tuples(st.text(max_size=400), st.sampled_from(["text", "image", "sticker"])),
            min_size=1,
            max_size=8,
        )
    )
    def test_gives_a_complete_packet_whose_facts_stand_in_its_messages(
        self, sent: list[tuple[str, str]]
    ) -> None:
        loaded = a_loaded(*(maria(text, at=at, kind=kind) for at, (text, kind) in enumerate(sent)))
        briefing = packet(loaded, evidence=because(Trigger.AI_FAILURE))
        assert all(
            (briefing.customer_goal, briefing.facts, briefing.tried, briefing.why, briefing.suggested_reply)
        )
        assert {fact.message_id for fact in briefing.facts} <= {m.message_id for m in loaded.messages}
