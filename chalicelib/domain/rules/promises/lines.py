"""How far the words around a promise reach: an offer through its whole sentence, a condition to its end."""

from __future__ import annotations


def whole_line(words: str) -> str:
    """Match the line that the words stand in: nothing that an offer goes with has been done."""
    return rf"^(?:.* )?(?:{words})\b.*"


def from_here(words: str) -> str:
    """Match the words and what follows on their line: a promise before them holds, one after them waits."""
    return rf"(?:{words})(?: .*|$)"
