"""A playbook's folder whose lines say what must be found in them: `# wrong: …` or `# gap: …`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from chalicelib.adapters.playbook_files import Mistake

Marks = set[tuple[str, int, str]]


def marks_in(directory: Path, word: str) -> Marks:
    """File, line and words of every mark; a line may have several."""
    return {
        (str(path.relative_to(directory)), number, words.strip())
        for path in sorted(directory.rglob("*.*"))
        for number, line in enumerate(path.read_text("utf-8").split("\n"), 1)
        for words in line.split(f"# {word}: ")[1:]
    }


def compared(found: Iterable[Mistake], marks: Marks) -> tuple[Marks, list[Mistake]]:
    """The marks that nothing was found for, and what was found without a mark."""
    left = set(marks)
    unmarked = []
    for mistake in found:
        fitting = {
            mark for mark in left if mark[:2] == (mistake.file, mistake.line) and mark[2] in mistake.problem
        }
        left -= fitting
        if not fitting:
            unmarked.append(mistake)
    return left, unmarked
