"""What was drawn for the review of a week: kept once, so that everybody looks at the same cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from chalicelib.domain.case import Surety


@dataclass(frozen=True)
class Stratum:
    """The escalations of one trigger with one intent; without a trigger, what the AI closed with one surety."""

    trigger: str
    intent: str | None = None
    surety: Surety | None = None

    @property
    def order(self) -> tuple[str, str, str]:
        """Sort key."""
        return self.trigger, self.intent or "", self.surety or ""


@dataclass(frozen=True)
class Drawn:
    """One case of the draw: an escalation, or (without `escalation_id`) a case that the AI closed with `surety`.

    `at` is when it escalated or was closed. `thread_id` is empty once the customer was erased; the row stays.
    """

    case_id: str
    thread_id: str
    opened_at: datetime
    at: datetime
    intent: str | None
    escalation_id: str = ""
    trigger: str = ""
    surety: Surety | None = None

    @property
    def stratum(self) -> Stratum:
        """The part of the week that it stands for."""
        return Stratum(self.trigger, self.intent) if self.escalation_id else Stratum("", None, self.surety)

    @property
    def key(self) -> str:
        """What names it inside its week."""
        return f"{self.case_id}.{self.escalation_id}" if self.escalation_id else self.case_id


@dataclass(frozen=True)
class Draw:
    """The cases of a week that are looked at. `sizes` counts all of the week, stratum by stratum."""

    week: str
    drawn_at: datetime
    rows: tuple[Drawn, ...]
    sizes: tuple[tuple[Stratum, int], ...] = ()

    def row(self, key: str) -> Drawn | None:
        """Find a row by what names it."""
        return next((row for row in self.rows if row.key == key), None)

    def size(self, stratum: Stratum) -> int:
        """How many cases of the week are in a stratum."""
        return dict(self.sizes).get(stratum, 0)
