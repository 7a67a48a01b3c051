"""The inbox's and the sweep's lists: an index gives the order, the table the truth."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.case_items import case_from
from chalicelib.adapters.dynamodb.codec import to_text
from chalicelib.adapters.dynamodb.escalation_items import escalation_from
from chalicelib.adapters.dynamodb.keys import Key
from chalicelib.adapters.dynamodb.message_items import message_from
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.adapters.dynamodb.thread_items import head_from
from chalicelib.domain.case import Case
from chalicelib.domain.escalation import Escalation, runs_out_at
from chalicelib.domain.message import Delivery, Message
from chalicelib.use_cases.ports import Listed

UNFINISHED = {Delivery.PENDING, Delivery.SENDING, Delivery.UNKNOWN}


class DynamoLists:
    """The Lists port on DynamoDB.

    An index follows the table by some milliseconds. So every row is read from the table, and what has left
    the list in between is left out.
    """

    def __init__(self, table: Table) -> None:
        self._table = table

    def cases(
        self, queue: str, status: str, *, limit: int = 50, newest_first: bool = False
    ) -> tuple[Listed, ...]:
        found = self._table.query(
            "lists_pk = :list",
            {":list": keys.queue_list(queue, status)},
            index="lists",
            limit=limit,
            backwards=newest_first,
        )
        return self._rows(found, lambda case: (case.queue, case.status) == (queue, status))

    def cases_of(self, person_id: str, *, limit: int = 50) -> tuple[Listed, ...]:
        found = self._table.query(
            "people_pk = :list", {":list": keys.person_list(person_id)}, index="people", limit=limit
        )
        joined = self._table.query(
            "people_pk = :list",
            {":list": keys.joined_list(person_id)},
            index="people",
            limit=limit,
            backwards=True,
        )
        # Who left a case stays in this list for a while, with the newest first: the case says who is in it.
        both = [*found, *(keys.case(keys.id_of(item["PK"]), item["SK"].split("#")[1]) for item in joined)]
        once = list({_pair(item): item for item in both}.values())
        return self._rows(once, lambda case: case.works_on(person_id))[:limit]

    def unanswered_since(self, before: datetime, *, limit: int = 100) -> tuple[str, ...]:
        found = self._older_than(before, keys.UNANSWERED, limit)
        return tuple(keys.id_of(item["PK"]) for item in found)

    def unsent_since(self, before: datetime, *, limit: int = 100) -> tuple[Message, ...]:
        items = self._in_order(self._older_than(before, keys.UNSENT, limit))
        messages = (message_from(item) for item in items)
        return tuple(message for message in messages if message.delivery in UNFINISHED)

    def overdue(self, before: datetime, *, limit: int = 100) -> tuple[Escalation, ...]:
        items = self._in_order(self._older_than(before, keys.OVERDUE, limit))
        escalations = (escalation_from(item) for item in items)
        return tuple(late for late in escalations if (at := runs_out_at(late)) and at < before)

    def to_conclude(self, before: datetime, *, limit: int = 100) -> tuple[str, ...]:
        found = self._table.query(
            "people_pk = :list AND people_sk < :before",
            {":list": keys.OUTCOMES, ":before": to_text(before)},
            index="people",
            limit=limit,
        )
        return tuple(keys.id_of(item["PK"]) for item in found)

    def _older_than(self, before: datetime, which: str, limit: int) -> list[Item]:
        return self._table.query(
            "lists_pk = :list AND lists_sk < :before",
            {":list": which, ":before": to_text(before)},
            index="lists",
            limit=limit,
        )

    def _rows(self, found: list[Item], belongs: Callable[[Case], object]) -> tuple[Listed, ...]:
        """Read cases with their heads in one batch, then their escalations in one."""
        wanted = [_key(item) for item in found]
        items = self._read([*wanted, *({"PK": key["PK"], "SK": keys.HEAD} for key in wanted)])
        cases = [case_from(items[_pair(key)]) for key in wanted if _pair(key) in items]
        listed = [case for case in cases if belongs(case)]
        escalations = self._read(
            [keys.escalation(case.thread_id, case.escalation_id) for case in listed if case.escalation_id]
        )
        return tuple(
            Listed(case, head_from(items[head]), _escalation_of(case, escalations))
            for case in listed
            if (head := _pair(keys.head(case.thread_id))) in items
        )

    def _in_order(self, found: list[Item]) -> list[Item]:
        items = self._read([_key(item) for item in found])
        return [items[_pair(_key(item))] for item in found if _pair(_key(item)) in items]

    def _read(self, wanted: list[Key]) -> dict[tuple[str, str], Item]:
        return {_pair(item): item for item in self._table.get_many(wanted)}


def _escalation_of(case: Case, items: dict[tuple[str, str], Item]) -> Escalation | None:
    if case.escalation_id is None:
        return None
    item = items.get(_pair(keys.escalation(case.thread_id, case.escalation_id)))
    return escalation_from(item) if item else None


def _key(item: Item) -> Key:
    return {"PK": item["PK"], "SK": item["SK"]}


def _pair(item: Item) -> tuple[str, str]:
    return item["PK"], item["SK"]
