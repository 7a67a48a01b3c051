"""The words of a text that say what it is about, cut to stems so that other forms of them meet."""

from __future__ import annotations

import re
from functools import lru_cache

from chalicelib.domain.retrieval.word_forms import ENDINGS, GLUE, PREFIXES, SWALLOWED
from chalicelib.domain.rules.letters import fold

SHORTEST_STEM = 3
_SAME_LETTER = str.maketrans("أإآىؤئ", "اااييي", "ـًٌٍَُِّْ")
"""Arabic letters that people write either way, and the signs that they leave out."""
_SCRIPTS = {
    "he": re.compile(r"[\u05d0-\u05ea]"),
    "ar": re.compile(r"[\u0620-\u064a]"),
    "hi": re.compile(r"[\u0904-\u0939]"),
}
_GLUE = {language: frozenset(fold(words).translate(_SAME_LETTER).split()) for language, words in GLUE.items()}
KNOWN = frozenset(_GLUE)
"""The languages that can be told apart."""
_ALL_GLUE = frozenset().union(*_GLUE.values())
"""One set for all: a word that is glue in any language seldom decides what a question is about."""


def content_words(text: str) -> tuple[str, ...]:
    """The words of any language that carry meaning, folded, in order, each once."""
    return tuple(word for word in _words(text) if word not in _ALL_GLUE and (len(word) > 1 or word.isdigit()))


def spoken_languages(text: str) -> frozenset[str]:
    """The languages of a text by its script, or by the most glue in it; all of them where there is none."""
    by_script = frozenset(language for language, letter in _SCRIPTS.items() if letter.search(text))
    if by_script:
        return by_script
    words = _words(text)
    counts = {language: sum(word in glue for word in words) for language, glue in _GLUE.items()}
    most = max(counts.values())
    return frozenset(language for language, count in counts.items() if count == most)


@lru_cache(maxsize=50_000)
def stems_of(word: str, language: str) -> tuple[str, ...]:
    """The stems that a folded word may have: without its ending, and without what its language puts before words."""
    language = language.split("-")[0]
    swallowed = SWALLOWED.get(language, {})
    roots = [word]
    for prefix in PREFIXES.get(language, ()):
        if word.startswith(prefix) and len(word) - len(prefix) >= SHORTEST_STEM:
            roots.append(word[len(prefix) :])
            roots += [swallowed[prefix] + word[len(prefix) :]] if prefix in swallowed else []
    return tuple(dict.fromkeys(_without_ending(root, language) for root in roots))


def stems(text: str, language: str) -> tuple[str, ...]:
    """The stems of a text's content words, each once."""
    return tuple(dict.fromkeys(stem for word in content_words(text) for stem in stems_of(word, language)))


def _without_ending(word: str, language: str) -> str:
    for ending in ENDINGS.get(language, ()):
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            word = word[: -len(ending)]
            break
    # shipp(ing) is ship, cancell(ed) is cancel
    return word[:-1] if len(word) > SHORTEST_STEM and word[-1] == word[-2] else word


def _words(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fold(text).translate(_SAME_LETTER).split()))
