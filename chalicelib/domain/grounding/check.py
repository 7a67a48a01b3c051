"""Hold a reply against its sources: every exact thing that it says must be in one of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from chalicelib.domain.grounding.acts import invented_acts
from chalicelib.domain.grounding.calendar_words import IDLE_TODAY
from chalicelib.domain.grounding.claim import Claim, Figure, Kind, Reading
from chalicelib.domain.grounding.contacts import host, same_phone
from chalicelib.domain.grounding.figures import LANGUAGES, Text, figures_in, language_in
from chalicelib.domain.grounding.subjects import wrong_subjects
from chalicelib.domain.grounding.week import week_of, wrong_hours

LONGEST_REPLY = 4096
"""Characters that are checked: WhatsApp delivers no longer text message."""

LONGEST_SOURCE = 20_000
"""Characters of each source that are read, so that no tool's result can hold up a turn."""


def ungrounded(
    text: str,
    *,
    sources: Sequence[str],
    language: str | None,
    now: datetime | date,
    thread: Sequence[str] = (),
    ours: Sequence[str] = (),
) -> tuple[Claim, ...]:
    """Find what a reply says and nothing that it was written from does.

    `sources` are the bodies of the cited pages, tool results and what the business says of itself (name, website).
    `thread` are the customer's messages: they support an echo, but never tell which price belongs to what, nor that
    something was done. `ours` are our earlier messages, which also tell what was done. `now` is the business's local
    time; relative days are counted from it. `language` is the reply's; without one it is guessed.
    """
    today = now.date() if isinstance(now, datetime) else now
    text = text[:LONGEST_REPLY]
    sources, thread, ours = ([words[:LONGEST_SOURCE] for words in given] for given in (sources, thread, ours))
    reply = figures_in(text, language if language in LANGUAGES else language_in(text))
    pages = [_read(source) for source in sources]
    said = [_read(message) for message in (*thread, *ours)]
    claims: list[Claim] = []
    if reply.figures or reply.days:
        known = _known([*pages, *said], today)
        if any(name == "after0" for name, *_ in reply.days):
            _add_day(known, today)
        claims += _unknown_figures(reply, known)
        claims += _unknown_days(reply, known, today)
        claims += wrong_hours(reply, week_of([*pages, *said], today), today, _times(said))
        claims += wrong_subjects(reply, pages)
        claims += _wrong_place(reply, pages)
    claims += invented_acts(text, language, sources=[*sources, *ours])
    return tuple(dict.fromkeys(claims))


_CHAT = re.compile(
    r"\b(?:i|i'm|me|assistant|chat|soy|estoy|\w+(?:irme|erme|arme|bime|beme)|asistente|eu|sou|estou|je|"
    r"moi|ich|mich|mir|sono|io|\w+rmi)\b"
)
_BUSINESS = re.compile(
    r"\b(?:we|we're|open|our|clinic|shop|abrimos|abiert\w+|clinica|tienda|nosotros|ouvert\w*|nous|wir|"
    r"geoffnet|apert\w+|abert\w+)\b"
)
_ARRIVES = re.compile(
    r"\b(?:arriv\w+|deliver\w*|lleg\w+|entreg\w+|recib\w+|receiv\w+|cheg\w+|receb\w+|livr\w+|recev\w+|"
    r"geliefert|lieferung|"
    r"ankommen|kommt|consegn\w+|ricev\w+|parcel|refund\w*|reembols\w+)\b"
)
_HERE = re.compile(
    r"\b(?:we are|we're|our (?:address|clinic|shop|office)|find us|visit us|estamos|nos encontramos|"
    r"nuestra (?:direccion|clinica|"
    r"tienda|oficina)|estamos situados|nous sommes|notre adresse|wir sind|unsere adresse|sie finden uns|"
    r"siamo|ci trovi|il nostro "
    r"indirizzo|ficamos|o nosso endereco)\b[^.]{0,40}$"
)


@dataclass
class Known:
    """What the sources say, as readings by kind; `bare` numbers have no unit, `numbers` are all of them."""

    readings: dict[Kind, set[Reading]]
    numbers: set[float]
    bare: set[float]

    def has(self, kind: Kind, readings: Iterable[Reading]) -> bool:
        """Whether one of these readings is known."""
        return not self.readings[kind].isdisjoint(readings)


