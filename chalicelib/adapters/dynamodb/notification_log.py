"""Which notification went out and where, one mark for each stage and channel of an escalation."""

from __future__ import annotations

from datetime import datetime, timedelta

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.expressions import put, update
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.use_cases.notice_ports import Posted

TAKEN_FOR = timedelta(minutes=1)
"""Longer than Slack or SES may take; after it a worker that reserved and died no longer blocks."""

FREE = "attribute_not_exists(#PK) OR (attribute_not_exists(#reference) AND #claimed_at <= :long_ago)"


class DynamoNotificationLog:
    """The NotificationLog port on DynamoDB."""

    def __init__(self, table: Table, *, kept_for: timedelta) -> None:
        self._table, self._kept_for = table, kept_for

    def claim(self, thread_id: str, escalation_id: str, stage: str, channel: str, *, at: datetime) -> bool:
        key = keys.notification(thread_id, escalation_id, stage, channel)
        values = {"claimed_at": at, "expires_at": int((at + self._kept_for).timestamp())}
        return self._table.put(
            put(self._table.name, key, values, condition=FREE, given={"long_ago": at - TAKEN_FOR})
        )

    def record(self, thread_id: str, escalation_id: str, stage: str, channel: str, posted: Posted) -> None:
        key = keys.notification(thread_id, escalation_id, stage, channel)
        sets = {"channel": posted.channel, "reference": posted.reference, "crowd_id": posted.crowd_id or None}
        self._table.update(update(self._table.name, key, sets=sets))

    def posted(self, thread_id: str, escalation_id: str, stage: str, channel: str) -> Posted | None:
        item = self._table.get(keys.notification(thread_id, escalation_id, stage, channel))
        if item is None or "reference" not in item:
            return None
        return Posted(item.get("channel", ""), item["reference"], item.get("crowd_id", ""))
