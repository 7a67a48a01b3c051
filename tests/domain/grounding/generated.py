"""Replies made from the pages by code.

Correct ones: every sentence of a page, held against its own page with its figures written another way, and every
sentence of a translated clinic page, held against the page in the other language.

False ones: the same sentences with exactly one figure changed to another that neither page has, and the price
table's and week's values given to another row or day. The changes are drawn with a fixed seed.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.domain.grounding.pages import CLINIC, PAGES
from tests.domain.grounding.whole_replies import WHOLE

LANGUAGES = {
    "shop-versand": "de",
    "gym-kurse-de": "de",
    "gym-tarifas-pt": "pt",
    "shop-livraison": "fr",
    "jobs-almacen": "es",
    "jobs-apply": "es",
    "jobs-vagas": "pt",
    "jobs-lavoro": "it",
}


ENDINGS = ("-es", "-pt", "-fr", "-de", "-it", "-id", "-hi", "-ar", "-he")


@dataclass(frozen=True)
class Row:
    """A reply, its language, the pages it is from, and what kind of case it is."""

    kind: str
    text: str
    language: str
    pages: tuple[str, ...]


def language_of(page: str) -> str:
    ending = page[-3:]
    return LANGUAGES.get(page, ending[1:] if ending in ENDINGS else "en")


def sentences(page: str) -> list[str]:
    """A page's sentences that a reply may well repeat: no headings, no table rows."""
    lines = [line.strip() for line in PAGES[page].splitlines()]
    text = [line for line in lines if line and line[0] not in "#|-" and not line.endswith(":")]
    return [part for line in text for part in re.split(r"(?<=[a-zé)€%][.!]) (?=[A-ZÉ])", line)]


_Rewrite = Callable[[str], str]


def _twelve_hours(text: str) -> str:
    def told(found: re.Match[str]) -> str:
        hour, minutes = int(found[1]), found[2]
        return f"{hour % 12 or 12}{'' if minutes == '00' else ':' + minutes} {'pm' if hour >= 12 else 'am'}"

    return re.sub(r"\b(\d{1,2}):(\d\d)\b", told, text)


REWRITES: dict[str, dict[str, _Rewrite]] = {
    "any": {
        "as it is": lambda text: text,
        "sign before": lambda text: re.sub(r"([\d.,]*\d) €", r"€\1", text),
        "euros": lambda text: text.replace(" €", " euros"),
        "no minutes": lambda text: re.sub(r"\b(\d{1,2}):00\b", r"\1.00 h", text),
        "dash": lambda text: re.sub(r"(\d:\d\d) (?:to|a|às|alle) (\d)", r"\1–\2", text),
        "cents": lambda text: re.sub(r"(?<![\d.,])(\d{2,3}) €", r"\1,00 €", text),
        "no separator": lambda text: re.sub(r"(\d)[.,](\d{3}) €", r"\1\2 €", text),
        "bold": lambda text: re.sub(r"(\d[\d.,:]*\d)", r"*\1*", text),
    },
    "en": {
        "twelve hours": _twelve_hours,
        "in digits": lambda text: re.sub(
            r"\b(two|three|four|five|six|seven|eight|ten|twelve)\b",
            lambda found: str(
                {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10}.get(
                    found[1], 12
                )
            ),
            text,
        ),
        "hours a.m.": lambda text: re.sub(r"\b9:00\b", "9 a.m.", text),
        "month first": lambda text: re.sub(
            r"\b(\d{1,2}(?: (?:and|to) \d{1,2})*) (December|January|August)\b", r"\2 \1", text
        ),
    },
    "es": {
        "de la tarde": lambda text: re.sub(
            r"\b(1[3-9]|20):00\b", lambda f: f"{int(f[1]) - 12} de la tarde", text
        ),
    },
}


def correct() -> Iterator[Row]:
    """Sentences with their figures written another way, and sentences against the other language's page."""
    for page in PAGES:
        language = language_of(page)
        for sentence in sentences(page):
            if not re.search(r"\d", sentence):
                continue
            seen = set[str]()
            for name, rewrite in {**REWRITES["any"], **REWRITES.get(language, {})}.items():
                text = rewrite(sentence)
                if text not in seen:
                    seen.add(text)
                    yield Row(name, text, language, (page,))
    for page in CLINIC:
        if page.endswith("-es"):
            other = page.removesuffix("-es")
            yield from (Row("page in English", text, "es", (other,)) for text in sentences(page))
            yield from (Row("page in Spanish", text, "en", (page,)) for text in sentences(other))


_FIGURE = re.compile(
    r"(?P<link>https?://\S+|\b[\w-]+\.example\b)|(?P<phone>\+?\d[\d ]{8,}\d)|(?P<email>\S+@\S+)"
    r"|(?P<time>\b\d{1,2}:\d\d\b)|(?P<price>£\d[\d.,]*\d|£\d|\d[\d.,]* €)|(?P<percentage>\d+ ?%)"
    r"|(?P<date>\b\d{1,2}(?= (?:de )?(?:December|January|August|diciembre|enero|agosto|janeiro|gennaio)))"
    r"|(?P<duration>\b\d+(?= (?:minutes|minutos|hours|horas|days|días|Tagen|jours|months|meses)))"
)


