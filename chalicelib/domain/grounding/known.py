"""What the sources say, figure by figure, and whether a reply's figure is among it, in whatever form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from chalicelib.domain.grounding.claim import Figure, Kind, Reading
from chalicelib.domain.grounding.contacts import host, same_phone
from chalicelib.domain.grounding.figures import Text


@dataclass
class Known:
    """What the sources say, as readings by kind; `bare` numbers have no unit, `numbers` are all of them."""

    readings: dict[Kind, set[Reading]]
    numbers: set[float]
    bare: set[float]
    fields: set[float] = field(default_factory=set)
    """Bare numbers in a tool's result, which names their unit."""
    dated: bool = False
    """Whether a source gives a date with its year, as a tool does."""

    def has(self, kind: Kind, readings: Iterable[Reading]) -> bool:
        """Whether one of these readings is known."""
        return not self.readings[kind].isdisjoint(readings)


_UNIT_AFTER = re.compile(
    r" *\||"
    r" (?:\w+ )?(?:monthly|month|instal|mensual|plazos|cuotas|raten|rate\b|mensalidades|parcelas|"
    r"prestac|mensualit)"
)
_WITHIN = re.compile(r"\b(?:in|within|en|em|dans|tra|entro)(?: unos| about)? $")
_ENDS = re.compile(r" *(?:[.,;:)\n]|$)")
_RECORD = '":'
"""What a tool's result has and a page has not."""


@lru_cache(maxsize=512)
def known_in(text: Text) -> Known:
    """What one text says, without today's day; kept with the text, and never changed."""
    known = Known({kind: set() for kind in Kind}, set(), set())
    for figure in text.figures:
        known.readings[figure.kind] |= figure.readings
        if figure.kind is Kind.TIME and not figure.loose:
            known.readings[Kind.NUMBER] |= {("hour", number) for number in figure.numbers}
        else:
            known.numbers.update(figure.numbers)
        if figure.kind is Kind.NUMBER and text.words(figure.start, figure.end)[:1].isdigit():
            known.bare.update(figure.numbers)  # not `two adults`: a table's or a tool's number is in figures
    known.fields = set(known.bare) if _RECORD in text.original else _with_a_unit_elsewhere(text)
    known.dated = any(len(reading) == 3 for reading in known.readings[Kind.DATE])
    # `9 h` is a time or a length of time: both kinds share their readings.
    shared = known.readings[Kind.TIME] | known.readings[Kind.DURATION]
    known.readings[Kind.TIME] = known.readings[Kind.DURATION] = shared
    hours = {reading[0] for reading in shared if len(reading) == 1}
    known.readings[Kind.NUMBER] |= {("hour", at / 60) for at in hours if isinstance(at, int) and at % 60 == 0}
    return known


def _with_a_unit_elsewhere(text: Text) -> set[float]:
    """Bare numbers whose unit is a column's, or the one before: `7 days, the others in 10`."""
    bare = [figure for figure in text.figures if figure.kind is Kind.NUMBER]
    return {
        number
        for figure in bare
        for number in figure.numbers
        if _UNIT_AFTER.match(text.gaps, figure.end)
        or (_WITHIN.search(text.gaps[: figure.start]) and _ENDS.match(text.gaps, figure.end))
    }


def known_of(texts: Sequence[Text], today: date) -> Known:
    known = Known({kind: set() for kind in Kind}, {float(today.year)}, set())
    for text in texts:
        one = known_in(text)
        for kind, readings in one.readings.items():
            known.readings[kind] |= readings
        known.numbers |= one.numbers
        known.bare |= one.bare
        known.fields |= one.fields
        known.dated = known.dated or one.dated
        for name, *_ in text.days:
            known.readings[Kind.DATE].add((name,))
            if name != "week":
                add_day(known, today + timedelta(days=int(name[-1])))
    for reading in tuple(known.readings[Kind.DATE]):
        if len(reading) == 2 and isinstance(reading[0], int) and isinstance(reading[1], int):
            _add_weekdays_of_date(known, reading[0], reading[1], today)
    return known


def add_day(known: Known, day: date) -> None:
    known.readings[Kind.WEEKDAY].add((day.weekday(),))
    known.readings[Kind.DATE].add((day.month, day.day))


