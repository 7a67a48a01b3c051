"""What changed between two playbooks is told in words, and nothing is told that did not change."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chalicelib.adapters.playbook_files import read_playbook
from chalicelib.adapters.playbook_files.as_files import as_files
from chalicelib.adapters.playbook_files.changes import Change, changes_between
from chalicelib.domain.playbook import Playbook
from infra.paths import ROOT
from infra.policies.starters import STARTERS

SHOP = STARTERS["shop"][0]
SMALL = ROOT / "tests" / "adapters" / "playbook_files" / "wanting"


@pytest.fixture(scope="module")
def before() -> Playbook:
    return read_playbook(SHOP)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(SHOP, tmp_path / "shop")


def changed(folder: Path, before: Playbook, file: str, old: str, new: str) -> dict[str, tuple[Change, ...]]:
    path = folder / file
    text = path.read_text("utf-8")
    assert old in text, old
    path.write_text(text.replace(old, new, 1), "utf-8")
    return changes_between(before, read_playbook(folder))


class TestChanges:
    @pytest.mark.parametrize(
        ("file", "old", "new", "told"),
        [
            ("business.yaml", "retention_days: 365", "retention_days: 400", "retention_days: 365 → 400"),
            (
                "business.yaml",
                "budget:\n  tokens_per_case: 250000\n  dollars_per_case: 0.5",
                "",
                "budget › tokens_per_case removed: 250000",
            ),
            ("sla.yaml", "due_within: 120", "due_within: 90", "service level `standard` › due_within: 120 → 90"),
            ("sla.yaml", "after: 240", "after: 300", "service level `standard` › alert `owner` › after: 240 → 300"),
            ("sla.yaml", "  - {date: 2027-03-26, name: Good Friday}\n", "", "holiday `2027-03-26` removed"),
            ("triggers.yaml", "clarification_limit: 2", "clarification_limit: 3", "clarification_limit: 2 → 3"),
            (
                "triggers.yaml",
                "ask_before_transfer: [missing_knowledge]",
                "ask_before_transfer: [missing_knowledge, policy]",
                "ask_before_transfer `policy` added",
            ),
            (
                "triggers.yaml",
                "exception:\n  enabled: true",
                "exception:\n  enabled: false",
                "exception › enabled: True → False",
            ),
            (
                "triggers.yaml",
                "[never buying here again, worst shop]",
                "[never buying here again, worst shop ever]",
                "negative_sentiment › phrases › en `worst shop` removed",
            ),
            (
                "intents.yaml",
                "      - Where is my order?\n",
                "      - Where is my order?\n      - Did it leave already?\n",
                "intent `track_order` › example `Did it leave already?` added",
            ),
            (
                "intents.yaml",
                "knowledge: [returns, refunds]",
                "knowledge: [returns]",
                "intent `return_product` › knowledge `refunds` removed",
            ),
            (
                "intents.yaml",
                "en: Why would you like to return it?",
                "en: What is the reason?",
                "intent `return_product` › item `reason` › ask › en: "
                "“Why would you like to return it?” → “What is the reason?”",
            ),
            ("routing.yaml", "default: orders", "default: lead", "default: orders → lead"),
            (
                "routing.yaml",
                "  - trigger: vip\n    queue: lead\n",
                "",
                "rule `trigger vip → lead` removed",
            ),
            ("tools.yaml", "timeout: 4", "timeout: 6", "tool `order_status` › timeout: 4.0 → 6.0"),
            ("channel.yaml", "warn_before: 120", "warn_before: 60", "window › warn_before: 120 → 60"),
            ("vip.yaml", "tags: [wholesale]", "tags: [wholesale, press]", "tags `press` added"),
            (
                "texts.yaml",
                "en: Yes, please",
                "en: Yes",
                "offer_yes › en: “Yes, please” → Yes",
            ),
            ("agent.md", "name: Lia", "name: Bea", "name: Lia → Bea"),
            (
                "knowledge/returns.md",
                "title: Returns and exchanges",
                "title: Returns",
                "title: “Returns and exchanges” → Returns",
            ),
        ],
    )  # fmt: skip
    def test_are_told_in_words(
        self, folder: Path, before: Playbook, file: str, old: str, new: str, told: str
    ) -> None:
        found = changed(folder, before, file, old, new)
        assert list(found) == [file]
        assert told in [change.what for change in found[file]]

    def test_of_a_page_are_shown_line_by_line(self, folder: Path, before: Playbook) -> None:
        found = changed(folder, before, "knowledge/returns.md", "within 30 days", "within 60 days")
        assert found == {
            "knowledge/returns.md": (
                Change(
                    "body changed",
                    (
                        "…",
                        "- You can return a product within 30 days of receiving it, unused and with its labels.",
                        "+ You can return a product within 60 days of receiving it, unused and with its labels.",
                        "",
                    ),
                ),
            )
        }

    def test_of_the_order_of_rules_are_told(self, folder: Path, before: Playbook) -> None:
        first, second = (
            "  - trigger: negative_sentiment\n    queue: lead\n",
            "  - trigger: vip\n    queue: lead\n",
        )
        found = changed(folder, before, "routing.yaml", first + second, second + first)
        assert [change.what for change in found["routing.yaml"]] == ["rules: another order"]

    def test_name_a_page_that_came_or_went(self, folder: Path, before: Playbook) -> None:
        for name in ("stock", "stock-es", "stock-pt"):
            (folder / "knowledge" / f"{name}.md").unlink()
        found = changed(folder, before, "intents.yaml", "knowledge: [stock]", "knowledge: [about-us]")
        assert [change.what for change in found["knowledge/stock.md"]] == ["the file is deleted"]
        back = changes_between(read_playbook(folder), before)
        assert [change.what for change in back["knowledge/stock.md"]] == ["the file is added"]
        assert any(
            line.startswith("+   We cannot reserve products") for line in back["knowledge/stock.md"][0].lines
        )

    def test_name_a_whole_intent_with_what_it_says(self, folder: Path, before: Playbook) -> None:
        found = changed(folder, before, "intents.yaml", "- id: stock\n", "- id: sold_out\n")
        whats = [change.what for change in found["intents.yaml"]]
        assert whats == ["intent `stock` removed", "intent `sold_out` added"]
        assert any(line.startswith("+   en: Sold out products") for line in found["intents.yaml"][1].lines)

    def test_are_none_between_a_playbook_and_itself(self, before: Playbook) -> None:
        assert changes_between(before, before.model_copy(update={"version": 7})) == {}


class TestFiles:
    @pytest.mark.parametrize("name", STARTERS)
    def test_say_what_the_playbook_says(self, name: str, tmp_path: Path) -> None:
        playbook = read_playbook(STARTERS[name][0])
        _write(playbook, tmp_path)
        assert changes_between(playbook, read_playbook(tmp_path)) == {}
        assert read_playbook(tmp_path) == playbook

    @given(
        words=st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Co", "Cn"]), min_size=1)
        .map(str.strip)
        .filter(bool)
    )
    @settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
    def test_keep_any_words(self, words: str, tmp_path: Path) -> None:
        """`no`, `1:20`, `- a`, `#`, `{x}`, emoji: a text comes back as it was."""
        small = read_playbook(SMALL)
        settled = small.intents[0].resolved_when.model_copy(update={"means": words})
        intent = small.intents[0].model_copy(update={"next_action": f"x{words}", "resolved_when": settled})
        _write(small.model_copy(update={"intents": (intent, *small.intents[1:])}), tmp_path)
        assert read_playbook(tmp_path).intents[0] == intent


def _write(playbook: Playbook, folder: Path) -> None:
    for name, text in as_files(playbook).items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, "utf-8")
