"""How well the knowledge is searched: own questions to the sample playbook and the starters, near misses among them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import yaml

from chalicelib.adapters.encoder.index import Index, build_index
from chalicelib.adapters.playbook_files import read_playbook
from chalicelib.domain.doubt import NOT_SUPPORTED, SUPPORTED
from chalicelib.domain.playbook import Page, Playbook
from chalicelib.domain.retrieval import Found, retrieve
from infra.evaluation.corpora import Corpora
from infra.evaluation.few_shot import auroc, encoder
from infra.evaluation.report import Section, Threshold
from infra.evaluation.table import Cell, Table, percent
from infra.paths import ROOT

QUESTIONS = ROOT / "tests" / "domain" / "retrieval"
PLAYBOOKS = {
    "clinic": ROOT / "policies",
    "shop": ROOT / "infra" / "starters" / "shop",
    "recruiting": ROOT / "infra" / "starters" / "recruiting",
}
DAY = date(2026, 11, 23)
"""The day that pages are looked up on; all of them are valid on it."""
MOST_SHOWN = 6


@dataclass(frozen=True)
class Asked:
    """A question, the pages that answer it (none: a near miss), and what was found."""

    text: str
    language: str
    answers: frozenset[str]
    found: Found

    @property
    def rank(self) -> int | None:
        """The place of the first page that answers; None if none of them was found."""
        places = (at for at, page in enumerate(self.found.pages, 1) if _subject(page) in self.answers)
        return next(places, None)

    def hit(self, within: int) -> bool:
        """Whether a page that answers is among the first so many."""
        return self.rank is not None and self.rank <= within


def run(corpora: Corpora) -> Section:  # noqa: ARG001 (every section is run the same way)
    """Ask every own question, with the encoder and with words alone."""
    ready = {name: folder for name, folder in PLAYBOOKS.items() if (QUESTIONS / f"{name}.yaml").is_file()}
    asked = {name: ask(name, folder) for name, folder in ready.items()}
    by_words = {name: ask(name, folder, encoded=False) for name, folder in ready.items()}
    everything = [one for those in asked.values() for one in those]
    return Section(
        "Retrieval",
        tables=(
            Table(
                "Questions that a page answers, % with such a page first, among three, among all that go to the model",
                ("playbook", "questions", "first", "three", "all", "first, words only", "three, words only"),
                tuple(_hits(name, asked[name], by_words[name]) for name in asked),
            ),
            Table(
                "By language",
                ("language", "questions", "first", "three"),
                tuple(_by_language(everything)),
            ),
            Table(
                "Questions that no page answers: how support tells them from the others, "
                f"% under {SUPPORTED:g} and under {NOT_SUPPORTED:g}",
                (
                    "playbook",
                    "none answers",
                    "AUROC",
                    "under",
                    "far under",
                    "wrongly under",
                    "wrongly far under",
                ),
                tuple(_support(name, those) for name, those in asked.items()),
            ),
        ),
        notes=_notes(everything),
        thresholds=_thresholds(everything),
    )


def ask(name: str, folder: Path, *, encoded: bool = True) -> list[Asked]:
    """Look up every question of a playbook's table; `encoded` is False for words alone."""
    playbook = read_playbook(folder)
    rows = yaml.safe_load((QUESTIONS / f"{name}.yaml").read_text(encoding="utf-8"))
    index = Index.read(build_index(playbook, encoder())) if encoded else None
    return [
        Asked(row["text"], row["language"], frozenset(row["pages"]), _looked_up(row, playbook, index))
        for row in rows
    ]


def _looked_up(row: Mapping[str, str], playbook: Playbook, index: Index | None) -> Found:
    text = row["text"]
    meaning = index.meaning_of(encoder()([text])[0], text) if index else None
    return retrieve(text, playbook=playbook, day=DAY, language=row["language"], meaning=meaning)


def _hits(name: str, asked: Sequence[Asked], by_words: Sequence[Asked]) -> tuple[Cell, ...]:
    return (
        name,
        sum(bool(one.answers) for one in asked),
        *(_hit(asked, within) for within in (1, 3, 99)),
        *(_hit(by_words, within) for within in (1, 3)),
    )


def _by_language(asked: Sequence[Asked]) -> Iterator[tuple[Cell, ...]]:
    by_language: defaultdict[str, list[Asked]] = defaultdict(list)
    for one in asked:
        if one.answers:
            by_language[one.language].append(one)
    for language, those in sorted(by_language.items(), key=lambda pair: -len(pair[1])):
        yield language, len(those), _hit(those, 1), _hit(those, 3)


def _support(name: str, asked: Sequence[Asked]) -> tuple[Cell, ...]:
    answered = [one.found.support for one in asked if one.answers]
    misses = [one.found.support for one in asked if not one.answers]
    return (
        name,
        len(misses),
        round(auroc(np.array(answered, dtype=np.float32), np.array(misses, dtype=np.float32)), 1),
        *(_under(those, bound) for those in (misses, answered) for bound in (SUPPORTED, NOT_SUPPORTED)),
    )


def _hit(asked: Sequence[Asked], within: int) -> float | None:
    answered = [one for one in asked if one.answers]
    return percent(sum(one.hit(within) for one in answered), len(answered))


def _under(supports: Sequence[float], bound: float) -> float | None:
    return percent(sum(support < bound for support in supports), len(supports))


def _notes(asked: Sequence[Asked]) -> tuple[str, ...]:
    late = [f"“{one.text}”" for one in asked if one.answers and not one.hit(3)][:MOST_SHOWN]
    sure = sorted((one for one in asked if not one.answers), key=lambda one: -one.found.support)[:MOST_SHOWN]
    return (
        "The questions are our own (tests/domain/retrieval), written with the pages at hand and before anything was "
        "searched. The weights were fitted on those to the clinic and to the shop; the recruiter's were left to "
        "measure on. Support is a sign and no proof: the near misses that it lets through are left to the model, "
        "which sees that the pages do not say it, and to the check of its answer.",
        f"Not among the first three: {', '.join(late) or 'none'}.",
        f"Near misses with the most support: {', '.join(f'“{one.text}” ({one.found.support:.2f})' for one in sure)}.",
    )


def _thresholds(asked: Sequence[Asked]) -> tuple[Threshold, ...]:
    answered = [one.found.support for one in asked if one.answers]
    misses = [one.found.support for one in asked if not one.answers]
    return (
        Threshold("a page that answers among the first three", _hit(asked, 3), "at least", 95),
        Threshold("near misses under the support of one doubt", _under(misses, SUPPORTED), "at least", 40),
        Threshold("answered questions far under", _under(answered, NOT_SUPPORTED), "at most", 3),
    )


def _subject(page: Page) -> str:
    """A page's id, or the id of the page that it translates."""
    return page.translation_of or page.id
