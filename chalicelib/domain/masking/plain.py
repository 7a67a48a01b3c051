"""A text as the finders read it: digits of any script as 0-9, letters without accents, nothing invisible."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

# Zero-width and direction marks, soft hyphen, combining accents, and what turns a digit into an emoji.
_INVISIBLE = frozenset("\u00ad\u034f\u061c\u180e\u2060\ufe0e\ufe0f\u20e3\ufeff")
_INVISIBLE_RANGES = (("\u0300", "\u036f"), ("\u200b", "\u200f"), ("\u202a", "\u202e"), ("\u2061", "\u2069"))

_DIGITS = re.compile(r"\d[\d .\-/]*")
_WORDS_BEFORE, _WORDS_AFTER = 110, 70
"""Characters, more than any name with what links it to its number."""


@dataclass(frozen=True)
class Plain:
    """`text` in plain characters; `places` says where each stands in the original, None for the same place."""

    text: str
    places: Sequence[int] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a piece of `text` stands in the original."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end - 1] + 1


def plain(text: str) -> Plain:
    """Write a text plainly, one character for one."""
    if text.isascii():
        return Plain(text)
    characters = [_plain(character) for character in text]
    if all(characters):
        return Plain("".join(characters))
    return Plain("".join(characters), [place for place, character in enumerate(characters) if character])


def around_digits(text: str) -> list[tuple[int, int]]:
    """Where digits stand with the words about them, from and up to; names are looked for only there."""
    places: list[tuple[int, int]] = []
    for found in _DIGITS.finditer(text):
        start, end = max(0, found.start() - _WORDS_BEFORE), found.end() + _WORDS_AFTER
        if places and start <= places[-1][1]:
            places[-1] = (places[-1][0], end)
        else:
            places.append((start, end))
    return places


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    """One character, or none for what cannot be seen."""
    if character in _INVISIBLE or any(low <= character <= high for low, high in _INVISIBLE_RANGES):
        return ""
    value = unicodedata.digit(character, None)
    if value is not None:
        return str(value)
    written = unicodedata.normalize("NFKC", character)
    # Accents of Latin letters go; the vowel signs of other scripts are letters.
    base, *accents = list(unicodedata.normalize("NFD", written))
    bare = base if all("\u0300" <= accent <= "\u036f" for accent in accents) else written
    return bare if len(bare) == 1 else character
