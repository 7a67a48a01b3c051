"""`handoff fuzz`: bend webhook bodies, post them to the real function in this process; none may end in an error."""

from __future__ import annotations

import json
from dataclasses import asdict

from rich.table import Table

from infra.fuzz.run import Report, body_of, fuzz
from infra.paths import HOME
from infra.says import console, step


def run(*, bodies: int, seed: int, as_json: bool) -> int:
    """Post, print what came of it, and fail when anything was not acknowledged."""
    with step(f"Posting {bodies:,} bodies, seed {seed}"):
        report = fuzz(bodies, seed)
    if as_json:
        print(
            json.dumps(
                {**asdict(report), "a_second": round(report.a_second), "ok": not report.failures}, indent=2
            )
        )
    else:
        _show(report)
    for number, what in report.failures:
        console.print(f"[red]✗[/] body {number}, kept in {_keep(report.seed, number)}")
        console.print(what, markup=False)
    verdict = (
        "[red]✗ Some were not acknowledged" if report.failures else "[green]✓[/] Every one was acknowledged"
    )
    console.print(f"{verdict}: {report.bodies:,} bodies, {report.a_second:,.0f} a second")
    return 1 if report.failures else 0


def _show(report: Report) -> None:
    table = Table(title="What they became")
    table.add_column("event")
    table.add_column("times", justify="right")
    for name, times in sorted(report.events.items()):
        table.add_row(name, f"{times:,}")
    table.add_row("bodies parked for later, and processed", f"{report.parked:,}")
    table.add_row("bodies refused for their signature", f"{report.refused:,}")
    console.print(table)


def _keep(seed: int, number: int) -> str:
    path = HOME / "fuzz" / f"{seed}-{number}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body_of(seed, number))
    return str(path)
