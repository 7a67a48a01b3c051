"""Whether a reply says a figure of something else than the line of a source does that has it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import sqrt

from chalicelib.domain.grounding.claim import Claim, Kind, Reading
from chalicelib.domain.grounding.concepts import CONCEPT
from chalicelib.domain.grounding.figures import Text
from chalicelib.domain.grounding.stems import shared
from chalicelib.domain.grounding.subjects import DAYS, Said, subjects_in
from chalicelib.domain.grounding.sums import Sums, saves

LEAST = 0.55
"""How alike another line's subject must be, from 0 to 1, to say that a reply took the wrong line."""

SURE = 0.7
"""The same where the right line has no subject: a day among the opening hours."""

MARGIN = 1.3
"""How much more alike it must be than the best line with the reply's figure."""

_ADDED = re.compile(r"\+ |\d ?\+")
_DAYS = (Kind.DATE, Kind.WEEKDAY)
_FREE: Reading = ("FREE", 0.0)


def wrong_lines(reply: Text, sources: Iterable[Text], sums: Sums) -> Iterator[Claim]:
    """Find figures that the sources have, but in another line than the one the reply speaks of."""
    said = [item for item in subjects_in(reply) if item.stems]
    if not said:
        return
    known = [item for source in sources for item in subjects_in(source)]
    for item in said:
        if _is_worked_out(item, reply, sums):
            continue
        meant, right, wrong = _compared(item, known, sums)
        if (
            right
            and wrong
            and meant.stems
            and not _named_before(meant, right)
            and _is_of_another(meant, right, wrong)
        ):
            words = reply.words(item.figure.start, item.figure.end)
            yield Claim(Kind.MISMATCHED, words, f"the sources give another {item.figure.kind} for this")


def _is_worked_out(item: Said, reply: Text, sums: Sums) -> bool:
    """Whether a figure is of no line: a part of a sum, a count, what is saved, a day that week.py looks at."""
    figure = item.figure
    if _FREE in figure.readings and item.rates:
        return True  # `free from 80 €`: the pages tell it of the order, the reply of the delivery
    if figure.kind in _DAYS and CONCEPT["closed"] in item.around:
        return True
    if figure.kind is Kind.NUMBER and sums.explains(figure):
        return True
    if figure.numbers and figure.numbers[0] in sums.saved and saves(item.sentence):
        return True
    return _ADDED.search(reply.folded, max(0, figure.start - 4), figure.end + 4) is not None


def _compared(item: Said, known: list[Said], sums: Sums) -> tuple[Said, list[Said], list[Said]]:
    """The figure as it is compared, the sources' lines that have it, and the others of its kind."""
    free = _FREE in item.figure.readings
    same = [other for other in known if _comparable(item, other)]
    readings = item.figure.readings | sums.units(item.figure)
    right = [other for other in same if readings & other.figure.readings]
    wrong = [other for other in same if not readings & other.figure.readings]
    if not free:
        wrong = [other for other in wrong if _FREE not in other.figure.readings or other.stems <= item.stems]
    if free and not any(shared(item.stems, other.headed) for other in same):
        item = replace(item, stems=item.around)  # `Dogs are welcome and stay free`
    if not any(item.stems & other.stems & DAYS for other in same):
        item = replace(item, stems=item.stems - DAYS)
    return item, right, wrong


def _named_before(item: Said, right: list[Said]) -> bool:
    """Whether its line is named earlier in the sentence: `at night and on holidays, an hour is 75 €`."""
    return any(other.stems <= item.lead and not other.stems <= item.stems for other in right if other.stems)


def _comparable(item: Said, other: Said) -> bool:
    """Whether two figures are of a kind; `até 4 horas` is a time or a length of time."""
    if item.figure.kind is other.figure.kind:
        return True
    kinds = (item.figure.kind, other.figure.kind)
    if _FREE in item.figure.readings and kinds[1] is Kind.PERCENTAGE:
        return True
    return kinds == (Kind.DURATION, Kind.TIME) and any(len(reading) == 2 for reading in other.figure.readings)


def _is_of_another(item: Said, right: list[Said], wrong: list[Said]) -> bool:
    if _in_another_column(item, right, wrong):
        return True
    if any(item.stems <= shared(item.stems, other.headed) for other in right):
        return False
    if item.figure.kind in _DAYS and any(not other.stems for other in right):
        return any(_alike(item, other) >= SURE for other in wrong)
    best = max(_alike(item, other) for other in right)
    other_best = max(_alike(item, other) for other in wrong)
    if other_best >= LEAST and other_best > MARGIN * best:
        common = max((shared(item.stems, other.headed) for other in right), key=len)
        if any(
            _alike(item, other) == other_best and common <= shared(item.stems, other.sentence)
            for other in wrong
        ):
            return True
    if len(item.stems) > 1 and any(item.stems <= shared(item.stems, other.headed) for other in wrong):
        return True
    named = [other for other in wrong if len(other.stems) > 1 and other.stems <= item.stems]
    if any(not shared(other.stems, line.headed) for other in named for line in right):
        return not any(line.stems and line.stems <= item.stems for line in right)
    strange = not any(shared(item.stems, other.sentence) for other in right)
    return strange and any(item.stems <= shared(item.stems, other.sentence) for other in wrong)


def _in_another_column(item: Said, right: list[Said], wrong: list[Said]) -> bool:
    """Whether a table has another value on this row, in the column that the reply names."""
    closest = max(_alike(item, cell) for cell in right)
    for cell in right:
        if _alike(item, cell) < closest:
            continue
        row = [
            other
            for other in (*right, *wrong)
            if other.stems == cell.stems and other.sentence == cell.sentence
        ]
        mine = [other for other in row if other in right]
        heads = [other.headed_stems - cell.headed_stems for other in row if other not in right]
        own = frozenset[str]().union(*(other.headed_stems - other.stems for other in mine))
        common = item.stems & cell.stems
        if common and own and not own & item.around and any(head & item.around for head in heads):
            return True
    return False


def _alike(item: Said, other: Said) -> float:
    """How alike two subjects are, from 0 to 1: the other's alone, or with its line's head."""
    return max(
        len(shared(item.stems, words)) / sqrt(len(item.stems) * len(stems)) if stems else 0.0
        for stems, words in ((other.stems, other.words), (other.headed_stems, other.headed))
    )
