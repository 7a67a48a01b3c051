"""The identities of WhatsApp that lead to customers, as items: one each, and each belongs to one customer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.adapters.dynamodb.expressions import put, update
from chalicelib.adapters.dynamodb.table import Item, Table
from chalicelib.domain.inbound import Contact

BSUID, PHONE, PARENT, USERNAME = "bsuid", "wa_id", "parent_bsuid", "username"

STORED_AS = {BSUID: "bsuid", PHONE: "phone", PARENT: "parent_bsuid"}
"""Where a customer's profile has the one in use."""

LEADS_FOR = timedelta(days=7)
"""So long WhatsApp sends a body again; a message from before a move must still find its customer."""

Identity = tuple[str, str]

FREE_OR_MINE = (
    "attribute_not_exists(#PK) OR #customer_id = :mine OR #left_at < :long_ago OR #expires_at <= :present"
)
"""An expired one is nobody's, though DynamoDB takes up to two days to delete it."""


@dataclass(frozen=True)
class Owner:
    """Whose an identity is; one that was `left` still leads to them, but is theirs no more."""

    customer_id: str
    left: bool = False


Owners = dict[Identity, Owner]


def of(contact: Contact) -> list[Identity]:
    """What leads to a customer, the BSUID first; a username does not: anybody may take a free one."""
    named = ((BSUID, contact.bsuid), (PHONE, contact.phone), (PARENT, contact.parent_bsuid))
    return [(kind, value) for kind, value in named if value]


def replaced(before: Sequence[Identity], profile: Item, after: Sequence[Identity]) -> set[Identity]:
    """What new identities take the place of: of the same kind, told as old or in use until now."""
    kinds = {kind for kind, _ in after}
    used = [(kind, profile[name]) for kind, name in STORED_AS.items() if profile.get(name)]
    return {(kind, value) for kind, value in [*before, *used] if kind in kinds} - set(after)


class Identities:
    """Reads and writes of identities, the writes as arguments."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def owners(self, wanted: Sequence[Identity], *, now: datetime | None = None) -> Owners:
        """Read whose they are, in the given order; what is nobody's, or was left long before `now`, is left out."""
        items = self._table.get_many([keys.identity(*identity) for identity in wanted]) if wanted else []
        by_key = {item["PK"]: item for item in items}
        found = {each: by_key[key] for each in wanted if (key := keys.identity(*each)["PK"]) in by_key}
        return {each: owner for each, item in found.items() if (owner := _owner(item, now))}

    def put(self, identity: Identity, customer_id: str, *, now: datetime, expires_at: int) -> dict[str, Any]:
        """Give an identity that is free to a customer, or keep it theirs for longer."""
        values = {"customer_id": customer_id, "expires_at": expires_at}
        given = {"mine": customer_id, "long_ago": now - LEADS_FOR, "present": int(now.timestamp())}
        key = keys.identity(*identity)
        return {"Put": put(self._table.name, key, values, condition=FREE_OR_MINE, given=given)}

    def name(self, username: str, customer_id: str, *, expires_at: int) -> dict[str, Any]:
        """Note who has a username now; it only helps to find them."""
        values = {"customer_id": customer_id, "expires_at": expires_at}
        key = keys.identity(USERNAME, username)
        return {"Update": update(self._table.name, key, sets=values, condition=None)}

    def leave(self, gone: Iterable[Identity], customer_id: str, *, now: datetime) -> list[dict[str, Any]]:
        """Take identities from a customer; what is not theirs stays as it is."""
        owners = self.owners(sorted(gone), now=now)
        return [
            {
                "Update": update(
                    self._table.name,
                    keys.identity(*identity),
                    sets={"left_at": now},
                    condition="#customer_id = :mine",
                    given={"mine": customer_id},
                )
            }
            for identity, owner in owners.items()
            if owner == Owner(customer_id)
        ]


def _owner(item: Item, now: datetime | None) -> Owner | None:
    left_at = to_instant(item.get("left_at"))
    if left_at and now and left_at < now - LEADS_FOR:
        return None
    return Owner(item["customer_id"], left_at is not None)
