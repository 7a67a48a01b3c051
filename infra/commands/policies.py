"""`handoff policies check` and `publish`: look the playbook over, and make it the version in force."""

from pathlib import Path

from infra import playbook
from infra.policies.checking import checked, counted, show_gaps
from infra.policies.shelf import Shelf
from infra.says import console, step


def publish(source: Path, stage: str, region: str | None) -> int:
    """Publish a numbered version; a playbook with mistakes is refused and changes nothing."""
    shelf = Shelf(stage, region)
    with step(f"Publishing {source}") as now:
        now.note = playbook.publish(shelf.target, shelf.outputs, source)
    if gaps := checked(source).gaps:
        console.print(f"[yellow]![/] It has {counted(gaps)}: `./handoff policies check` names them.")
    return 0


def check(source: Path, *, strict: bool = False) -> int:
    """Name each mistake and each gap with its file, line and fix; gaps fail only when `strict`."""
    with step(f"Checking {source}"):
        found = checked(source)
    show_gaps(source, found.gaps)
    if not found.gaps:
        console.print("[green]✓[/] The playbook is valid and has no gaps.")
        return 0
    sign = "[red]✗[/]" if strict else "[green]✓[/]"
    console.print(f"{sign} The playbook is valid, with {counted(found.gaps)}.")
    return 1 if strict else 0
