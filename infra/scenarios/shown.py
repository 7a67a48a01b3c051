"""How a run of scenarios is shown: a line each as it ends, a table, what changed, what needs another model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.markup import escape
from rich.table import Table

from chalicelib.domain.scenarios.result import Result
from infra.says import console

SIGNS = {
    "passed": "[green]✓ passed[/]",
    "failed": "[red]✗ failed[/]",
    "flaky": "[yellow]~ flaky[/]",
    "not run": "[dim]– not run[/]",
}


def table_of(results: Sequence[Result]) -> Table:
    """One row a scenario: what came of it, how long it took, what it cost."""
    table = Table(title="Scenarios")
    table.add_column("scenario", overflow="fold")
    for name in ("must pass", "result", "passed"):
        table.add_column(name, no_wrap=True)
    for name in ("seconds", "tokens", "$"):
        table.add_column(name, justify="right")
    for result in results:
        times, costs = (
            len(result.played),
            [each.dollars for each in result.played if each.dollars is not None],
        )
        table.add_row(
            escape(result.scenario.id),
            "yes" if result.scenario.must_pass else "",
            SIGNS[result.verdict],
            f"{sum(each.passed for each in result.played)} of {times}" if times else "",
            f"{sum(each.seconds for each in result.played):.1f}" if times else "",
            f"{sum(each.tokens for each in result.played):,}" if times else "",
            f"{sum(costs):.4f}" if costs else "",
        )
    return table


def show(results: Sequence[Result], changes: Sequence[tuple[str, str, str]]) -> None:
    """Print the table, every failure with what was seen, what changed, and what was left out and why."""
    console.print(table_of(results))
    for result in results:
        for line in result.failures:
            console.print(f"[red]✗[/] [bold]{escape(result.scenario.id)}[/]: {escape(line)}")
    for name, before, now in changes:
        console.print(f"[yellow]![/] {escape(name)} was {before} in the last run and is {now} now")
    left_out = [result for result in results if result.left_out]
    if left_out:
        console.print("Not run, and not counted as passed, because they need a generating model (`--model`):")
    for result in left_out:
        console.print(f"  {escape(result.scenario.id)}: {escape(result.left_out)}")
    console.print(verdict(results))


def verdict(results: Sequence[Result]) -> str:
    """The whole run in a line."""
    counts = Counter(result.verdict for result in results)
    shares = ", ".join(f"{counts[name]} {name}" for name in SIGNS if counts[name])
    good = not counts["failed"] and not counts["flaky"]
    return f"{'[green]✓[/]' if good else '[red]✗[/]'} {len(results)} scenarios: {shares}"
