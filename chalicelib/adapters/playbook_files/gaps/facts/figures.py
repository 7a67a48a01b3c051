"""Numbers written in figures that stand in a line of a page and not in the same line of its translation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from chalicelib.adapters.playbook_files.gaps.facts.side_by_side import ReadPage
from chalicelib.domain.grounding.amounts import NUM, number

_NUMBER = re.compile(NUM)
_HALF_DAY = re.compile(r"\b[ap]\.? ?m\b", re.I)

Line = tuple[int, str]
"""Where a line begins in its page, and what it says."""


def figures_only_here(one: ReadPage, other: ReadPage) -> Iterator[tuple[int, str]]:
    """Give line and number; only of pages with as many lines, and lines with as many numbers.

    Where one language writes `three` and the other `3`, or `8 pm` for `20:00`, nothing can be said.
    """
    mine, theirs = _lines(one), _lines(other)
    if len(mine) != len(theirs):
        return
    for (start, words), (_, their_words) in zip(mine, theirs, strict=True):
        here, there = _NUMBER.findall(words), _NUMBER.findall(their_words)
        if len(here) == len(there) and not _HALF_DAY.search(f"{words} {their_words}"):
            surplus = Counter(map(number, here)) - Counter(map(number, there))
            for written in here:
                if surplus[number(written)]:
                    yield one.line_of(start), written


def _lines(page: ReadPage) -> list[Line]:
    lines: list[Line] = []
    at = 0
    for line in page.text.original.split("\n"):
        if line.strip():
            lines.append((at, line))
        at += len(line) + 1
    return lines
