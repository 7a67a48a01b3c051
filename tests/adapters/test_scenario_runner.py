"""Scenarios in the function: each played on a stage of its own, told in words, and left out with its reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from chalicelib.adapters.playbook_files import read_playbook
from chalicelib.adapters.scenario_runner import StagedScenarios
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rehearsal import Passed, ScenarioResult
from infra.paths import ROOT
from infra.scenarios.offline import offline_model

HUMAN = """id: human
title: Asks for a person
must_pass: true
turns:
  - says: I want to talk to a person
expect:
  trigger: human_request
"""
WRONG = HUMAN.replace("id: human", "id: wrong").replace("human_request", "vip")
PERSONA = """id: persona
title: A haggler
turns:
  - persona: {goal: Wants everything for nothing}
"""


@pytest.fixture(scope="module")
def clinic() -> Playbook:
    return read_playbook(Path(ROOT) / "policies")


def run(clinic: Playbook, **scenarios: str) -> dict[str, ScenarioResult]:
    runner = StagedScenarios(offline_model(), generates=False)
    texts = {f"scenarios/{name}.yaml": text for name, text in scenarios.items()}
    assert runner.count(texts) == len(texts)
    return {each.scenario_id: each for each in runner.run(clinic, texts, index=None)}


class TestAScenario:
    def test_passes_or_fails_with_what_was_seen(self, clinic: Playbook) -> None:
        results = run(clinic, human=HUMAN, wrong=WRONG)
        assert (results["human"].passed, results["human"].must_pass) == (Passed.YES, True)
        assert results["wrong"].passed is Passed.NO
        assert "human_request" in " ".join(results["wrong"].why)

    def test_that_needs_a_generating_model_is_not_tried_without_one(self, clinic: Playbook) -> None:
        result = run(clinic, persona=PERSONA)["persona"]
        assert result.passed is Passed.NOT_TRIED
        assert result.why == ("the customer is played by a model",)

    def test_stands_alone_beside_others(self, clinic: Playbook) -> None:
        several = {
            f"human-{number}": HUMAN.replace("id: human", f"id: human-{number}") for number in range(6)
        }
        assert [each.passed for each in run(clinic, **several).values()] == [Passed.YES] * 6
