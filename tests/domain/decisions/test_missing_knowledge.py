"""No page answers, or none that exists: a person does."""

from __future__ import annotations

from chalicelib.domain.escalation import Trigger
from tests.domain.decisions.situation import assert_decides
from tests.domain.decisions.table import Row, assert_is_a_table, each_row, rows


class TestTable:
    def test_is_large_enough(self) -> None:
        assert_is_a_table(rows("missing_knowledge"))

    @each_row("missing_knowledge")
    def test_decides(self, row: Row) -> None:
        assert_decides(row, Trigger.MISSING_KNOWLEDGE)
