"""What somebody looks for among conversations: a term, its spellings, and where a text has it."""

from __future__ import annotations

import re
from dataclasses import dataclass

SHORTEST, LONGEST = 2, 80
DIGITS = re.compile(r"[\d\s().+/-]+")
FEWEST_DIGITS = 4
"""Fewer are as likely part of a price or a time as of a phone number."""

BEFORE, AFTER = 50, 110
"""Characters of an excerpt on both sides of the hit."""


@dataclass(frozen=True)
class Wanted:
    """A term as it is looked for. `number` are its digits, where it may be (part of) a phone number."""

    term: str
    spellings: tuple[str, ...]
    number: str = ""


@dataclass(frozen=True)
class Excerpt:
    """A piece of a text around the hit."""

    before: str
    hit: str
    after: str


def wanted(words: str) -> Wanted | None:
    """Read what was typed; None where it is too short to look for.

    The table compares letter by letter, so the usual spellings are asked for at once. A number is found in any
    spelling, with its country's code or the zero that stands for it.
    """
    term = " ".join(words.split())[:LONGEST].strip()
    if len(term) < SHORTEST:
        return None
    spellings = dict.fromkeys((term, term.lower(), term.capitalize(), term.title(), term.upper()))
    digits = re.sub(r"\D", "", term).lstrip("0") if DIGITS.fullmatch(term) else ""
    return Wanted(term, tuple(spellings), digits if len(digits) >= FEWEST_DIGITS else "")


def excerpt(text: str, of: Wanted) -> Excerpt | None:
    """Cut out where a text has the term (or the number); None where it has neither."""
    flat = " ".join(text.split())
    sought = [of.term, *([of.number] if of.number else [])]
    found = next((hit for each in sought if (hit := re.search(re.escape(each), flat, re.IGNORECASE))), None)
    if found is None:
        return None
    start, end = max(0, found.start() - BEFORE), min(len(flat), found.end() + AFTER)
    return Excerpt(
        ("…" if start else "") + flat[start : found.start()],
        found.group(),
        flat[found.end() : end] + ("…" if end < len(flat) else ""),
    )
