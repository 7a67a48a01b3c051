"""Prices, percentages and durations that two pages give differently for one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from chalicelib.adapters.playbook_files.gaps.facts.side_by_side import ReadPage, pairs
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.domain.grounding.claim import Figure, Kind
from chalicelib.domain.grounding.subjects import subjects_in

COMMON_SHARE = 1 / 3
"""A word on more than this share of a language's pages, such as `dental` at a dentist's, tells nothing apart."""

FEWEST_PAGES = 3
"""On how many pages a word must be at least to be common."""

_OF_TIME_AND_OFFER = (
    "now today curre prese new give offer ahora hoy actua nuevo nueva damos ofrec agora hoje atual novo nova "
    "maint aujou actue jetzt heute derze neu adess oggi attua"
)
_IN_PASSING = frozenset(_OF_TIME_AND_OFFER.split())
"""Words, cut as subjects are, that say nothing of what is spoken of."""

Stems = frozenset[str]
Statements = dict[tuple[Kind, Stems], list[Figure]]


def amounts(pages: list[ReadPage]) -> Iterator[Mistake]:
    """Report what has another amount on every line of the other page that speaks of the same thing."""
    statements = {page.page.id: _statements(page) for page in pages}
    common = {language: _common(pages, language) for language in {page.page.language for page in pages}}
    for one, other in pairs(pages):
        telling_nothing = common[one.page.language]
        for (kind, stems), figures in statements[other.page.id].items():
            of_the_same = [
                figure
                for (its_kind, its_stems), its_figures in statements[one.page.id].items()
                if its_kind is kind and _same(stems, its_stems, kind, telling_nothing)
                for figure in its_figures
            ]
            if of_the_same and not _readings(figures) & _readings(of_the_same):
                line = one.line(of_the_same[0].start)
                problem = (
                    f"`{other.words(figures[0])}`, but `{one.words(of_the_same[0])}` for the same "
                    f"in {one.document.file}:{line}"
                )
                yield other.mistake(other.line(figures[0].start), problem)


def _statements(page: ReadPage) -> Statements:
    found: Statements = defaultdict(list)
    for said in subjects_in(page.text):
        if said.stems - _IN_PASSING:
            found[(said.figure.kind, said.stems - _IN_PASSING)].append(said.figure)
    return found


def _readings(figures: list[Figure]) -> set[object]:
    return {reading for figure in figures for reading in figure.readings}


def _same(one: Stems, other: Stems, kind: Kind, common: Stems) -> bool:
    """Whether two subjects are one: the same words, give or take what every page speaks of.

    A duration's words must be the very same, for how long something takes and when to come again look alike.
    """
    if kind is Kind.DURATION:
        return one == other and len(one) > 1
    return bool((one & other) - common) and one ^ other <= common


def _common(pages: list[ReadPage], language: str) -> Stems:
    texts = [page.text.folded for page in pages if page.page.language == language]
    stems = {
        stem
        for page in pages
        if page.page.language == language
        for said in subjects_in(page.text)
        for stem in said.stems
    }
    enough = max(FEWEST_PAGES, int(len(texts) * COMMON_SHARE) + 1)
    return frozenset(stem for stem in stems if sum(stem in text for text in texts) >= enough)
