"""What somebody looks for among conversations: a term, its spellings, and where a text has it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

SHORTEST, LONGEST = 2, 80
DIGITS = re.compile(r"[\d\s().+/-]+")
FEWEST_DIGITS = 4
"""Fewer are as likely part of a price or a time as of a phone number."""

BEFORE, AFTER = 50, 110
"""Characters of an excerpt on both sides of the hit."""

ACCENTED = {"a": "áãàâä", "c": "ç", "e": "éêèë", "i": "íîìï", "n": "ñ", "o": "óõôöò", "u": "úüûù", "y": "ýÿ"}
"""A plain letter and those that people who type fast leave an accent off; the likeliest first."""

TOGETHER = {"cao": "ção", "coes": "ções"}
"""Endings whose letters have their accents together."""

MOST_WORDS, MOST_SPELLINGS = 4, 44
"""Words of a term that are spelled one by one; spellings of all of them: a filter has 4 KB and 300 comparisons."""


@dataclass(frozen=True)
class Wanted:
    """A term as it is looked for. `number` are its digits, where it may be (part of) a phone number.

    `words` are spellings of each of its words: what fits has one of each, and is then held to `fits`.
    """

    term: str
    words: tuple[tuple[str, ...], ...]
    number: str = ""

    def fits(self, text: str) -> bool:
        """Whether a text has the term, in small letters or capitals, with accents or without."""
        return bool(self.pattern.search(unicodedata.normalize("NFC", text)))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What finds the term."""
        letters = (r"\s+" if each == " " else _any_of(each) for each in _plain(self.term))
        return re.compile("".join(letters), re.IGNORECASE)


@dataclass(frozen=True)
class Excerpt:
    """A piece of a text around the hit."""

    before: str
    hit: str
    after: str


def wanted(words: str) -> Wanted | None:
    """Read what was typed; None where it is too short to look for.

    The table compares letter by letter, so the usual spellings are asked for at once, with an accent where one is
    likely. A number is found in any spelling, with its country's code or the zero that stands for it.
    """
    term = " ".join(words.split())[:LONGEST].strip()
    if len(term) < SHORTEST:
        return None
    typed = term.split(" ", MOST_WORDS - 1)
    spelled = tuple(_spellings(word, MOST_SPELLINGS // len(typed)) for word in typed)
    digits = re.sub(r"\D", "", term).lstrip("0") if DIGITS.fullmatch(term) else ""
    return Wanted(term, spelled, digits if len(digits) >= FEWEST_DIGITS else "")


def excerpt(text: str, of: Wanted) -> Excerpt | None:
    """Cut out where a text has the term (or the number); None where it has neither."""
    flat = " ".join(unicodedata.normalize("NFC", text).split())
    sought = [of.pattern, *([re.compile(of.number)] if of.number else [])]
    found = next((hit for each in sought if (hit := each.search(flat))), None)
    if found is None:
        return None
    start, end = max(0, found.start() - BEFORE), min(len(flat), found.end() + AFTER)
    return Excerpt(
        ("…" if start else "") + flat[start : found.start()],
        found.group(),
        flat[found.end() : end] + ("…" if end < len(flat) else ""),
    )


def _spellings(word: str, most: int) -> tuple[str, ...]:
    """As it was typed, without accents, and with one where it is likely; each in the usual capitals."""
    usual = (
        case
        for base in (word, _plain(word))
        for case in (base, base.lower(), base.capitalize(), base.upper())
    )
    accented = (case for each in _accented(_plain(word).lower()) for case in (each, each.capitalize()))
    return tuple(dict.fromkeys((*usual, *accented)))[:most]


def _accented(word: str) -> Iterator[str]:
    """The word with one accent, the likeliest first."""
    for plain, written in TOGETHER.items():
        if plain in word:
            yield word.replace(plain, written)
    for rank in range(max(map(len, ACCENTED.values()))):
        for place, letter in enumerate(word):
            if len(marked := ACCENTED.get(letter, "")) > rank:
                yield word[:place] + marked[rank] + word[place + 1 :]


def _plain(text: str) -> str:
    """A text without its accents."""
    apart = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(each for each in apart if not unicodedata.combining(each)))


def _any_of(letter: str) -> str:
    marked = ACCENTED.get(letter.lower(), "")
    return f"[{letter}{marked}]" if marked else re.escape(letter)
