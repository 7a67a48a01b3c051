"""Scenarios are played through the whole product in memory, and judged."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest

from chalicelib.adapters.in_memory.staging import Stages
from chalicelib.domain.proposal import Action, ModelUnavailable, ModelUsage, Proposal
from chalicelib.domain.scenarios import Scenario
from chalicelib.domain.scenarios.result import Result
from chalicelib.use_cases.model_ports import Toolbox, TurnRequest
from chalicelib.use_cases.rehearse import rehearse
from chalicelib.use_cases.rehearse.play import play
from tests.fakes.model import ModelFake, a_proposal
from tests.journeys.clinic import a_playbook


def a_scenario(*turns: dict[str, Any], **more: Any) -> Scenario:
    values = {"id": "a", "title": "A", "turns": turns or [{"says": "When do you open?"}], **more}
    return Scenario.model_validate_json(json.dumps(values))


def played(scenario: Scenario, *script: Proposal | Exception, **more: Any) -> Result:
    staging = Stages(a_playbook(), ModelFake(*script))
    return rehearse([scenario], staging, **{"generates": False, **more})[0]


class TestAScenario:
    def test_passes_when_everything_expected_came_true(self) -> None:
        scenario = a_scenario(
            {"says": "When do you open?", "then": {"decision": "reply", "says": ["we open at 9"]}},
            expect={"escalates": False, "intent": "opening_hours", "cases": 1, "outcome": "open"},
        )
        result = played(scenario, a_proposal("We open at 9."))
        assert result.verdict == "passed"
        (time,) = result.played
        assert (time.tokens, time.dollars) == (1280, None)

    def test_fails_with_what_was_seen(self) -> None:
        result = played(a_scenario(expect={"trigger": "risk"}), a_proposal())
        assert result.verdict == "failed"
        assert result.failures == ("trigger: wanted risk; seen none",)

    def test_counts_only_the_customers_messages_for_the_turn_of_a_trigger(self) -> None:
        scenario = a_scenario(
            {"says": "When do you open?"},
            {"waits": "10m"},
            {"says": "I want to talk to a person"},
            expect={"trigger": "human_request", "by_turn": 2},
        )
        assert played(scenario, a_proposal()).verdict == "passed"

    def test_lets_the_team_act_in_between(self) -> None:
        scenario = a_scenario(
            {"says": "I want to talk to a person"},
            {"team": {"takes_over": True, "replies": "It is Dana.", "resolves": "confirmed"}},
            expect={"says": ["It is Dana."], "outcome": "confirmed"},
        )
        assert played(scenario).verdict == "passed"

    @pytest.mark.parametrize(
        "turn",
        [{"taps": "Yes"}, {"team": {"hands_back": ""}}],
        ids=["a button that nobody offered", "refused"],
    )
    def test_that_cannot_happen_is_broken_and_not_passed(self, turn: dict[str, Any]) -> None:
        result = played(a_scenario({"says": "When do you open?"}, turn), a_proposal())
        assert result.verdict == "failed"
        assert "turn 2 cannot happen" in result.failures[0]

    def test_that_breaks_the_product_breaks_no_other(self) -> None:
        staging = Stages(a_playbook(), ModelFake(RuntimeError("boom")))
        asks = a_scenario({"says": "I want to talk to a person"}, expect={"trigger": "human_request"})
        first, second = rehearse([a_scenario(), asks], staging, generates=False)
        assert first.failures == ("RuntimeError: boom",)
        assert second.verdict == "passed"

    def test_an_outage_is_played_as_one(self) -> None:
        scenario = a_scenario(expect={"trigger": "ai_failure", "by_turn": 1})
        assert played(scenario, ModelUnavailable("timeout"), ModelUnavailable("timeout")).verdict == "passed"

    def test_begins_on_the_business_own_clock(self) -> None:
        scenario = a_scenario({"says": "I want to talk to a person"}, at="2026-11-22 03:00")
        (time,) = played(scenario).played
        assert "Monday" in time.seen.said[0] or "tomorrow" in time.seen.said[0]


class TestThatNeedsAModel:
    SCENARIO = a_scenario(needs={"model": "it has to find words of its own"}, must_pass=True)

    def test_is_left_out_with_its_reason_and_is_not_green(self) -> None:
        result = played(self.SCENARIO)
        assert (result.verdict, result.left_out) == ("not run", "it has to find words of its own")

    def test_is_played_where_there_is_one(self) -> None:
        assert played(self.SCENARIO, a_proposal(), generates=True).verdict == "passed"

    def test_a_persona_goes_on_until_it_has_what_it_wanted(self) -> None:
        class Asks:
            def next_message(
                self, goal: str, spoken: Sequence[tuple[str, str]], language: str | None
            ) -> str | None:
                return None if spoken else f"I want to {goal}"

        scenario = a_scenario(
            {"persona": {"goal": "talk to a person"}}, expect={"trigger": "human_request", "by_turn": 1}
        )
        assert played(scenario, generates=True, customer=Asks()).verdict == "passed"

    def test_a_persona_stops_after_so_many_messages(self) -> None:
        class Insists:
            def next_message(
                self, goal: str, spoken: Sequence[tuple[str, str]], language: str | None
            ) -> str | None:
                return "When do you open?"

        scenario = a_scenario({"persona": {"goal": "x", "most_messages": 3}})
        model = ModelFake(*[a_proposal()] * 3)
        rehearse([scenario], Stages(a_playbook(), model), generates=True, customer=Insists())
        assert not model.script

    @pytest.mark.parametrize(("meant", "verdict"), [(True, "failed"), (False, "passed")])
    def test_a_meaning_is_judged(self, meant: bool, verdict: str) -> None:
        class Judge:
            def says(self, claim: str, texts: Sequence[str]) -> bool:
                return meant

        scenario = a_scenario(expect={"must_not_say": [{"means": "a discount"}]})
        assert played(scenario, a_proposal(), generates=True, judged_by=Judge()).verdict == verdict


class TestSeveralTimes:
    def test_tell_a_flaky_one(self) -> None:
        scenario = a_scenario(expect={"escalates": False})
        result = played(scenario, a_proposal(), a_proposal(action=Action.ESCALATE), times=2)
        assert (result.verdict, result.passed_share) == ("flaky", 0.5)

    def test_side_by_side_give_the_results_in_order_and_tell_each(self) -> None:
        class Answers:
            def propose(
                self, request: TurnRequest, toolbox: Toolbox | None = None
            ) -> tuple[Proposal, ModelUsage]:
                return a_proposal(), ModelUsage("fake", 1, 1, 0.1)

        scenarios = [a_scenario(id=f"s{number}") for number in range(8)]
        heard: list[Result] = []
        results = rehearse(
            scenarios, Stages(a_playbook(), Answers()), generates=False, jobs=4, heard=heard.append
        )
        assert [result.scenario.id for result in results] == [scenario.id for scenario in scenarios]
        assert {result.verdict for result in heard} == {"passed"}
        assert len(heard) == 8


class TestAScenarioWithoutEnd:
    def test_is_broken_off_when_it_takes_too_long(self) -> None:
        ticks = iter([0.0, 0.0, 181.0, 182.0, 183.0])
        scenario = a_scenario({"says": "When do you open?"}, {"says": "And on Sunday?"})
        staging = Stages(a_playbook(), ModelFake(a_proposal(), a_proposal()))
        result = play(scenario, staging, seconds=lambda: next(ticks))
        assert result.broken == "turn 2 cannot happen: the scenario took longer than 180 seconds before it"

    def test_is_broken_off_when_it_costs_too_much(self) -> None:
        dear = [Dear(), *({"says": f"And on day {day}?"} for day in range(9))]
        scenario = a_scenario({"says": "When do you open?"}, *dear[1:])  # type: ignore[arg-type]
        result = play(scenario, Stages(a_playbook(), dear[0]))  # type: ignore[arg-type]
        assert "took more than 400,000 tokens" in result.broken
        assert result.tokens < 600_000

    def test_is_broken_where_the_customer_that_a_model_plays_says_nothing(self) -> None:
        scenario = a_scenario({"persona": {"goal": "Bargain"}}, expect={"must_not_say": ["free"]})
        result = played(scenario, generates=True, customer=Speechless())
        assert result.failures == ("turn 1 cannot happen: the model that plays the customer wrote nothing",)

    def test_waits_for_years_in_a_moment(self) -> None:
        scenario = a_scenario({"says": "I want to talk to a person"}, *[{"waits": "9999d"}] * 5)
        assert played(scenario).verdict == "passed"


class Speechless:
    """A model that plays a customer with nothing to say."""

    def next_message(self, goal: str, spoken: Sequence[tuple[str, str]], language: str | None) -> str | None:
        return None


class Dear:
    """A model whose every answer takes a book."""

    def propose(self, request: TurnRequest, toolbox: Toolbox | None = None) -> tuple[Proposal, ModelUsage]:
        return a_proposal(), ModelUsage("dear", 150_000, 1, 0.1)
