"""A measure: its definition in words, and the reading of one case that makes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.review.verdict import Verdict


class Kind(StrEnum):
    """How readings become one figure."""

    SHARE = "share"
    """Each reading is 1 or 0: their sum out of their number."""
    MEDIAN = "median"
    P90 = "p90"
    """The nearest rank: of n readings in order the one at place n/2 (9n/10), rounded up."""
    MEAN = "mean"
    """Their sum divided by their number."""


class Unit(StrEnum):
    """What a figure is written in."""

    RATIO = "ratio"
    SECONDS = "seconds"
    DOLLARS = "dollars"
    MONEY = "money"
    """In the currency of the playbook's rates."""


@dataclass(frozen=True)
class Terms:
    """What measures need to know beside the facts; `of_case` are all verdicts of a case.

    `message_price` is what WhatsApp takes for one message of ours outside any allowance, None where no rate is known.
    `followers` are the cases that came after each case in its conversation.
    """

    now: datetime
    durable_after: timedelta = timedelta(days=7)
    message_price: float | None = None
    currency: str = "USD"
    of_case: Mapping[str, Sequence[Verdict]] = field(default_factory=dict)
    followers: Mapping[str, Sequence[CaseFacts]] = field(default_factory=dict)


Reading = float | None
"""One thing that is counted: a number, or None while it is not there (a reply that nobody has written yet)."""

Read = Callable[[CaseFacts, Terms], Iterable[Reading]]


@dataclass(frozen=True)
class Measure:
    """One line of the metrics page. `of` says what is counted; `read` gives a case's readings of it."""

    id: str
    title: str
    definition: str
    of: str
    read: Read
    kind: Kind = Kind.SHARE
    unit: Unit = Unit.RATIO
    good: int = 0
    """Whether more is better (1), worse (-1), or neither."""
    each_escalation: bool = False
    """Whether escalations are counted, one by one, and not cases."""


@dataclass(frozen=True)
class Figure:
    """A measure's value with all that it is made of; None where nothing is there to measure.

    `numerator` is a sum (of ones, for a share) or, for a median, how many readings there are; `denominator` how many
    things were looked at. `hits` are the cases that the numerator is made of, `cases` those of the denominator.
    """

    measure: Measure
    value: float | None
    numerator: float
    denominator: int
    hits: tuple[str, ...]
    cases: tuple[str, ...]


Readings = list[tuple[str, Reading]]
"""What was read, each with its case."""


def figure(measure: Measure, cases: Iterable[CaseFacts], terms: Terms) -> Figure:
    """Measure some cases."""
    return figure_of(measure, readings_of(measure, cases, terms))


def readings_of(measure: Measure, cases: Iterable[CaseFacts], terms: Terms) -> Readings:
    """Read some cases."""
    return [(case.case_id, reading) for case in cases for reading in measure.read(case, terms)]


def figure_of(measure: Measure, readings: Readings) -> Figure:
    """Make one figure of what was read."""
    values = [reading for _, reading in readings if reading is not None]
    share = measure.kind is Kind.SHARE
    hits = [case_id for case_id, reading in readings if (reading if share else reading is not None)]
    ranked = measure.kind in (Kind.MEDIAN, Kind.P90)
    return Figure(
        measure=measure,
        value=_value(measure.kind, values),
        numerator=len(values) if ranked else sum(values),
        denominator=len(readings),
        hits=tuple(dict.fromkeys(hits)),
        cases=tuple(dict.fromkeys(case_id for case_id, _ in readings)),
    )


def _value(kind: Kind, values: Sequence[float]) -> float | None:
    if not values:
        return None
    match kind:
        case Kind.SHARE | Kind.MEAN:
            return sum(values) / len(values)
        case Kind.MEDIAN:
            return nearest_rank(values, 50)
        case Kind.P90:
            return nearest_rank(values, 90)


def nearest_rank(values: Sequence[float], percent: int) -> float:
    """Give the smallest value that at least so many percent of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]
