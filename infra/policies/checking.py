"""Reads a folder's playbook for a command, and says what is wrong and what is missing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from rich.markup import escape

from chalicelib.adapters.playbook_files import Checked, Mistake, PlaybookErrors, check_playbook
from chalicelib.adapters.playbook_files.scenarios import read_scenarios
from infra.says import Stop, console


def checked(source: Path) -> Checked:
    """Read a folder. Raises Stop with every mistake: its file, line and fix."""
    try:
        found = check_playbook(source, today=date.today())  # noqa: DTZ011 - pages end on days of whoever writes them
        read_scenarios(source, found.playbook)
        return found
    except PlaybookErrors as errors:
        count = f"{len(errors.mistakes)} mistake{'s' if len(errors.mistakes) > 1 else ''}"
        raise Stop(f"The playbook in {source} has {count}:\n{errors}") from errors


def show_gaps(source: Path, gaps: tuple[Mistake, ...]) -> None:
    """Print what a valid playbook lacks, one a line, as mistakes are."""
    for gap in gaps:
        console.print(
            f"[yellow]![/] {escape(f'{source.resolve().name}/{gap.file}:{gap.line}: {gap.problem}; {gap.fix}')}"
        )


def counted(gaps: tuple[Mistake, ...]) -> str:
    """How many, in words."""
    return "1 gap" if len(gaps) == 1 else f"{len(gaps)} gaps"