def _add_weekdays_of_date(known: Known, month: int, day: int, today: date) -> None:
    known.readings[Kind.DATE].add(("month", month))
    dates = known.readings[Kind.DATE]
    told = any(len(r) == 3 and r[1:] == (month, day) for r in dates)
    if not told and (next_one := nearest(month, day, today)):
        dates.add((next_one.year, month, day))
    if coming := nearest(month, day, today):
        known.readings[Kind.WEEKDAY].add((coming.weekday(),))
        known.numbers.add(float(coming.year))


@lru_cache(maxsize=512)
def nearest(month: int, day: int, today: date) -> date | None:
    """The day of this date that people mean: up to two months ago, or the next one."""
    for year in (today.year, today.year + 1):
        try:
            coming = date(year, month, day)
        except ValueError:
            continue
        if coming >= today - timedelta(days=60):
            return coming
    return None


def is_supported(figure: Figure, known: Known) -> bool:
    if known.has(figure.kind, figure.readings):
        return True
    if figure.kind is Kind.NUMBER:
        return not known.numbers.isdisjoint(figure.numbers)
    if figure.kind is Kind.TIME:
        return figure.loose and not known.numbers.isdisjoint(figure.numbers)
    if figure.kind is Kind.DURATION:
        # Ages are told without their unit on any page: `under 14`.
        aged = any(r == ("month", 12 * n) for r in figure.readings for n in figure.numbers)
        return figure.loose and not (known.bare if aged else known.fields).isdisjoint(figure.numbers)
    other_way = _OTHER_WAYS.get(figure.kind)
    return other_way is not None and other_way(figure, known)


def _same_amount(figure: Figure, known: Known) -> bool:
    """A price matches an amount without a currency, as a tool or a table's column gives it; `$` may "
    "be pesos."""
    ((currency, value),) = tuple(figure.readings)[:1]
    if currency == "FREE":
        return any(reading[1] == 0.0 for reading in known.readings[Kind.PRICE]) or 0.0 in known.bare
    pesos = {("USD", value), ("MXN", value)}
    if currency in {"USD", "MXN"} and known.has(Kind.PRICE, pesos):
        return True
    return value in known.bare


def _known_year(figure: Figure, known: Known) -> bool:
    (reading,) = tuple(figure.readings)[:1]
    if len(reading) == 3:  # no source has this day of another year
        days = {r[1:] for r in figure.readings}
        return not any(len(r) == 3 and r[1:] in days for r in known.readings[Kind.DATE])
    return len(reading) == 1 and isinstance(reading[0], int) and float(reading[0]) in known.numbers


def _known_phone(figure: Figure, known: Known) -> bool:
    ((digits,),) = figure.readings
    others = [str(reading[0]) for reading in known.readings[Kind.PHONE]]
    others += [str(int(number)) for number in known.bare if number >= 1e6]
    return any(same_phone(str(digits), other) for other in others)


def _known_host(figure: Figure, known: Known) -> bool:
    ((address,),) = figure.readings
    written = str(address)
    hosts = {host(str(reading[0])) for reading in known.readings[Kind.LINK]}
    return "/" not in written and (written in hosts or any(other.endswith("." + written) for other in hosts))


def _known_code(figure: Figure, known: Known) -> bool:
    ((code,),) = figure.readings
    digits = str(code)
    return digits.isdigit() and float(digits) in known.numbers


def _known_address(figure: Figure, known: Known) -> bool:
    """Streets are translated and shortened, so the number counts: of any address, or bare."""
    ((street, value),) = figure.readings
    same_street = {reading[1] for reading in known.readings[Kind.ADDRESS] if reading[0] == street}
    anywhere = {reading[1] for reading in known.readings[Kind.ADDRESS]}
    return value in (same_street or anywhere) or value in known.fields


_OTHER_WAYS: dict[Kind, Callable[[Figure, Known], bool]] = {
    Kind.PRICE: _same_amount,
    Kind.DATE: _known_year,
    Kind.PHONE: _known_phone,
    Kind.LINK: _known_host,
    Kind.CODE: _known_code,
    Kind.ADDRESS: _known_address,
}
"""How a figure that no source has as it stands may still be in one."""
