"""The audit in the table, newest first, forgotten with everything else."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from itertools import islice

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.case_items import EPOCH
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.adapters.dynamodb.expressions import put
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.domain.audit import Act, AuditLine

LINES = "PK = :audit AND SK < :before"
AFTER_ALL = "~"
"""Sorts after every time."""

MOST_READ = 5_000
"""Lines that are looked through for one person: ten people's sign-ins of about half a year."""


class DynamoAudit:
    """The Audit port on DynamoDB."""

    def __init__(self, table: Table, *, kept_for: timedelta) -> None:
        self._table, self._kept_for = table, kept_for

    def keep(self, line: AuditLine) -> None:
        values = {
            "act": line.act,
            "by_id": line.by_id,
            "by_name": line.by_name,
            "about_id": line.about_id or None,
            "about_name": line.about_name or None,
            "detail": line.detail or None,
            "failed": line.failed or None,
            "thread_id": line.thread_id or None,
            "expires_at": self._expiry(line.at),
        }
        self._table.put(put(self._table.name, keys.audit(line.at, line.once or secrets.token_hex(8)), values))

    def newest(
        self, *, person_id: str | None = None, before: str | None = None, limit: int = 100
    ) -> tuple[AuditLine, ...]:
        values = {":audit": keys.AUDIT, ":before": before or AFTER_ALL}
        read = MOST_READ if person_id else limit
        lines = (line_from(item) for item in self._table.query(LINES, values, limit=read, backwards=True))
        of_them = (line for line in lines if person_id in (None, line.by_id, line.about_id))
        return tuple(islice(of_them, limit))

    def _expiry(self, at: datetime) -> int:
        return int((at + self._kept_for).timestamp())


def line_from(item: Item) -> AuditLine:
    """Read a line."""
    line_id = item["SK"]
    return AuditLine(
        at=to_instant(line_id.partition("#")[0]) or EPOCH,
        act=Act(item["act"]),
        by_id=item["by_id"],
        by_name=item["by_name"],
        about_id=item.get("about_id", ""),
        about_name=item.get("about_name", ""),
        detail=item.get("detail", ""),
        failed=item.get("failed", False),
        thread_id=item.get("thread_id", ""),
        line_id=line_id,
    )
