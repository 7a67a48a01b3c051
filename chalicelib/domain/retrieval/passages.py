"""Cut pages into passages, the pieces that one question is held against: a paragraph, a list item, a table row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # pydantic: the encoder's function reads passage ids and must not pay for it
    from chalicelib.domain.playbook import Page

_HEADING = re.compile(r"(#{1,6})\s+(.+?)\s*#*$")
_ITEM = re.compile(r"(?:[-*+]|\d{1,2}[.)])\s+")
_RULE = re.compile(r"[\s:|=*_-]+")
_LINK = re.compile(r"!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)")
_MARKUP = re.compile(r"(?<!\w)[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}(?!\w)")

LONGEST_LEAD = 120
"""Characters of "We deliver to:" before a list; anything longer is a paragraph of its own."""


@dataclass(frozen=True)
class Passage:
    """A piece of a page, `under` its title and headings.

    Its id, `<page>#<position>`, is the same wherever the same version of the page is cut.
    """

    passage_id: str
    page_id: str
    language: str
    under: str
    text: str

    @property
    def whole(self) -> str:
        """The passage with what it is about."""
        return f"{self.under}: {self.text}"


def passages_of(pages: Iterable[Page]) -> tuple[Passage, ...]:
    """Cut every page, in order."""
    return tuple(passage for page in pages for passage in _cut(page))


def _cut(page: Page) -> Iterator[Passage]:
    headings: list[str] = []
    position = 0
    for block in _blocks(page.body):
        if heading := _HEADING.match(block):
            above = len(heading[1]) - 1
            headings = [*headings[:above], *[""] * (above - len(headings)), plain(heading[2])]
        elif text := plain(block):
            under = ". ".join(dict.fromkeys((page.title, *filter(None, headings))))
            yield Passage(f"{page.id}#{position}", page.id, page.language, under, text)
            position += 1


def _blocks(body: str) -> Iterator[str]:
    """Give headings, items, rows and paragraphs; the line that leads into a list goes with each of its items."""
    block: list[str] = []
    lead = ""
    lines = (line.strip() for line in body.splitlines())
    for line in (*("" if len(line) > 2 and _RULE.fullmatch(line) else line for line in lines), ""):
        item = _ITEM.match(line)
        alone = line.startswith(("|", "#"))
        if block and (item or alone or not line):
            yield " ".join(block)
            lead = block[-1] if block[-1].endswith(":") and len(block[-1]) <= LONGEST_LEAD else lead
            block = []
        if item:
            block = [*filter(None, [lead]), line[item.end() :]]
        elif line.startswith("#"):
            lead = ""
            yield line
        elif alone:
            yield " · ".join(cell.strip() for cell in line.strip("|").split("|") if cell.strip())
        elif line and not alone:
            block.append(line)
            lead = "" if len(block) == 1 else lead


def plain(markdown: str) -> str:
    """Text without markup; a link keeps its label and, where that says more, its address."""
    text = _LINK.sub(lambda link: link[1] if link[1] == link[2] else f"{link[1]} {link[2]}", markdown)
    return " ".join(_MARKUP.sub("", text).split())
