"""Find what is missing again and again in the cases that people looked at, and how often that is in a week."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from chalicelib.domain.review.drawn import Draw, Drawn, Stratum
from chalicelib.domain.review.proposed import Gap
from chalicelib.domain.review.telling import share_a_word, shared_words, telling_words
from chalicelib.domain.review.verdict import Piece, Verdict

NAMED = 3
"""How many gaps are named: as many as a team mends in a week."""

APART_FROM = 3
"""Cases of the same intent that differ in their words are two gaps only when this many show the smaller one."""


@dataclass(frozen=True)
class Reviewed:
    """A drawn case with what a person said of it, and what the customer wrote, masked."""

    row: Drawn
    verdict: Verdict
    asked: tuple[str, ...] = ()
    language: str | None = None
    words: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        told = telling_words(" ".join((*self.asked, self.verdict.text)))
        object.__setattr__(self, "words", told)


def gaps_of(draw: Draw, reviewed: Sequence[Reviewed]) -> tuple[Gap, ...]:
    """Give every gap, that with the most cases a week first.

    Cases are of one gap that miss the same piece, with the same intent and trigger. Where no intent was known, or where
    enough cases speak of something else, their words have to be similar, too. The verdicts of the judge do not count.
    """
    by_people = [each for each in reviewed if each.verdict.of_a_person]
    weights = weights_of(draw, [each.row for each in by_people])
    groups: dict[tuple[Piece, str | None, str], list[Reviewed]] = defaultdict(list)
    for each in by_people:
        if piece := each.verdict.piece:
            groups[piece, each.row.intent, each.row.trigger].append(each)
    gaps = [
        _gap(draw.week, group, place, weights)
        for found in groups.values()
        for place, group in enumerate(_by_words(found))
    ]
    return tuple(sorted(gaps, key=lambda gap: (-gap.cases_a_week, -len(gap.keys), gap.gap_id)))


def weights_of(draw: Draw, looked_at: Iterable[Drawn]) -> dict[Stratum, float]:
    """How many cases of the week one that was looked at stands for: all of its stratum, shared among them."""
    counted = Counter(row.stratum for row in looked_at)
    return {stratum: draw.size(stratum) / many for stratum, many in counted.items()}


def _by_words(cases: list[Reviewed]) -> list[list[Reviewed]]:
    """Part a group by its words, the largest part first."""
    parts: list[list[Reviewed]] = []
    for case in sorted(cases, key=lambda each: each.row.key):
        near = [part for part in parts if any(share_a_word(case.words, other.words) for other in part)]
        parts = [part for part in parts if part not in near] + [
            [case, *(each for part in near for each in part)]
        ]
    parts.sort(key=lambda part: (-len(part), min(each.row.key for each in part)))
    if cases[0].row.intent is None:
        return parts
    first, *others = parts
    apart = [part for part in others if len(part) >= APART_FROM]
    return [[*first, *(each for part in others if part not in apart for each in part)], *apart]


def _gap(week: str, group: Sequence[Reviewed], place: int, weights: dict[Stratum, float]) -> Gap:
    cases = sorted(group, key=lambda each: each.row.key)
    first = cases[0]
    piece = first.verdict.piece
    assert piece is not None
    # The first of a group keeps its id when another case joins it; what stands apart is named by its first case.
    apart = first.row.key if place or first.row.intent is None else ""
    named = "/".join((week, piece, first.row.intent or "", first.row.trigger, apart))
    return Gap(
        gap_id=hashlib.sha256(named.encode()).hexdigest()[:12],
        piece=piece,
        intent=first.row.intent,
        trigger=first.row.trigger,
        words=shared_words((each.row.thread_id or each.row.key, each.words) for each in cases),
        keys=tuple(each.row.key for each in cases),
        cases_a_week=sum(weights[each.row.stratum] for each in cases),
    )
