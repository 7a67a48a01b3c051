"""What a reply works out from known figures, in sight: `3 × 112 € = 336 €`, `27 € for three "
"days`, 30 % of 240 €."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import combinations

from chalicelib.domain.grounding.arithmetic import PRODUCT, added, factors
from chalicelib.domain.grounding.claim import Figure, Kind, Reading
from chalicelib.domain.grounding.figures import Text
from chalicelib.domain.grounding.known import Known, is_supported
from chalicelib.domain.grounding.rows import rows_in
from chalicelib.domain.grounding.stems import content, stems_of
from chalicelib.domain.grounding.subjects import subjects_in

MOST_PARTS = 8
"""Amounts of a reply that are added up with each other."""

MOST_TIMES = 60
"""What an amount may be multiplied by: nights, people, pieces."""

_LESS = re.compile(
    r"\b(?:rest\w*|remain\w*|balance|sav(?:e|es|ing)|differen\w*|less|minus|discount\w*|ahorr\w+|"
    r"descuento|menos|"
    r"quedan?|desconto|economi\w+|faltam?|reste|remise|moins|econom\w+|spar\w+|rabatt|abzug|abzuglich|ubrig|"
    r"scont\w+|risparmi\w*|meno|riman\w*|off|instead)\b"
)
_BOTH = re.compile(
    r"\b(?:both|ambas?|ambos|beide[nr]?|entrambi|entrambe|tous les deux|les deux|couple|pareja)\b"
)
_SENTENCE_END = re.compile(r"[;!?\n]|\.(?=\s|$)")


class Sums:
    """The prices, percentages and counts of a reply that follow from known ones."""

    def __init__(
        self, reply: Text, known: Known, heard: Iterable[Text] = (), pages: Iterable[Text] = ()
    ) -> None:
        self._heard = {count for text in heard for count in _counts_in(text, 0, len(text.gaps))}
        """What the customer counted: people, nights."""
        self._counts: set[float] = set()
        self._products: dict[tuple[int, float], frozenset[Reading]] = {}
        self._percentages: set[float] = set()
        self._values: set[float] = set()
        self._shares: set[float] = set()
        """What an amount of the reply is for each of those that it counts: `10 lessons, 290 €, so 29 € "
        "each`."""
        self.saved: set[float] = set()
        """Differences of amounts."""
        prices = [figure for figure in reply.figures if figure.kind is Kind.PRICE and figure.numbers]
        rates = [figure for figure in reply.figures if figure.kind is Kind.PERCENTAGE and figure.numbers]
        half = any(("half",) in figure.readings for figure in reply.figures)
        if prices:
            amounts = {figure.numbers[0] for figure in prices if is_supported(figure, known)}
            self._multiply(reply, prices, amounts, known)
            self._values = added(reply, known)
            self._values |= _of_one_line(amounts, pages)
            amounts |= _named(reply, pages)
            self._add_up(
                amounts,
                {rate.numbers[0] for rate in rates} | ({50.0} if half else set()),
                _LESS.search(reply.folded) is not None,
            )
        if len(rates) > 1:
            self._percentages = {
                100 - rate.numbers[0] for rate in rates if known.has(Kind.PERCENTAGE, rate.readings)
            }

    def explains(self, figure: Figure) -> bool:
        """Whether a figure is worked out, or what one was multiplied by."""
        if not figure.numbers:
            return False
        value = round(figure.numbers[0], 2)
        if figure.kind is Kind.PRICE:
            return value in self._values | self._shares or (figure.start, value) in self._products
        if figure.kind is Kind.PERCENTAGE:
            return value in self._percentages
        return figure.kind in (Kind.NUMBER, Kind.DURATION) and value in self._counts

    def units(self, figure: Figure) -> frozenset[Reading]:
        """What a price is a multiple of, by what its own sentence counts."""
        at = (figure.start, round(figure.numbers[0], 2)) if figure.numbers else (0, 0.0)
        return self._products.get(at, frozenset())

    def _multiply(self, reply: Text, prices: list[Figure], amounts: set[float], known: Known) -> None:
        units = {float(reading[1]) for reading in known.readings[Kind.PRICE] if float(reading[1]) > 0}
        for found in PRODUCT.finditer(reply.folded) if amounts else ():
            count, amount, _ = factors(found)
            if amount in amounts:
                self._counts.add(count)
                amounts.add(round(count * amount, 2))
        everything = _counts_in(reply, 0, len(reply.gaps))
        for start, end in _sentences(reply.gaps):
            inside = [figure for figure in prices if start <= figure.start < end]
            counts = {*_counts_in(reply, start, end), *self._heard} if inside else set()
            for figure in inside:
                value = round(figure.numbers[0], 2)
                if any(round(whole / count, 2) == value for whole in amounts for count in everything):
                    self._shares.add(value)
                fits = [
                    count
                    for count in counts
                    if any(round(count * unit, 2) == value for unit in units | amounts)
                ]
                if fits:
                    self._counts.update(fits)
                    self._products[figure.start, value] = frozenset(
                        (currency, round(value / count, 2))
                        for currency, _ in figure.readings
                        for count in fits
                    )
                    amounts.add(value)

    def _add_up(self, amounts: set[float], rates: set[float], less: bool) -> None:
        parts = sorted(amounts)[:MOST_PARTS]
        totals = {
            round(sum(some), 2)
            for many in range(2, min(len(parts), 4) + 1)
            for some in combinations(parts, many)
        }
        shares = {
            round(whole * rate, 2)
            for whole in (*parts, *totals)
            for percent in rates
            for rate in (percent / 100, 1 - percent / 100, 1 + percent / 100)
        }
        differences = (
            {round(one - other, 2) for one in parts for other in parts if one > other} if less else set()
        )
        self._values |= totals | shares | differences
        self.saved = differences


def saves(words: str) -> bool:
    """Whether words tell what is saved or left."""
    return _LESS.search(words) is not None


def _of_one_line(amounts: set[float], pages: Iterable[Text]) -> set[float]:
    """Sums with another price of the same sentence: `34 € for two, each further person 8 €` is 42 € "
    "for three."""
    found = set[float]()
    for page in pages:
        for start, end in _sentences(page.gaps.replace(";", ",")):
            inside = [
                f for f in page.figures if f.kind is Kind.PRICE and f.numbers and start <= f.start < end
            ]
            line = {figure.numbers[0] for figure in inside}
            found |= {round(one + other, 2) for one in line & amounts for other in line - {one}}
    return found


