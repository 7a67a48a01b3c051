"""`handoff bench`: count what one message asks of AWS, and price 1,000 cases, against the budgets of the design."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stdout
from dataclasses import asdict
from typing import Any

from rich.table import Table

from infra.bench.cost import Line, bill
from infra.bench.meter import Tally
from infra.bench.path import Path, Walker
from infra.bench.prompt import usual_request
from infra.bench.stage import bench_stage
from infra.says import console, step

ANOTHER_CUSTOMER = "34600333444"

MOST_REQUESTS = 12
MOST_WRITE_UNITS = 14
MOST_DOLLARS = 0.25

MODEL_DOLLARS = {"gpt-5-nano": 1.35, "gpt-5-mini": 6.8, "gpt-5": 34.0}
"""For 1,000 cases of 8 turns with 4,800 tokens in (3,800 cached) and 250 out; third-party list prices of 2026."""

WHATSAPP_DOLLARS_A_MESSAGE = 0.0034
"""Service messages to the US since 1 October 2026; every country has its own rate."""


def run(*, as_json: bool) -> int:
    """Measure, print, and fail when a budget is missed."""
    with step("Sending texts through the real functions on an in-memory AWS"):
        first, usual, statuses, escalation, closing = _measure()
    lines = bill(first, usual, statuses, escalation, closing)
    dollars = sum(line.dollars for line in lines)
    budgets = (
        ("AWS requests for one text", usual.requests, MOST_REQUESTS),
        ("write units for one text", usual.write_units, MOST_WRITE_UNITS),
        ("dollars for 1,000 cases", round(dollars, 4), MOST_DOLLARS),
    )
    kept = all(seen <= most for _, seen, most in budgets)
    if as_json:
        print(
            json.dumps(_report(first, usual, statuses, escalation, closing, lines, budgets, kept), indent=2)
        )
    else:
        _show(first, usual, statuses, escalation, closing, lines)
    verdict = "; ".join(f"{name}: {seen} of {most}" for name, seen, most in budgets)
    console.print(f"{'[green]✓[/] Within budget' if kept else '[red]✗ Over budget[/]'}: {verdict}")
    return 0 if kept else 1


def _measure() -> tuple[Path, Path, Path, Path, Path]:
    with redirect_stdout(io.StringIO()), bench_stage() as bench:  # the functions log to stdout
        walker = Walker(bench)
        first = walker.text("What are your opening hours?")
        walker.text("And on Saturdays?")
        usual = walker.text("Are you open on Mondays in the afternoon?")
        statuses = walker.statuses(walker.newest_reply())
        escalation = walker.text("I want to talk to a person")
        short = Walker(bench, ANOTHER_CUSTOMER)
        short.text("What are your opening hours?")
        closing = short.closing()
    return first, usual, statuses, escalation, closing


def _show(
    first: Path, usual: Path, statuses: Path, escalation: Path, closing: Path, lines: tuple[Line, ...]
) -> None:
    _show_path("One inbound text in an open case, from webhook to delivered reply", usual)
    _show_path("The first text of a case (opens thread and case)", first)
    _show_path("The three statuses of one reply", statuses)
    _show_path("A text that escalates", escalation)
    _show_path("The end of a case that nobody closed", closing)
    table = Table(title="1,000 cases: 8 texts in, 8 out, 24 statuses, 3% escalated, all closed")
    for column in ("what", "units", "unit", "$"):
        table.add_column(column, justify="left" if column in ("what", "unit") else "right")
    for line in lines:
        table.add_row(line.what, f"{line.units:,.2f}", line.unit, f"{line.dollars:.4f}")
    console.print(table)
    model = ", ".join(f"{name} ${dollars:.2f}" for name, dollars in MODEL_DOLLARS.items())
    console.print(
        f"  Not in it: the model ({model}) and WhatsApp (8,000 × ${WHATSAPP_DOLLARS_A_MESSAGE} to the US)."
    )
    request = usual_request()
    parts = ", ".join(f"{name} {tokens}" for name, tokens in request.items() if name not in ("all", "same"))
    console.print(f"  A usual turn asks the model about {request['all']:,} tokens in ({parts}).")
    console.print(
        "  Times are assumed (infra/bench/cost.py), calls are counted; no free tier; nothing ran on AWS."
    )


def _show_path(title: str, path: Path) -> None:
    table = Table(title=title)
    for column in ("function", "runs", "AWS requests", "write units (table + index)", "read units"):
        table.add_column(column, justify="left" if column in ("function", "AWS requests") else "right")
    for function, tally in path.tallies.items():
        units = f"{tally.table_units} + {tally.index_units}"
        table.add_row(function, str(path.runs[function]), _calls(tally), units, f"{tally.read_units:g}")
    table.add_row("[bold]all", "", str(path.requests), str(path.write_units), f"{path.read_units:g}")
    console.print(table)


def _calls(tally: Tally) -> str:
    return "\n".join(f"{count} × {call}" for call, count in sorted(tally.requests.items()))


def _report(
    first: Path,
    usual: Path,
    statuses: Path,
    escalation: Path,
    closing: Path,
    lines: tuple[Line, ...],
    budgets: tuple[tuple[str, float, float], ...],
    kept: bool,
) -> dict[str, Any]:
    paths = {"text": usual, "first_text": first, "statuses": statuses, "escalation": escalation}
    paths["closing"] = closing
    return {
        "paths": {
            name: {
                "requests": path.requests,
                "write_units": path.write_units,
                "by_function": {function: dict(tally.requests) for function, tally in path.tallies.items()},
            }
            for name, path in paths.items()
        },
        "cost_of_1000_cases": [asdict(line) for line in lines],
        "model_request_tokens": usual_request(),
        "budgets": [{"what": name, "seen": seen, "most": most} for name, seen, most in budgets],
        "ok": kept,
    }
