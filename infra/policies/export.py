"""Writes a playbook's files into a folder that has none yet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from infra.policies.as_files import as_files
from infra.policies.schemas import modeline, write_schemas
from infra.says import Stop

if TYPE_CHECKING:
    from chalicelib.domain.playbook import Playbook


def export(playbook: Playbook, folder: Path) -> int:
    """Write a version as files; gives how many. Raises Stop rather than write over anything."""
    refuse_if_used(folder)
    files = as_files(playbook)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text((modeline(name) if name.endswith(".yaml") else "") + text, "utf-8")
    write_schemas(folder)
    return len(files)


def refuse_if_used(folder: Path) -> None:
    """Raise Stop when a folder has anything in it."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Stop(f"There is something in {folder} already. Name a folder that is empty or not there yet.")