def _times(texts: Iterable[Text]) -> frozenset[Reading]:
    return frozenset(r for text in texts for f in text.figures if f.kind is Kind.TIME for r in f.readings)


def _read(source: str) -> Text:
    return figures_in(source, _language_of(source))


@lru_cache(maxsize=512)
def _language_of(source: str) -> str | None:
    return language_in(source)


@lru_cache(maxsize=512)
def _known_in(text: Text) -> Known:
    """What one text says, without today's day; kept with the text, and never changed."""
    known = Known({kind: set() for kind in Kind}, set(), set())
    for figure in text.figures:
        known.readings[figure.kind] |= figure.readings
        known.numbers.update(figure.numbers)
        if figure.kind is Kind.NUMBER:
            known.bare.update(figure.numbers)
    # `9 h` is a time or a length of time: both kinds share their readings.
    shared = known.readings[Kind.TIME] | known.readings[Kind.DURATION]
    known.readings[Kind.TIME] = known.readings[Kind.DURATION] = shared
    hours = {reading[0] for reading in shared if len(reading) == 1}
    known.numbers |= {at / 60 for at in hours if isinstance(at, int) and at % 60 == 0}
    return known


def _known(texts: Iterable[Text], today: date) -> Known:
    known = Known({kind: set() for kind in Kind}, {float(today.year)}, set())
    for text in texts:
        one = _known_in(text)
        for kind, readings in one.readings.items():
            known.readings[kind] |= readings
        known.numbers |= one.numbers
        known.bare |= one.bare
        for name, *_ in text.days:
            known.readings[Kind.DATE].add((name,))
            if name != "week":
                _add_day(known, today + timedelta(days=int(name[-1])))
    for reading in tuple(known.readings[Kind.DATE]):
        if len(reading) == 2 and isinstance(reading[0], int) and isinstance(reading[1], int):
            _add_weekdays_of_date(known, reading[0], reading[1], today)
    return known


def _add_day(known: Known, day: date) -> None:
    known.readings[Kind.WEEKDAY].add((day.weekday(),))
    known.readings[Kind.DATE].add((day.month, day.day))


def _add_weekdays_of_date(known: Known, month: int, day: int, today: date) -> None:
    known.readings[Kind.DATE].add(("month", month))
    if coming := _nearest(month, day, today):
        known.readings[Kind.WEEKDAY].add((coming.weekday(),))
        known.numbers.add(float(coming.year))


@lru_cache(maxsize=512)
def _nearest(month: int, day: int, today: date) -> date | None:
    """The day of this date that people mean: up to two months ago, or the next one."""
    for year in (today.year, today.year + 1):
        try:
            coming = date(year, month, day)
        except ValueError:
            continue
        if coming >= today - timedelta(days=60):
            return coming
    return None


def _unknown_figures(reply: Text, known: Known) -> Iterator[Claim]:
    counted = _Sums(reply, known)
    for figure in reply.figures:
        if figure.claims and not (
            _supported(figure, known) or counted.explains(figure) or _speaks_of_the_chat(figure, reply)
        ):
            words = reply.words(figure.start, figure.end)
            yield Claim(figure.kind, words, f"no source has this {figure.kind.replace('_', ' ')}")


def _supported(figure: Figure, known: Known) -> bool:
    if known.has(figure.kind, figure.readings):
        return True
    if figure.kind is Kind.NUMBER:
        return not known.numbers.isdisjoint(figure.numbers)
    if figure.kind is Kind.TIME:
        return figure.loose and not known.numbers.isdisjoint(figure.numbers)
    if figure.kind is Kind.DURATION:
        return figure.loose and not known.bare.isdisjoint(figure.numbers)
    other_way = _OTHER_WAYS.get(figure.kind)
    return other_way is not None and other_way(figure, known)


def _same_amount(figure: Figure, known: Known) -> bool:
    """A price matches an amount without a currency, as a tool or a table's column gives it; `$` may be pesos."""
    ((currency, value),) = tuple(figure.readings)[:1]
    if currency == "FREE":
        return any(reading[1] == 0.0 for reading in known.readings[Kind.PRICE]) or 0.0 in known.bare
    pesos = {("USD", value), ("MXN", value)}
    if currency in {"USD", "MXN"} and known.has(Kind.PRICE, pesos):
        return True
    return value in known.bare


