"""How rules read a customer's words: folded to plain letters, cut into sentences, typing errors mended."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from chalicelib.domain.rules.common_words import likely_languages
from chalicelib.domain.rules.letters import expression, fold

__all__ = ["Reading", "any_of", "fold", "line_of", "mended", "misspellings", "phrases", "quote", "read"]

LONGEST_QUOTE = 200
"""Characters of the customer's words kept as evidence."""

LONG_TEXT = 300
"""From so many characters on, only the languages that a text is likely in are listened for: it saves time."""

_SENTENCE_END = re.compile(r"[.!?¿¡;:\n\r…。！？؟।|]+")
_CLAUSE_END = re.compile(
    r"([,،、()\[\]—–\"“”«»]+|\s-\s|\b(?:but|pero|sino|aber|sondern|however)\b)", re.IGNORECASE
)


@dataclass(frozen=True)
class Reading:
    """A text as rules see it.

    `sentences` and `clauses` are folded, one a line: an expression with plain spaces never reaches beyond its
    line, so that a `no` stays in its clause. `words` are the sentences in the customer's own spelling,
    `sentence_of` gives each clause's sentence. `languages` are those it may be in, None for any: a short text
    is listened to in every language of its script.
    """

    words: tuple[str, ...]
    sentences: str
    clauses: str
    sentence_of: tuple[int, ...]
    languages: frozenset[str] | None = None

    def may_be(self, language: str) -> bool:
        """Whether to listen for a language."""
        return self.languages is None or language in self.languages

    def sentence(self, line: int) -> str:
        """The customer's words behind a line of `sentences`."""
        return self.words[line]

    def clause(self, line: int) -> str:
        """The customer's words around a line of `clauses`."""
        return self.words[self.sentence_of[line]]

    def without(self, ignored: re.Pattern[str] | None) -> Reading:
        """Take out phrases that must not be heard."""
        if ignored is None:
            return self
        sentences, clauses = (ignored.sub("thing", text) for text in (self.sentences, self.clauses))
        return Reading(self.words, sentences, clauses, self.sentence_of, self.languages)


def read(text: str) -> Reading:
    """Cut text into sentences, and these into clauses at commas, brackets, dashes and `but`."""
    words: list[str] = []
    sentences: list[str] = []
    clauses: list[str] = []
    sentence_of: list[int] = []
    for part in _SENTENCE_END.split(text):
        pieces = [fold(piece) for piece in _CLAUSE_END.split(part)]
        # Every second piece is what stood between two clauses: a comma, that folds to nothing, or a word.
        folded = [clause for clause in pieces[::2] if clause]
        if folded:
            sentence_of += [len(words)] * len(folded)
            words.append(part.strip())
            sentences.append(" ".join(filter(None, pieces)))
            clauses += folded
    lines = "\n".join(sentences)
    languages = likely_languages(lines, short=len(text) < LONG_TEXT)
    return Reading(tuple(words), lines, "\n".join(clauses), tuple(sentence_of), languages)


def line_of(place: int, text: str) -> int:
    """The number of the line that a place of folded lines is on; they may be `spaced`."""
    return text.count("\n", 1, max(place, 1))


def quote(text: str) -> str:
    """Shorten the customer's words to a piece of evidence."""
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + "…"


def any_of(words: str) -> str:
    """Write words as a regular expression; `_` stands for a space, and they may be expressions themselves."""
    return "(?:" + "|".join(word.replace("_", " ") for word in words.split()) + ")"


@lru_cache(maxsize=256)
def phrases(spoken: tuple[str, ...]) -> re.Pattern[str] | None:
    """Compile a business's own phrases, matched as whole words after folding."""
    folded = [re.escape(fold(phrase)) for phrase in spoken if fold(phrase)]
    return expression(rf"\b(?:{'|'.join(folded)})\b") if folded else None


def misspellings(words: Iterable[str], *, except_for: Iterable[str] = ()) -> dict[str, str]:
    """Map one-slip spellings (a letter missing, doubled, swapped, a wrong vowel, m for n) to their words."""
    known = set(words)
    slips = {slip: word for word in known for slip in _slips(word)}
    return {slip: word for slip, word in slips.items() if slip not in known and slip not in set(except_for)}


def mended(folded: str, spelling: Mapping[str, str]) -> str:
    """Put words in place of their misspellings, line by line."""
    if spelling.keys().isdisjoint(folded.split()):
        return folded
    return "\n".join(
        " ".join(spelling.get(word, word) for word in line.split(" ")) for line in folded.split("\n")
    )


def _slips(word: str) -> Iterator[str]:
    for at in range(1, len(word)):
        if len(word) > 4:
            yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at] + word[at:]
        if at > 1 or len(word) > 3:
            yield word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
        if word[at] in "aeiou" and len(word) > 4:
            yield from (word[:at] + vowel + word[at + 1 :] for vowel in "aeiou")
        if word[at] in "mn":
            yield word[:at] + ("n" if word[at] == "m" else "m") + word[at + 1 :]
