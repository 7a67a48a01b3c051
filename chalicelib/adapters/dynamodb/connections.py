"""Tickets and open lines in one small partition, so that one read tells who is there, or that nobody is."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.adapters.dynamodb.expressions import put, update
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.domain.live import TICKET_FOR, Connection, Ticket
from chalicelib.use_cases.session_ports import Person

MOST = 1000
"""Lines that are told at a time."""

FORGOTTEN_AFTER = timedelta(minutes=1)
"""The table forgets an item some time after its end; what has ended is passed over before that."""


class DynamoConnections:
    """The Connections port on DynamoDB."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def issue(self, person: Person, *, session_token: str, origin: str, now: datetime) -> str:
        token = secrets.token_urlsafe(32)
        values = {
            "person_id": person.person_id,
            "name": person.name,
            "email": person.email,
            "groups": list(person.groups),
            "session": _mark(session_token),
            "origin": origin,
            **_ends(now + TICKET_FOR),
        }
        if not self._table.put(put(self._table.name, keys.live_ticket(token), values)):
            raise RuntimeError("two pages got the same ticket")
        return token

    def redeem(self, token: str, *, now: datetime) -> Ticket | None:
        item = self._table.remove(keys.live_ticket(token)) if token else None
        ends_at = to_instant(item.get("ends_at")) if item else None
        if item is None or ends_at is None or ends_at <= now:
            return None
        return Ticket(**_person(item), session=item["session"], origin=item["origin"], ends_at=ends_at)

    def open(self, connection: Connection) -> bool:
        """Put the line, then look at the session: who ends it deletes it first, and looks for lines then."""
        key = keys.connection(connection.connection_id)
        values = {
            "person_id": connection.person_id,
            "name": connection.name,
            "email": connection.email,
            "groups": list(connection.groups),
            "session": connection.session,
            **_ends(connection.ends_at),
        }
        self._table.put(put(self._table.name, key, values))
        if self._table.get({"PK": connection.session, "SK": keys.SESSION}) is not None:
            return True
        self._table.delete(key)
        return False

    def find(self, connection_id: str, *, now: datetime) -> Connection | None:
        item = self._table.get(keys.connection(connection_id))
        found = _connection(item) if item else None
        return found if found and now < found.ends_at else None

    def everybody(self, *, now: datetime) -> tuple[Connection, ...]:
        items = self._table.query(
            "PK = :live AND begins_with(SK, :line)",
            {":live": keys.LIVE, ":line": keys.LINE},
            limit=MOST,
        )
        return tuple(each for item in items if (each := _connection(item)) and now < each.ends_at)

    def of_session(self, session_token: str, *, now: datetime) -> tuple[Connection, ...]:
        mark = _mark(session_token)
        return tuple(each for each in self.everybody(now=now) if each.session == mark)

    def report(self, connection_id: str, *, thread_id: str, writing_until: datetime | None) -> bool:
        sets = {"thread_id": thread_id or None, "writing_until": writing_until}
        where = keys.connection(connection_id)
        return self._table.update(update(self._table.name, where, sets=sets)) is not None

    def close(self, connection_id: str) -> None:
        self._table.delete(keys.connection(connection_id))


def _mark(session_token: str) -> str:
    return keys.session(session_token)["PK"]


def _ends(at: datetime) -> dict[str, Any]:
    return {"ends_at": at, "expires_at": int((at + FORGOTTEN_AFTER).timestamp())}


def _person(item: Item) -> dict[str, Any]:
    return {
        "person_id": item["person_id"],
        "name": item.get("name", ""),
        "email": item.get("email", ""),
        "groups": tuple(item.get("groups", ())),
    }


def _connection(item: Item) -> Connection | None:
    ends_at = to_instant(item.get("ends_at"))
    if ends_at is None:
        return None
    return Connection(
        connection_id=keys.id_of(item["SK"]),
        **_person(item),
        session=item["session"],
        ends_at=ends_at,
        thread_id=item.get("thread_id", ""),
        writing_until=to_instant(item.get("writing_until")),
    )
