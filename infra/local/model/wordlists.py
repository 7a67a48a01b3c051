"""The lists in words/: plain words, or one pattern a line."""

import re
from pathlib import Path

_FOLDER = Path(__file__).with_name("words")


def words(name: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(_read(name).split())


def lines(name: str) -> tuple[str, ...]:
    """The lines of a list."""
    return tuple(line for line in _read(name).splitlines() if line)


def any_of(name: str) -> re.Pattern[str]:
    """A pattern that finds any line of a list as whole words."""
    return re.compile(rf"\b(?:{_alternatives(name)})\b", re.IGNORECASE)


def only(*names: str) -> re.Pattern[str]:
    """A pattern that matches a text made of nothing but lines of these lists."""
    lines = "|".join(_alternatives(name) for name in names)
    return re.compile(rf"(?:(?:{lines})\b[\W_]*)+", re.IGNORECASE)


def _alternatives(name: str) -> str:
    return "|".join(lines(name))


def _read(name: str) -> str:
    return (_FOLDER / f"{name}.txt").read_text(encoding="utf-8")
