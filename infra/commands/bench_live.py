"""`handoff bench live`: how soon an open inbox shows what a customer writes, on the product that runs here."""

from __future__ import annotations

import json
import statistics

from infra import local_state, ministack
from infra.bench.live import measure
from infra.says import Stop, console, rows

MESSAGES = 50
MOST_SECONDS = 1.0
"""For the median; the model is not in it, because a person has the case."""


def run(*, as_json: bool) -> int:
    """Measure, print, and fail when the median is over the budget."""
    state = local_state.read()
    if state is None or not ministack.is_ready(state.aws_port):
        raise Stop("Nothing runs on this machine. Start it with `./handoff up --detach` first.")
    with console.status("Opening the inbox …") as status:
        seconds = measure(
            state,
            messages=MESSAGES,
            seen=lambda number, took: status.update(f"{number} of {MESSAGES}: {took:.2f} s"),
        )
    median, p90, most = (
        statistics.median(seconds),
        statistics.quantiles(seconds, n=10)[-1],
        max(seconds),
    )
    kept = median <= MOST_SECONDS
    if as_json:
        figures = {"messages": len(seconds), "median": median, "p90": p90, "max": most}
        print(json.dumps({**figures, "budget": MOST_SECONDS, "seconds": seconds, "ok": kept}, indent=2))
    else:
        rows(
            (
                ("messages", f"{len(seconds)}, from the phone page to the text on an open inbox in Chromium"),
                ("median", f"{median:.2f} s"),
                ("p90", f"{p90:.2f} s"),
                ("max", f"{most:.2f} s"),
            )
        )
        console.print(
            "  On this machine's AWS, which hands a change on at once; on AWS, Lambda asks a stream four"
        )
        console.print(
            "  times a second, which adds 0.13 s on average. The model is not in it: a person has the case."
        )
    verdict = f"median {median:.2f} s of {MOST_SECONDS:.1f} s"
    console.print(f"{'[green]✓[/] Within budget' if kept else '[red]✗ Over budget[/]'}: {verdict}")
    return 0 if kept else 1
