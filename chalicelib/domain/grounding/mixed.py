"""Whether a sentence of a reply takes its figures from two lines of a source where one line has them all.

`E-bike service: £120, ready in 4 days` is one line: who says £120 and three days has mixed it with another. Figures
are compared, not words, so this holds in any language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from chalicelib.domain.grounding.claim import Claim, Figure, Kind
from chalicelib.domain.grounding.figures import Text
from chalicelib.domain.grounding.rows import Row, rows_in
from chalicelib.domain.grounding.sums import Sums


def mixed_rows(
    reply: Text, sources: Iterable[Text], said_before: Iterable[Text], sums: Sums
) -> Iterator[Claim]:
    """Find figures that belong to another row than the rest of their sentence."""
    said = [
        row for row in rows_in(reply) if len({figure.kind for figure in row.figures}) + len(row.figures) > 2
    ]
    if not said:
        return
    known = [row for source in sources for row in rows_in(source)]
    echoes = {number for text in said_before for figure in text.figures for number in figure.numbers}
    for row in said:
        holders = {figure: [other for other in known if other.has(figure)] for figure in row.figures}
        for figure in row.figures:
            if (
                not sums.explains(figure)
                and echoes.isdisjoint(figure.numbers)
                and _is_of_another_row(figure, row, holders)
            ):
                words = reply.words(figure.start, figure.end)
                yield Claim(Kind.MISMATCHED, words, f"the sources have another {figure.kind} on this line")


def _is_of_another_row(figure: Figure, said: Row, holders: dict[Figure, list[Row]]) -> bool:
    mine = holders[figure]
    others = [other for other in said.figures if not other.readings & figure.readings]
    if not mine or any(row in mine for other in others for row in holders[other]):
        return False
    for anchor in others:
        if len(holders[anchor]) != 1 or anchor.kind is Kind.WEEKDAY:
            continue
        (line,) = holders[anchor]
        if _meant(figure, anchor, line, said, mine) and not any(
            (row.stems - line.stems) & said.stems for row in mine
        ):
            return True
    return False


def _meant(figure: Figure, anchor: Figure, line: Row, said: Row, mine: list[Row]) -> bool:
    """Whether the line of `anchor` has a figure of its own that `figure` stands in for."""
    own = [f for f in line.figures if f.kind is figure.kind]
    unsaid = [f for f in own if not any(f.kind is g.kind and f.readings & g.readings for g in said.figures)]
    if anchor.kind is not figure.kind:
        return len(unsaid) == len(own) > 0
    columns = {own.index(f) for f in unsaid}  # two prices of a line: the second is a deposit, say
    return any(row.column(figure) in columns for row in mine)
