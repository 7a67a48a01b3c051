"""What is wrong with a playbook's files: each mistake with its file, its line and how to put it right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Mistake:
    """One thing to correct; `file` is relative to the playbook's folder, `line` counts from 1."""

    file: str
    line: int
    problem: str
    fix: str


class PlaybookErrors(ValueError):
    """The files do not make a playbook; says every mistake, one a line: `folder/file:line: problem; fix`."""

    def __init__(self, folder: str, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(sorted(set(mistakes)))
        super().__init__(
            "\n".join(f"{folder}/{m.file}:{m.line}: {m.problem}; {m.fix}" for m in self.mistakes)
        )


class Misread(Exception):
    """A file that cannot be read any further; carries the mistake that stops it."""

    def __init__(self, mistake: Mistake) -> None:
        self.mistake = mistake
        super().__init__(mistake.problem)
