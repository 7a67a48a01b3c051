"""What was seen is held against what was expected, one finding an expectation."""

from __future__ import annotations

from typing import Any

import pytest

from chalicelib.domain.scenarios import Scenario, Seen, SeenEscalation, SeenTool, SeenTurn, judge
from chalicelib.domain.scenarios.result import Played, Result

SAID = SeenTurn(1, "hello", "reply", said=("We open at 9:00. A filling costs from 60 €.",))
RISK = SeenEscalation(("risk", "human_request"), ("risk.words",), 2, "lead")


def a_scenario(*, then: dict[str, Any] | None = None, **expect: Any) -> Scenario:
    turn = {"says": "hello"} | ({"then": then} if then else {})
    return Scenario.model_validate_json(_json({"id": "a", "title": "A", "turns": [turn], "expect": expect}))


def _json(data: dict[str, Any]) -> str:
    import json

    return json.dumps(data)


def passed(seen: Seen, **expect: Any) -> list[bool | None]:
    return [finding.passed for finding in judge(a_scenario(**expect), seen)]


@pytest.mark.parametrize(
    ("expect", "seen", "right"),
    [
        ({"intent": "prices"}, Seen(intent="prices"), True),
        ({"intent": "prices"}, Seen(intent=None), False),
        ({"outcome": "verified"}, Seen(outcome="silent"), False),
        ({"escalates": False}, Seen(), True),
        ({"escalates": False}, Seen(escalations=(RISK,)), False),
        ({"trigger": "risk"}, Seen(escalations=(RISK,)), True),
        ({"trigger": "human_request"}, Seen(escalations=(RISK,)), False),
        ({"rule": "risk.words"}, Seen(escalations=(RISK,)), True),
        ({"queue": "care"}, Seen(escalations=(RISK,)), False),
        ({"facts": {"full_name": "marta roca"}}, Seen(facts=(("full_name", "Marta Roca"),)), True),
        ({"facts": {"full_name": "Marta"}}, Seen(), False),
        ({"says": ["FROM 60 €"]}, Seen(turns=(SAID,)), True),
        ({"says": ["60"]}, Seen(turns=(SAID,)), True),
        ({"says": ["6"]}, Seen(turns=(SAID,)), False),
        ({"says": [r"/open at \d:00/"]}, Seen(turns=(SAID,)), True),
        ({"must_not_say": ["free of charge"]}, Seen(turns=(SAID,)), True),
        ({"must_not_say": ["we open"]}, Seen(turns=(SAID,)), False),
        ({"must_not_say": ["</rules>"]}, Seen(turns=(SAID,)), True),
        ({"decisions": ["reply"]}, Seen(turns=(SAID,)), True),
        ({"reopens": 1}, Seen(reopens=0), False),
    ],
)
def test_each_expectation_has_its_finding(expect: dict[str, Any], seen: Seen, right: bool) -> None:
    assert passed(seen, **expect) == [right]


def test_a_trigger_in_time_is_another_finding() -> None:
    assert passed(Seen(escalations=(RISK,)), trigger="risk", by_turn=2) == [True, True]
    assert passed(Seen(escalations=(RISK,)), trigger="risk", by_turn=1) == [True, False]


def test_tools_that_were_called_may_be_more_than_those_expected_unless_none_is() -> None:
    seen = Seen(
        turns=(SeenTurn(1, "x", "reply", tools=(SeenTool("free_hours", True), SeenTool("book", True))),)
    )
    assert passed(seen, tools=["book"]) == [True]
    assert passed(seen, tools=[]) == [False]
    assert passed(seen, must_not_call=["cancel"]) == [True]
    assert passed(seen, must_not_call=["book"]) == [False]


def test_what_is_expected_after_a_turn_is_held_against_that_turn() -> None:
    seen = Seen(turns=(SAID,))
    found = judge(a_scenario(then={"decision": "escalate", "says": ["9:00"]}), seen)
    assert [(finding.expected, finding.passed) for finding in found] == [
        ("turn 1 decision", False),
        ("turn 1 says", True),
    ]


class TestAMeaning:
    def test_is_not_judged_without_a_model_and_never_green_by_itself(self) -> None:
        scenario = a_scenario(says=[{"means": "the opening hours"}])
        (finding,) = judge(scenario, Seen(turns=(SAID,)))
        assert finding.passed is None
        assert scenario.why_model

    @pytest.mark.parametrize("meant", [True, False])
    def test_is_what_the_model_says(self, meant: bool) -> None:
        scenario = a_scenario(must_not_say=[{"means": "a discount"}])
        (finding,) = judge(scenario, Seen(turns=(SAID,)), meaning=lambda claim, texts: meant)
        assert finding.passed is not meant


class TestAResult:
    def test_is_flaky_when_it_passed_only_sometimes_and_blocks_where_it_must_pass(self) -> None:
        scenario = a_scenario().model_copy(update={"must_pass": True})
        result = Result(scenario, (Played(), Played(broken="it broke")))
        assert (result.verdict, result.passed_share, result.blocks) == ("flaky", 0.5, True)
        assert result.failures == ("it broke",)

    def test_that_was_not_run_is_not_green_and_blocks_nothing(self) -> None:
        result = Result(a_scenario().model_copy(update={"must_pass": True}), left_out="it needs a model")
        assert (result.verdict, result.passed_share, result.blocks) == ("not run", 0.0, False)
