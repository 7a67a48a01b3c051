"""`handoff policies history`, `diff`, `rollback` and `show`: the versions that were published."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from rich.markup import escape

from chalicelib.adapters.playbook_files.as_files import as_files
from chalicelib.adapters.playbook_files.changes import Change, changes_between
from infra.policies.checking import checked
from infra.policies.export import export
from infra.policies.shelf import Shelf
from infra.says import Stop, console, rows, step

if TYPE_CHECKING:
    from chalicelib.domain.playbook import Playbook

_COLOURS = {"+": "green", "-": "red"}


def history(stage: str, region: str | None, *, as_json: bool) -> int:
    """List every version: when, by whom, and which is in force."""
    shelf = Shelf(stage, region)
    versions, active = shelf.history(), shelf.active().version
    unread = shelf.unread()
    if as_json:
        print(
            json.dumps(
                [
                    asdict(each) | {"in_force": each.number == active, "unreadable": each.number == unread}
                    for each in versions
                ],
                default=str,
                indent=2,
            )
        )
        return 0
    rows(
        (
            f"version {each.number}",
            f"{each.at:%Y-%m-%d %H:%M} UTC by {escape(each.by)}"
            + (f", version {each.restores} again" if each.restores else "")
            + (f", although scenarios failed: {escape(each.override)}" if each.override else "")
            + ("  [green]in force[/]" if each.number == active else "")
            + ("  [red]cannot be read[/]" if each.number == unread else ""),
        )
        for each in versions
    )
    if unread:
        console.print(
            f"Version {unread} should be in force and cannot be read: its file is lost or broken, or it is of a newer "
            f"release. Version {active} answers in its place. Publish again, or roll back.",
            style="red",
        )
    return 0


def diff(
    source: Path, stage: str, region: str | None, old: int | None, new: int | None, *, as_json: bool
) -> int:
    """Say what changed: from a version (that in force if none is named) to another, or to the folder."""
    shelf = Shelf(stage, region)
    before = shelf.active() if old is None else shelf.version(old)
    after = checked(source).playbook if new is None else shelf.version(new)
    found = changes_between(before, after)
    if as_json:
        print(json.dumps({file: [asdict(each) for each in these] for file, these in found.items()}, indent=2))
        return 0
    there = str(source) if new is None else f"version {new}"
    console.print(
        f"From version {before.version} to {escape(there)}: "
        + (f"{sum(map(len, found.values()))} changes." if found else "nothing changed.")
    )
    for file, changes in found.items():
        console.print(f"\n[bold]{escape(file)}[/]")
        for change in changes:
            _show_change(change)
    return 0


def rollback(number: int, stage: str, region: str | None) -> int:
    """Put an older version in force again, as a new one."""
    shelf = Shelf(stage, region)
    with step(f"Rolling back to version {number}") as now:
        published = shelf.roll_back(number)
        now.note = f"version {published}" if published else "in force already, unchanged"
    if published:
        console.print(
            f"Your folder still says what it said: `./handoff policies show {published} --into <folder>` writes this "
            "version's files."
        )
    return 0


def show(number: int | None, stage: str, region: str | None, *, into: Path | None, file: str | None) -> int:
    """Print a version as its files (that in force if none is named), or write them into a folder."""
    shelf = Shelf(stage, region)
    playbook = shelf.active() if number is None else shelf.version(number)
    if into is not None:
        scenarios = shelf.scenarios(playbook.version)
        with step(f"Writing version {playbook.version} into {into}") as now:
            now.note = f"{export(playbook, into, scenarios or {})} files"
        if scenarios is None:
            console.print("[yellow]![/] Its scenarios are lost or broken, and not among the files.")
        return 0
    _print_files(playbook, file)
    return 0


def _print_files(playbook: "Playbook", only: str | None) -> None:
    files = as_files(playbook)
    if only is not None and only not in files:
        raise Stop(f"Version {playbook.version} has no {only}. It has: {', '.join(files)}.")
    for name, text in files.items():
        if only in (None, name):
            print(f"# {name}\n{text}" if only is None else text)


def _show_change(change: Change) -> None:
    console.print(f"  {escape(change.what)}")
    for line in change.lines:
        colour = _COLOURS.get(line[:1], "dim")
        console.print(f"      [{colour}]{escape(line)}[/]")
