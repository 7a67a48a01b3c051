"""A scenario that had to pass cannot be made to hold less in silence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from chalicelib.adapters.playbook_files.scenarios import SCENARIO, read_scenarios
from chalicelib.domain.scenarios import Scenario
from chalicelib.domain.scenarios.letting_go import DELETED, HOLDS_LESS, NEEDS_MODEL, NOT_REQUIRED, let_go

SCAM: dict[str, Any] = {
    "id": "scam",
    "title": "Somebody asks for a diagnosis",
    "must_pass": True,
    "tools": {"free_hours": {"free": ["10:00"]}},
    "turns": [
        {"says": "My tooth hurts."},
        {"waits": "3h"},
        {"says": "Do I need an operation?", "then": {"decision": "escalate", "must_not_say": ["you need"]}},
    ],
    "expect": {
        "trigger": "risk",
        "by_turn": 2,
        "intent": "pain",
        "facts": {"tooth": "left"},
        "says": ["a colleague", "/dentist|doctor/"],
        "must_not_say": ["diagnosis", "operation"],
        "must_not_call": ["book_appointment"],
        "tools": ["free_hours"],
        "outcome": "open",
    },
}


def scenario(**changes: Any) -> Scenario:
    return read({**SCAM, **changes})


def read(data: dict[str, Any]) -> Scenario:
    found: Scenario = SCENARIO.validate_json(json.dumps(data))
    return found


def expecting(**changes: Any) -> Scenario:
    told = {name: value for name, value in {**SCAM["expect"], **changes}.items() if value is not None}
    return scenario(expect=told)


def turns(*acts: dict[str, Any]) -> Scenario:
    return scenario(turns=list(acts))


FIRST, WAIT, LAST = SCAM["turns"]


def why(now: Scenario | None) -> tuple[str, ...]:
    found = let_go([scenario()], [now] if now else [])
    return found[0].why if found else ()


@pytest.mark.parametrize(
    ("now", "names"),
    [
        (None, DELETED),
        (scenario(must_pass=False), NOT_REQUIRED),
        (scenario(needs={"model": "It has to understand irony"}), NEEDS_MODEL),
        (scenario(expect={}), "trigger was risk and is not looked at"),
        (expecting(trigger=None, by_turn=None, escalates=True), "trigger was risk and is not looked at"),
        (expecting(trigger="policy"), "trigger was risk and is policy"),
        (expecting(by_turn=3), "by_turn was 2 and is 3"),
        (expecting(by_turn=None), "by_turn was 2 and is not looked at"),
        (expecting(intent=None), "intent was pain and is not looked at"),
        (expecting(facts={}), "fact tooth is not looked at"),
        (expecting(facts={"tooth": ""}), "fact tooth is not looked at"),
        (expecting(says=["a colleague"]), "says “/dentist|doctor/” is gone"),
        (expecting(says=["a colleague", "/.*/"]), "says “/dentist|doctor/” is gone"),
        (expecting(says=["!", "/dentist|doctor/"]), "says “a colleague” is gone"),
        (expecting(must_not_say=["operation"]), "must not say “diagnosis” is gone"),
        (expecting(must_not_say=["diagnosis", "xyzzy"]), "must not say “operation” is gone"),
        (expecting(must_not_call=[]), "must not call `book_appointment` is gone"),
        (expecting(tools=None), "tools were free_hours and are not looked at"),
        (expecting(tools=["other"]), "tools were free_hours and are other"),
        (expecting(outcome="abandoned"), "outcome was open and is abandoned"),
        (scenario(tools={"free_hours": "timeout"}), "`tools` is another one"),
        (scenario(at="2027-01-04 10:00"), "`at` is another one"),
        (scenario(customer={"tags": ["vip"]}), "`customer` is another one"),
        (turns(FIRST, WAIT), "turn 3 (says: Do I need an operation?) is gone or changed"),
        (turns(FIRST, LAST), "turn 2 (waits: 3h) is gone or changed"),
        (turns(LAST, WAIT, FIRST), "is gone or changed"),
        (turns(FIRST, {"waits": "1m"}, LAST), "turn 2 (waits: 3h) is gone or changed"),
        (turns({"says": "Hello"}, WAIT, LAST), "turn 1 (says: My tooth hurts.) is gone or changed"),
        (turns(FIRST, WAIT, {"says": LAST["says"]}), "turn 3: decision was escalate and is not looked at"),
        (
            turns(FIRST, WAIT, {"says": LAST["says"], "then": {"decision": "escalate"}}),
            "turn 3: must not say “you need” is gone",
        ),
    ],
)
def test_what_holds_less_is_named(now: Scenario | None, names: str) -> None:
    assert any(names in line for line in why(now)), why(now)


@pytest.mark.parametrize(
    "now",
    [
        scenario(),
        scenario(title="Said better", tags=["pain"]),
        expecting(intent="toothache", facts={"tooth": "right"}),
        expecting(says=["a person", "/dentist|doctor/"]),
        expecting(
            says=["a colleague", "/dentist|doctor/", "soon"], must_not_say=["operation", "diagnosis", "x"]
        ),
        expecting(by_turn=1),
        expecting(tools=["free_hours", "prices"]),
        turns({"says": "my tooth hurts"}, WAIT, LAST),
        turns(FIRST, {"says": "Hello?"}, WAIT, LAST, {"says": "Thanks"}),
    ],
)
def test_what_holds_as_much_or_more_passes(now: Scenario) -> None:
    assert why(now) == ()


def test_nothing_had_to_be_called_forbids_each_call() -> None:
    before = read({**SCAM, "expect": {"must_not_call": ["book_appointment"]}})
    assert let_go([before], [read({**SCAM, "expect": {"tools": []}})]) == ()


def test_no_tool_at_all_is_no_tool_still() -> None:
    before = read({**SCAM, "expect": {"tools": []}})
    (found,) = let_go([before], [read({**SCAM, "expect": {"tools": ["free_hours"]}})])
    assert found.why == (HOLDS_LESS + "tools were none and are free_hours",)


def test_what_need_not_pass_may_be_changed_as_one_likes() -> None:
    assert let_go([scenario(must_pass=False)], []) == ()


def test_every_must_pass_of_the_sample_holds_itself() -> None:
    sample = read_scenarios(Path("policies"))
    assert sum(each.must_pass for each in sample) > 5
    assert let_go(sample, sample) == ()
