"""A name that no key can hold, from an address or a command, names nothing; DynamoDB is not asked, as it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.erasure import DynamoCustomerRecords
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.dynamodb.threads import DynamoThreads
from tests.adapters.dynamodb.conftest import KEPT_FOR

NAMES = [
    pytest.param("x" * 3000, id="long"),
    pytest.param("é" * 700, id="many bytes"),
    pytest.param("\udcff", id="no text"),
]


class Refuses:
    """A client that refuses whatever it is asked, as DynamoDB does such keys."""

    def __getattr__(self, call: str) -> Any:
        raise AssertionError(f"{call} was asked")


@pytest.fixture
def table() -> Table:
    return Table(Refuses(), "handoff")


@pytest.mark.parametrize("name", NAMES)
class TestANameThatNoKeyHolds:
    def test_is_nobodys_conversation(self, table: Table, name: str) -> None:
        threads = DynamoThreads(table, kept_for=KEPT_FOR)
        assert threads.load(name) is None
        assert threads.case(name, name) is None
        assert threads.escalation(name, name) is None

    def test_is_nobody_to_export_or_erase(self, table: Table, name: str) -> None:
        assert DynamoCustomerRecords(table).find(name) is None

    def test_is_not_read_listed_nor_deleted(self, table: Table, name: str) -> None:
        key = keys.head(name)
        assert table.get(key) is None
        assert table.get_many([key, {"PK": "T", "SK": name}]) == []
        assert table.query("PK = :pk", {":pk": name}, limit=1) == []
        assert table.remove(key) is None
        table.delete(key)
