"""Which escalation a Slack thread is about, one item for each message that began one."""

from __future__ import annotations

from datetime import datetime, timedelta

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.expressions import put
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.use_cases.notice_ports import Posted
from chalicelib.use_cases.slack_ports import SlackThread


class DynamoSlackThreads:
    """The SlackThreads port on DynamoDB."""

    def __init__(self, table: Table, *, kept_for: timedelta) -> None:
        self._table, self._kept_for = table, kept_for

    def begin(self, posted: Posted, about: SlackThread, *, at: datetime) -> None:
        values = {
            "thread_id": about.thread_id,
            "escalation_id": about.escalation_id,
            "expires_at": int((at + self._kept_for).timestamp()),
        }
        self._table.put(put(self._table.name, keys.slack_thread(posted.channel, posted.reference), values))

    def find(self, channel: str, reference: str) -> SlackThread | None:
        item = self._table.get(keys.slack_thread(channel, reference))
        return SlackThread(item["thread_id"], item["escalation_id"]) if item else None
