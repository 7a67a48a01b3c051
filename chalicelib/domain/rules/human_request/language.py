"""One language's rules for a request for a person, and how a sentence is held against them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice

from chalicelib.domain.rules.heard import Heard
from chalicelib.domain.rules.letters import expression, fold, spaced, whole_words
from chalicelib.domain.rules.reading import Reading, line_of, mended, misspellings

_PLACES = 12
"""Places a rule is tried at in one message; more is not how people write, and costs time."""

_NEAR = 160
"""Characters before a request that may take it back."""


@dataclass(frozen=True)
class Language:
    """The rules of one language; every expression is held against folded text, clause by clause.

    `requests`: what asks for a person. `refused_before`: what, right before such words, makes them no request
    (a negation, a question about what must be done, a question who is speaking); `refused_after`: the same for
    languages that deny after the verb. `told`: what makes the rest of a sentence somebody else's words, or a
    case that is only imagined. `protests`: what asks for a person by refusing a machine or by finding nobody; a
    negation before it changes nothing. `bare`: a whole sentence that is nothing but the name of a person's role,
    with the words that may stand around it. `namesakes`: things that only sound like people (`travel agent`,
    `in person`); they are taken out first. `spelling`: words that are heard with one slip of the thumb, unless
    that makes one of `not_misspelt`; `respelt`: other spellings. `cues`: beginnings of words without which a
    language that is easily taken for another is not listened for. `plain`: brings a reading to the spelling that
    the rules are written in.
    """

    code: str
    requests: Mapping[str, str]
    protests: Mapping[str, str]
    refused_before: str
    bare: str
    namesakes: str
    refused_after: str = ""
    told: str = ""
    spelling: str = ""
    not_misspelt: str = ""
    respelt: Mapping[str, str] = field(default_factory=dict)
    cues: str = ""
    plain: Callable[[Reading], Reading] | None = None

    def may_be_in(self, reading: Reading) -> bool:
        """Whether to listen: a language that shares its script with others may need `cues` of its own."""
        return reading.may_be(self.code) and bool(not self.cues or self._own.search(reading.sentences))

    @cached_property
    def _own(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{self.cues})")

    def requests_in(self, reading: Reading) -> Iterator[Heard]:
        """Find what asks for a person; a message that is only the name of a role is one too."""
        if self.plain:
            reading = self.plain(reading)
        clauses = self._prepared(reading.clauses)
        sentences = clauses if reading.sentences == reading.clauses else self._prepared(reading.sentences)
        if bare := self._bare.search(sentences):
            yield Heard("bare", self.code, reading.sentence(line_of(bare.start() + 1, sentences)))
        elif len(reading.words) > 1 and self._bare.fullmatch(spaced(sentences[2:].replace("\n ", " "))):
            yield Heard("bare", self.code, " ".join(reading.words))
        places = [(rule, self._asks(clauses, pattern, reading)) for rule, pattern in self._requests]
        protests = [(rule, pattern.search(clauses)) for rule, pattern in self._protests]
        places += [(rule, found.start()) for rule, found in protests if found]
        for rule, place in places:
            if place is not None:
                yield Heard(rule, self.code, reading.clause(line_of(place, clauses)))

    def refuses_in(self, reading: Reading) -> bool:
        """Whether a text sounds like a request here, but takes it back, or only tells of one or of a namesake."""
        if self.plain:
            reading = self.plain(reading)
        spelt = spaced(mended(reading.clauses, self._spelling))
        clauses = self._namesakes.sub(" thing", spelt)
        return clauses != spelt or any(
            self._is_refused(found, clauses, reading)
            for _, pattern in self._requests
            for found in islice(pattern.finditer(clauses), _PLACES)
        )

    def _asks(self, clauses: str, pattern: re.Pattern[str], reading: Reading) -> int | None:
        """Find the first place that is not refused by what stands around it."""
        found = pattern.search(clauses)
        for _ in range(_PLACES):
            if not found:
                break
            if not self._is_refused(found, clauses, reading):
                return found.start()
            found = pattern.search(clauses, found.start() + 1)
        return None

    def _is_refused(self, found: re.Match[str], clauses: str, reading: Reading) -> bool:
        before = clauses[clauses.rfind("\n", 0, found.start()) + 2 : found.start() + 1]
        return bool(
            self._refused.search(before, max(0, len(before) - _NEAR))
            or (self.refused_after and self._refused_after.match(clauses, found.end()))
            or (self.told and self._is_told(_said_before(clauses, found.start(), reading)))
        )

    def _is_told(self, before: str) -> bool:
        return bool(self._told.search(before, max(0, len(before) - _NEAR)))

    def _prepared(self, folded: str) -> str:
        return self._namesakes.sub(" thing", spaced(mended(folded, self._spelling)))

    @cached_property
    def _requests(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        return _compiled(self.requests)

    @cached_property
    def _protests(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        return _compiled(self.protests)

    @cached_property
    def _refused(self) -> re.Pattern[str]:
        return expression(rf"\b(?:{self.refused_before}) $")

    @cached_property
    def _refused_after(self) -> re.Pattern[str]:
        return expression(rf" (?:{self.refused_after})\b")

    @cached_property
    def _told(self) -> re.Pattern[str]:
        return expression(rf"(?:^|\b)(?:{self.told}) $")

    @cached_property
    def _bare(self) -> re.Pattern[str]:
        return expression(rf"\n (?:{self.bare})$")

    @cached_property
    def _namesakes(self) -> re.Pattern[str]:
        return whole_words(self.namesakes)

    @cached_property
    def _spelling(self) -> Mapping[str, str]:
        slips = misspellings(self.spelling.split(), except_for=self.not_misspelt.split())
        return {fold(slip): fold(word) for slip, word in (slips | dict(self.respelt)).items()}


def _said_before(clauses: str, place: int, reading: Reading) -> str:
    """The sentence up to a place; a comma stands where a clause ends."""
    line = line_of(place, clauses)
    first = reading.sentence_of.index(reading.sentence_of[line])
    lines = clauses[2 : place + 1].split("\n ")
    return " , ".join(lines[first:])


def _compiled(rules: Mapping[str, str]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((rule, whole_words(pattern)) for rule, pattern in rules.items())
