"""`handoff rollout status`: how far the AI may go, what holds it back, and how far the seven-day plan is."""

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from rich.markup import escape
from rich.table import Table

from infra.policies.shelf import Shelf
from infra.says import console

if TYPE_CHECKING:
    from chalicelib.use_cases.rollout_status import RolloutStatus


def status(stage: str, region: str | None, *, as_json: bool) -> int:
    """Say how the rollout of a deployment stands; 0 also while steps are open."""
    shelf = Shelf(stage, region)
    found = read(shelf)
    if as_json:
        print(json.dumps(as_data(found), default=str, indent=2))
        return 0
    for struck in found.struck:
        whom = f"the segment {struck.segment}" if struck.segment else "everybody"
        console.print(
            f"[bold red]The AI stepped back for {escape(whom)}[/]: {struck.value:.0%} of {struck.cases} cases "
            f"(guardrail {escape(struck.guardrail)}, {struck.at:%Y-%m-%d %H:%M} UTC). A lead lifts it in the inbox."
        )
    done = sum(step.done for step in found.steps)
    console.print(f"\n[bold]The seven-day plan[/]: {done} of {len(found.steps)} steps are done.")
    for step in found.steps:
        console.print(f"  {'[green]✓[/]' if step.done else '[yellow]·[/]'} {escape(step.title)}")
        for missing in step.missing[:MOST_SHOWN]:
            console.print(f"      {escape(missing)}", style="dim")
        if (more := len(step.missing) - MOST_SHOWN) > 0:
            console.print(f"      and {more} more", style="dim")
    console.print(_modes(found))
    return 0


MOST_SHOWN = 6


def read(shelf: Shelf) -> "RolloutStatus":
    """Ask the deployment."""
    from chalicelib import wiring
    from chalicelib.use_cases.rollout_status import rollout_status

    shelf.active()
    return rollout_status(
        rollouts=wiring.rollouts(),
        facts=wiring.facts_ledger(),
        reviews=wiring.reviews(),
        rehearsals=wiring.rehearsal_runs(),
        playbooks=wiring.playbooks(),
        clock=wiring.clock(),
    )


def as_data(found: "RolloutStatus") -> dict[str, object]:
    """The same for programs."""
    return {
        "version": found.version,
        "steps": [asdict(step) | {"done": step.done} for step in found.steps],
        "modes": [
            {"intent": row.intent, **asdict(cell), "mode": cell.mode.value}
            for row in found.rows
            for cell in row.cells
        ],
        "guardrails": [
            {
                "guardrail": each.guardrail.id,
                "measure": each.guardrail.measure,
                "above": each.guardrail.above,
                "share": each.share,
                "cases": each.cases,
                "stepped_back": each.struck is not None,
            }
            for each in found.watches
        ],
        "stepped_back": [asdict(each) for each in found.struck],
    }


def _modes(found: "RolloutStatus") -> Table:
    table = Table(
        title=f"Modes by intent and segment, with the cases of 7 days (version {found.version})",
        title_justify="left",
        box=None,
    )
    table.add_column("intent")
    for segment in found.segments:
        table.add_column(escape(segment) or "everybody else")
    for row in found.rows:
        cells = (f"{cell.mode.value} {cell.cases}" for cell in row.cells)
        table.add_row(escape(row.intent or "not known yet"), *cells)
    return table