def _known_year(figure: Figure, known: Known) -> bool:
    (reading,) = tuple(figure.readings)[:1]
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
    return value in (same_street or anywhere) or value in known.bare


_OTHER_WAYS: dict[Kind, Callable[[Figure, Known], bool]] = {
    Kind.PRICE: _same_amount,
    Kind.DATE: _known_year,
    Kind.PHONE: _known_phone,
    Kind.LINK: _known_host,
    Kind.CODE: _known_code,
    Kind.ADDRESS: _known_address,
}
"""How a figure that no source has as it stands may still be in one."""


class _Sums:
    """Prices that the reply works out from known ones, in sight: `55 € + 3.90 €`, `2 × 55 €`."""

    def __init__(self, reply: Text, known: Known) -> None:
        prices = [f for f in reply.figures if f.kind is Kind.PRICE and f.numbers]
        said = {figure.numbers[0] for figure in prices}
        amounts = [figure.numbers[0] for figure in prices if _supported(figure, known)]
        sums = {round(one + other, 2) for at, one in enumerate(amounts) for other in amounts[at + 1 :]}
        counts = {f.numbers[0] for f in reply.figures if f.kind is Kind.NUMBER}
        self._counts = {n for n in counts for amount in amounts if round(amount * n, 2) in said and n > 1}
        self._prices = sums | {round(amount * n, 2) for amount in amounts for n in self._counts}

    def explains(self, figure: Figure) -> bool:
        """Whether a price is such a sum, or a number what one was multiplied by."""
        number = round(figure.numbers[0], 2) if figure.numbers else None
        return (figure.kind is Kind.PRICE and number in self._prices) or (
            figure.kind is Kind.NUMBER and number in self._counts
        )


def _speaks_of_the_chat(figure: Figure, reply: Text) -> bool:
    """The assistant itself is there around the clock; the business is not."""
    start = max(reply.folded.rfind(mark, 0, figure.start) for mark in ".!?\n") + 1
    around = reply.folded[start : figure.end + 30]
    return figure.kind is Kind.HOURS and _CHAT.search(around) is not None and not _BUSINESS.search(around)


def _wrong_place(reply: Text, pages: Sequence[Text]) -> Iterator[Claim]:
    """Where the sources say `we are at`, so must the reply: not the number of the car park."""
    ours = {f.readings for page in pages for f in _own_addresses(page)}
    for figure in _own_addresses(reply):
        others = {f.readings for page in pages for f in page.figures if f.kind is Kind.ADDRESS} - ours
        if ours and figure.readings in others:
            yield Claim(
                Kind.MISMATCHED, reply.words(figure.start, figure.end), "the address of something else"
            )


def _own_addresses(text: Text) -> list[Figure]:
    return [
        figure
        for figure in text.figures
        if figure.kind is Kind.ADDRESS and _HERE.search(text.gaps[max(0, figure.start - 80) : figure.start])
    ]


def _unknown_days(reply: Text, known: Known, today: date) -> Iterator[Claim]:
    """Tomorrow must be a day that the sources know; today is said idly, except of what arrives."""
    for name, start, end in reply.days:
        around = reply.gaps[max(0, start - 20) : end + 10]
        if name == "after0" or IDLE_TODAY.search(around) or known.has(Kind.DATE, {(name,)}):
            continue
        if name == "week":
            monday = today + timedelta(days=7 - today.weekday())
            days = [monday + timedelta(days=more) for more in range(7)]
            fits = any(known.has(Kind.DATE, {(day.month, day.day)}) for day in days)
        else:
            day = today + timedelta(days=int(name[-1]))
            fits = known.has(Kind.DATE, {(day.month, day.day)})
            fits = fits or (known.has(Kind.WEEKDAY, {(day.weekday(),)}) and not _ARRIVES.search(reply.gaps))
        if not fits:
            yield Claim(Kind.DATE, reply.words(start, end), "no source speaks of this day")