def false() -> Iterator[Row]:
    """Sentences with one figure changed, for their own page and for its translation."""
    draw = random.Random(20261123)
    for page in PAGES:
        language = language_of(page)
        for sentence in sentences(page):
            for found in _FIGURE.finditer(sentence):
                kind = str(found.lastgroup)
                wrong = _changed(kind, found.group(), draw, PAGES[page])
                if wrong is None:
                    continue
                text = sentence[: found.start()] + wrong + sentence[found.end() :]
                yield Row(kind, text, language, (page,))
                if page.endswith("-es") and page.removesuffix("-es") in PAGES:
                    yield Row(kind, text, language, (page.removesuffix("-es"),))
    yield from _whole_replies(draw)
    yield from _swapped_prices()
    yield from _swapped_days()


def _whole_replies(draw: random.Random) -> Iterator[Row]:
    """Whole replies with one number changed to one that neither the reply nor its sources have."""
    for _, language, pages, text in WHOLE:
        known = set(re.findall(r"\d+", text + "".join(PAGES[page] for page in pages.split())))
        for found in re.finditer(r"\d+", text):
            value = int(found.group())
            others = [
                other
                for other in range(value + 1, value + 99)
                if known.isdisjoint({str(other), str(other - 12)})
            ]
            wrong = str(draw.choice(others[:4]))
            if value == 0:
                continue  # the minutes of a full hour
            changed = text[: found.start()] + wrong + text[found.end() :]
            yield Row("whole reply", changed, language, tuple(pages.split()))


def _changed(kind: str, written: str, draw: random.Random, page: str) -> str | None:
    """Change a figure to one that the page does not have; None where it has all of those around."""
    for _ in range(60):
        changed = _CHANGES[kind](written, draw)
        core = re.sub(r"[^\w]", "", changed)
        if changed != written and core not in re.sub(r"[^\w\n ]", "", page).split():
            return changed
    return None


def _other_number(written: str, draw: random.Random) -> str:
    found = re.search(r"\d[\d.,]*", written)
    assert found
    old = found.group()
    value = int(re.sub(r"\D", "", old))
    new = str(max(1, value + draw.choice((-1, 1)) * draw.randint(1, max(3, value // 3))))
    if len(old) > 3 and old[-3] in ".,":
        new = f"{new[:-2] or '0'}{old[-3]}{new[-2:].zfill(2)}"
    return written.replace(old, new)


def _other_time(written: str, draw: random.Random) -> str:
    return f"{draw.choice((8, 11, 12, 16, 18, 19))}:{draw.choice(('00', '15', '30', '45'))}"


def _other_day(written: str, draw: random.Random) -> str:
    return str(
        draw.choice([day for day in (2, 3, 4, 5, 7, 8, 22, 23, 26, 27, 28, 29) if str(day) != written])
    )


def _other_digit(written: str, draw: random.Random) -> str:
    at = draw.choice([at for at, char in enumerate(written) if char.isdigit()][-6:])
    return written[:at] + str((int(written[at]) + draw.randint(1, 8)) % 10) + written[at + 1 :]


def _other_link(written: str, draw: random.Random) -> str:
    return draw.choice(
        (
            written.replace(".example", "-shop.example"),
            written.replace(".example", ".com"),
            written.rstrip(".") + "/booking",
            "bit.ly/3xAbc",
        )
    )


_CHANGES: dict[str, Callable[[str, random.Random], str]] = {
    "link": _other_link,
    "email": lambda written, draw: draw.choice(("info", "help")) + written[written.index("@") :],
    "phone": _other_digit,
    "time": _other_time,
    "price": _other_number,
    "percentage": _other_number,
    "date": _other_day,
    "duration": _other_number,
}


def _swapped_prices() -> Iterator[Row]:
    """Every row of the price tables with the price of another row."""
    templates = {"en": "{} costs {}.", "es": "{} cuesta {}."}
    for page in ("prices", "prices-es"):
        rows = re.findall(r"^\| (.+?) \| (.*€) \|$", PAGES[page], re.MULTILINE)
        prices = [price for _, price in rows]
        for (name, price), other in zip(rows, prices[3:] + prices[:3], strict=True):
            if price != other:
                language = language_of(page)
                yield Row("swapped price", templates[language].format(name, other), language, (page,))


def _swapped_days() -> Iterator[Row]:
    """Days with the hours of other days, or open when closed."""
    for text, language in (
        ("On Fridays we are open until 20:00.", "en"),
        ("We are open on Saturdays from 9:00 to 14:00.", "en"),
        ("On Fridays we are open in the afternoon from 15:30 to 17:00.", "en"),
        ("Monday to Friday from 9:00 to 20:00.", "en"),
        ("We are open on Sundays.", "en"),
        ("We are closed on Mondays.", "en"),
        ("We close at 17:00 on Wednesdays.", "en"),
        ("On 24 December we are open until 20:00.", "en"),
        ("We are open on 25 December from 9:00 to 14:00.", "en"),
        ("Los viernes abrimos hasta las 20:00.", "es"),
        ("Los sábados abrimos de 9:00 a 14:00.", "es"),
        ("De lunes a viernes abrimos de 15:30 a 20:00.", "es"),
        ("Los domingos está abierto.", "es"),
        ("Los martes cerramos a las 17:00.", "es"),
        ("Los miércoles está cerrado.", "es"),
        ("El 31 de diciembre abrimos hasta las 20:00.", "es"),
    ):
        yield Row("swapped day", text, language, ("opening-hours",))
        yield Row("swapped day", text, language, ("opening-hours-es",))
