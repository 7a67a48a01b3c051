"""Count DynamoDB write units exactly: per item and kilobyte, doubled in transactions, index entries included.

Source: "Write unit consumption", Amazon DynamoDB developer guide; KEYS_ONLY indexes cost only when a key of theirs
appears (1), disappears (1) or changes (2).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

Item = dict[str, Any]
INDEX_KEYS = (("lists_pk", "lists_sk"), ("people_pk", "people_sk"), ("weeks_pk", "weeks_sk"))


def write_units(before: Item | None, after: Item | None, *, transactional: bool) -> tuple[int, int]:
    """Give the units of one item's write: on the table, and on its indexes."""
    size = max(item_size(before or {}), item_size(after or {}))
    table = max(1, math.ceil(size / 1024)) * (2 if transactional else 1)
    return table, sum(_index_units(before, after, keys) for keys in INDEX_KEYS)


def item_size(item: Item) -> int:
    """Give an item's size in bytes: attribute names plus values, as DynamoDB bills them."""
    return sum(len(name.encode()) + _value_size(value) for name, value in item.items())


def _index_units(before: Item | None, after: Item | None, keys: Iterable[str]) -> int:
    was, now = _entry(before, keys), _entry(after, keys)
    if was == now:
        return 0
    return (was is not None) + (now is not None)


def _entry(item: Item | None, keys: Iterable[str]) -> tuple[str, ...] | None:
    values = [((item or {}).get(key) or {}).get("S") for key in keys]
    return None if None in values else tuple(value for value in values if value is not None)


def _value_size(value: dict[str, Any]) -> int:
    ((kind, content),) = value.items()
    match kind:
        case "S":
            return len(content.encode())
        case "N":
            return len(content.lstrip("-").replace(".", "")) // 2 + 2
        case "B":
            return len(content)
        case "BOOL" | "NULL":
            return 1
        case "M":
            return 3 + sum(len(name.encode()) + _value_size(inner) + 1 for name, inner in content.items())
        case "L":
            return 3 + sum(_value_size(inner) + 1 for inner in content)
        case _:
            return sum(len(str(inner).encode()) for inner in content)
