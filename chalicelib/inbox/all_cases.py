"""All cases of the metrics page in one bar: each is in exactly one part, so that the parts add up."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from chalicelib.domain.metrics.measure import Figure
from chalicelib.domain.metrics.report import Figures
from chalicelib.inbox.language import _, said
from chalicelib.inbox.number_words import percent

PARTS = {
    "ai_verified": said("AI, verified by a tool"),
    "ai_confirmed": said("AI, confirmed by the customer"),
    "ai_silent": said("AI, nobody asked again"),
    "with_people": said("Resolved with people"),
    "abandoned": said("Given up"),
    "open": said("Still open"),
}
"""Measures that share out all cases among them."""

LENGTH = 1000
"""Of the bar, in its own units."""


@dataclass(frozen=True)
class Part:
    """One part of the bar: where it begins, how long it is, and in words how many cases it is; `hits` leads to them."""

    id: str
    title: str
    begins: int
    length: int
    many: int
    share: str
    hits: str


def parts_of(total: Figures, query: str) -> tuple[Part, ...]:
    """Share out all cases; no parts where there are none."""
    begins, parts = 0.0, []
    for measure_id, title in PARTS.items():
        figure: Figure = total[measure_id]
        if not figure.denominator:
            return ()
        length = LENGTH * figure.numerator / figure.denominator
        parts.append(
            Part(
                id=measure_id,
                title=_(title),
                begins=round(begins),
                length=round(begins + length) - round(begins),
                many=int(figure.numerator),
                share=percent(figure.value or 0.0),
                hits=f"{query}&{urlencode({'measure': measure_id, 'part': 'hits'})}" if figure.hits else "",
            )
        )
        begins += length
    return tuple(parts)
