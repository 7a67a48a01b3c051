"""The holds on the numbers' outboxes: a few items under one key, read with every send."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.adapters.dynamodb.expressions import THERE, put, update
from chalicelib.adapters.dynamodb.message_items import message_from
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.dynamodb.thread_items import head_from
from chalicelib.domain.hold import Hold
from chalicelib.domain.thread import number_of
from chalicelib.use_cases.channel_ports import Outgoing

MOST_NUMBERS = 1000
KEPT_FOR = timedelta(hours=1)
"""How long a hold that is over by itself may lie about."""

TRIES = 3


class DynamoOutbox:
    """The Outbox port on DynamoDB."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def ready(self, thread_id: str, message_id: str) -> Outgoing:
        """Read message, head and hold in one batch."""
        message, head = keys.message(thread_id, message_id), keys.head(thread_id)
        hold = keys.hold(number_of(thread_id))
        found = {item["SK"]: item for item in self._table.get_many([message, head, hold])}
        return Outgoing(
            message_from(found[message["SK"]]) if message["SK"] in found else None,
            head_from(found[head["SK"]]) if head["SK"] in found else None,
            hold_from(found[hold["SK"]]) if hold["SK"] in found else None,
        )

    def hold(self, hold: Hold) -> bool:
        """Put the hold where none is.

        One that stops takes the place of one that does not by ending it first: the stream tells people of new
        holds only.
        """
        for _ in range(TRIES):
            if self._table.put(put(self._table.name, keys.hold(hold.phone_number_id), _values(hold))):
                return True
            if not self._make_way(hold):
                return False
        return False

    def probe(self, hold: Hold, *, next_at: datetime) -> bool:
        moved = self._table.update(
            update(
                self._table.name,
                keys.hold(hold.phone_number_id),
                sets={"probe_at": next_at},
                adds={"probes": 1},
                condition="#probe_at = :known",
                given={"known": hold.probe_at},
            )
        )
        return moved is not None

    def release(self, phone_number_id: str, *, since: datetime | None = None) -> Hold | None:
        key = keys.hold(phone_number_id)
        condition, given = ("#since = :since", {"since": since}) if since else (THERE, None)
        item = self._table.remove(key, condition=condition, given=given)
        return hold_from(item) if item else None

    def holds(self) -> tuple[Hold, ...]:
        found = self._table.query("PK = :holds", {":holds": keys.HOLDS}, limit=MOST_NUMBERS)
        return tuple(hold_from(item) for item in found)

    def _make_way(self, hold: Hold) -> bool:
        """Whether the hold that stands there is gone: it slowed only, and the new one stops or it is over."""
        item = self._table.get(keys.hold(hold.phone_number_id))
        if item is None:
            return True
        standing = hold_from(item)
        if standing.stops or (not hold.stops and standing.holds_back(hold.since)):
            return False
        self._table.remove(keys.hold(hold.phone_number_id), condition="#stops = :no", given={"no": False})
        return True


def hold_from(item: Mapping[str, Any]) -> Hold:
    """Read a hold."""
    since = to_instant(item.get("since")) or datetime.fromtimestamp(0, UTC)
    return Hold(
        phone_number_id=item["SK"],
        code=item.get("code", 0),
        title=item.get("title", ""),
        what_to_do=item.get("what_to_do", ""),
        since=since,
        probe_at=to_instant(item.get("probe_at")) or since,
        stops=item.get("stops", True),
        probes=item.get("probes", 0),
    )


def _values(hold: Hold) -> dict[str, Any]:
    known = {name: value for name, value in asdict(hold).items() if name != "phone_number_id"}
    over = None if hold.stops else int((hold.probe_at + KEPT_FOR).timestamp())
    return {**known, "expires_at": over}
