"""Bank accounts: IBANs by their check digits, others by the words that name them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chalicelib.domain.masking.checks import passes
from chalicelib.domain.masking.found import Kind, Sensitive
from chalicelib.domain.masking.plain import around_digits
from chalicelib.domain.masking.words import ACCOUNT_WORDS, LINK

_HEAD = re.compile(
    r"(?<![A-Za-z0-9•])[A-Za-z][ ]?[A-Za-z][ .\-]{0,2}\d[ ]?\d(?=[\s.\-/_:|*+]{0,5}[A-Za-z0-9])"
)
_BETWEEN = frozenset(" \t\n\r\u00a0.-/_–—·,:|*+")
_SHORTEST, _LONGEST = 15, 34
"""Characters of an IBAN, Norway's and the most that ISO 13616 allows."""

_SHOWN, _SHOWN_FROM = 4, 10
"""The last four stay readable of a number that is long enough for that."""

_NAMED = re.compile(
    rf"(?:{ACCOUNT_WORDS}){LINK}(?P<number>\d(?:[ .\-/]?\d){{5,23}})(?!\d)"
    rf"(?:[\s,;]{{0,3}}(?:and )?(?:account|a/c|acc)(?![^\W_]){LINK}(?P<second>\d(?:[ "
    rf".\-/]?\d){{5,23}})(?!\d))?",
    re.IGNORECASE,
)


def accounts_in(text: str) -> Iterator[Sensitive]:
    """Find IBANs, and numbers that are called a bank account's."""
    for head in _HEAD.finditer(text):
        if end := _end_of_iban(text, head.start()):
            yield Sensitive(Kind.BANK_ACCOUNT, head.start(), end, _SHOWN)
    for window in around_digits(text):
        for found in _NAMED.finditer(text, *window):
            for number in ("number", "second"):
                if found[number]:
                    shown = _SHOWN if sum(map(str.isdecimal, found[number])) >= _SHOWN_FROM else 0
                    yield Sensitive(Kind.BANK_ACCOUNT, *found.span(number), shown)


def _end_of_iban(text: str, start: int) -> int:
    """Where the IBAN ends that begins here, 0 if none does.

    The number modulo 97 is 1 (ISO 13616), its first four characters put last: so it is counted on character
    by character, and python-stdnum is asked about a country's own form only where that fits.
    """
    places = _characters(text, start)
    head = "".join(text[place] for place in places[:4])
    if len(places) < _SHORTEST or not head[2:].isdecimal():
        return 0
    head_value, remainder = _value(head), 0
    for count, place in enumerate(places[4:], start=5):
        remainder = int(f"{remainder}{int(text[place], 36)}") % 97
        if count >= _SHORTEST and (remainder * 1_000_000 + head_value) % 97 == 1:
            number = "".join(text[each] for each in places[:count])
            if not _goes_on(text, place + 1) and passes("iban", number):
                return place + 1
    return 0


def _characters(text: str, start: int) -> list[int]:
    places: list[int] = []
    skipped = 0
    for place in range(start, min(len(text), start + 3 * _LONGEST)):
        character = text[place]
        if character.isascii() and character.isalnum():
            places.append(place)
            skipped = 0
        elif character not in _BETWEEN or (skipped := skipped + 1) > 5:
            break
    return places[:_LONGEST]


def _value(characters: str) -> int:
    return int("".join(str(int(character, 36)) for character in characters))


def _goes_on(text: str, end: int) -> bool:
    return end < len(text) and text[end].isdecimal()
