"""Phone numbers and addresses that are given differently for one thing, or look mistyped."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from math import sqrt

from chalicelib.adapters.playbook_files.gaps.facts.side_by_side import ReadPage
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.domain.grounding.claim import Figure, Kind
from chalicelib.domain.grounding.contacts import same_phone

ALIKE = 0.6
"""How alike two sentences must be (cosine of their words) for their numbers to be meant for one thing."""

FEW = 2
"""In how many characters a mistyped number or address differs from the right one."""

_SHORTEST = 7
"""Digits below which a number is no phone number that could be mistyped, such as 112."""


def contacts(pages: list[ReadPage]) -> Iterator[Mistake]:
    """Report numbers that differ where the words around them do not, and those that nearly agree."""
    for kind in (Kind.PHONE, Kind.EMAIL):
        for one, other in combinations(pages, 2):
            yield from _between(one, other, kind)


def _between(one: ReadPage, other: ReadPage, kind: Kind) -> Iterator[Mistake]:
    mine, theirs = ([f for f in page.text.figures if f.kind is kind] for page in (one, other))
    for figure in theirs:
        if any(_same(kind, figure, each) for each in mine):
            continue
        for each in mine:
            if any(_same(kind, each, known) for known in theirs):
                continue
            near = _nearly(_value(figure), _value(each))
            meant = one.page.language == other.page.language and _alike(one, each, other, figure)
            if near or meant:
                line = one.line(each.start)
                problem = f"`{other.words(figure)}`, but `{one.words(each)}` in {one.document.file}:{line}"
                yield other.mistake(other.line(figure.start), problem)


def _value(figure: Figure) -> str:
    ((value,),) = figure.readings
    return str(value)


def _same(kind: Kind, one: Figure, other: Figure) -> bool:
    first, second = _value(one), _value(other)
    return same_phone(first, second) if kind is Kind.PHONE else first == second


def _nearly(one: str, other: str) -> bool:
    """Whether two differ in a character or two, or in one that is missing."""
    if min(len(one), len(other)) < _SHORTEST:
        return False
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) <= FEW
    longer, shorter = sorted((one, other), key=len, reverse=True)
    return len(longer) - len(shorter) == 1 and any(
        longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer))
    )


def _alike(one: ReadPage, figure: Figure, other: ReadPage, its: Figure) -> bool:
    first, second = one.stems_around(figure), other.stems_around(its)
    return bool(first and second) and len(first & second) / sqrt(len(first) * len(second)) >= ALIKE
