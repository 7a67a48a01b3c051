"""What each price, duration, percentage and time of a text is said of.

A figure's subject is the plain stems of its own clause, or of the clauses before it where that one has none
(`A cleaning takes 30 minutes and costs 55 €`); in a table, those of its row's first cell and of its column's head.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from chalicelib.domain.grounding.claim import Figure, Kind
from chalicelib.domain.grounding.concepts import CONCEPT
from chalicelib.domain.grounding.figures import Text
from chalicelib.domain.grounding.stems import content, joined, stems_of

_KINDS = frozenset(
    {Kind.PRICE, Kind.DURATION, Kind.PERCENTAGE, Kind.TIME, Kind.WEEKDAY, Kind.DATE, Kind.NUMBER}
)
_SENTENCE_END = re.compile(r"[;!?\n।]+|\.(?=\s|$)|\.\s")
_CLAUSE_END = re.compile(
    r"[,:()|\"{}\[\]]| - |\b(?:and|y|e|और|و|dan|et|und|but|pero|mas|mais|aber|ma|while|whereas|mientras|"
    r"enquanto|"
    r"tandis|wahrend|"
    r"mentre|plus|or|o|ou|oder|after|before|despues|antes|nach|vor|apres|avant|dopo|prima|depois|if|si|"
    r"se|wenn)\b"
)
_OPENING = frozenset({CONCEPT["open"], CONCEPT["closed"]})
"""What most times are said of tells none of them apart."""

DAYS = frozenset(f"wd{first}{last}" for first in range(7) for last in range(7))
"""Stems of the days that a figure is told of."""

_WHEN = (Kind.TIME, Kind.WEEKDAY, Kind.DATE)

Clause = tuple[list[str], list[Figure], str]
"""A clause's words, its figures, and the mark that ends it."""


@dataclass(frozen=True)
class Said:
    """A figure with the stems of what it is said of, alone and with what its line or heading names.

    `words` and `headed` are the same as texts; `sentence` and `around` are of the whole sentence; `rates` tells of
    other numbers in it.
    """

    figure: Figure
    stems: frozenset[str]
    words: str
    headed_stems: frozenset[str]
    headed: str
    sentence: str
    around: frozenset[str]
    rates: bool = False
    lead: frozenset[str] = frozenset()
    """The stems of its own clause and of those before, back to the last figure of its kind."""


@lru_cache(maxsize=512)
def subjects_in(text: Text) -> tuple[Said, ...]:
    """Give the figures of a text with their subjects, without its questions."""
    return tuple(_subjects(text))


def _subjects(text: Text) -> Iterator[Said]:
    figures = [
        figure
        for figure in text.figures
        if figure.kind in _KINDS and (figure.claims or figure.kind is Kind.WEEKDAY)
    ]
    start, at = 0, 0
    heading: list[str] = []
    columns: list[list[str]] = []
    if not figures:
        return
    for end in [*_SENTENCE_END.finditer(text.gaps), None]:
        stop = end.start() if end else len(text.gaps)
        sentence = text.gaps[start:stop]
        line = sentence.lstrip()
        if line.startswith("#"):
            heading = content(sentence)
        inside = []
        while at < len(figures) and figures[at].start < stop:
            inside.append(figures[at])
            at += 1
        if line.startswith("|"):
            columns = columns or [content(cell) for cell in sentence.split("|")]
            yield from _row_subjects(sentence, start, inside, columns, heading)
        elif line:
            columns = []
        if (
            inside
            and not line.startswith("|")
            and not (end and "?" in end.group())
            and "respect" not in sentence
        ):
            yield from _sentence_subjects(sentence, start, inside, heading)
        start = end.end() if end else stop


def _row_subjects(
    row: str, start: int, figures: list[Figure], columns: list[list[str]], heading: list[str]
) -> Iterator[Said]:
    cells = row.split("|")
    name = next((words for cell in cells if (words := content(cell))), [])
    for figure in figures:
        at = row.count("|", 0, figure.start - start)
        head = columns[at] if at < len(columns) else []
        own = content(cells[at])
        words = name if own == name else [*name, *own]
        yield _said(figure, words, [*head, *heading], row)


def _sentence_subjects(
    sentence: str, start: int, figures: list[Figure], heading: list[str]
) -> Iterator[Said]:
    clauses = _clauses(sentence, start, figures)
    # `New brake pads: £18 per wheel`
    named = clauses[0][2] == ":" and all(figure.kind is Kind.WEEKDAY for figure in clauses[0][1])
    head = [*clauses[0][0], *_days_named(clauses[0][1])] if named else []
    rates = any(figure.numbers for figure in figures)
    for at, (words, inside, mark) in enumerate(clauses):
        kinds = {figure.kind for figure in inside}
        if inside and mark == "(":
            words = [*words, *_in_parentheses(clauses[at + 1 :])]
        if inside and not (stems_of(words) - _OPENING):
            words = _words_around(clauses, at, kinds, closes=bool(words)) or head
        above = heading if words is head else [*head, *heading]
        days = _days_named(inside)
        lead = stems_of([*_words_around(clauses[: at + 1], at, kinds), *words, *days])
        for figure in inside:
            yield replace(_said(figure, [*words, *days], above, sentence, rates=rates), lead=lead)


def _days_named(figures: list[Figure]) -> list[str]:
    """A word for each day or range of days: `weekend menu`."""
    ranges: dict[int, list[int]] = {}
    for figure in figures:
        if figure.kind is Kind.WEEKDAY:
            ranges.setdefault(figure.start, []).extend(int(reading[0]) for reading in figure.readings)
    return ["wd" + "".join(map(str, (days[0], days[-1]))) for days in ranges.values()]


def _said(figure: Figure, words: list[str], above: list[str], sentence: str, *, rates: bool = False) -> Said:
    stems, headed = stems_of(words), stems_of([*above, *words])
    if figure.kind in _WHEN:
        stems, headed = stems - _OPENING - DAYS, headed - _OPENING - DAYS
    whole = content(sentence)
    return Said(
        figure, stems, joined(words), headed, joined([*above, *words]), joined(whole), stems_of(whole), rates
    )


def _in_parentheses(clauses: list[Clause]) -> list[str]:
    words: list[str] = []
    for inside, figures, mark in clauses:
        words += [*inside, *_days_named(figures)]
        if mark == ")":
            break
    return words


def _words_around(clauses: list[Clause], at: int, kinds: set[Kind], *, closes: bool = False) -> list[str]:
    """The words of the clauses before, as far back as the last figure of the kind; else of the clause after."""
    words: list[str] = []
    for before, figures, _ in reversed(clauses[:at]):
        if kinds & {figure.kind for figure in figures}:
            # `the shop opens at 8:00 and closes at 21:00`
            return [*before, *words] if closes and kinds == {Kind.TIME} and not words else words
        words = [*before, *_days_named(figures), *words]
    if not words and at + 1 < len(clauses) and not clauses[at + 1][1] and at == 0:
        words = clauses[at + 1][0]
    return words


def _clauses(sentence: str, start: int, figures: list[Figure]) -> list[Clause]:
    clauses = []
    first = 0
    for end in [*_CLAUSE_END.finditer(sentence), None]:
        stop = end.start() if end else len(sentence)
        inside = [figure for figure in figures if start + first <= figure.start < start + stop]
        clauses.append((content(sentence[first:stop]), inside, end.group() if end else ""))
        first = end.end() if end else stop
    return clauses
