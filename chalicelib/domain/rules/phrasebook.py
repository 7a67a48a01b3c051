"""A phrasebook: for each rule, how it sounds in each language; held against folded sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from chalicelib.domain.rules.letters import spaced, whole_words
from chalicelib.domain.rules.reading import Reading, line_of


@dataclass(frozen=True)
class Heard:
    """A rule that fired: its name inside the trigger, the language, and the customer's words."""

    rule: str
    language: str
    words: str


class Phrasebook:
    """Rules by name and language; see `letters.whole_words` for how to write them; they match whole words."""

    def __init__(self, rules: Mapping[str, Mapping[str, str]]) -> None:
        self._rules = [
            (rule, language, whole_words(pattern))
            for rule, languages in rules.items()
            for language, pattern in languages.items()
        ]

    def heard_in(self, reading: Reading) -> Iterator[Heard]:
        """Give every rule that fires, in the order of the book, with the first sentence that does it."""
        sentences = spaced(reading.sentences)
        for rule, language, pattern in self._rules:
            if reading.may_be(language) and (found := pattern.search(sentences)):
                yield Heard(rule, language, reading.sentence(line_of(found.start(), sentences)))
