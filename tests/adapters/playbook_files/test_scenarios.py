"""Scenarios are read from their folder, and every mistake is said with its file, line and fix."""

from __future__ import annotations

from pathlib import Path

import pytest

from chalicelib.adapters.playbook_files import PlaybookErrors, read_playbook
from chalicelib.adapters.playbook_files.scenario_file import scenario_text
from chalicelib.adapters.playbook_files.scenarios import read_scenarios, scenarios_of
from infra.policies.starters import STARTERS

GOOD = "id: asks\ntitle: Asks\nturns:\n  - says: Hello\nexpect:\n  escalates: false\n"


def wrong(text: str, name: str = "asks") -> str:
    playbook = read_playbook(STARTERS["clinic"][0])
    with pytest.raises(PlaybookErrors) as errors:
        scenarios_of({f"scenarios/{name}.yaml": text}, playbook)
    return str(errors.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            GOOD.replace("escalates", "escalate"),
            "asks.yaml:6: unknown field `escalate`; did you mean `escalates`?",
        ),
        (
            GOOD.replace("id: asks", "id: other"),
            "asks.yaml:1: `other` is not the file's name; write `id: asks`",
        ),
        (GOOD.replace("  - says: Hello", "  - says: Hello\n    taps: Yes"), "asks.yaml:4:"),
        (
            GOOD + "  intent: price\n",
            "asks.yaml:7: there is no `price` in the playbook; did you mean `prices`?",
        ),
        (GOOD + '  says: ["/a(b/"]\n', "`/a(b/` is no regular expression"),
        (GOOD + "tools: {book: {status: booked}}\n", "there is no `book` in the playbook"),
        (GOOD + "  by_turn: 2\n", "by_turn"),
        (GOOD.replace("turns:\n  - says: Hello", "turns: []"), "asks.yaml:3:"),
        (GOOD + "at: tomorrow\n", "asks.yaml:7:"),
        (GOOD.replace("  - says: Hello", "  - waits: a while"), "asks.yaml:4:"),
    ],
)
def test_a_mistake_is_said_where_it_is(text: str, said: str) -> None:
    assert said in wrong(text)


def test_all_mistakes_are_said_at_once() -> None:
    both = {"scenarios/a.yaml": "id: b", "scenarios/c.yaml": "\tid: c"}
    with pytest.raises(PlaybookErrors) as errors:
        scenarios_of(both)
    assert "a.yaml" in str(errors.value)
    assert "c.yaml" in str(errors.value)


@pytest.mark.parametrize(("name", "least"), [("clinic", 30), ("shop", 5), ("recruiting", 5)])
def test_every_starter_ships_with_scenarios(name: str, least: int) -> None:
    folder = STARTERS[name][0]
    scenarios = read_scenarios(folder, read_playbook(folder))
    assert len(scenarios) >= least
    assert any(scenario.must_pass for scenario in scenarios)


def test_what_is_written_is_read_again() -> None:
    folder: Path = STARTERS["clinic"][0]
    for scenario in read_scenarios(folder):
        text = scenario_text(scenario)
        assert scenarios_of({f"scenarios/{scenario.id}.yaml": text}) == (scenario,)
