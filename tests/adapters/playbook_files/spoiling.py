"""Make a mistake in a file, and know its line from the edit."""

from __future__ import annotations

from pathlib import Path

HERE = "⟵"
"""Stands in the line that a mistake must name; taken out before the file is written."""


def edit(policies: Path, file: str, old: str, new: str) -> int:
    """Replace the first `old`; gives the line of the mark, or the first new line where there is none."""
    path = policies / file
    before, found, after = path.read_text("utf-8").partition(old)
    assert found, f"{file} has no {old!r}"
    marked = before + new[: new.index(HERE)] if HERE in new else before
    path.write_text(before + new.replace(HERE, "") + after, "utf-8")
    return marked.count("\n") + 1


def mark(policies: Path, file: str, old: str, new: str, number: int) -> str:
    """Make a mistake and leave a sign of its own in its line."""
    sign = f"⟦{number}⟧"
    marked = new if HERE in new else HERE + new
    path = policies / file
    text = path.read_text("utf-8")
    assert old in text, old
    path.write_text(text.replace(old, marked.replace(HERE, sign), 1), "utf-8")
    return sign


def unmark(policies: Path, file: str, sign: str) -> int:
    """Take the sign out; gives its line."""
    path = policies / file
    before, _, after = path.read_text("utf-8").partition(sign)
    path.write_text(before + after, "utf-8")
    return before.count("\n") + 1
