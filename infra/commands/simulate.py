"""`handoff simulate`: play a month whose truth is known, and hold every figure against it."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import asdict

from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from chalicelib.domain.playbook import Playbook
from infra.says import console, step
from infra.simulation.compare import ALL, Compared, compare
from infra.simulation.on_record import differences
from infra.simulation.plan import Plan
from infra.simulation.population import population
from infra.simulation.shards import Played, play_all
from infra.simulation.truth import cases_of

MOST_SHOWN = 20


def run(*, days: int, cases: int, seed: int, jobs: int | None, as_json: bool) -> int:
    """Plan, play, compare; fail on any difference."""
    with step(f"Deciding a month: {days} days, {cases:,} cases, seed {seed}"):
        plan = population(seed, cases, days=days)
    began = time.monotonic()
    played = played_with_progress(plan, jobs)
    seconds = time.monotonic() - began
    unlike = [*played.astray, *differences(cases_of(plan), played.facts)]
    with step("Counting both ways"):
        compared = list(compare(plan, played.facts))
    wrong = [each for each in compared if not each.equal]
    told = {
        "seed": seed,
        "days": days,
        "customers": played.customers,
        "cases": len(played.facts),
        "turns": played.turns,
        "seconds": round(seconds, 1),
        "figures": len(compared),
        "different": len(wrong),
        "cases_unlike": len(unlike),
    }
    if as_json:
        print(json.dumps(told | {"compared": [asdict(each) for each in compared]}, indent=2))
    else:
        _show(compared, unlike)
    rate = f"{played.customers:,} customers, {played.turns:,} turns in {seconds:.0f} s"
    if wrong or unlike:
        console.print(
            f"[red]✗ {len(wrong):,} figures and {len(unlike):,} facts are not as planned[/]; {rate}"
        )
        return 1
    console.print(
        f"[green]✓[/] {len(compared):,} figures equal the truth: {len(played.facts):,} cases; {rate}"
    )
    return 0


def played_with_progress(plan: Plan, jobs: int | None, versions: tuple[Playbook, ...] = ()) -> Played:
    """Play a month, showing how far it is."""
    columns = (
        TextColumn("Playing"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("customers"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console) as progress:
        task = progress.add_task("", total=len(plan.customers))
        return play_all(
            plan, versions=versions, jobs=jobs, progress=lambda done: progress.update(task, completed=done)
        )


def _show(compared: Sequence[Compared], unlike: Sequence[str]) -> None:
    table = Table(title="All cases", title_justify="left")
    for column in ("metric", "truth", "measured", "equal?"):
        table.add_column(column)
    for each in compared:
        if each.group == ALL:
            table.add_row(
                each.metric, each.truth, each.measured, "[green]✓[/]" if each.equal else "[red]✗[/]"
            )
    console.print(table)
    groups = [each for each in compared if each.group != ALL]
    console.print(
        f"  By week, day, queue, intent, trigger, version, language, segment and mode: {len(groups):,} more"
    )
    for each in [each for each in groups if not each.equal][:MOST_SHOWN]:
        console.print(f"[red]✗[/] {each.metric}, {each.group}: {each.measured}, not {each.truth}")
    for line in unlike[:MOST_SHOWN]:
        console.print(f"[red]✗[/] {escape(line)}")
