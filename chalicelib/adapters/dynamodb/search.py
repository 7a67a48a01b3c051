"""The Search port: the whole table is looked through in parallel, and only what fits leaves it.

An index over words would be paid for with every message; a search is rare, and a gigabyte looked through costs
about two cents. What is left when the time is over is kept for ten minutes under a name of its own: the keys in
it name customers, and have no place in an address.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import from_item, to_attribute, to_item
from chalicelib.adapters.dynamodb.expressions import put
from chalicelib.adapters.dynamodb.message_items import message_from
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.adapters.dynamodb.thread_items import head_from
from chalicelib.domain.message import Message
from chalicelib.domain.thread import Thread
from chalicelib.domain.wanted import Wanted
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.search_ports import Looked

SEGMENTS = 8
"""Parts of the table that are looked through side by side; a client has ten connections."""

SECONDS = 6.0
"""A page is waited for 20 s at most, and what was found is still to be read."""

ENOUGH = 200
"""Finds after which it is better to ask for a longer term; a look ends there, and gives the newest."""

KEPT_FOR = 600
"""Seconds in which a search can be gone on with."""

PLAIN = 4
"""Spellings of a word for usernames and ids: as typed and in the usual capitals."""

HEADS, MESSAGES = "#SK = :head", "begins_with(#SK, :message)"


@dataclass
class _Part:
    """One segment: where to go on (empty: at its start; None: it is done), and what was found in it, as it came."""

    number: int
    place: Item | None
    found: list[Item] = field(default_factory=list)
    looked: int = 0


class DynamoSearch:
    """The Search port on DynamoDB; `seconds` is how long one look may take."""

    def __init__(
        self,
        table: Table,
        clock: Clock,
        *,
        seconds: float = SECONDS,
        ticking: Callable[[], float] = time.monotonic,
    ) -> None:
        self._table, self._clock, self._seconds, self._ticking = table, clock, seconds, ticking

    def look(self, wanted: Wanted, *, further: str | None = None) -> Looked:
        """Read every part of the table page by page, until all is read, enough was found, or time is over."""
        before = self._table.get(keys.search(further)) if further else None
        places = before["places"] if before else [{}] * SEGMENTS
        parts = [_Part(number, place) for number, place in enumerate(places)]
        filters, stop, until = self._filters(wanted), Event(), self._ticking() + self._seconds
        with ThreadPoolExecutor(SEGMENTS) as pool:
            list(pool.map(lambda part: self._read(part, wanted, filters, parts, stop, until), parts))
        looked = (before["looked"] if before else 0) + sum(part.looked for part in parts)
        found = sorted((item for part in parts for item in part.found), key=_time_of, reverse=True)
        return Looked(
            tuple(_found(from_item(item)) for item in found[:ENOUGH]),
            looked,
            self._kept(parts, looked),
            more=len(found) > ENOUGH,
        )

    def _filters(self, wanted: Wanted) -> dict[str, Any]:
        """What has expired is found no more, though DynamoDB deletes it up to two days later."""
        filters, present = _filter(wanted), to_attribute(int(self._clock.now().timestamp()))
        filters["FilterExpression"] = f"({filters['FilterExpression']}) AND #expires_at > :present"
        filters["ExpressionAttributeNames"]["#expires_at"] = "expires_at"
        filters["ExpressionAttributeValues"][":present"] = present
        return filters

    def _read(
        self,
        part: _Part,
        wanted: Wanted,
        filters: dict[str, Any],
        parts: list[_Part],
        stop: Event,
        until: float,
    ) -> None:
        while part.place is not None and not stop.is_set():
            start = {"ExclusiveStartKey": to_item(part.place)} if part.place else {}
            answer = self._table.client.scan(
                TableName=self._table.name,
                Segment=part.number,
                TotalSegments=len(parts),
                **filters,
                **start,
            )
            part.found += [item for item in answer["Items"] if _fits(item, wanted)]
            part.looked += answer["ScannedCount"]
            part.place = from_item(answer["LastEvaluatedKey"]) if "LastEvaluatedKey" in answer else None
            if self._ticking() >= until or sum(len(each.found) for each in parts) >= ENOUGH:
                stop.set()

    def _kept(self, parts: list[_Part], looked: int) -> str | None:
        if all(part.place is None for part in parts):
            return None
        name = secrets.token_urlsafe(16)
        values = {
            "places": [part.place for part in parts],
            "looked": looked,
            "expires_at": int(self._clock.now().timestamp()) + KEPT_FOR,
        }
        self._table.put(put(self._table.name, keys.search(name), values))
        return name


def _filter(wanted: Wanted) -> dict[str, Any]:
    """Heads by who the customer is, messages by their words, in each spelling; the names are short, for 4 KB."""
    values: dict[str, Any] = {":head": keys.HEAD, ":message": "M#"}
    named = [
        [f":s{place}{spelling}" for spelling in range(len(word))] for place, word in enumerate(wanted.words)
    ]
    for word, spelled in zip(named, wanted.words, strict=True):
        values |= dict(zip(word, spelled, strict=True))
    number = {":number": wanted.number} if wanted.number else {}

    def has(name: str, most: int | None = None) -> str:
        """Every word in one of its spellings; of what has no accents, the first are enough."""
        each = [" OR ".join(f"contains({name},{one})" for one in word[:most]) for word in named]
        return each[0] if len(each) == 1 else " AND ".join(f"({word})" for word in each)

    who = [has("#name"), has("#username", PLAIN), has("#bsuid", PLAIN)]
    who += ["contains(#phone, :number)"] if number else []
    words = [has("#text"), *(["contains(#text, :number)"] if number else [])]
    expression = f"({HEADS} AND ({' OR '.join(who)})) OR ({MESSAGES} AND ({' OR '.join(words)}))"
    names = ["SK", "name", "username", "bsuid", "text", *(["phone"] if number else [])]
    return {
        "FilterExpression": expression,
        "ExpressionAttributeNames": {f"#{name}": name for name in names},
        "ExpressionAttributeValues": {name: to_attribute(value) for name, value in (values | number).items()},
    }


def _fits(item: Item, wanted: Wanted) -> bool:
    """The table knows words one by one and letters as they stand; what fits is decided here."""
    told = [
        str(item[name].get("S", ""))
        for name in ("name", "username", "bsuid", "phone", "text")
        if name in item
    ]
    return any(wanted.fits(text) or (wanted.number and wanted.number in text) for text in told)


def _time_of(item: Item) -> str:
    """Times are texts that sort; a page of a common word has too many finds to decode them all."""
    at: str = (item.get("sent_at") or item.get("last_inbound_at") or {"S": ""})["S"]
    return at


def _found(item: Item) -> Thread | Message:
    return head_from(item) if item["SK"] == keys.HEAD else message_from(item)
