"""How many escalations come to a Slack channel at a time: one item for each channel and few minutes."""

from __future__ import annotations

from datetime import datetime, timedelta

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.expressions import update
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.use_cases.slack_ports import Crowd, SlackThread, crowd_named

KEPT_FOR = timedelta(days=30)
"""Longer than the escalations of a crowd wait: its summary is kept true until the last one ended."""

ONCE = "NOT contains(#members, :member)"


class DynamoCrowds:
    """The Crowds port on DynamoDB."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def join(self, channel: str, member: SlackThread, *, at: datetime) -> Crowd:
        crowd_id, named = crowd_named(channel, at), f"{member.thread_id} {member.escalation_id}"
        joining = update(
            self._table.name,
            keys.crowd(crowd_id),
            sets={"expires_at": int((at + KEPT_FOR).timestamp())},
            appends={"members": [named]},
            condition=ONCE,
            given={"member": named},
        )
        item = self._table.update(joining)
        return _crowd(crowd_id, item) if item else self.find(crowd_id)

    def find(self, crowd_id: str) -> Crowd:
        return _crowd(crowd_id, self._table.get(keys.crowd(crowd_id)) or {})


def _crowd(crowd_id: str, item: Item) -> Crowd:
    return Crowd(crowd_id, tuple(SlackThread(*named.split(" ", 1)) for named in item.get("members", ())))