def _named(reply: Text, pages: Iterable[Text]) -> set[float]:
    """Prices that the reply need not say, as it names what they are of: `35 hours a week`, `with "
    "the call-out`."""
    said = stems_of(content(reply.gaps))
    figures = [f for f in reply.figures if f.kind is not Kind.PRICE and f.readings and f.claims]
    found = set[float]()
    for page in pages:
        for item in subjects_in(page):
            names = (item.stems, item.headed_stems - item.stems)
            if item.figure.kind is Kind.PRICE and any(stems and stems <= said for stems in names):
                found.update(item.figure.numbers)
        for row in rows_in(page) if figures else ():
            if any(row.has(figure) for figure in figures):
                found |= {f.numbers[0] for f in row.figures if f.kind is Kind.PRICE and f.numbers}
    return found if len(found) <= MOST_PARTS else set()


def _counts_in(reply: Text, start: int, end: int) -> list[float]:
    counts = {
        figure.numbers[0]
        for figure in reply.figures
        if figure.kind in (Kind.NUMBER, Kind.DURATION)
        and figure.numbers
        and start <= figure.start < end
        and 1 < figure.numbers[0] <= MOST_TIMES
    }
    return sorted(counts | ({2.0} if _BOTH.search(reply.folded, start, end) else set()))


def _sentences(gaps: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in _SENTENCE_END.finditer(gaps):
        yield start, end.start()
        start = end.end()
    yield start, len(gaps)
