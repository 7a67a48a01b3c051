"""What counts as unsure: a strong sign alone, or any two; and both readings for the person who gets the case."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.doubt import Doubt, Sign, doubts, readings, unsure
from chalicelib.domain.meaning import Likeness, Meaning
from chalicelib.domain.packet import Reading
from chalicelib.domain.proposal import Action
from chalicelib.domain.retrieval import Found, Support
from chalicelib.domain.retrieval.passages import Passage
from chalicelib.domain.tool_use import ToolUse
from tests.fakes.clock import MONDAY_10
from tests.fakes.model import a_proposal
from tests.journeys.clinic import a_playbook

PASSAGE = Passage("opening-hours#0", "opening-hours", "en", "Opening hours", "We open at 9.")
CLEAR = Meaning(
    intents=(Likeness("opening_hours", 0.8), Likeness("prices", 0.1), Likeness("book_appointment", 0.1)),
    familiar=0.8,
    passages=(Likeness("opening-hours#0", 0.7),),
)
PRICES = replace(CLEAR, intents=(Likeness("prices", 0.8), Likeness("opening_hours", 0.05)))
BETWEEN = replace(CLEAR, intents=(Likeness("prices", 0.42), Likeness("opening_hours", 0.38)))
FLAT = replace(CLEAR, intents=(Likeness("prices", 0.16), Likeness("opening_hours", 0.15)))
FOUND = Found(support=0.9, passages=(Support(PASSAGE, 0.9),))
LITTLE = replace(FOUND, support=0.25)
NONE = replace(FOUND, support=0.05)
BOOKED = ToolUse("book", {}, True, "{}", MONDAY_10)


def signs(meaning: Meaning | None = CLEAR, found: Found | None = FOUND, **proposal: Any) -> list[Sign]:
    """The doubts about a good answer from a page, changed where a test says so."""
    return [doubt.sign for doubt in doubts(a_proposal(**proposal), meaning, found)]


def is_unsure(meaning: Meaning | None = CLEAR, found: Found | None = FOUND, **proposal: Any) -> bool:
    return unsure(doubts(a_proposal(**proposal), meaning, found))


class TestAGoodAnswer:
    def test_raises_no_doubt(self) -> None:
        assert signs() == []

    def test_raises_none_where_no_encoder_and_no_look_up_spoke(self) -> None:
        assert signs(None, None) == []

    @pytest.mark.parametrize("action", [Action.CLARIFY, Action.ESCALATE, Action.SILENT])
    def test_is_what_doubts_are_about(self, action: Action) -> None:
        assert signs(PRICES, NONE, action=action, confidence=0.0) == []


class TestTheModelsWord:
    def test_that_it_is_guessing_is_enough(self) -> None:
        assert signs(confidence=0.2) == [Sign.HARDLY_SURE]
        assert is_unsure(confidence=0.2)

    def test_that_it_is_not_quite_sure_is_one_sign(self) -> None:
        assert signs(confidence=0.5) == [Sign.NOT_SURE]
        assert not is_unsure(confidence=0.5)

    def test_counts_with_another_sign(self) -> None:
        assert is_unsure(BETWEEN, confidence=0.5)
        assert is_unsure(found=LITTLE, confidence=0.5)


class TestTheExamples:
    def test_that_are_sure_of_another_intent_disagree(self) -> None:
        assert signs(PRICES) == [Sign.DISAGREEMENT]
        assert not is_unsure(PRICES)
        assert is_unsure(PRICES, LITTLE)

    def test_do_not_disagree_with_a_model_that_names_no_intent_of_theirs(self) -> None:
        assert signs(PRICES, intent=None) == []
        assert signs(PRICES, intent="no_such_intent") == []

    def test_do_not_disagree_where_they_are_not_sure(self) -> None:
        assert signs(replace(CLEAR, intents=(Likeness("prices", 0.5), Likeness("opening_hours", 0.05)))) == []

    def test_may_stand_between_two(self) -> None:
        assert signs(BETWEEN) == [Sign.BETWEEN_TWO]

    def test_that_know_nothing_stand_between_no_two(self) -> None:
        assert signs(FLAT) == []

    @pytest.mark.parametrize("meaning", [Meaning(), Meaning(intents=(Likeness("opening_hours", 1.0),))])
    def test_may_have_nothing_to_say(self, meaning: Meaning) -> None:
        assert signs(meaning) == []


class TestTheKnowledge:
    def test_that_does_not_speak_of_it_is_enough(self) -> None:
        assert signs(found=NONE) == [Sign.NO_SUPPORT]
        assert is_unsure(found=NONE)

    def test_that_hardly_speaks_of_it_is_one_sign(self) -> None:
        assert signs(found=LITTLE) == [Sign.LITTLE_SUPPORT]
        assert not is_unsure(found=LITTLE)

    def test_searched_by_words_alone_is_one_sign_at_most(self) -> None:
        assert signs(None, NONE) == [Sign.LITTLE_SUPPORT]
        assert signs(Meaning(), NONE) == [Sign.LITTLE_SUPPORT]

    def test_is_not_asked_where_a_tool_gave_the_answer(self) -> None:
        assert signs(found=NONE, tool_uses=(BOOKED,)) == []
        assert signs(found=NONE, tool_uses=(replace(BOOKED, ok=False),)) == [Sign.NO_SUPPORT]

    def test_is_not_asked_where_nothing_could_read_the_question(self) -> None:
        assert signs(found=Found(judged=False)) == []

    @pytest.mark.parametrize(
        "text",
        [
            "Yes, we have wifi.",
            "Sí, claro que tenemos.",
            "Ja, natürlich.",
            "Não, infelizmente.",
            "हाँ, है।",
            "כן, יש.",
            "نعم، لدينا.",
        ],
    )
    def test_must_stand_behind_a_bare_yes_or_no(self, text: str) -> None:
        assert signs(found=NONE, text=text, cited_pages=()) == [Sign.NO_SOURCE]
        assert is_unsure(found=NONE, text=text, cited_pages=())

    @pytest.mark.parametrize(
        "text",
        [
            "Hello! How can I help you?",
            "Yes, gladly. What is your name?",
            "I can only help with questions about the clinic.",
            "Noted, thank you.",
            "Nothing else is needed.",
            "Sin problema, lo apunto.",
            "Jaime will be with you.",
        ],
    )
    def test_need_not_stand_behind_small_talk_and_questions(self, text: str) -> None:
        assert signs(found=NONE, text=text, cited_pages=()) == []

    def test_stands_behind_a_yes_that_it_supports(self) -> None:
        assert signs(found=FOUND, text="Yes, we are.", cited_pages=()) == []


class TestUnsure:
    def test_needs_a_strong_sign_or_two(self) -> None:
        weak = [
            Doubt(sign, "")
            for sign in (Sign.NOT_SURE, Sign.DISAGREEMENT, Sign.BETWEEN_TWO, Sign.LITTLE_SUPPORT)
        ]
        strong = [Doubt(sign, "") for sign in (Sign.HARDLY_SURE, Sign.NO_SUPPORT, Sign.NO_SOURCE)]
        assert not unsure(())
        assert not any(unsure((doubt,)) for doubt in weak)
        assert all(unsure((doubt,)) for doubt in strong)
        assert unsure(weak[:2])

    def test_gives_reasons_that_a_person_can_read(self) -> None:
        found = doubts(a_proposal(confidence=0.5), PRICES, LITTLE)
        assert [doubt.why for doubt in found] == [
            "the model is only 50% sure",
            "the model reads opening_hours, the examples prices (80%)",
            "the knowledge hardly speaks of it (support 25%)",
        ]


class TestReadings:
    PLAYBOOK = a_playbook()

    def test_say_how_each_reader_understood_the_customer(self) -> None:
        said = readings(a_proposal(confidence=0.7), PRICES, LITTLE, self.PLAYBOOK)
        assert said == (
            Reading("model", "Opening hours", 0.7),
            Reading("examples", "Prices", 0.8),
            Reading("knowledge", "Opening hours", 0.25),
        )

    def test_name_both_intents_that_the_examples_stand_between(self) -> None:
        said = readings(None, BETWEEN, None, self.PLAYBOOK)
        assert [reading.says for reading in said] == ["Prices", "Opening hours"]

    def test_give_the_models_own_words_where_it_names_no_intent(self) -> None:
        proposal = a_proposal(intent=None, customer_goal="wants to bring a dog")
        assert readings(proposal, None, None, self.PLAYBOOK) == (
            Reading("model", "wants to bring a dog", 0.9),
        )

    def test_are_none_where_nobody_read(self) -> None:
        assert readings(None, None, None, self.PLAYBOOK) == ()
        assert readings(None, Meaning(), Found(), self.PLAYBOOK) == ()
