"""Files that are made to break their reader: each is a mistake that is told, and no fault of ours."""

from __future__ import annotations

from datetime import date

import pytest

from chalicelib.adapters.playbook_files.edited import EditedFiles
from tests.journeys.clinic import a_playbook

FILES = EditedFiles()
SCENARIO = "id: a\ntitle: T\nturns:\n  - says: Hello\n"
PAGE = "---\nid: a\ntitle: T\nlanguage: {0}\n---\nText\n"


class TestHostileFiles:
    @pytest.mark.parametrize(
        ("file", "text", "problem"),
        [
            ("scenarios/a.yaml", "x: " + "[" * 50_000, "nested too deeply"),
            ("scenarios/a.yaml", "{a: " * 20_000, "nested too deeply"),
            (
                "scenarios/a.yaml",
                SCENARIO + "expect: {by_turn: " + "9" * 5_000 + "}",
                "must be a whole number",
            ),
            (
                "scenarios/a.yaml",
                SCENARIO + "expect: {says: ['/" + "(" * 5_000 + ")" * 5_000 + "/']}",
                "no regular",
            ),
            ("scenarios/a.yaml", SCENARIO + "expect: {says: ['/a{99999999999}/']}", "no regular"),
            ("scenarios/a.yaml", SCENARIO + "expect: {must_not_say: ['/(a+)+$/']}", "may take for ever"),
            ("knowledge/a.md", PAGE.format("[" * 50_000), "nested too deeply"),
            ("knowledge/a.md", PAGE.format("9" * 5_000), "is no language"),
        ],
        ids=range(8),
    )
    def test_are_told_as_a_mistake(self, file: str, text: str, problem: str) -> None:
        read = FILES.read(FILES.of(a_playbook()) | {file: text}, today=date(2026, 11, 23))
        assert read.playbook is None
        assert any(problem in each.problem for each in read.mistakes)
        FILES.page(text)
