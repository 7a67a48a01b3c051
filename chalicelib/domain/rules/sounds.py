"""How one language says what a book of rules listens for, and how a reading is held against it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from chalicelib.domain.rules.heard import Heard
from chalicelib.domain.rules.letters import spaced, whole_words
from chalicelib.domain.rules.reading import Reading, line_of


@dataclass(frozen=True, eq=False)
class Sounds:
    """The rules of one language, each with the expressions that fire it, in folded letters and whole words.

    `not_meant` is what only sounds like them: a negation, somebody else's anger, a namesake; it is taken out
    first. `script` are letters without which the language is not listened for. `plain` brings a reading to the
    spelling that the rules are written in.
    """

    language: str
    rules: Mapping[str, tuple[str, ...]]
    not_meant: tuple[str, ...] = ()
    script: str = ""
    plain: Callable[[Reading], Reading] | None = None

    def heard_in(self, reading: Reading) -> Iterator[Heard]:
        """Give every rule that fires, in the order of the rules, with the first sentence that does it."""
        if not reading.may_be(self.language) or (
            self.script and not re.search(self.script, reading.sentences)
        ):
            return
        spelt = spaced(self.plain(reading).sentences if self.plain else reading.sentences)
        meant: str | None = None
        for rule, pattern in self._rules:
            if not pattern.search(spelt):
                continue
            meant = self._meant(spelt) if meant is None else meant
            if found := pattern.search(meant):
                yield Heard(rule, self.language, reading.sentence(line_of(found.start(), meant)))

    def _meant(self, sentences: str) -> str:
        return self._not_meant.sub(" thing", sentences) if self.not_meant else sentences

    @cached_property
    def _rules(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        return tuple((rule, _whole_words(patterns)) for rule, patterns in self.rules.items())

    @cached_property
    def _not_meant(self) -> re.Pattern[str]:
        return _whole_words(self.not_meant)


def _whole_words(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return whole_words("|".join(patterns))
