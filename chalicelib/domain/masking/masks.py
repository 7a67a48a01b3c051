"""Find what must not travel in one text, and put dots in its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from chalicelib.domain.masking.accounts import accounts_in
from chalicelib.domain.masking.cards import cards_in
from chalicelib.domain.masking.credentials import credentials_in
from chalicelib.domain.masking.found import Sensitive
from chalicelib.domain.masking.identity import identity_numbers_in
from chalicelib.domain.masking.plain import Plain, plain
from chalicelib.domain.masking.spoken import spoken_in

MASK = "•"

_FINDERS: tuple[Callable[[str], Iterator[Sensitive]], ...] = (
    accounts_in,
    cards_in,
    identity_numbers_in,
    credentials_in,
    spoken_in,
)
_WITHOUT_DIGITS = (credentials_in, spoken_in)
"""A password may be a word, and digits may be said in words; everything else has digits."""

_DIGIT = re.compile(r"\d")


def mask(text: str) -> str:
    """Put a dot for every letter and digit of what is sensitive; cards and accounts keep their last four."""
    return mask_pieces(text, sensitive_in(text))


def mask_pieces(text: str, pieces: Iterable[Sensitive]) -> str:
    """Mask these pieces of a text; its length stays."""
    for found in pieces:
        hidden = re.sub(r"\w", MASK, text[found.start : found.end])
        kept = text[found.end - found.shown : found.end] if found.shown else ""
        text = text[: found.start] + hidden[: len(hidden) - found.shown] + kept + text[found.end :]
    return text


def sensitive_in(text: str) -> tuple[Sensitive, ...]:
    """Find what must be masked, by its check digits where it has any."""
    read = plain(text)
    found: list[Sensitive] = []
    for finder in _FINDERS if _DIGIT.search(read.text) else _WITHOUT_DIGITS:
        for new in finder(read.text):
            if not any(new.overlaps(old) for old in found):
                found.append(new)
    return tuple(sorted((_in_place(each, read) for each in found), key=lambda each: each.start))


def _in_place(found: Sensitive, read: Plain) -> Sensitive:
    start, end = read.span(found.start, found.end)
    return Sensitive(found.kind, start, end, found.shown)
