"""Everything about one customer in the table: read for them, or deleted, wherever it stands.

What is in their threads is found by its key. For the rest the whole table is looked through, in parallel: an index of
who is named where would be paid for with every write, and an erasure is rare.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from typing import Any

from chalicelib.adapters.dynamodb import identities, keys
from chalicelib.adapters.dynamodb.codec import from_item, to_instant, to_item
from chalicelib.adapters.dynamodb.expressions import THERE, put, removal, update
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.adapters.dynamodb.traces import LISTED, names_in, noted, tells_of, without
from chalicelib.domain.erasure import COPIES_COME_FOR, Erasure, mark_of, number_in
from chalicelib.use_cases.notice_ports import Posted
from chalicelib.use_cases.privacy_ports import KeptRecord, Subject

AT_ONCE = 8
"""Parts of the table looked through, and items deleted, side by side; a client keeps ten connections."""

MOST = 1_000_000
"""Records of a thread; more than one has."""

TRIES = 4
"""Each time somebody else changed an identity first, such as another run of the same erasure."""

IN_ONE = 90
"""Identities that go in one transaction, which takes a hundred writes; a customer has a few."""

KINDS = {"M": "message", "C": "case", "E": "escalation", "J": "joined", "K": "tool_use", "A": "notification"}
KINDS |= {"~": "head"}

MINE = "attribute_exists(#PK) AND #customer_id = :mine"


class DynamoCustomerRecords:
    """The CustomerRecords port on DynamoDB."""

    def __init__(self, table: Table, *, ticking: Callable[[], float] = time.monotonic) -> None:
        self._table, self._ticking = table, ticking

    def find(self, asked: str) -> Subject | None:
        head = self._table.get(keys.head(asked))
        customer_id = head.get("customer_id") if head else None
        customer_id = customer_id or self._customer_of(asked)
        if not customer_id:
            return None
        profile = self._table.get(keys.customer(customer_id)) or {}
        return Subject(customer_id, _plain(profile), (asked,) if head else ())

    def of_thread(self, thread_id: str) -> tuple[KeptRecord, ...]:
        return tuple(
            KeptRecord(KINDS.get(item["SK"][0], "other"), item["SK"].partition("#")[2], _plain(item))
            for item in self._partition(keys.thread(thread_id))
        )

    def look(self, erasure: Erasure, *, seconds: float) -> Erasure:
        until = self._ticking() + seconds
        places: list[Any] = list(erasure.places) if erasure.places is not None else [{}] * AT_ONCE
        with ThreadPoolExecutor(AT_ONCE) as pool:
            parts = list(
                pool.map(lambda number: self._part(erasure, number, places, until), range(len(places)))
            )
        profile = self._table.get(keys.customer(erasure.customer_id)) or {}
        names = tuple(dict.fromkeys((*erasure.names, *names_in(profile))))
        erasure = replace(erasure, names=names, places=tuple(place for place, _ in parts))
        for item in (item for _, found in parts for item in found):
            erasure = noted(erasure, item)
        return erasure

    def announcements(self, erasure: Erasure) -> tuple[Posted, ...]:
        marks = (item for thread_id in erasure.thread_ids for item in self._marks(thread_id))
        told = (each for each in marks if each["SK"].endswith("#slack") and "reference" in each)
        return tuple(Posted(each["channel"], each["reference"], each.get("crowd_id", "")) for each in told)

    def cut(self, erasure: Erasure) -> None:
        """One transaction, the profile in it: an identity that outlived it would lead back to the old customer."""
        leading = [each for each in erasure.strays if each[0].startswith("ID#")]
        for _ in range(TRIES):
            gone = [{"Delete": self._identity(key, erasure)} for key in self._still_theirs(leading, erasure)]
            while len(gone) > IN_ONE:
                self._table.write(gone[:IN_ONE])
                gone = gone[IN_ONE:]
            profile = {"TableName": self._table.name, "Key": to_item(keys.customer(erasure.customer_id))}
            if not self._table.write([*gone, {"Delete": profile}]):
                return
        raise RuntimeError("a customer's identities kept changing while they were erased")

    def empty(self, erasure: Erasure) -> None:
        for thread_id in erasure.thread_ids:
            self._table.delete(keys.head(thread_id))
            items = self._partition(keys.thread(thread_id))
            self._mark(items, erasure)
            self._delete(items)

    def clear(self, erasure: Erasure) -> None:
        named = self._table.get_many(_key(*each) for each in erasure.strays)
        for item in named:
            self._clear(item, erasure.customer_id)
        # By number only once: news that comes later may be of somebody new under the same number.
        known = erasure if erasure.looks == 0 else replace(erasure, names=())
        news = self._partition(keys.CHANNEL)
        self._delete(item for item in news if tells_of(item, known))

    def _customer_of(self, asked: str) -> str | None:
        """An identity that a customer left leads to them as well: what is kept under it is theirs."""
        asked = asked.strip()
        digits = number_in(asked)
        kinds = ((identities.PHONE, digits), (identities.BSUID, asked), (identities.PARENT, asked))
        named = [*kinds, (identities.USERNAME, asked.removeprefix("@"))]
        wanted = [keys.identity(kind, value) for kind, value in named if value]
        found = {item["PK"]: item["customer_id"] for item in self._table.get_many(wanted)}
        leading = (found[key["PK"]] for key in wanted if key["PK"] in found)
        if owner := next(leading, None):
            return str(owner)
        return asked if asked and self._table.get(keys.customer(asked)) else None

    def _part(self, erasure: Erasure, number: int, places: list[Any], until: float) -> tuple[Any, list[Item]]:
        place, found = places[number], []
        while place is not None:
            start = {"ExclusiveStartKey": to_item(place)} if place else {}
            answer = self._table.client.scan(
                TableName=self._table.name,
                Segment=number,
                TotalSegments=len(places),
                ConsistentRead=True,
                **start,
            )
            # Our own random id is in every key and record that is about the customer.
            found += [from_item(item) for item in answer["Items"] if erasure.customer_id in repr(item)]
            place = from_item(answer["LastEvaluatedKey"]) if "LastEvaluatedKey" in answer else None
            if self._ticking() >= until:
                break
        return place, [_brief(item) for item in found]

    def _still_theirs(self, leading: list[tuple[str, str]], erasure: Erasure) -> list[keys.Key]:
        found = self._table.get_many(_key(*each) for each in leading)
        return [_key(each["PK"], each["SK"]) for each in found if each["customer_id"] == erasure.customer_id]

    def _identity(self, key: keys.Key, erasure: Erasure) -> dict[str, Any]:
        return removal(self._table.name, key, condition=MINE, given={"mine": erasure.customer_id})

    def _clear(self, item: Item, customer_id: str) -> None:
        key = _key(item["PK"], item["SK"])
        if customer_id in repr(key) or key["PK"].startswith(("SL#", "SEARCH#")):
            return self._table.delete(key)
        if key["PK"].startswith("ID#"):
            return None  # somebody else's by now
        if key["PK"].startswith("AUDIT"):
            sets: dict[str, Any] = {"thread_id": None} if item.get("thread_id") else {}
        else:
            clean = {name: without(value, customer_id) for name, value in item.items()}
            sets = {name: value for name, value in clean.items() if value != item[name]}
        if sets and not self._changed(item, sets):
            self._clear(self._table.get(key) or {**key}, customer_id)
        return None

    def _changed(self, item: Item, sets: dict[str, Any]) -> bool:
        """Change an item that nobody else has changed since it was read."""
        key, was = _key(item["PK"], item["SK"]), {f"was_{name}": item[name] for name in sets}
        same = " AND ".join([THERE, *(f"#{name} = :was_{name}" for name in sets)])
        changed = update(self._table.name, key, sets=sets, condition=same, given=was)
        return self._table.update(changed) is not None

    def _marks(self, thread_id: str) -> list[Item]:
        values = {":thread": keys.thread(thread_id), ":marks": "A#"}
        return self._table.query("PK = :thread AND begins_with(SK, :marks)", values, limit=MOST)

    def _partition(self, partition: str) -> list[Item]:
        return self._table.query("PK = :partition", {":partition": partition}, limit=MOST)

    def _mark(self, items: Iterable[Item], erasure: Erasure) -> None:
        """Note which messages were erased: WhatsApp may send one again, and it would bring the customer back."""
        told = ((str(each["wamid"]), to_instant(each["sent_at"])) for each in items if each.get("wamid"))
        ends = {wamid: sent_at + COPIES_COME_FOR for wamid, sent_at in told if sent_at}
        marks = [(wamid, end) for wamid, end in ends.items() if end > erasure.ordered_at]
        with ThreadPoolExecutor(AT_ONCE) as pool:
            list(pool.map(lambda mark: self._table.put(self._note(*mark)), marks))

    def _note(self, wamid: str, end: datetime) -> dict[str, Any]:
        values = {"expires_at": int(end.timestamp())}
        return put(self._table.name, keys.erased_message(mark_of(wamid)), values)

    def _delete(self, items: Iterable[Item]) -> None:
        with ThreadPoolExecutor(AT_ONCE) as pool:
            list(pool.map(lambda item: self._table.delete(_key(item["PK"], item["SK"])), items))


def _key(partition: str, sort: str) -> keys.Key:
    return {"PK": partition, "SK": sort}


def _brief(item: Item) -> Item:
    """What is noted of an item: a thread may have thousands, with pages of text."""
    kept = ("PK", "SK", "customer_id", "opened_at", "phone", "bsuid", "parent_bsuid", "username")
    return {name: item[name] for name in kept if name in item}


def _plain(item: Item) -> dict[str, Any]:
    """A record's own values, without the places of the lists it stands in."""
    return {name: value for name, value in item.items() if name not in ("PK", "SK", *LISTED)}
