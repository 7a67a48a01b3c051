"""Shorten what would be too long where it is shown."""

from __future__ import annotations


def cut(text: str, longest: int) -> str:
    """Give a text of at most so many letters; an ellipsis says that there was more."""
    return text if len(text) <= longest else text[: longest - 1] + "…"
