"""The words that tell what a text is about, without those that every text has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from chalicelib.domain.rules.common_words import COMMON_WORDS
from chalicelib.domain.rules.letters import fold

SHORTEST, STEM = 4, 4
"""Letters of the shortest word that tells something, and of what two forms of a word have in common."""

MOST_NAMED = 3

_COMMON = frozenset(word for words in COMMON_WORDS.values() for word in words)
_LETTERS = re.compile(r"[^\W\d_]+")


def telling_words(text: str) -> frozenset[str]:
    """Read a text's telling words, folded; numbers and what was masked are none."""
    words = (word for word in fold(text).split() if _LETTERS.fullmatch(word))
    return frozenset(word for word in words if len(word) >= SHORTEST and word not in _COMMON)


def share_a_word(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two texts have a telling word in common, whatever its ending."""
    return bool({word[:STEM] for word in one} & {word[:STEM] for word in other})


def shared_words(texts: Iterable[tuple[str, frozenset[str]]]) -> tuple[str, ...]:
    """Name the words that most customers used: (customer, words) each; none that only one of them wrote."""
    who: dict[str, set[str]] = {}
    spelled: dict[str, Counter[str]] = {}
    for customer, words in texts:
        for word in words:
            who.setdefault(word[:STEM], set()).add(customer)
            spelled.setdefault(word[:STEM], Counter())[word] += 1
    several = sorted((stem for stem in who if len(who[stem]) > 1), key=lambda stem: (-len(who[stem]), stem))
    return tuple(
        min(spelled[stem], key=lambda word: (-spelled[stem][word], word)) for stem in several[:MOST_NAMED]
    )
