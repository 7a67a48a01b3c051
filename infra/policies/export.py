"""Writes a playbook's files into a folder that has none yet."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from chalicelib.adapters.playbook_files.as_files import as_files
from infra.policies.schemas import modeline, write_schemas
from infra.says import Stop

if TYPE_CHECKING:
    from chalicelib.domain.playbook import Playbook


def export(playbook: Playbook, folder: Path, scenarios: Mapping[str, str] | None = None) -> int:
    """Write a version as files, its `scenarios` as they stand; gives how many. Raises Stop rather than write over
    anything.
    """
    refuse_if_used(folder)
    files = as_files(playbook)
    texts = {name: (modeline(name) if name.endswith(".yaml") else "") + text for name, text in files.items()}
    texts |= dict(scenarios or {})
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    write_schemas(folder)
    return len(texts)


def refuse_if_used(folder: Path) -> None:
    """Raise Stop when a folder has anything in it."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Stop(f"There is something in {folder} already. Name a folder that is empty or not there yet.")
