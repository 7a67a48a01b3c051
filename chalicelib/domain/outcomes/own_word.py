"""Hear the customer's own word that it is settled: thanks, a thumb, "it works now"; never mere assent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from chalicelib.domain.closing import QUESTION_MARKS, is_closing
from chalicelib.domain.outcomes.vocabulary import AROUND, ASSENT, DENIAL, SETTLED, THANKS
from chalicelib.domain.rules.letters import fold

MOST_WORDS = 16
"""A word that it is settled is short; what is longer says something else as well."""

THUMBS = re.compile("[👍🙏]")
_HEARTS = re.compile("[❤♥💚💙🧡💛💜🤍💯]")
_NOT_MEANT = re.compile(
    "[👎🙄😒😡😠🤬😤😑😞😢😭🤦💩🖕😕☹🙁😔😖😫😩🤮🤡😏🙃🤔😬💀☠💔🤨😐😶😟😣😥😰😱🤢🥲🫤🫠🤷🚮👿😾]|"
    r"[:;=]['’]?-?[(\[/\\|]"
)
"""With one of these the words are not meant as they stand."""


def is_own_word(text: str) -> bool:
    """Whether a message holds nothing but the word that it is settled, and politeness around it.

    Every word must be known: whatever else is said ("thanks, but…", "thanks for nothing") may ask for something.
    """
    if not text.strip() or QUESTION_MARKS.search(text) or _NOT_MEANT.search(text):
        return False
    words = fold(text)
    if not words:
        return bool(THUMBS.search(text) or _HEARTS.search(text))
    if len(words.split()) > MOST_WORDS or _phrase().sub("", words).strip():
        return False
    if _says(SETTLED, words):
        return True
    thanked = _says(THANKS, words) or bool(THUMBS.search(text))
    return thanked and not _says(ASSENT, words)


def asks_nothing(text: str) -> bool:
    """Whether a message wants nothing more: closing words ("ok, bye") or the word that it is settled."""
    return is_closing(text) or is_own_word(text)


def answers_follow_up(text: str) -> bool | None:
    """Whether short words say yes or no to the question whether it is settled; None for anything that says more."""
    if QUESTION_MARKS.search(text):
        return None
    words = fold(text)
    if words in _phrases(tuple(DENIAL.values())) or (not words and "👎" in text):
        return False
    if is_own_word(text):
        return True
    only_known = bool(words) and len(words.split()) <= MOST_WORDS and not _phrase().sub("", words).strip()
    return True if only_known and _says(ASSENT, words) and not _NOT_MEANT.search(text) else None


def is_thumb(emoji: str) -> bool:
    """Whether a reaction to one of our messages says so."""
    return bool(THUMBS.search(emoji)) and not _NOT_MEANT.search(emoji)


def _says(kinds: Mapping[str, str], words: str) -> bool:
    said = set(_phrase().findall(words))
    return not said.isdisjoint(_phrases(tuple(kinds.values())))


@cache
def _phrases(lines: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(phrase.replace("_", " ")) for line in lines for phrase in line.split()) - {""}


@cache
def _phrase() -> re.Pattern[str]:
    """One known phrase, the longest that fits."""
    known = _phrases(tuple(line for kinds in (THANKS, SETTLED, AROUND, ASSENT) for line in kinds.values()))
    longest_first = sorted(known, key=lambda phrase: (-len(phrase), phrase))
    return re.compile(r"(?<!\S)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\S)")
