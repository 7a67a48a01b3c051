"""Find every figure of a text: each expression takes its own and leaves a gap, the most telling first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from chalicelib.domain.grounding import amounts, clock, contacts, dates, durations
from chalicelib.domain.grounding.calendar_words import MONTH_ALONE, MONTHS
from chalicelib.domain.grounding.claim import Figure, Kind, Reading
from chalicelib.domain.grounding.clock_words import AT
from chalicelib.domain.grounding.number_words import Digits, digits_for_words
from chalicelib.domain.grounding.plain import composed, plain
from chalicelib.domain.rules.common_words import common_words_in

LANGUAGES = ("en", "es", "pt", "fr", "de", "it")
"""The languages whose number words, short days and promises are known."""

Reader = Callable[[re.Match[str]], Iterable[Figure]]

_ROUND_THE_CLOCK = re.compile(
    r"\b24 ?(?:/|h/) ?7\b|\b24 ?(?:hours?|h|horas|heures|stunden|ore)(?: (?:a|per) day| al dia| por dia| "
    r"par jour| am tag| al "
    r"giorno| sur 24| su 24)|\blas 24 horas\b|\bround the clock\b|\b24 horas por dia\b|\brund um die "
    r"uhr\b|\b24h/24\b|"
    r"\b24h\b(?= (?:al dia|7))|\baround the clock\b|\b24-(?:hour|stunden)\b|\bday and night\b|"
    r"\btag und nacht\b|"
    r"(?<=: )24 ?(?:hours|horas|h|stunden|heures|ore)\b(?! (?:before|antes|vor|avant|prima|notice|im voraus))|"
    r"\bdia y noche\b|\bjour et nuit\b|\bgiorno e notte\b|\bdia e noite\b"
)
_NUMBER = re.compile(
    rf"(?<![\w.,])[-+]?(?P<n>{amounts.NUM})(?:st|nd|rd|th|º|ª)?(?:x|h|k|kg|g|mg|ml|l|cm|mm|m|km|gb|mb)?(?![\w])"
)
_FEW = re.compile(
    r" (?:\w+ )?(?:informations?|informac\w+|infos?|angaben|informazioni|things?|questions?|details?|"
    r"options?|ways?|steps?|words?|points?|reasons?|more things|"
    r"cosas?|preguntas?|"
    r"datos?|opcion\w*|pasos?|formas?|maneras?|palabras?|coisas?|perguntas?|dados|opco\w+|passos|choses?|"
    r"questions?|"
    r"facons?|etapes?|dinge?|fragen?|angaben?|moglichkeiten|schritte?|cose|domande|dati|opzioni|modi|"
    r"passaggi|"
    r"of us|of you|of them|both|together)\b"
)
_THE = re.compile(
    r"\b(?:the|these|those|your|los|las|tus|estos|estas|os|as|les|ces|vos|die|den|diese|i|le|gli) $"
)
"""`the two treatments` counts what was named before."""


@dataclass(frozen=True, eq=False)
class Text:
    """A text with its figures in order, one object a text.

    `folded` is the text in plain letters with digits for number words; `gaps` is that without its figures; `days`
    are relative days (`after1` is tomorrow) with their places.
    """

    original: str
    folded: str
    gaps: str
    figures: tuple[Figure, ...]
    digits: Digits
    days: tuple[tuple[str, int, int], ...]

    def words(self, start: int, end: int) -> str:
        """The text's own words between two places in `folded`."""
        return self.original[self.digits.place(start) : self.digits.place(end)].strip()


