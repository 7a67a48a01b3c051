"""Texts of one language, ready to be searched by words: which words of a question each of them holds."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from chalicelib.domain.retrieval.words import stems, stems_of

SLIP_FROM = 5
"""Letters that a word needs before one slip in it, or a part of it, still names it."""
SLIP_UP_TO = 30
"""A longer one is no word: an address, a picture in letters."""
ALMOST = 0.8
"""What a word counts that is met with a slip, or inside a longer word."""


@dataclass(frozen=True)
class Drawer:
    """Named texts (several may share a name): which hold a stem, and how stems may be misspelt."""

    language: str
    names: tuple[str, ...]
    holding: Mapping[str, frozenset[int]]
    slips: Mapping[str, frozenset[str]]

    def near(self, word: str) -> dict[str, float]:
        """The stems that a word of a question may stand for, and how surely; none if no text holds it."""
        roots = stems_of(word, self.language)
        if held := [root for root in roots if root in self.holding]:
            return dict.fromkeys(held, 1.0)
        near = {known for root in roots for slip in _slips(root) for known in self.slips.get(slip, ())}
        near |= {part for root in roots for part in _parts(root) if part in self.holding}
        return dict.fromkeys(near, ALMOST)

    def covered(self, question: Iterable[str]) -> dict[str, float]:
        """How much of a question's words the best text of each name holds, 0 to 1 by what the words are worth."""
        totals: defaultdict[int, float] = defaultdict(float)
        whole = 0.0
        for word in question:
            near = self.near(word)
            worth = max(map(self._worth, near), default=self._worth(""))
            whole += worth
            for at, sure in self._held(near).items():
                totals[at] += sure * worth
        shares: defaultdict[str, float] = defaultdict(float)
        for at, total in totals.items():
            shares[self.names[at]] = max(shares[self.names[at]], total / whole)
        return shares

    def _worth(self, known: str) -> float:
        """How telling a stem is: rare ones more (inverse document frequency), one never seen the most."""
        return math.log(1 + len(self.names) / (len(self.holding.get(known, ())) + 0.5))

    def _held(self, near: Mapping[str, float]) -> dict[int, float]:
        held: dict[int, float] = {}
        for known, sure in near.items():
            for at in self.holding[known]:
                held[at] = max(held.get(at, 0.0), sure)
        return held


def drawer_of(texts: Iterable[tuple[str, str]], language: str) -> Drawer:
    """Put named texts into a drawer."""
    names: list[str] = []
    holding: defaultdict[str, set[int]] = defaultdict(set)
    for at, (name, text) in enumerate(texts):
        names.append(name)
        for known in stems(text, language):
            holding[known].add(at)
    slips: defaultdict[str, set[str]] = defaultdict(set)
    for known in holding:
        for slip in _slips(known):
            slips[slip].add(known)
    return Drawer(
        language,
        tuple(names),
        {known: frozenset(places) for known, places in holding.items()},
        {slip: frozenset(known) for slip, known in slips.items()},
    )


def _slips(word: str) -> Iterator[str]:
    """A word and every form of it with one letter gone: two words that share a form are one slip apart."""
    if SLIP_FROM <= len(word) <= SLIP_UP_TO and not word.isdigit():
        yield word
        yield from (word[:at] + word[at + 1 :] for at in range(1, len(word)))


def _parts(word: str) -> Iterator[str]:
    """Beginnings and ends of a word that are long enough to be words: `zahnreinigung` holds `reinigung`."""
    for cut in range(SLIP_FROM, min(len(word), SLIP_UP_TO)):
        yield word[:cut]
        yield word[-cut:]
