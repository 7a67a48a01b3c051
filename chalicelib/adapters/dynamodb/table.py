"""The table's calls as the adapters use them: conditional writes that answer, patient transactions."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import inf
from typing import Any

from botocore.exceptions import ClientError

from chalicelib.adapters.dynamodb.codec import from_item, to_attribute, to_item
from chalicelib.adapters.dynamodb.expressions import THERE, removal
from chalicelib.adapters.dynamodb.keys import Key

TRIES = 8
"""A conflict lasts as long as another writer's transaction, some 10 ms; eight tries wait about a second."""

MOST_IN_BATCH = 100
"""DynamoDB's limit for one BatchGetItem."""

LONGEST_KEY = 1024
"""Bytes. DynamoDB refuses a longer sort key, and no key of ours comes near: what is longer names nothing we have."""

REFUSAL = "ConditionalCheckFailed"
BUSY = {"TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"}
BUSY_ALONE = {"TransactionConflictException", "TransactionInProgressException"}

Item = dict[str, Any]


@dataclass(frozen=True)
class Refused:
    """A condition that did not hold: which write of the transaction it was, and the item that stood there."""

    place: int
    found: Item | None


class Table:
    """One table through one client.

    DynamoDB deletes what has expired up to two days late; with `now` it is not shown any more from that moment on.
    """

    def __init__(self, client: Any, name: str, *, now: Callable[[], datetime] | None = None) -> None:
        self.client, self.name, self._now = client, name, now

    def get(self, key: Key) -> Item | None:
        """Read one item, strongly consistent."""
        if not _may_be_there(key.values()):
            return None
        answer = self.client.get_item(TableName=self.name, Key=to_item(key), ConsistentRead=True)
        item = from_item(answer["Item"]) if "Item" in answer else None
        return item if item and self._lasting(item) else None

    def get_many(self, keys: Iterable[Key], *, consistent: bool = True) -> list[Item]:
        """Read many items, a hundred a call; those that are not there are left out, order is lost."""
        named = dict.fromkeys(tuple(key.items()) for key in keys if _may_be_there(key.values()))
        wanted = [to_item(dict(pairs)) for pairs in named]
        found: list[Item] = []
        while wanted:
            batch, wanted = wanted[:MOST_IN_BATCH], wanted[MOST_IN_BATCH:]
            request = {self.name: {"Keys": batch, "ConsistentRead": consistent}}
            answer = self.client.batch_get_item(RequestItems=request)
            found += [from_item(item) for item in answer["Responses"].get(self.name, [])]
            wanted += answer.get("UnprocessedKeys", {}).get(self.name, {}).get("Keys", [])
        return [item for item in found if self._lasting(item)]

    def query(
        self,
        condition: str,
        values: Mapping[str, Any],
        *,
        limit: int,
        index: str | None = None,
        backwards: bool = False,
    ) -> list[Item]:
        """Read up to `limit` items in key order; the table strongly consistent, an index as it stands."""
        if not _may_be_there(values.values()):
            return []
        where = {"IndexName": index} if index else {"ConsistentRead": True}
        arguments = {
            "TableName": self.name,
            "KeyConditionExpression": condition,
            "ExpressionAttributeValues": {name: to_attribute(value) for name, value in values.items()},
            "ScanIndexForward": not backwards,
            **where,
        }
        return [item for item in self._pages(arguments, limit) if self._lasting(item)]

    def _lasting(self, item: Item) -> bool:
        """Whether it has not expired; the keys in an index tell nothing of that, and are read on from the table."""
        return self._now is None or item.get("expires_at", inf) > self._now().timestamp()

    def _pages(self, arguments: dict[str, Any], limit: int) -> Iterator[Item]:
        """A page ends at 1 MB as well; the rest is read on."""
        while limit > 0:
            answer = self.client.query(**arguments, Limit=limit)
            for item in answer["Items"]:
                yield from_item(item)
            limit -= len(answer["Items"])
            if "LastEvaluatedKey" not in answer:
                return
            arguments = {**arguments, "ExclusiveStartKey": answer["LastEvaluatedKey"]}

    def update(self, arguments: Mapping[str, Any]) -> Item | None:
        """Update one item and give it as it is now; None if its condition did not hold."""
        answer = self._alone(self.client.update_item, {**arguments, "ReturnValues": "ALL_NEW"})
        return None if answer is None else from_item(answer["Attributes"])

    def put(self, arguments: Mapping[str, Any]) -> bool:
        """Put one item; False if its condition did not hold."""
        return self._alone(self.client.put_item, arguments) is not None

    def delete(self, key: Key) -> None:
        """Delete one item, there or not."""
        if not _may_be_there(key.values()):
            return
        self.client.delete_item(TableName=self.name, Key=to_item(key))

    def remove(
        self, key: Key, *, condition: str = THERE, given: Mapping[str, Any] | None = None
    ) -> Item | None:
        """Delete one item and give it; None if its condition did not hold."""
        if not _may_be_there(key.values()):
            return None
        arguments = removal(self.name, key, condition=condition, given=given)
        answer = self._alone(self.client.delete_item, {**arguments, "ReturnValues": "ALL_OLD"})
        return None if answer is None else from_item(answer["Attributes"])

    def write(self, writes: Sequence[Mapping[str, Any]]) -> tuple[Refused, ...]:
        """Write all (`{"Put": …}` or `{"Update": …}`) or nothing; empty when written, else what did not hold.

        Another writer in the midst of the same items is waited for; it is not an answer.
        """
        actions = [_telling_why(write) for write in writes]
        try:
            _patiently(lambda: self.client.transact_write_items(TransactItems=actions))
        except self.client.exceptions.TransactionCanceledException as cancelled:
            refused = _refused(_reasons(cancelled))
            if not refused:
                raise
            return refused
        return ()

    def _alone(self, call: Callable[..., Item], arguments: Mapping[str, Any]) -> Item | None:
        try:
            return _patiently(lambda: call(**arguments))
        except self.client.exceptions.ConditionalCheckFailedException:
            return None