@lru_cache(maxsize=512)
def figures_in(text: str, language: str | None) -> Text:
    """Read a text; the same pages come back turn after turn, so the latest readings are kept."""
    original = composed(text)
    digits = digits_for_words(plain(original), language)
    page = _Gaps(digits.text)
    page.take(contacts.EMAIL, contacts.emails)
    page.take(contacts.LINK, contacts.links)
    if page.has_digits():
        _take_numbers(page)
    else:
        _take_wordy(page)
    for figure in dates.weekdays(page.text, language):
        page.keep(figure, "\x01")
    for figure in dates.groups_of_days(digits.text):
        page.keep(figure, "\x01")
    if page.has_digits():
        for pattern, reader in clock.LOOSE:
            page.take(pattern, reader)
        page.take(_NUMBER, lambda found: _numbers(found, digits))
    for found in MONTH_ALONE.finditer(page.text):
        page.figures.append(Figure(Kind.DATE, frozenset({("month", MONTHS[found.group()])}), *found.span()))
    figures = sorted(page.figures, key=lambda figure: figure.start)
    return Text(original, digits.text, page.text, tuple(figures), digits, tuple(dates.relative(page.text)))


def _take_numbers(page: _Gaps) -> None:
    page.take(_ROUND_THE_CLOCK, _round_the_clock)
    page.take(contacts.ADDRESS, contacts.addresses)
    for pattern, reader in dates.READERS:
        page.take(pattern, reader)
    page.take(contacts.PHONE, contacts.phones)
    for group in (amounts.READERS, clock.EXPLICIT, durations.READERS):
        for pattern, reader in group:
            page.take(pattern, reader)
    page.take(contacts.CODE, contacts.codes)


def _take_wordy(page: _Gaps) -> None:
    """Take what can be said without a number."""
    page.take(_ROUND_THE_CLOCK, _round_the_clock)
    for pattern, reader in (*amounts.READERS[-2:], *clock.EXPLICIT, *durations.READERS):
        page.take(pattern, reader)


def language_in(text: str) -> str | None:
    """The likeliest of the six languages by its common words; None without any."""
    counts = common_words_in(plain(text).replace("'", " ").replace(",", " ").replace(".", " "))
    best = max(LANGUAGES, key=lambda language: counts[language])
    return best if counts[best] else None


class _Gaps:
    """A text from which figures are taken; a gap stays where one was."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.figures: list[Figure] = []

    def has_digits(self) -> bool:
        return any(digit in self.text for digit in "0123456789")

    def take(self, pattern: re.Pattern[str], reader: Reader) -> None:
        """Take all figures of one expression; a match of which the reader makes nothing stays."""
        gaps = []
        for found in pattern.finditer(self.text):
            figures = list(reader(found))
            if figures:
                self.figures += figures
                gaps.append((min(f.start for f in figures), max(f.end for f in figures)))
        for start, end in gaps:
            self._leave_gap(start, end, "\x02" if self.figures[-1].kind is Kind.TIME else "\x00")

    def keep(self, figure: Figure, gap: str) -> None:
        """Keep a figure that was found elsewhere."""
        self.figures.append(figure)
        self._leave_gap(figure.start, figure.end, gap)

    def _leave_gap(self, start: int, end: int, gap: str) -> None:
        self.text = self.text[:start] + gap * (end - start) + self.text[end:]


def _round_the_clock(found: re.Match[str]) -> Iterator[Figure]:
    yield Figure(Kind.HOURS, frozenset({("24/7",)}), *found.span(), numbers=(24.0,))


def _numbers(found: re.Match[str], digits: Digits) -> Iterator[Figure]:
    value = amounts.number(found["n"])
    spoken = found.start("n") in digits.from_words
    few = (
        spoken
        and value <= 5
        and (_FEW.match(digits.text, found.end()) or _THE.search(digits.text[: found.start("n")]))
    )
    readings: set[Reading] = {(value,)}
    before = digits.text[max(0, found.start("n") - 12) : found.start("n")]
    if AT.search(before) or digits.text[found.end("n") : found.end("n") + 1] == "-":
        readings.add(("hour", value))
    yield replace(
        Figure(Kind.NUMBER, frozenset(readings), *found.span("n"), numbers=(value,), loose=True),
        claims=not few,
    )
