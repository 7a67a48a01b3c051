"""Read a playbook from its folder, or say every mistake in it with file, line and fix."""

from __future__ import annotations

from pathlib import Path

from chalicelib.adapters.playbook_files.assemble import assemble
from chalicelib.adapters.playbook_files.checks import mistakes_in
from chalicelib.adapters.playbook_files.folder import read_folder
from chalicelib.adapters.playbook_files.mistakes import Mistake, PlaybookErrors
from chalicelib.domain.playbook import Playbook

__all__ = ["Mistake", "PlaybookErrors", "read_playbook"]


def read_playbook(directory: Path) -> Playbook:
    """Read the playbook of a folder such as `policies/`; raises PlaybookErrors."""
    folder = read_folder(directory)
    mistakes = [*folder.mistakes, *mistakes_in(folder)]
    if mistakes:
        raise PlaybookErrors(directory.resolve().name, mistakes)
    return assemble(folder)
