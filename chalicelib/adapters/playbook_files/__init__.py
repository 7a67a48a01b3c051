"""Read a playbook from its folder, or say every mistake in it with file, line and fix."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from chalicelib.adapters.playbook_files.assemble import assemble
from chalicelib.adapters.playbook_files.checks import mistakes_in
from chalicelib.adapters.playbook_files.folder import Folder, read_folder
from chalicelib.adapters.playbook_files.gaps import Subject, gaps_in
from chalicelib.adapters.playbook_files.mistakes import Mistake, PlaybookErrors
from chalicelib.domain.playbook import Playbook

__all__ = ["Checked", "Mistake", "PlaybookErrors", "check_playbook", "read_playbook"]


@dataclass(frozen=True)
class Checked:
    """A playbook without mistakes, and what it lacks all the same."""

    playbook: Playbook
    gaps: tuple[Mistake, ...]


def read_playbook(directory: Path, *, today: date | None = None) -> Playbook:
    """Read the playbook of a folder such as `policies/`; raises PlaybookErrors."""
    return _read(directory, today or datetime.now(UTC).date())[0]


def check_playbook(directory: Path, *, today: date) -> Checked:
    """Read the playbook of a folder and look for its gaps on a day; raises PlaybookErrors."""
    playbook, folder = _read(directory, today)
    return Checked(playbook, gaps_in(Subject(playbook, folder, today)))


def _read(directory: Path, today: date) -> tuple[Playbook, Folder]:
    folder = read_folder(directory)
    mistakes = [*folder.mistakes, *mistakes_in(folder)]
    if mistakes:
        raise PlaybookErrors(directory.resolve().name, mistakes)
    return assemble(folder, today), folder
