"""Signed-in browsers in the table, each under the hash of its token."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.adapters.dynamodb.expressions import put
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.use_cases.ports import Person, Session


class DynamoSessions:
    """The Sessions port on DynamoDB; a session `lasts` one working day and is not prolonged."""

    def __init__(self, table: Table, *, lasts: timedelta = timedelta(hours=12)) -> None:
        self._table, self._lasts = table, lasts

    def open(self, person: Person, *, now: datetime) -> tuple[str, Session]:
        token = secrets.token_urlsafe(32)
        session = Session(person, csrf=secrets.token_urlsafe(32), expires_at=now + self._lasts)
        values = {
            "person_id": person.person_id,
            "name": person.name,
            "email": person.email,
            "groups": list(person.groups),
            "csrf": session.csrf,
            "ends_at": session.expires_at,
            "expires_at": int(session.expires_at.timestamp()),
        }
        if not self._table.put(put(self._table.name, keys.session(token), values)):
            raise RuntimeError("two sessions got the same token")
        return token, session

    def find(self, token: str, *, now: datetime) -> Session | None:
        item = self._table.get(keys.session(token)) if token else None
        ends_at = to_instant(item.get("ends_at")) if item else None
        if item is None or ends_at is None or ends_at <= now:
            return None
        person = Person(
            item["person_id"], item.get("name", ""), item.get("email", ""), tuple(item.get("groups", ()))
        )
        return Session(person, item["csrf"], ends_at)

    def close(self, token: str) -> None:
        self._table.delete(keys.session(token))
