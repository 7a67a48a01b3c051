"""What a sign-in lets somebody change, kept in the session's own item: it ends with the session."""

from __future__ import annotations

from datetime import datetime

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.adapters.dynamodb.expressions import update
from chalicelib.adapters.dynamodb.table import Table


class DynamoFreshAccess:
    """The FreshAccess port on DynamoDB."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def lend(self, session_token: str, access: str, *, until: datetime) -> None:
        self._set(session_token, access, until)

    def find(self, session_token: str, *, now: datetime) -> str | None:
        item = self._table.get(keys.session(session_token)) if session_token else None
        until = to_instant(item.get("access_until")) if item else None
        return str(item["access"]) if item and until and now < until else None

    def drop(self, session_token: str) -> None:
        self._set(session_token, None, None)

    def _set(self, session_token: str, access: str | None, until: datetime | None) -> None:
        values = {"access": access, "access_until": until}
        self._table.update(update(self._table.name, keys.session(session_token), sets=values))
