"""The shop's orders: a few to begin with, and those that are added on the page."""

import re
from datetime import date, datetime, timedelta
from typing import Any

from infra.local.clinic.diary import digits
from infra.local.clinic.hours import ZONE
from infra.local.database import Database, Row

STATES = ("being packed", "shipped", "delivered", "ready to be collected")

_FIRST = (
    ("AL10231", "34600000001", "Electric toothbrush Alameda One", "shipped", 2),
    ("AL10232", "34600000002", "Brush heads, 4 pieces", "being packed", 4),
    ("AL10233", "447700900003", "Travel kit", "ready to be collected", 0),
)
"""Number, phone, what was ordered, state, and in how many days it arrives: of the phone page's people."""


class Orders:
    """The shop's orders."""

    def __init__(self, database: Database) -> None:
        self._database = database
        today = datetime.now(ZONE).date()
        for number, phone, items, state, days in _FIRST:
            self._put("INSERT OR IGNORE", number, phone, items, state, today + timedelta(days=days))

    def find(self, number: str) -> dict[str, Any] | None:
        """An order by its number, whoever asks: the shop leaves it to its callers to look whose it is."""
        row = self._database.one("SELECT * FROM orders WHERE number = ?", (number.upper(),))
        return _order(row) if row else None

    def all(self) -> list[dict[str, Any]]:
        """Every order, by number."""
        return [_order(row) for row in self._database.all("SELECT * FROM orders ORDER BY number")]

    def put(self, number: str, phone: str, items: str, state: str, arrives_on: date) -> None:
        """Add an order or change it. Raises ValueError when it cannot be one."""
        if not re.fullmatch(r"AL[0-9]{5}", number) or not digits(phone) or state not in STATES:
            raise ValueError("an order has a number such as AL10240, a phone number, and a known state")
        self._put("INSERT OR REPLACE", number, digits(phone), items, state, arrives_on)

    def _put(self, verb: str, number: str, phone: str, items: str, state: str, arrives_on: date) -> None:
        self._database.run(
            f"{verb} INTO orders (number, phone, items, state, arrives_on) VALUES (?, ?, ?, ?, ?)",
            (number, phone, items, state, arrives_on.isoformat()),
        )


def _order(row: Row) -> dict[str, Any]:
    order = {
        "number": row["number"],
        "state": row["state"],
        "items": row["items"],
        "carrier": "Correos Express",
        "phone": row["phone"],
    }
    return order | ({"arrives_on": row["arrives_on"]} if row["state"] in ("shipped", "being packed") else {})
