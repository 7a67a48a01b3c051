"""Cut pages into passages that can be quoted: a paragraph, a list item, a table row."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from infra.local.model.prompt import Page

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"»”)]?\s+(?=[¿¡\"«“(]?[A-ZÁÉÍÓÚÑ0-9*])")
_ABBREVIATION = re.compile(
    r"\b(?:Dr|Dra|Sr|Sra|Mr|Mrs|Ms|St|No|núm|approx|aprox|e\.g|i\.e|p\.ej|[Tt]el|Av|Ctra)\.$"
)


ITEM = "\0"
"""Marks a block as an item of a list or a table."""


@dataclass(frozen=True)
class Passage:
    """Some sentences of one page that belong together, under their headings."""

    page: Page
    heading: str
    sentences: tuple[str, ...]
    position: int
    item: bool = False
    """One of a list or a table."""

    @property
    def text(self) -> str:
        """The passage as it can be sent."""
        return " ".join(self.sentences)

    @property
    def context(self) -> str:
        """What the passage is about: page title and heading."""
        return f"{self.page.title}. {self.heading}" if self.heading else self.page.title


def passages(page: Page) -> list[Passage]:
    """Every passage of a page, in order."""
    found: list[Passage] = []
    headings: list[str] = []
    for block in _blocks(page.body):
        if match := re.match(r"(#{1,6})\s+(.*)", block):
            headings[len(match[1]) - 1 :] = [plain(match[2])]
            continue
        heading = " · ".join(each for each in headings if each and each != page.title)
        item, text = block.startswith(ITEM), plain(block.removeprefix(ITEM))
        found.append(Passage(page, heading, tuple(sentences(text)), len(found), item))
    return [passage for passage in found if passage.text]


def _blocks(body: str) -> Iterator[str]:
    """Headings, list items, table rows and paragraphs, each as one string."""
    lines: list[str] = []
    header: list[str] | None = None
    for line in [*body.splitlines(), ""]:
        stripped = line.strip()
        starts_own = re.match(r"#{1,6}\s|[-*+]\s|\d+[.)]\s|\|", stripped)
        if lines and (not stripped or starts_own):
            yield " ".join(lines)
            lines = []
        if not stripped:
            header = None
        elif stripped.startswith("|"):
            cells = [cell.strip() for cell in stripped.strip("|").split("|")]
            if all(re.fullmatch(r":?-+:?", cell) for cell in cells):
                continue
            if header is None:
                header = cells
            else:
                yield ITEM + _row(header, cells)
        elif stripped.startswith("#"):
            yield stripped
        else:
            lines.append(re.sub(r"^(?:[-*+]|\d+[.)])\s+", ITEM, stripped))


def _row(header: list[str], cells: list[str]) -> str:
    first, rest = cells[0], zip(header[1:], cells[1:], strict=False)
    return f"{first}: " + ", ".join(value if len(cells) == 2 else f"{name} {value}" for name, value in rest)


def sentences(text: str) -> list[str]:
    """Split at sentence ends, not after abbreviations."""
    found: list[str] = []
    for part in _SENTENCE_END.split(text):
        if found and _ABBREVIATION.search(found[-1]):
            found[-1] += " " + part
        elif part.strip():
            found.append(part.strip())
    return found


def plain(markdown: str) -> str:
    """Markdown as WhatsApp shows it: its own bold, links spelled out."""
    text = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", markdown)
    text = re.sub(r"\[([^\]]+)\]\((?:mailto:|tel:)?([^)\s]+)\)", _link, text)
    text = re.sub(r"\*\*(.+?)\*\*|__(.+?)__", lambda match: f"*{match[1] or match[2]}*", text)
    return re.sub(r"\s+", " ", text.replace("`", "")).strip()


def _link(match: re.Match[str]) -> str:
    label, target = match[1], match[2]
    return label if target.endswith(label) else f"{label} ({target})"
