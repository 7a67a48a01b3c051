"""How cases end, as the files say it: words alone or rules; names that lead nowhere are mistakes with their line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from chalicelib.adapters.playbook_files import Mistake, PlaybookErrors, read_playbook
from chalicelib.domain.outcome_rules import OutcomeRules, ResolvedWhen
from infra.paths import ROOT
from infra.policies.starters import STARTERS

FOLLOWED = "      verified_by: [order_status]\n"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A whole playbook to change."""
    return shutil.copytree(STARTERS["shop"][0], tmp_path / "shop")


def spoilt(shop: Path, instead: str) -> list[Mistake]:
    """The mistakes with other lines in the place of the one tool that verifies an intent."""
    intents = shop / "intents.yaml"
    text = intents.read_text("utf-8")
    assert text.count(FOLLOWED) == 1
    intents.write_text(text.replace(FOLLOWED, instead), "utf-8")
    try:
        read_playbook(shop)
    except PlaybookErrors as errors:
        return [mistake for mistake in errors.mistakes if mistake.file == "intents.yaml"]
    return []


class TestResolvedWhen:
    def test_may_be_words_alone(self, shop: Path) -> None:
        intents = shop / "intents.yaml"
        text = intents.read_text("utf-8")
        head, _, rest = text.partition("    resolved_when:\n")
        _, _, rest = rest.partition("\n      silent_hours: 24\n")
        intents.write_text(f"{head}    resolved_when: It is known.\n{rest}", "utf-8")
        assert read_playbook(shop).intents[0].resolved_when == ResolvedWhen(means="It is known.")

    def test_names_tools_that_exist(self, shop: Path) -> None:
        (mistake,) = spoilt(shop, "      verified_by: [order_stats]\n")
        assert mistake.problem == "intent `track_order`: unknown tool `order_stats` in `verified_by`"
        assert "order_status" in mistake.fix

    def test_names_tools_of_the_intent(self, shop: Path) -> None:
        text = (shop / "intents.yaml").read_text("utf-8")
        a = text.index("    tools: [order_status]\n")
        (shop / "intents.yaml").write_text(text[:a] + text[a + len("    tools: [order_status]\n") :], "utf-8")
        (mistake,) = spoilt(shop, FOLLOWED)
        assert mistake.problem.endswith("`verified_by` names `order_status`, which the AI may not use for it")

    def test_names_tools_that_prove_something(self, shop: Path) -> None:
        tools = shop / "tools.yaml"
        tools.write_text(tools.read_text("utf-8").replace("    verifies: true\n", ""), "utf-8")
        (mistake,) = spoilt(shop, FOLLOWED)
        assert "proves nothing" in mistake.problem

    def test_names_items_that_are_asked_for(self, shop: Path) -> None:
        (mistake,) = spoilt(shop, "      collected: [order_numbr]\n")
        assert mistake.problem == "intent `track_order`: unknown item `order_numbr` in `collected`"
        assert "order_number" in mistake.fix

    @pytest.mark.parametrize("hours", ["-1", "721", "soon"])
    def test_takes_hours_of_a_month_at_most(self, shop: Path, hours: str) -> None:
        assert spoilt(shop, f"      verified_by: [order_status]\n      follow_up: {hours}\n")


class TestOutcomesFile:
    def test_may_be_left_out(self, shop: Path) -> None:
        (shop / "outcomes.yaml").unlink()
        assert read_playbook(shop).outcomes == OutcomeRules()

    def test_of_the_sample_asks_how_it_went(self) -> None:
        assert read_playbook(ROOT / "policies").outcomes.csat.enabled
