"""Faults on demand: what should go wrong outside, how many times, and for how long."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from infra.local.database import Database


@dataclass(frozen=True)
class Fault:
    """One kind of failure that is still to happen `remaining` times."""

    kind: str
    remaining: int
    seconds: float


class UnknownFault(ValueError):
    """The kind is not one that this simulator can produce, or its numbers make no sense."""


class Faults:
    """The faults of one simulator (`area`), counted down as they happen."""

    def __init__(self, database: Database, area: str, kinds: Mapping[str, str]) -> None:
        self._database = database
        self._area = area
        self.kinds = kinds

    def plan(self, kind: str, count: int = 1, seconds: float = 0.0) -> None:
        """Let `kind` happen the next `count` times; 0 calls it off. Raises UnknownFault."""
        if kind not in self.kinds:
            raise UnknownFault(f"unknown fault {kind!r}; known: {', '.join(sorted(self.kinds))}")
        if count < 0 or seconds < 0:
            raise UnknownFault("count and seconds must not be negative")
        self._database.run(
            "INSERT OR REPLACE INTO faults (area, kind, remaining, seconds) VALUES (?, ?, ?, ?)",
            (self._area, kind, count, seconds),
        )

    def take(self, kind: str) -> Fault | None:
        """The fault if it is planned, and one fewer from now on."""
        row = self._database.one(
            "UPDATE faults SET remaining = remaining - 1 WHERE area = ? AND kind = ? AND remaining > 0"
            " RETURNING kind, remaining, seconds",
            (self._area, kind),
        )
        return Fault(row["kind"], row["remaining"], row["seconds"]) if row else None

    def planned(self) -> list[Fault]:
        """Every fault that is still to happen."""
        rows = self._database.all(
            "SELECT * FROM faults WHERE area = ? AND remaining > 0 ORDER BY kind", (self._area,)
        )
        return [Fault(row["kind"], row["remaining"], row["seconds"]) for row in rows]

    def clear(self) -> None:
        """Call off every fault of this simulator."""
        self._database.run("DELETE FROM faults WHERE area = ?", (self._area,))

    def as_json(self) -> dict[str, Any]:
        """What is planned and what could be."""
        return {"faults": [vars(fault) for fault in self.planned()], "kinds": dict(self.kinds)}
