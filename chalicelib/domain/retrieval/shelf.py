"""The knowledge of one playbook version, ready to be searched by words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from chalicelib.domain.retrieval.drawer import Drawer, drawer_of
from chalicelib.domain.retrieval.passages import Passage, passages_of
from chalicelib.domain.retrieval.words import KNOWN, content_words, spoken_languages

if TYPE_CHECKING:
    from chalicelib.domain.intent_rules import Intent
    from chalicelib.domain.playbook import Page, Playbook

KEPT = 4
"""Versions kept: the one in force, the one before, and a few in tests."""


@dataclass(frozen=True)
class Shelf:
    """Every passage, and the intents' examples, in a drawer for each language that the pages are in."""

    passages: Mapping[str, Passage]
    pages: tuple[Drawer, ...]
    examples: tuple[Drawer, ...]

    def covered(self, question: str) -> dict[str, float]:
        """How much of a question each passage holds, 0 to 1 by its id; what holds nothing is left out."""
        return _best_of(self.pages, content_words(question))

    def intents(self, question: str) -> dict[str, float]:
        """How much of a question each intent's nearest example holds, 0 to 1 by its id."""
        return _best_of(self.examples, content_words(question))

    def speaks(self, question: str) -> bool:
        """Whether a question may be in a language of the pages."""
        ours = {drawer.language.split("-")[0] for drawer in self.pages}
        return bool(spoken_languages(question) & ours or ours - KNOWN)

    def unheard(self, question: str) -> float:
        """The share of a question's words that neither pages nor examples know, 0 to 1; numbers do not count."""
        words = [word for word in content_words(question) if word.isalpha()]
        drawers = (*self.pages, *self.examples)
        unknown = [word for word in words if not any(drawer.near(word) for drawer in drawers)]
        return len(unknown) / len(words) if words else 0.0


def shelf_of(playbook: Playbook) -> Shelf:
    """Give the shelf of a playbook, made once for as long as the same pages are asked for."""
    wanted = (playbook.pages, playbook.intents)
    for known, shelf in _made:
        if known == wanted:  # the very same playbook compares at once
            return shelf
    _made.insert(0, (wanted, _shelf(*wanted)))
    del _made[KEPT:]
    return _made[0][1]


_made: list[tuple[tuple[tuple[Page, ...], tuple[Intent, ...]], Shelf]] = []


def _shelf(pages: tuple[Page, ...], intents: tuple[Intent, ...]) -> Shelf:
    passages = passages_of(pages)
    languages = dict.fromkeys(passage.language for passage in passages)
    examples = [
        (intent.id, text) for intent in intents for text in (*intent.title.values(), *intent.examples)
    ]
    return Shelf(
        {passage.passage_id: passage for passage in passages},
        tuple(
            drawer_of(((one.passage_id, one.whole) for one in passages if one.language == language), language)
            for language in languages
        ),
        tuple(drawer_of(examples, language) for language in languages),
    )


def _best_of(drawers: tuple[Drawer, ...], words: tuple[str, ...]) -> dict[str, float]:
    best: dict[str, float] = {}
    for drawer in drawers:
        for name, share in drawer.covered(words).items():
            best[name] = max(best.get(name, 0.0), share)
    return best
