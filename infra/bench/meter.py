"""Listens to botocore and counts each AWS request with its DynamoDB write and read units."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from infra.bench.write_units import item_size, write_units

Item = dict[str, Any]
NOT_COUNTED = {"ReceiveMessage", "DeleteMessage", "ChangeMessageVisibility", "GetShardIterator", "GetRecords"}
"""Queue and stream polling, which Lambda does by itself."""


@dataclass
class Tally:
    """What one step of the path asked of AWS."""

    requests: Counter[str] = field(default_factory=Counter)
    table_units: int = 0
    index_units: int = 0
    read_units: float = 0.0

    @property
    def write_units(self) -> int:
        """Write units on the table and its indexes together."""
        return self.table_units + self.index_units


class Meter:
    """Counts between `start` and `stop`; `read_item` looks at the table without being counted."""

    def __init__(self, read_item: Callable[[Item], Item | None]) -> None:
        self._read_item = read_item
        self._tally: Tally | None = None
        self._before: list[tuple[Item, Item | None]] = []
        self._asked = 0
        self._changes: list[Item] = []

    def changes(self) -> list[Item]:
        """Give the stream records of what was written since the last call."""
        changes, self._changes = self._changes, []
        return changes

    def start(self) -> None:
        """Begin a new tally."""
        self._tally = Tally()

    def stop(self) -> Tally:
        """End the tally and give it."""
        tally, self._tally = self._tally, None
        return tally or Tally()

    def attach_to_session(self, session: Any) -> None:
        """Count what every client made from this session asks from now on."""
        session.events.register("before-call", self._on_call)
        session.events.register("after-call", self._on_answer)

    def _on_call(self, *, model: Any, params: dict[str, Any], **_: Any) -> None:
        self._before, self._asked = [], _keys_read(model.name, params)
        if self._tally is not None and model.service_model.service_name == "dynamodb":
            self._before = [(key, self._read_item(key)) for key in _written_keys(model.name, params)]

    def _on_answer(self, *, model: Any, parsed: dict[str, Any], http_response: Any, **_: Any) -> None:
        if self._tally is None or model.name in NOT_COUNTED:
            return
        written, self._before = self._before, []
        service = model.service_model.service_name
        self._tally.requests[f"{service}:{model.name}"] += 1
        if http_response.status_code >= 300:
            self._count_refused(parsed, written)
            return
        transactional = model.name == "TransactWriteItems"
        for key, before in written:
            after = self._read_item(key)
            self._changes.append(_record(key, before, after))
            table, index = write_units(before, after, transactional=transactional)
            self._tally.table_units += table
            self._tally.index_units += index
        self._tally.read_units += _read_units(model.name, parsed, asked=self._asked)

    def _count_refused(self, parsed: dict[str, Any], written: list[tuple[Item, Item | None]]) -> None:
        """A write whose condition did not hold is billed by the size of the item that stood there."""
        if self._tally is None or parsed.get("Error", {}).get("Code") != "ConditionalCheckFailedException":
            return
        for _, before in written:
            self._tally.table_units += write_units(before, before, transactional=False)[0]


def _record(key: Item, before: Item | None, after: Item | None) -> Item:
    """A write as the table's stream reports it (NEW_AND_OLD_IMAGES)."""
    name = "MODIFY" if before and after else "INSERT" if after else "REMOVE"
    images = {"OldImage": before, "NewImage": after}
    return {
        "eventName": name,
        "dynamodb": {"Keys": key, **{side: image for side, image in images.items() if image}},
    }


def _written_keys(operation: str, params: dict[str, Any]) -> list[Item]:
    body = params.get("body")
    request = json.loads(body) if isinstance(body, bytes | str) else {}
    if operation == "TransactWriteItems":
        return [_key(name, action) for entry in request["TransactItems"] for name, action in entry.items()]
    if operation in ("PutItem", "UpdateItem", "DeleteItem"):
        return [_key(operation.removesuffix("Item"), request)]
    return []


def _key(name: str, action: dict[str, Any]) -> Item:
    found = action["Item"] if name == "Put" else action["Key"]
    return {"PK": found["PK"], "SK": found["SK"]}


def _keys_read(operation: str, params: dict[str, Any]) -> int:
    body = params.get("body")
    if operation != "BatchGetItem" or not isinstance(body, bytes | str):
        return 0
    return sum(len(table["Keys"]) for table in json.loads(body)["RequestItems"].values())


def _read_units(operation: str, parsed: dict[str, Any], *, asked: int) -> float:
    """One unit a 4 KB, for our reads are consistent: a query's items together, others' each, at least one a key."""
    match operation:
        case "Query":
            return max(1, math.ceil(sum(map(item_size, parsed["Items"])) / 4096))
        case "GetItem":
            return max(1, math.ceil(item_size(parsed.get("Item") or {}) / 4096))
        case "BatchGetItem":
            found = [item for items in parsed["Responses"].values() for item in items]
            return asked - len(found) + sum(max(1, math.ceil(item_size(item) / 4096)) for item in found)
        case _:
            return 0
