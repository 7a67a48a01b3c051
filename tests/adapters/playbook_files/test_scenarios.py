"""Scenarios are read from their folder, and every mistake is said with its file, line and fix."""

from __future__ import annotations

from pathlib import Path

import pytest

from chalicelib.adapters.playbook_files import PlaybookErrors, read_playbook
from chalicelib.adapters.playbook_files.scenario_file import scenario_text
from chalicelib.adapters.playbook_files.scenarios import read_scenarios, scenarios_of
from chalicelib.domain.scenarios import Scenario, Turn
from chalicelib.domain.scenarios.scenario import Sent
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


HOSTILE = [
    "nULl",
    "tRuE",
    "~",
    "no",
    "10:00",
    "1.5",
    "0x1F",
    "1_000",
    "2026-11-23",
    "- a\n- b",
    "a: b\n\tc: d",
    "\tindented",
    "&anchor *alias !!python/object:os.system",
    "---\n...\n",
    "# no comment",
    "%TAG ! tag:",
    "'single' and \"double\" \\ back",
    "a\x00b\x07c\x1b[31m",
    "\u2028line\u2029\u0085\ufeff",
    "\u202emirrored \U0001f600",
    "=cmd|'/C calc'!A0",
    "{{ 7 * 7 }} {% raw %}",
    "x" * 5000,
    " leading and trailing ",
    "line\r\nline\r",
    "|\n  block",
    "/^(a+)+$/",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_a_customer_wrote_is_a_scenario_that_reads_as_it_was(text: str) -> None:
    scenario = Scenario(
        id="asks",
        title="Asks",
        turns=(Turn(says=text), Turn(photo=text), Turn(sends=Sent(kind="location", text=text))),
    )
    (read,) = scenarios_of({"scenarios/asks.yaml": scenario_text(scenario)})
    assert read == scenario


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GOOD + "at: 2026-13-45 99:99\n", "asks.yaml:7:"),
        (GOOD + "at: 9999-12-31 23:59\n", "asks.yaml:7:"),
        (GOOD.replace("  - says: Hello", "  - says: Hello\n" * 101), "asks.yaml:3:"),
        (GOOD + "tags: [&a x, *a, *a]\n", "is not in quotes"),
        ("id: asks\ntitle: " + "[" * 60, "nested too deeply"),
        (GOOD + "# " + "x" * 400_000, "longer than 400,000 letters"),
        (GOOD.replace("id: asks", "id: ../asks"), "asks.yaml:1:"),
        (GOOD.replace("id: asks", "id: ásks"), "asks.yaml:1:"),
    ],
    ids=["no day", "end of time", "turns", "bomb", "deep", "huge", "path", "accent"],
)
def test_what_would_not_end_or_lead_out_of_the_folder_is_a_mistake(text: str, said: str) -> None:
    assert said in wrong(text)


def test_two_files_of_one_id_are_a_mistake() -> None:
    with pytest.raises(PlaybookErrors, match=r"`asks` is the id of scenarios/asks\.yaml too"):
        scenarios_of({"scenarios/asks.yaml": GOOD, "scenarios/asks.yml": GOOD})


def test_more_scenarios_than_can_be_tried_are_not_read_at_all() -> None:
    many = {f"scenarios/s{number:04}.yaml": "id: [" for number in range(501)}
    with pytest.raises(PlaybookErrors) as errors:
        scenarios_of(many)
    assert [each.file for each in errors.value.mistakes] == ["scenarios/s0500.yaml"]
