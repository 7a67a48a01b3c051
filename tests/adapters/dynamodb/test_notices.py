"""News of the channel: kept once, newest first; what nobody understood is counted."""

from __future__ import annotations

from datetime import timedelta

from chalicelib.adapters.dynamodb.notices import DynamoNotices
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.domain.inbound import ChannelNotice, Severity, Unrecognised
from tests.adapters.dynamodb.conftest import KEPT_FOR, Store
from tests.fakes.clock import MONDAY_10

RESTRICTED = ChannelNotice(
    "account_update", Severity.STOPS, "The account is restricted", at=MONDAY_10, what_to_do="Ask Meta."
)
QUALITY = ChannelNotice(
    "phone_number_quality_update", Severity.WARNING, "Quality is yellow", details={"limit": "TIER_1K"}
)


class TestKeep:
    def test_keeps_news_once(self, store: Store) -> None:
        assert store.notices.keep(RESTRICTED, now=MONDAY_10)
        assert not store.notices.keep(RESTRICTED, now=MONDAY_10 + timedelta(days=3))
        (kept,) = store.notices.newest()
        assert (kept.at, kept.severity, kept.title, kept.what_to_do, kept.source, kept.count) == (
            MONDAY_10,
            Severity.STOPS,
            "The account is restricted",
            "Ask Meta.",
            "account_update",
            1,
        )

    def test_keeps_news_without_a_time_once_a_day(self, store: Store) -> None:
        assert store.notices.keep(QUALITY, now=MONDAY_10)
        assert not store.notices.keep(QUALITY, now=MONDAY_10 + timedelta(hours=1))
        assert store.notices.keep(QUALITY, now=MONDAY_10 + timedelta(days=1))
        assert store.notices.newest()[1].at == MONDAY_10
        assert store.notices.newest()[1].details == {"limit": "TIER_1K"}

    def test_lists_the_newest_first(self, store: Store) -> None:
        for day in (1, 3, 2):
            at = MONDAY_10 + timedelta(days=day)
            store.notices.keep(ChannelNotice("security", Severity.INFO, f"Day {day}", at=at), now=at)
        assert [kept.title for kept in store.notices.newest(limit=2)] == ["Day 3", "Day 2"]


class TestUnrecognised:
    def test_is_one_entry_a_kind_and_day_with_its_count(self, store: Store) -> None:
        for _ in range(3):
            store.notices.keep_unrecognised(Unrecognised("field.new", {"a": 1}), now=MONDAY_10)
        store.notices.keep_unrecognised(Unrecognised("message.no_id", {}), now=MONDAY_10)
        store.notices.keep_unrecognised(Unrecognised("field.new", {}), now=MONDAY_10 + timedelta(days=1))
        kept = {(each.at.day, each.source): each.count for each in store.notices.newest()}
        assert kept == {(23, "field.new"): 3, (23, "message.no_id"): 1, (24, "field.new"): 1}
        assert {each.severity for each in store.notices.newest()} == {Severity.INFO}

    def test_has_one_sample_of_bounded_size(self, table: Table) -> None:
        notices = DynamoNotices(table, kept_for=KEPT_FOR)
        notices.keep_unrecognised(Unrecognised("large", {"text": "x" * 100_000}), now=MONDAY_10)
        notices.keep_unrecognised(Unrecognised("large", {"second": 1}), now=MONDAY_10)
        (kept,) = notices.newest()
        assert len(kept.details["sample"]) == 8_000
        assert kept.details["sample"].startswith('{"text": "xxx')
