"""Find the pages that may answer a question: by what their passages mean and say, and by the intents that name them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from chalicelib.domain.meaning import Meaning
from chalicelib.domain.retrieval.choice import choose, whatever_fits
from chalicelib.domain.retrieval.found import Found, Support
from chalicelib.domain.retrieval.scores import Score, support_of, total
from chalicelib.domain.retrieval.shelf import Shelf, shelf_of
from chalicelib.domain.retrieval.words import spoken_languages

if TYPE_CHECKING:
    from chalicelib.domain.playbook import Playbook

LITTLE = 0.12
"""A passage that scores less is not found at all."""
KEPT = 8
"""Passages named in what was found."""
NOT_READ = frozenset({"he", "hi"})
"""Languages that the packaged encoder cannot read (Hindi in Latin letters included)."""
GOES_ON = 0.3
"""How probable the case's intent is, at the least, for what the customer writes next."""


def retrieve(
    question: str,
    *,
    playbook: Playbook,
    day: date,
    language: str,
    meaning: Meaning | None,
    intent: str | None = None,
) -> Found:
    """Find the pages valid on a day that may answer, in the customer's language where there is a translation.

    `meaning` is how the encoder reads the question, None where there is none; `intent` is the case's so far.
    A question in a language that nothing here can read finds whatever pages a turn can carry, and is not judged.
    """
    if not question.strip():
        return Found()
    shelf = shelf_of(playbook)
    pages = {page.id: page for page in playbook.pages_on(day)}
    scores = {
        name: score
        for name, score in _scores(question, shelf, playbook, meaning, intent).items()
        if shelf.passages[name].page_id in pages and total(score) >= LITTLE
    }
    best = sorted(scores, key=lambda name: -total(scores[name]))
    by_page: dict[str, float] = {}
    for name in best:
        by_page.setdefault(shelf.passages[name].page_id, total(scores[name]))
    if not _read(question, shelf, meaning):
        return Found(whatever_fits(by_page, playbook, pages, language, intent), judged=False)
    return Found(
        pages=choose(by_page, pages, language, playbook.business.default_language),
        support=support_of(scores[best[0]]) if best else 0.0,
        passages=tuple(Support(shelf.passages[name], total(scores[name])) for name in best[:KEPT]),
    )


def _scores(
    question: str, shelf: Shelf, playbook: Playbook, meaning: Meaning | None, intent: str | None
) -> dict[str, Score]:
    near = {each.name: each.score for each in meaning.passages} if meaning else {}
    covered = shelf.covered(question)
    named = _named(question, shelf, playbook, meaning)
    going_on = playbook.intent(intent)
    current = {page.id: GOES_ON for page in playbook.pages_of(going_on)} if going_on else {}
    unheard = shelf.unheard(question) if shelf.speaks(question) else None
    return {
        name: Score(
            near.get(name, 0.0) if near else None,
            covered.get(name, 0.0),
            named.get(shelf.passages[name].page_id, 0.0),
            unheard,
            current.get(shelf.passages[name].page_id, 0.0),
        )
        for name in dict.fromkeys((*near, *covered))
        if name in shelf.passages
    }


def _named(question: str, shelf: Shelf, playbook: Playbook, meaning: Meaning | None) -> Mapping[str, float]:
    """How probable the likeliest intent is that names a page, by page id."""
    likely = {each.name: each.score for each in meaning.intents} if meaning else {}
    likely = likely or shelf.intents(question)
    named: defaultdict[str, float] = defaultdict(float)
    for each in playbook.intents:
        for page in playbook.pages_of(each):
            named[page.id] = max(named[page.id], likely.get(each.id, 0.0))
    return named


def _read(question: str, shelf: Shelf, meaning: Meaning | None) -> bool:
    """Whether the words or the encoder can have understood a question."""
    encoder_reads = meaning is not None and not spoken_languages(question) <= NOT_READ
    return shelf.speaks(question) or encoder_reads
