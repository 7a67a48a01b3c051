"""Promises can be kept: a reminder comes before its due time."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.shapes import SLA


def promises(folder: Folder) -> Iterator[Mistake]:
    """Report reminders that come when it is too late."""
    document = folder.of(SLA)
    for place, level in document.find("service_levels", "*"):
        match level:
            case {"reminder_within": int(reminder), "due_within": int(due)} if reminder >= due:
                problem = f"`{place[-1]}` reminds after {reminder} minutes of an answer due within {due}"
                yield document.mistake(
                    (*place, "reminder_within"), problem, f"write fewer than {due} minutes"
                )
