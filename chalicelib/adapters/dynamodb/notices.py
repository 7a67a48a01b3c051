"""News of the channel in the table, newest first; the same news is kept once."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime, timedelta
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.case_items import EPOCH
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.adapters.dynamodb.expressions import put, update
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.domain.inbound import ChannelNotice, Severity, Unrecognised
from chalicelib.domain.notice import KeptNotice

SAMPLE = 8_000
"""Characters kept of what nobody understood."""

NEWS = "PK = :channel AND SK BETWEEN :oldest AND :newest"


class DynamoNotices:
    """The Notices port on DynamoDB."""

    def __init__(self, table: Table, *, kept_for: timedelta) -> None:
        self._table, self._kept_for = table, kept_for

    def keep(self, notice: ChannelNotice, *, now: datetime) -> bool:
        """Keep news under its own time; what has none is the same news all day."""
        at = notice.at or _day(now)
        values = {
            "at": notice.at or now,
            "source": notice.source,
            "severity": notice.severity,
            "title": notice.title,
            "what_to_do": notice.what_to_do or None,
            "details": notice.details or None,
            "expires_at": self._expiry(now),
        }
        told = (notice.source, notice.severity, notice.title, notice.details)
        return self._table.put(put(self._table.name, keys.notice(at, _digest(told)), values))

    def keep_unrecognised(self, event: Unrecognised, *, now: datetime) -> None:
        values = {
            "at": _day(now),
            "source": event.reason,
            "severity": Severity.INFO,
            "title": "Something that nobody understood",
            "details": {"sample": _text(event.raw)[:SAMPLE]},
            "expires_at": self._expiry(now),
        }
        key = keys.notice(_day(now), _digest(event.reason))
        counted = update(self._table.name, key, sets={}, defaults=values, adds={"times": 1}, condition=None)
        self._table.update(counted)

    def newest(self, *, limit: int = 100) -> tuple[KeptNotice, ...]:
        between = {":channel": keys.CHANNEL, ":oldest": "N#", ":newest": "N#~"}
        return tuple(
            notice_from(item) for item in self._table.query(NEWS, between, limit=limit, backwards=True)
        )

    def _expiry(self, now: datetime) -> int:
        return int((now + self._kept_for).timestamp())


def notice_from(item: Item) -> KeptNotice:
    """Read a piece of news."""
    notice_id = keys.id_of(item["SK"])
    return KeptNotice(
        notice_id=notice_id,
        at=to_instant(item.get("at")) or to_instant(notice_id.partition("#")[0]) or EPOCH,
        source=item.get("source", ""),
        severity=Severity(item.get("severity", Severity.INFO)),
        title=item.get("title", ""),
        what_to_do=item.get("what_to_do", ""),
        details=item.get("details", {}),
        count=item.get("times", 1),
    )


def _day(now: datetime) -> datetime:
    return now.replace(hour=0, minute=0, second=0, microsecond=0)


def _digest(told: Any) -> str:
    return hashlib.sha256(_text(told).encode("utf-8", "replace")).hexdigest()[:16]


def _text(told: Any) -> str:
    return json.dumps(told, ensure_ascii=False, sort_keys=True, default=str)
