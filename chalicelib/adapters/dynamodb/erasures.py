"""The erasures that are not over, in the table: what they know of a customer is gone with them."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.case_items import EPOCH
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.adapters.dynamodb.expressions import put
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.domain.erasure import Erasure

MOST = 1_000
"""Erasures at a time; each is over within the hour."""

GONE_AFTER = timedelta(days=30)
"""An order that nobody could carry out for so long is forgotten with what it names, and has to be given again."""

ALWAYS = "attribute_not_exists(#PK) OR attribute_exists(#PK)"


class DynamoErasures:
    """The Erasures port on DynamoDB."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def order(self, customer_id: str, *, at: datetime) -> Erasure:
        new = Erasure(customer_id, at)
        if self._table.put(put(self._table.name, _key(new), _values(new))):
            return new
        item = self._table.get(_key(new))
        return _from(item) if item else new

    def ordered(self) -> tuple[Erasure, ...]:
        items = self._table.query("PK = :erasures", {":erasures": keys.ERASURES}, limit=MOST)
        return tuple(sorted(map(_from, items), key=lambda erasure: erasure.ordered_at))

    def keep(self, erasure: Erasure) -> None:
        self._table.put(put(self._table.name, _key(erasure), _values(erasure), condition=ALWAYS))

    def end(self, erasure: Erasure) -> None:
        self._table.delete(_key(erasure))


def _key(erasure: Erasure) -> keys.Key:
    return keys.erasure(hashlib.sha256(erasure.customer_id.encode()).hexdigest()[:32])


def _values(erasure: Erasure) -> dict[str, Any]:
    return {
        "customer_id": erasure.customer_id,
        "ordered_at": erasure.ordered_at,
        "names": list(erasure.names),
        "thread_ids": list(erasure.thread_ids),
        "cases": [[case_id, opened_at] for case_id, opened_at in erasure.cases],
        "strays": [list(key) for key in erasure.strays],
        "places": None if erasure.places is None else list(erasure.places),
        "looks": erasure.looks,
        "looked_at": erasure.looked_at,
        "expires_at": int((erasure.ordered_at + GONE_AFTER).timestamp()),
    }


def _from(item: Item) -> Erasure:
    return Erasure(
        customer_id=item["customer_id"],
        ordered_at=to_instant(item["ordered_at"]) or EPOCH,
        names=tuple(item["names"]),
        thread_ids=tuple(item["thread_ids"]),
        cases=tuple((case_id, to_instant(opened_at) or EPOCH) for case_id, opened_at in item["cases"]),
        strays=tuple((partition, sort) for partition, sort in item["strays"]),
        places=None if item.get("places") is None else tuple(item["places"]),
        looks=item["looks"],
        looked_at=to_instant(item.get("looked_at")),
    )
