"""Signed-in browsers in the table, each under the hash of its token."""

from __future__ import annotations

import secrets
from datetime import datetime

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.adapters.dynamodb.expressions import put, update
from chalicelib.adapters.dynamodb.keys import Key
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.domain.sessions import Limits
from chalicelib.use_cases.session_ports import Person, Session

MOST_SESSIONS = 1000
"""Of one person at a time; they end by themselves after a day."""


class DynamoSessions:
    """The Sessions port on DynamoDB. The index `people` names a person's sessions; deleting one ends it at once."""

    def __init__(self, table: Table, limits: Limits | None = None) -> None:
        self._table, self._limits = table, limits or Limits()

    def open(self, person: Person, *, now: datetime) -> tuple[str, Session]:
        token = secrets.token_urlsafe(32)
        session = Session(person, secrets.token_urlsafe(32), now, now, now + self._limits.at_most)
        values = {
            "person_id": person.person_id,
            "name": person.name,
            "email": person.email,
            "groups": list(person.groups),
            "csrf": session.csrf,
            "opened_at": session.opened_at,
            "used_at": session.used_at,
            "expires_at": int(session.expires_at.timestamp()),
            **keys.session_index(person.person_id, now),
        }
        if not self._table.put(put(self._table.name, keys.session(token), values)):
            raise RuntimeError("two sessions got the same token")
        return token, session

    def find(self, token: str, *, now: datetime) -> Session | None:
        item = self._table.get(keys.session(token)) if token else None
        return self._session(item, now) if item else None

    def renew(self, token: str, *, now: datetime) -> None:
        self._table.update(update(self._table.name, keys.session(token), sets={"used_at": now}))

    def close(self, token: str) -> None:
        self._table.delete(keys.session(token))

    def of(self, person_id: str, *, now: datetime) -> tuple[Session, ...]:
        items = self._table.get_many(self._keys_of(person_id))
        found = (session for item in items if (session := self._session(item, now)))
        return tuple(sorted(found, key=lambda session: session.opened_at))

    def end_all(self, person_id: str) -> int:
        ended = [self._table.remove(key) for key in self._keys_of(person_id)]
        return sum(1 for item in ended if item is not None)

    def _keys_of(self, person_id: str) -> list[Key]:
        found = self._table.query(
            "people_pk = :list",
            {":list": keys.session_list(person_id)},
            index="people",
            limit=MOST_SESSIONS,
        )
        return [{"PK": item["PK"], "SK": item["SK"]} for item in found]

    def _session(self, item: Item, now: datetime) -> Session | None:
        """Read a session that has not ended; one from before sessions could be ended is none."""
        opened_at, used_at = to_instant(item.get("opened_at")), to_instant(item.get("used_at"))
        if opened_at is None or used_at is None:
            return None
        if not self._limits.open(opened_at=opened_at, used_at=used_at, now=now):
            return None
        person = Person(
            item["person_id"], item.get("name", ""), item.get("email", ""), tuple(item.get("groups", ()))
        )
        return Session(person, item["csrf"], opened_at, used_at, opened_at + self._limits.at_most)
