"""The stream's records as changes, whole and in order."""

from __future__ import annotations

from typing import Any

import pytest

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_item
from chalicelib.adapters.dynamodb.holds import DynamoOutbox
from chalicelib.adapters.dynamodb.notices import DynamoNotices
from chalicelib.adapters.dynamodb.stream import changes_of
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.dynamodb.threads import DynamoThreads
from chalicelib.domain.facts import Change
from chalicelib.domain.hold import Hold
from chalicelib.domain.inbound import ChannelNotice, Severity
from tests.adapters.dynamodb.conftest import KEPT_FOR
from tests.adapters.dynamodb.story import dana_took_over
from tests.fakes.cast import NUMBER, THREAD_ID
from tests.fakes.clock import MONDAY_10

HELD = Hold(NUMBER, 131031, "The account is locked", "Open WhatsApp Manager.", MONDAY_10, MONDAY_10)


def record(old: Any = None, new: Any = None) -> dict[str, Any]:
    images = {"OldImage": to_item(old) if old else None, "NewImage": to_item(new) if new else None}
    return {"dynamodb": {name: image for name, image in images.items() if image}}


@pytest.fixture
def items(table: Table) -> dict[str, dict[str, Any]]:
    dana_took_over(DynamoThreads(table, kept_for=KEPT_FOR))
    found = table.query("PK = :pk", {":pk": keys.thread(THREAD_ID)}, limit=20)
    return {item["SK"]: item for item in found}


class TestChangesOf:
    def test_gives_what_the_table_holds(self, table: Table, items: dict[str, Any]) -> None:
        threads = DynamoThreads(table, kept_for=KEPT_FOR)
        event = {"Records": [record(new=items["C#case-1"]), record(items["E#esc-1"], items["E#esc-1"])]}
        case, escalation = threads.case(THREAD_ID, "case-1"), threads.escalation(THREAD_ID, "esc-1")
        assert changes_of(event) == (Change(None, case), Change(escalation, escalation))

    def test_reads_messages(self, table: Table, items: dict[str, Any]) -> None:
        message = next(item for key, item in items.items() if "-o" in key)
        (change,) = changes_of({"Records": [record(new=message)]})
        assert change.new == DynamoThreads(table, kept_for=KEPT_FOR).message(THREAD_ID, message["SK"][2:])

    def test_reads_what_was_removed(self, items: dict[str, Any]) -> None:
        (change,) = changes_of({"Records": [record(old=items["C#case-1"])]})
        assert change.new is None
        assert change.old

    def test_says_when_it_was_written(self, items: dict[str, Any]) -> None:
        new = record(new=items["C#case-1"])
        new["dynamodb"]["ApproximateCreationDateTime"] = MONDAY_10.timestamp()
        (change,) = changes_of({"Records": [new]})
        assert change.at == MONDAY_10

    def test_reads_a_hold_and_its_end(self, table: Table) -> None:
        DynamoOutbox(table).hold(HELD)
        (item,) = table.query("PK = :pk", {":pk": keys.HOLDS}, limit=2)
        event = {"Records": [record(new=item), record(old=item)]}
        assert changes_of(event) == (Change(None, HELD), Change(HELD, None))

    def test_reads_news_of_the_channel(self, table: Table) -> None:
        notices = DynamoNotices(table, kept_for=KEPT_FOR)
        news = ChannelNotice("account_update", Severity.STOPS, "The account is disabled", MONDAY_10)
        notices.keep(news, now=MONDAY_10)
        (item,) = table.query("PK = :pk", {":pk": keys.CHANNEL}, limit=2)
        (change,) = changes_of({"Records": [record(new=item)]})
        assert change == Change(None, notices.newest()[0])

    def test_leaves_out_what_makes_no_facts(self, items: dict[str, Any]) -> None:
        others = [
            record(new=items["~HEAD"]),
            record(new={"PK": "S#0", "SK": "SESSION"}),
            record(new={"PK": "CU#1", "SK": "PROFILE"}),
            record(new={"PK": f"T#{THREAD_ID}", "SK": "A#esc-1#case.escalated#slack"}),
            {"dynamodb": {}},
            {},
        ]
        assert changes_of({"Records": others}) == ()
        assert changes_of({}) == ()
