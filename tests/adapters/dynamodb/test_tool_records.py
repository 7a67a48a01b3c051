"""Records of tool calls, in memory and on the table alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from chalicelib.adapters.dynamodb.tool_records import DynamoToolRecords
from chalicelib.adapters.tools.records import Outcome, ToolRecord, ToolRecords, sameness
from chalicelib.domain.tool_use import ToolUse
from tests.adapters.dynamodb.conftest import KEPT_FOR
from tests.fakes.clock import MONDAY_10
from tests.fakes.tool_records import ToolRecordsFake

SAME = sameness("case-1", "book", {"starts": "10:00"})
BEGUN = ToolRecord(f"{SAME}-0", "book", SAME, 4, MONDAY_10, Outcome.BEGUN)
USE = ToolUse("book", {"starts": "10:00", "n": {"a": [1.5, None]}}, True, '{"id": "c7"}', MONDAY_10, "", True)
DONE = replace(BEGUN, outcome=Outcome.DONE, use=USE)


@pytest.fixture(params=["fake", "dynamodb"])
def records(request: pytest.FixtureRequest) -> ToolRecords:
    if request.param == "fake":
        return ToolRecordsFake()
    return DynamoToolRecords(request.getfixturevalue("table"), kept_for=KEPT_FOR)


class TestToolRecords:
    def test_are_reserved_once(self, records: ToolRecords) -> None:
        assert records.begin("t-1", "case-1", BEGUN)
        assert not records.begin("t-1", "case-1", replace(BEGUN, at=MONDAY_10 + timedelta(seconds=9)))
        assert records.of_case("t-1", "case-1") == (BEGUN,)

    def test_keep_what_came_of_it(self, records: ToolRecords) -> None:
        records.begin("t-1", "case-1", BEGUN)
        records.write("t-1", "case-1", DONE)
        assert records.of_case("t-1", "case-1") == (DONE,)
        assert not records.begin("t-1", "case-1", BEGUN)

    def test_are_written_without_being_reserved(self, records: ToolRecords) -> None:
        records.write("t-1", "case-1", replace(DONE, outcome=Outcome.REFUSED))
        records.write("t-1", "case-1", DONE)
        assert records.of_case("t-1", "case-1") == (DONE,)

    def test_are_a_cases_own(self, records: ToolRecords) -> None:
        records.write("t-1", "case-1", DONE)
        assert records.of_case("t-1", "case-11") == records.of_case("t-1", "case") == ()
        assert records.of_case("t-2", "case-1") == ()

    def test_are_begun_again_under_another_number(self, records: ToolRecords) -> None:
        records.begin("t-1", "case-1", BEGUN)
        second = replace(BEGUN, key=f"{SAME}-1", turn=7)
        assert records.begin("t-1", "case-1", second)
        assert set(records.of_case("t-1", "case-1")) == {BEGUN, second}
