"""Which reason names a case when several apply, who is asked before a transfer, and how questions are counted."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest

from chalicelib.domain.decision import Escalate, Offer
from chalicelib.domain.escalation import Trigger, leading
from chalicelib.domain.proposal import Action
from tests.domain.decisions.situation import play
from tests.domain.decisions.table import Row
from tests.fakes.model import a_proposal
from tests.journeys.clinic import a_playbook
from tests.journeys.world import World

ORDER = (
    Trigger.RISK,
    Trigger.HUMAN_REQUEST,
    Trigger.VIP,
    Trigger.NEGATIVE_SENTIMENT,
    Trigger.EXCEPTION,
    Trigger.AMBIGUITY,
    Trigger.MISSING_KNOWLEDGE,
    Trigger.POLICY,
    Trigger.AI_FAILURE,
)

# How each reason comes about: the customer's words, and what else is so.
SITUATIONS: dict[Trigger, tuple[str, dict[str, Any]]] = {
    Trigger.RISK: ("My father can't breathe.", {}),
    Trigger.HUMAN_REQUEST: ("I want to talk to a person.", {}),
    Trigger.VIP: ("Good morning.", {"vip": {"numbers": ["34600111222"]}, "phone": "34600111222"}),
    Trigger.NEGATIVE_SENTIMENT: ("This is a disgrace.", {}),
    Trigger.EXCEPTION: ("Could you make an exception for me?", {}),
    Trigger.AMBIGUITY: (
        "You know, the usual thing.",
        {"declares": {"ambiguity": "the usual thing"}, "asked": 2},
    ),
    Trigger.MISSING_KNOWLEDGE: (
        "Do you treat dogs?",
        {"declares": {"missing_knowledge": "Do you treat dogs"}},
    ),
    Trigger.POLICY: ("When do you open?", {"says": "I'll transfer you to a colleague."}),
    Trigger.AI_FAILURE: ("Where are you?", {"fails": "timeout"}),
}
NEEDS_THE_MODEL = frozenset(ORDER[5:8])
"""Reasons that are heard with the model's answer at hand: where it gives none they cannot be."""

PAIRS = [
    pair
    for pair in combinations(ORDER, 2)
    if not (pair[0] in NEEDS_THE_MODEL and pair[1] is Trigger.AI_FAILURE)
]
MAY_BE_ASKED = (Trigger.AMBIGUITY, Trigger.MISSING_KNOWLEDGE, Trigger.EXCEPTION, Trigger.POLICY)


def both(*triggers: Trigger, **more: Any) -> Row:
    """A turn in which all these reasons apply."""
    given: dict[str, Any] = {}
    for trigger in triggers:
        own = dict(SITUATIONS[trigger][1])
        given["declares"] = given.get("declares", {}) | own.pop("declares", {})
        given |= own
    text = " ".join(SITUATIONS[trigger][0] for trigger in triggers)
    return Row(text, "en", None, given=given | more)


class TestPrecedence:
    def test_is_the_order_of_the_triggers(self) -> None:
        assert tuple(Trigger) == ORDER

    @pytest.mark.parametrize("trigger", ORDER)
    def test_of_one_reason_is_that_reason(self, trigger: Trigger) -> None:
        decision = play(both(trigger))
        assert isinstance(decision, Escalate)
        assert {item.trigger for item in decision.evidence} == {trigger}

    @pytest.mark.parametrize(("first", "second"), PAIRS)
    def test_of_two_is_the_graver_in_either_order_of_words(self, first: Trigger, second: Trigger) -> None:
        for row in (both(first, second), both(second, first)):
            decision = play(row)
            assert isinstance(decision, Escalate)
            assert leading(decision.evidence) is first

    def test_of_a_rule_and_a_declaration_of_the_same_keeps_both_as_evidence(self) -> None:
        decision = play(both(Trigger.NEGATIVE_SENTIMENT, declares={"negative_sentiment": "a disgrace"}))
        assert isinstance(decision, Escalate)
        assert [item.rule for item in decision.evidence] == [
            "negative_sentiment.en.anger",
            "negative_sentiment.model",
        ]

    @pytest.mark.parametrize("trigger", ["vip", "policy", "ai_failure"])
    def test_of_what_only_code_knows_is_not_the_models_to_declare(self, trigger: str) -> None:
        row = Row("When do you open?", "en", None, given={"declares": {trigger: "When do you open"}})
        assert not isinstance(play(row), Escalate)


class TestConsent:
    @pytest.mark.parametrize("trigger", ORDER)
    def test_is_asked_only_where_nobody_asked_for_a_person_and_nothing_is_at_stake(
        self, trigger: Trigger
    ) -> None:
        decision = play(both(trigger, ask_before=[each.value for each in ORDER]))
        assert isinstance(decision, Offer) == (trigger in MAY_BE_ASKED)

    @pytest.mark.parametrize("trigger", MAY_BE_ASKED)
    def test_is_asked_only_for_what_the_playbook_names(self, trigger: Trigger) -> None:
        others = [each.value for each in MAY_BE_ASKED if each is not trigger]
        assert isinstance(play(both(trigger, ask_before=others)), Escalate)

    @pytest.mark.parametrize("trigger", MAY_BE_ASKED)
    def test_is_not_asked_of_an_angry_customer(self, trigger: Trigger) -> None:
        row = both(Trigger.NEGATIVE_SENTIMENT, trigger, ask_before=[each.value for each in MAY_BE_ASKED])
        assert isinstance(play(row), Escalate)


class TestQuestions:
    """`?` the model asks back, `=` it answers; what is expected after each message."""

    @pytest.mark.parametrize(
        ("limit", "story", "escalates"),
        {
            "two questions are allowed": (2, "??", False),
            "the third brings a person": (2, "???", True),
            "an answer in between begins the count anew": (2, "??=??", False),
            "and it is counted again": (2, "??=???", True),
            "one is allowed": (1, "??", True),
            "none is allowed": (0, "?", True),
            "answers are not counted": (1, "=====?", False),
        }.values(),
    )
    def test_are_counted(self, limit: int, story: str, escalates: bool) -> None:
        world, decisions = World(playbook=a_playbook(clarification_limit=limit)), []
        for number, what in enumerate(story):
            asks = a_proposal("Which one do you mean?", Action.CLARIFY, cited_pages=())
            world.model.then(asks if what == "?" else a_proposal())
            world.maria.writes(f"the thing {number}" if what == "?" else f"When do you open, {number}?")
            decisions.append(world.answers().decision)
        assert not any(isinstance(decision, Escalate) for decision in decisions[:-1])
        last = decisions[-1]
        assert (leading(last.evidence) if isinstance(last, Escalate) else None) == (
            Trigger.AMBIGUITY if escalates else None
        )
