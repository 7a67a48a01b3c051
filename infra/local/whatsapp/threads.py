"""What was written in each customer's one thread with the business, in both directions."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

from infra.local.database import Database, Row
from infra.local.whatsapp.customers import Customers

Direction = Literal["inbound", "outbound"]
"""Seen from the business: inbound is what the customer writes."""

LADDER = ("accepted", "sent", "delivered", "read", "played")


@dataclass(frozen=True)
class Message:
    """One message on the phone."""

    seq: int
    wamid: str
    customer: str
    direction: Direction
    type: str
    content: Any
    text: str
    at: float
    reply_to: str | None
    opaque: str | None
    sent_to: str
    """`to` or `recipient`: how the business addressed it."""
    status: str
    error: Mapping[str, Any] | None
    statuses: tuple[Mapping[str, Any], ...]
    side: Mapping[str, Any] = field(default_factory=dict)
    """What stands beside the content in WhatsApp's message object: referral, group_id, more of the context."""

    def as_json(self) -> dict[str, Any]:
        """The message as the phone API shows it."""
        action = self.content.get("action", {}) if self.type == "interactive" else {}
        return {
            "seq": self.seq,
            "id": self.wamid,
            "customer": self.customer,
            "direction": self.direction,
            "type": self.type,
            "text": self.text,
            "content": self.content,
            "buttons": [button["reply"] for button in action.get("buttons", [])],
            "list": {"button": action["button"], "sections": action["sections"]}
            if "sections" in action
            else None,
            "at": iso(self.at),
            "reply_to": self.reply_to,
            "side": dict(self.side),
            "biz_opaque_callback_data": self.opaque,
            "status": self.status,
            "statuses": list(self.statuses),
            "error": self.error,
        }


class Threads:
    """The store of messages."""

    def __init__(self, database: Database, customers: Customers) -> None:
        self._database = database
        self._customers = customers

    def add(
        self,
        *,
        wamid: str,
        customer: str,
        direction: Direction,
        kind: str,
        content: Any,
        text: str,
        at: float,
        reply_to: str | None = None,
        opaque: str | None = None,
        sent_to: str = "",
        status: str,
        side: Mapping[str, Any] | None = None,
    ) -> Message:
        """Store a new message."""
        self._database.run(
            "INSERT INTO messages (wamid, customer, direction, type, content, text, at, reply_to, opaque,"
            " sent_to, status, side) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                wamid,
                customer,
                direction,
                kind,
                json.dumps(content),
                text,
                at,
                reply_to,
                opaque,
                sent_to,
                status,
                json.dumps(side or {}),
            ),
        )
        self._customers.touch(customer)
        return self.get(wamid)

    def get(self, wamid: str) -> Message:
        """The message with this id. Raises KeyError."""
        row = self._database.one("SELECT * FROM messages WHERE wamid = ?", (wamid,))
        if row is None:
            raise KeyError(wamid)
        return _message(row)

    def of(self, customer: str, after: int = 0, limit: int = 500) -> list[Message]:
        """The newest `limit` messages of a customer after a sequence number, oldest first."""
        rows = self._database.all(
            "SELECT * FROM messages WHERE customer = ? AND seq > ? ORDER BY seq DESC LIMIT ?",
            (customer, after, limit),
        )
        return [_message(row) for row in reversed(rows)]

    def everything(self, after: int = 0) -> list[Message]:
        """Every message of everybody after a sequence number, oldest first."""
        return [
            _message(row)
            for row in self._database.all("SELECT * FROM messages WHERE seq > ? ORDER BY seq", (after,))
        ]

    def last(self, customer: str) -> Message | None:
        """The newest message that the customer can see."""
        row = self._database.one(
            "SELECT * FROM messages WHERE customer = ? AND status != 'failed' ORDER BY seq DESC LIMIT 1",
            (customer,),
        )
        return _message(row) if row else None

    def last_inbound_at(self, customer: str) -> float | None:
        """When the customer last wrote or called, in seconds since 1970: to the business itself, not in a group."""
        row = self._database.one(
            "SELECT MAX(at) AS at FROM messages WHERE customer = ? AND direction = 'inbound'"
            " AND type NOT IN ('reaction', 'edit', 'revoke', 'system', 'request_welcome')"
            " AND json_extract(side, '$.group_id') IS NULL",
            (customer,),
        )
        return None if row is None else row["at"]

    def unread(self, customer: str) -> list[Message]:
        """What the business wrote and the customer has not seen yet."""
        rows = self._database.all(
            "SELECT * FROM messages WHERE customer = ? AND direction = 'outbound'"
            " AND status IN ('accepted', 'sent', 'delivered') ORDER BY seq",
            (customer,),
        )
        return [_message(row) for row in rows]

    def read_by_business(self, wamid: str, at: float) -> None:
        """Mark the customer's message, and the ones before it, as read by the business. Raises KeyError."""
        message = self.get(wamid)
        rows = self._database.all(
            "SELECT wamid FROM messages WHERE customer = ? AND direction = 'inbound' AND seq <= ?"
            " AND status != 'read' ORDER BY seq",
            (message.customer, message.seq),
        )
        for row in rows:
            self.advance(row["wamid"], "read", at)

    def advance(self, wamid: str, status: str, at: float, error: Mapping[str, Any] | None = None) -> None:
        """Record a status; the message's own status only ever moves up the ladder."""
        message = self.get(wamid)
        entry = {"status": status, "at": iso(at), **({"error": error} if error else {})}
        lost = message.status == "failed"  # and stays so, whatever is still reported on it
        climbs = not lost and (status == "failed" or _rank(status) > _rank(message.status))
        error = message.error if lost else error
        self._database.run(
            "UPDATE messages SET status = ?, error = ?, statuses = ? WHERE wamid = ?",
            (
                status if climbs else message.status,
                json.dumps(error) if error else None,
                json.dumps([*message.statuses, entry]),
                wamid,
            ),
        )
        self._customers.touch(message.customer)


def iso(at: float) -> str:
    """Seconds since 1970 as an ISO time in UTC."""
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _rank(status: str) -> int:
    return LADDER.index(status) if status in LADDER else -1


def _message(row: Row) -> Message:
    return Message(
        seq=row["seq"],
        wamid=row["wamid"],
        customer=row["customer"],
        direction=row["direction"],
        type=row["type"],
        content=json.loads(row["content"]),
        text=row["text"],
        at=row["at"],
        reply_to=row["reply_to"],
        opaque=row["opaque"],
        sent_to=row["sent_to"],
        status=row["status"],
        error=json.loads(row["error"]) if row["error"] else None,
        statuses=tuple(json.loads(row["statuses"])),
        side=json.loads(row["side"]),
    )
