"""The words that tell what a text is about, without those that every text has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from chalicelib.domain.review.fillers import FILLERS
from chalicelib.domain.rules.common_words import COMMON_WORDS
from chalicelib.domain.rules.letters import fold

SHORTEST, STEM = 4, 4
"""Letters of the shortest word that tells something, and of what two forms of a word have in common."""

MOST_NAMED = 3

_COMMON = frozenset(word for words in COMMON_WORDS.values() for word in words) | FILLERS
_LETTERS = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"://|www\.|@")


def telling_words(text: str) -> tuple[str, ...]:
    """Read a text's telling words as they are spelled, each once; numbers and what was masked are none."""
    found = {word: spelled for word, spelled in _words(text) if len(word) >= SHORTEST and word not in _COMMON}
    return tuple(dict.fromkeys(found.values()))


def share_a_word(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two texts have a telling word in common, whatever its ending."""
    return bool({_stem(word) for word in one} & {_stem(word) for word in other})


def shared_words(texts: Iterable[tuple[str, Sequence[str]]]) -> tuple[str, ...]:
    """Name the words that most customers used, in the order in which they write them: (customer, words) each.

    None that only one of them wrote, and none that far fewer wrote than the first.
    """
    who: dict[str, set[str]] = {}
    spelled: dict[str, Counter[str]] = {}
    places: dict[str, list[int]] = {}
    for customer, words in texts:
        for place, word in enumerate(words):
            who.setdefault(_stem(word), set()).add(customer)
            spelled.setdefault(_stem(word), Counter())[word] += 1
            places.setdefault(_stem(word), []).append(place)
    several = sorted((stem for stem in who if len(who[stem]) > 1), key=lambda stem: (-len(who[stem]), stem))
    often = takewhile(lambda stem: 2 * len(who[stem]) > len(who[several[0]]), several[:MOST_NAMED])
    ordered = sorted(often, key=lambda stem: (sum(places[stem]) / len(places[stem]), stem))
    return tuple(min(spelled[stem], key=lambda word: (-spelled[stem][word], word)) for stem in ordered)


def unsaid(words: Iterable[str], title: str) -> tuple[str, ...]:
    """The words that a title beside them does not say already."""
    said = {_stem(word) for word in fold(title).split()}
    return tuple(word for word in words if _stem(word) not in said)


def _words(text: str) -> Iterator[tuple[str, str]]:
    """Each word folded, to compare it, and as it is spelled, in small letters."""
    for written in (each for each in text.split() if not _ADDRESS.search(each)):
        folded = [word for word in fold(written).split() if _LETTERS.fullmatch(word)]
        for word in folded:
            spelled = _LETTERS.findall(written.lower())
            yield word, spelled[0] if len(spelled) == len(folded) == 1 else word


def _stem(word: str) -> str:
    return fold(word).replace(" ", "")[:STEM]
