"""What names a customer: which items of the table are theirs, and what a shared one says without them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.case_items import EPOCH
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.adapters.dynamodb.table import Item
from chalicelib.domain.case import began_at
from chalicelib.domain.erasure import Erasure, names_any

Each = TypeVar("Each")

ERASED = "erased"

NAMES = ("phone", "bsuid", "parent_bsuid", "username")
"""Where a profile has what leads to its customer."""

LISTED = ("lists_pk", "lists_sk", "people_pk", "people_sk", "weeks_pk", "weeks_sk")
"""The keys of the indexes; they repeat what stands beside them."""


def names_in(profile: Item) -> list[str]:
    """The number, ids and username of a profile."""
    return [str(profile[name]) for name in NAMES if profile.get(name)]


def noted(erasure: Erasure, item: Item) -> Erasure:
    """The erasure once an item that names its customer was seen."""
    partition, sort = item["PK"], item["SK"]
    if partition == keys.ERASURES:
        return erasure
    if partition.startswith("T#"):
        found = _and(erasure.thread_ids, keys.id_of(partition))
        erasure = replace(erasure, thread_ids=found)
        return _with_case(erasure, keys.id_of(sort), item) if sort.startswith("C#") else erasure
    if partition.startswith("FACTS#"):
        return _with_case(erasure, sort, item)
    erasure = replace(erasure, strays=_and(erasure.strays, (partition, sort)))
    if partition.startswith("CU#"):
        return replace(erasure, names=_and(erasure.names, *names_in(item)))
    if partition.startswith("ID#"):
        return replace(erasure, names=_and(erasure.names, partition.split("#", 2)[2]))
    return erasure


def tells_of(item: Item, erasure: Erasure) -> bool:
    """Whether news of the channel tells of the customer."""
    told = repr(item)
    return erasure.customer_id in told or names_any(told, erasure.names)


def without(value: Any, customer_id: str) -> Any:
    """A value with every text in it that names the customer replaced, word by word: some are read by their words."""
    match value:
        case str():
            return " ".join(ERASED for _ in value.split(" ")) if customer_id in value else value
        case dict():
            return {without(key, customer_id): without(item, customer_id) for key, item in value.items()}
        case list():
            return [without(item, customer_id) for item in value]
        case _:
            return value


def _with_case(erasure: Erasure, case_id: str, item: Item) -> Erasure:
    if case_id in {known for known, _ in erasure.cases}:
        return erasure
    opened_at = to_instant(item.get("opened_at")) or began_at(case_id, EPOCH)
    return replace(erasure, cases=(*erasure.cases, (case_id, opened_at)))


def _and(known: tuple[Each, ...], *more: Each) -> tuple[Each, ...]:
    return tuple(dict.fromkeys((*known, *more)))
