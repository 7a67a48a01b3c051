"""Pages as the check of replies reads them, and which of them stand side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from chalicelib.adapters.playbook_files.document import Document
from chalicelib.adapters.playbook_files.gaps.subject import Subject
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.domain.grounding.claim import Figure
from chalicelib.domain.grounding.figures import Text, figures_in
from chalicelib.domain.playbook import Page
from chalicelib.domain.rules.common_words import COMMON_WORDS

FIX = "correct the one that is wrong; say what is different about it if both are right"

_WORD = re.compile(r"[^\W\d_\x00-\x02]{3,}")
_SENTENCE = re.compile(r"[;!?\n]|\.(?=\s|$)")
_STOP = frozenset().union(*COMMON_WORDS.values())


@dataclass(frozen=True)
class ReadPage:
    """A page with its figures, and the file it is in."""

    page: Page
    text: Text
    document: Document

    def line(self, start: int) -> int:
        """The line in the file of a place in the text's `folded`."""
        return self.line_of(self.text.digits.place(start))

    def line_of(self, place: int) -> int:
        """The line in the file of a place in the page's own text."""
        return self.document.line(("body",)) + self.text.original.count("\n", 0, place)

    def words(self, figure: Figure) -> str:
        """A figure as it is written."""
        return self.text.words(figure.start, figure.end)

    def mistake(self, line: int, problem: str) -> Mistake:
        """Report what is said differently."""
        return Mistake(self.document.file, line, problem, FIX)

    def stems_around(self, figure: Figure) -> frozenset[str]:
        """The telling words of the sentence that a figure is in, cut to five letters."""
        before = [found.end() for found in _SENTENCE.finditer(self.text.gaps, 0, figure.start)]
        after = _SENTENCE.search(self.text.gaps, figure.end)
        sentence = self.text.gaps[before[-1] if before else 0 : after.start() if after else None]
        return frozenset(word[:5] for word in _WORD.findall(sentence) if word not in _STOP)


def read_pages(subject: Subject) -> list[ReadPage]:
    """The pages that are or will be used."""
    return [
        ReadPage(page, figures_in(page.body, page.language), subject.page(page))
        for page in subject.playbook.pages
        if page.valid_until is None or page.valid_until >= subject.today
    ]


def pairs(pages: list[ReadPage]) -> Iterator[tuple[ReadPage, ReadPage]]:
    """Two pages of one language that are valid on a same day."""
    for one, other in combinations(pages, 2):
        if one.page.language == other.page.language and _together(one.page, other.page):
            yield one, other


def _together(one: Page, other: Page) -> bool:
    begins = max(one.valid_from or date.min, other.valid_from or date.min)
    return begins <= min(one.valid_until or date.max, other.valid_until or date.max)
