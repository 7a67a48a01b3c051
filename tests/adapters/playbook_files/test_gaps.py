"""What a valid playbook lacks is named by file and line, and a complete one lacks nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from chalicelib.adapters.playbook_files import Mistake, check_playbook
from tests.adapters.playbook_files.conftest import SAMPLE
from tests.adapters.playbook_files.marked import compared, marks_in
from tests.adapters.playbook_files.spoiling import edit

WANTING = Path(__file__).parent / "wanting"
MONDAY = date(2026, 11, 23)


def gaps_in(directory: Path, today: date = MONDAY) -> tuple[Mistake, ...]:
    return check_playbook(directory, today=today).gaps


class TestGaps:
    def test_are_named_where_they_are(self) -> None:
        marks = marks_in(WANTING, "gap")
        assert compared(gaps_in(WANTING), marks) == (set(), [])
        assert len(marks) == 42

    def test_say_what_to_do(self) -> None:
        assert all(gap.fix for gap in gaps_in(WANTING))

    def test_are_not_in_the_sample(self) -> None:
        assert gaps_in(SAMPLE) == ()

    @pytest.mark.parametrize(
        ("day", "problem"),
        [
            (date(2027, 11, 30), None),
            (date(2027, 12, 1), "the page expires on 2027-12-31, in 30 days"),
            (date(2027, 12, 31), "the page expires on 2027-12-31, in 0 days"),
            (date(2028, 1, 1), "the page expired on 2027-12-31, so the AI does not use it"),
        ],
    )
    def test_come_with_the_day_on_which_a_page_ends(self, day: date, problem: str | None) -> None:
        ends = {gap.problem for gap in gaps_in(SAMPLE, day) if gap.file == "knowledge/prices.md"}
        assert ends == ({problem} if problem else set())

    def test_come_with_the_last_intent_that_leads_to_a_queue(self, policies: Path) -> None:
        path = policies / "routing.yaml"
        path.write_text(
            path.read_text("utf-8").replace(
                "default: front_desk",
                "  - {id: night, name: Night, calendar: dentists, service_level: urgent, emails: [n@example.test]}\n\n"
                "default: front_desk",
            ),
            "utf-8",
        )
        assert [gap.problem for gap in gaps_in(policies)] == [
            "no rule and no intent leads to the queue `night`"
        ]
        edit(
            policies,
            "routing.yaml",
            "rules:\n",
            "rules:\n  - {trigger: risk, intent: prices, queue: night}\n",
        )
        assert gaps_in(policies) == ()
