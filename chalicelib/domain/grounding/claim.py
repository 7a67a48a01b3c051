"""What the check finds in a reply: a claim that no source makes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a claim is about. `mismatched`: the sources know the value, but of something else."""

    NUMBER = "number"
    PRICE = "price"
    PERCENTAGE = "percentage"
    DATE = "date"
    WEEKDAY = "weekday"
    TIME = "time"
    HOURS = "hours"
    DURATION = "duration"
    LINK = "link"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    CODE = "order_number"
    ACT = "act"
    PROMISE = "promise"
    GUARANTEE = "guarantee"
    MISMATCHED = "mismatched"


@dataclass(frozen=True)
class Claim:
    """One thing that a reply says and its sources do not: its own `words`, and `why` in one line."""

    kind: Kind
    words: str
    why: str


Reading = tuple[str | float, ...]
"""One way to understand a figure, comparable between languages: `("EUR", 55.0)`, `(540,)` for nine o'clock."""


@dataclass(frozen=True)
class Figure:
    """Something exact in a text: what it may mean, the bare numbers in it, and where it stands.

    `loose`: a source may have it as a bare number. `claims`: in a reply it needs a source; else it only is one.
    """

    kind: Kind
    readings: frozenset[Reading]
    start: int
    end: int
    numbers: tuple[float, ...] = ()
    loose: bool = False
    claims: bool = True
