"""What a translation says and its original does not, or the other way round."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import chain

from chalicelib.adapters.playbook_files.gaps.facts.figures import figures_only_here
from chalicelib.adapters.playbook_files.gaps.facts.side_by_side import ReadPage
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.domain.grounding import Claim, Kind, ungrounded
from chalicelib.domain.grounding.day_hours import stretches
from chalicelib.domain.grounding.figures import LANGUAGES, Text, figures_in

_EXACT = frozenset(
    {
        *(Kind.PRICE, Kind.PERCENTAGE, Kind.LINK, Kind.EMAIL, Kind.PHONE, Kind.CODE, Kind.TIME, Kind.DATE),
        *(Kind.WEEKDAY, Kind.DURATION, Kind.HOURS),
    }
)

_OF_DAYS = frozenset({Kind.WEEKDAY, Kind.DATE, Kind.TIME})

_LONGEST = 3500
"""Characters compared at a time, below what a reply may have."""


def translations(pages: list[ReadPage], today: date) -> Iterator[Mistake]:
    """Report the exact things of one that are not in the other, line by line."""
    originals = {page.page.id: page for page in pages}
    for translation in pages:
        if original := originals.get(translation.page.translation_of or ""):
            for one, other in ((translation, original), (original, translation)):
                yield from _differences(one, other, today)


def _differences(one: ReadPage, other: ReadPage, today: date) -> Iterator[Mistake]:
    """Words for days and numbers are read in six languages; where one is another, only figures are compared."""
    lines: dict[int, list[str]] = defaultdict(list)
    found: Iterator[tuple[int, str]] = figures_only_here(one, other)
    if {one.page.language, other.page.language} <= set(LANGUAGES):
        found = chain(_missing(one, other, today), _only_closed_here(one, other), found)
    for line, words in found:
        if not any(words in told for told in lines[line]):
            lines[line].append(words)
    for line, told in lines.items():
        shown = ", ".join(f"`{words}`" for words in told)
        yield one.mistake(line, f"{shown}: not so in {other.document.file}, the same page")


def _missing(one: ReadPage, other: ReadPage, today: date) -> Iterator[tuple[int, str]]:
    sources = [other.page.title, *_pieces(other.page.body)]
    there = _numbers(other.text)  # `tres años` may be `from the age of three`: not always a length of time
    at = 0
    for piece in _pieces(one.page.body):
        at = max(one.text.original.find(piece, at), 0)
        for claim in ungrounded(piece, sources=sources, language=one.page.language, now=today):
            said = figures_in(claim.words, one.page.language)
            if _counts(claim, said) and not (claim.kind is Kind.DURATION and _numbers(said) <= there):
                yield one.line_of(at + max(piece.find(claim.words), 0)), claim.words


def _counts(claim: Claim, said: Text) -> bool:
    """Whether a difference is one between languages too: what a price is said of is told in other words there."""
    if claim.kind is Kind.MISMATCHED:
        return any(figure.kind in _OF_DAYS for figure in said.figures)
    return claim.kind in _EXACT


def _numbers(text: Text) -> set[float]:
    return {number for figure in text.figures for number in figure.numbers}


def _only_closed_here(one: ReadPage, other: ReadPage) -> Iterator[tuple[int, str]]:
    """Days that are closed, of which the other says nothing: a reply need not repeat them, a translation must."""
    there = {day for f in other.text.figures if f.kind in (Kind.WEEKDAY, Kind.DATE) for day in f.readings}
    for said in stretches(one.text):
        if said.closed and not set(said.days) <= there:
            yield one.line(said.start), one.text.words(said.start, said.end)


def _pieces(body: str) -> list[str]:
    """A page in pieces that are short enough, cut between paragraphs."""
    pieces = [""]
    for paragraph in re.split(r"(?<=\n)\n", body):
        if pieces[-1] and len(pieces[-1]) + len(paragraph) > _LONGEST:
            pieces.append("")
        pieces[-1] += ("\n" if pieces[-1] else "") + paragraph
    return pieces