def _may_be_there(values: Iterable[Any]) -> bool:
    """Whether anything can be stored under such a key: what an address or a command names may be any text."""
    try:
        return all(len(text.encode()) <= LONGEST_KEY for text in values if isinstance(text, str))
    except UnicodeEncodeError:
        return False


def _patiently(call: Callable[[], Item]) -> Item:
    """Call again while another writer is in the midst of the same items."""
    for attempt in range(TRIES - 1):
        try:
            return call()
        except ClientError as error:
            if not _busy(error):
                raise
        # A little longer each time, and never in step with the other writer.
        time.sleep(random.uniform(0.01, 0.02 * 2 ** min(attempt, 4)))  # noqa: S311 - not a secret
    return call()


def _busy(error: ClientError) -> bool:
    codes = {reason.get("Code") for reason in _reasons(error)}
    return error.response["Error"]["Code"] in BUSY_ALONE or (bool(BUSY & codes) and REFUSAL not in codes)


def _telling_why(write: Mapping[str, Any]) -> dict[str, Any]:
    ((verb, arguments),) = write.items()
    return {verb: {**arguments, "ReturnValuesOnConditionCheckFailure": "ALL_OLD"}}


def _reasons(error: ClientError) -> Sequence[Mapping[str, Any]]:
    reasons: Sequence[Mapping[str, Any]] = error.response.get("CancellationReasons", ())
    return reasons


def _refused(reasons: Sequence[Mapping[str, Any]]) -> tuple[Refused, ...]:
    return tuple(
        Refused(place, from_item(reason["Item"]) if reason.get("Item") else None)
        for place, reason in enumerate(reasons)
        if reason.get("Code") == REFUSAL
    )
