"""`handoff policies check` and `publish`: look the playbook over, and make it the version in force."""

from pathlib import Path

from infra import playbook
from infra.policies.checking import checked, counted, show_gaps
from infra.policies.shelf import Shelf
from infra.retention import kept_otherwise
from infra.says import console, step
from infra.scenarios.choosing import offline
from infra.scenarios.gate import reason_to_publish


def publish(source: Path, stage: str, region: str | None, *, override: str = "") -> int:
    """Publish a numbered version; one with mistakes, or whose scenarios that must pass fail, changes nothing.

    An `override` publishes although scenarios fail; the history keeps it.
    """
    shelf = Shelf(stage, region)
    read = checked(source).playbook
    with step("Playing the scenarios that must pass") as now:
        before = shelf.scenarios_in_force()
        now.note, reason = reason_to_publish(source, read, offline(), override=override, before=before)
    with step(f"Publishing {source}") as now:
        now.note = playbook.publish(shelf.target, shelf.outputs, source, override=reason)
    if gaps := checked(source).gaps:
        console.print(f"[yellow]![/] It has {counted(gaps)}: `./handoff policies check` names them.")
    if otherwise := kept_otherwise(shelf.target, read.retention_days):
        console.print(f"[yellow]![/] {otherwise}")
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
