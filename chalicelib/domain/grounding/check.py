"""Hold a reply against its sources: every exact thing that it says must be in one of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache

from chalicelib.domain.grounding.acts import invented_acts
from chalicelib.domain.grounding.arithmetic import wrong_products
from chalicelib.domain.grounding.calendar_words import IDLE_TODAY
from chalicelib.domain.grounding.claim import Claim, Figure, Kind, Reading
from chalicelib.domain.grounding.figures import LANGUAGES, Text, figures_in, language_in
from chalicelib.domain.grounding.known import Known, add_day, is_supported, known_of
from chalicelib.domain.grounding.lines import wrong_lines
from chalicelib.domain.grounding.mixed import mixed_rows
from chalicelib.domain.grounding.sums import Sums
from chalicelib.domain.grounding.week import week_of, wrong_hours
from chalicelib.domain.grounding.worked_out import is_worked_out, wrong_calendar

LONGEST_REPLY = 4096
"""Characters that are checked: WhatsApp delivers no longer text message."""

LONGEST_SOURCE = 20_000
"""Characters of each source that are read, so that no tool's result can hold up a turn."""

MOST_NUMBERS, MOST_NUMBERS_TOLD = 150, 600
"""Numbers that are read in a reply or a message, and in a page or a tool's result: `9-9-9-9…` is no answer."""

_NUMBERS = re.compile(r"\d+")


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
    whole, text = text, _within(text[:LONGEST_REPLY], MOST_NUMBERS)
    sources = [_within(words[:LONGEST_SOURCE], MOST_NUMBERS_TOLD) for words in sources]
    thread, ours = (
        [_within(words[:LONGEST_REPLY], MOST_NUMBERS) for words in said] for said in (thread, ours)
    )
    reply = figures_in(text, language if language in LANGUAGES else language_in(text))
    pages = [_read(source) for source in sources]
    said = [_read(message) for message in (*thread, *ours)]
    claims: list[Claim] = []
    if len(text) < min(len(whole), LONGEST_REPLY):
        claims.append(Claim(Kind.NUMBER, "", "it has more numbers than can be checked"))
    if reply.figures or reply.days:
        known = known_of([*pages, *said], today)
        if any(name == "after0" for name, *_ in reply.days):
            add_day(known, today)
        sums = Sums(reply, known, said[: len(thread)], pages)
        claims += _unknown_figures(reply, known, sums, today)
        claims += wrong_products(reply)
        claims += wrong_calendar(reply, today)
        claims += _unknown_days(reply, known, today)
        claims += wrong_hours(reply, week_of([*pages, *said], today), today, _times(said))
        claims += wrong_lines(reply, pages, sums)
        claims += mixed_rows(reply, pages, said, sums)
        claims += _wrong_place(reply, pages)
    claims += invented_acts(text, language, sources=[*sources, *ours])
    return tuple(dict.fromkeys(claims))


def _within(text: str, most: int) -> str:
    """Cut a text before one number too many."""
    for count, found in enumerate(_NUMBERS.finditer(text)):
        if count == most:
            return text[: found.start()]
    return text


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

_TOO_LATE = re.compile(
    r"\b(?:too late|not|isn't|demasiado tarde|tarde demais|trop tard|zu spat|troppo tardi)\b"
)


def _times(texts: Iterable[Text]) -> frozenset[Reading]:
    return frozenset(r for text in texts for f in text.figures if f.kind is Kind.TIME for r in f.readings)


def _read(source: str) -> Text:
    return figures_in(source, _language_of(source))


@lru_cache(maxsize=512)
def _language_of(source: str) -> str | None:
    return language_in(source)


def _unknown_figures(reply: Text, known: Known, sums: Sums, today: date) -> Iterator[Claim]:
    for figure in reply.figures:
        if figure.claims and not (
            is_supported(figure, known)
            or sums.explains(figure)
            or is_worked_out(figure, reply, known, today)
            or _speaks_of_the_chat(figure, reply)
        ):
            words = reply.words(figure.start, figure.end)
            yield Claim(figure.kind, words, f"no source has this {figure.kind.replace('_', ' ')}")


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
        if (
            name == "after0"
            or _TOO_LATE.search(around)
            or IDLE_TODAY.search(around)
            or known.has(Kind.DATE, {(name,)})
        ):
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
