"""The lines, sentences and records of a text with their figures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from chalicelib.domain.grounding.claim import Figure, Kind
from chalicelib.domain.grounding.figures import Text
from chalicelib.domain.grounding.stems import content, stems_of

_KINDS = frozenset(Kind) - {Kind.HOURS, Kind.PHONE, Kind.ADDRESS, Kind.CODE}
_AGES = {Kind.NUMBER, Kind.DURATION}
_END = re.compile(r"[;!?\n}।]+|\.(?=\s|$)")


@dataclass(frozen=True, eq=False)
class Row:
    """A line, sentence or record of a text: its figures and the stems of its words."""

    figures: tuple[Figure, ...]
    stems: frozenset[str]

    def has(self, figure: Figure) -> bool:
        """Whether the row has this figure."""
        return any(_same(f, figure) for f in self.figures)

    def column(self, figure: Figure) -> int:
        """Which of its kind a figure is on the row."""
        own = [f for f in self.figures if f.kind is figure.kind]
        return next((at for at, f in enumerate(own) if f.readings & figure.readings), -1)


def _same(one: Figure, other: Figure) -> bool:
    """Whether two figures are one; an age may be told without its unit."""
    if one.kind is other.kind:
        return bool(one.readings & other.readings)
    return {one.kind, other.kind} == _AGES and one.loose and other.loose and one.numbers == other.numbers


@lru_cache(maxsize=512)
def rows_in(text: Text) -> tuple[Row, ...]:
    """Cut a text into its rows that have figures."""
    figures = [
        f for f in text.figures if f.kind in _KINDS and f.readings and (f.claims or f.kind is Kind.WEEKDAY)
    ]
    rows: list[Row] = []
    at = start = 0
    for stop in (*(found.end() for found in _END.finditer(text.gaps)), len(text.gaps)):
        inside = []
        while at < len(figures) and figures[at].start < stop:
            inside.append(figures[at])
            at += 1
        if inside:
            rows += _listed(text.gaps, start, stop, inside)
        start = stop
    return tuple(rows)


def _listed(gaps: str, start: int, stop: int, figures: list[Figure]) -> list[Row]:
    """One row, or the parts of a list in one line: `Plus 250 Mbit/s 34,99 €, Max 1000 Mbit/s 49,99 €`."""
    commas = [at for at in range(start, stop) if gaps.startswith(", ", at)]
    bounds = [*pairwise([start, *commas, stop])]
    parts = [[f for f in figures if first <= f.start < last] for first, last in bounds]
    signature = [f.kind for f in parts[0]]
    if len(parts) < 2 or len(signature) < 2 or any([f.kind for f in part] != signature for part in parts):
        bounds, parts = [(start, stop)], [figures]
    return [
        Row(tuple(part), stems_of(content(gaps[first:last])))
        for part, (first, last) in zip(parts, bounds, strict=True)
    ]
