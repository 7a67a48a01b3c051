"""`handoff storm`: a thousand messages in bad weather through the running product, and the proof that none was lost."""

from __future__ import annotations

import json
from dataclasses import asdict

from rich.markup import escape
from rich.table import Table

from infra import local_state
from infra.says import Stop, console
from infra.storm.report import Report
from infra.storm.run import Storm

SHOWN = 20
"""Violations printed; `--json` has all."""


def run(*, messages: int, customers: int, seed: int, as_json: bool) -> int:
    """Let it pass over, print what it did; 1 when one promise was broken."""
    state = local_state.read()
    if state is None or not state.webhook_url:
        raise Stop("Nothing runs on this machine. Start it with `./handoff up --detach` first.")
    if not 0 < customers <= messages:
        raise Stop("There must be at least one customer, and a message for each.")
    report = Storm(state, messages=messages, customers=customers, seed=seed).pass_over()
    if as_json:
        print(json.dumps(asdict(report) | {"ok": report.ok}, indent=2))
    else:
        _show(report)
    return 0 if report.ok else 1


def _show(report: Report) -> None:
    table = Table("What", "How much", box=None, pad_edge=False)
    for what, how_much in report.figures.items():
        table.add_row(what, how_much)
    console.print(table)
    for promise, broken in report.promises.items():
        sign = "[green]✓[/]" if not broken else "[red]✗[/]"
        console.print(f"{sign} {promise}" + (f": [red]{broken} times not[/]" if broken else ""))
    for violation in report.violations[:SHOWN]:
        console.print(f"  [red]{escape(violation.customer)}[/] {escape(violation.what)}")
    console.print("[green]✓[/] All promises were kept." if report.ok else "[red]✗[/] Promises were broken.")
