"""`handoff simulate --review`: two months, and the weekly review and its changes between them."""

from __future__ import annotations

import json
import time

from rich.markup import escape
from rich.table import Table

from chalicelib.domain.playbook import Playbook
from chalicelib.domain.review.before_after import Phase
from infra.commands.simulate import MOST_SHOWN, played_with_progress
from infra.says import console
from infra.simulation.gaps import GAPS
from infra.simulation.loop import seeded
from infra.simulation.plan import Plan
from infra.simulation.rounds import Month, Round, play_round
from infra.simulation.shards import Played

RATES = (
    "ai_resolved",
    "ai_verified",
    "ai_confirmed",
    "ai_silent",
    "ai_durable",
    "escalated",
    "reopened",
    "csat",
)


def run(*, days: int, cases: int, seed: int, jobs: int | None, as_json: bool) -> int:
    """Play, review, mend, play on; fail on any difference from what was seeded."""

    def plays(plan: Plan, versions: tuple[Playbook, ...]) -> Played:
        console.print(f"A month of {days} days with the playbook's version {len(versions)}")
        return played_with_progress(plan, jobs, versions)

    began = time.monotonic()
    done = play_round(seed, cases, days=days, plays=plays)
    if as_json:
        print(json.dumps(_told(done), indent=2))
    else:
        _show_gaps(done)
        _show_rates(done)
    for month in (done.before, done.after):
        _show_differences(month)
    for each in done.followed:
        if not each.equal:
            console.print(f"[red]✗[/] {each.gap.name}, {each.week}: {each.measured}, not {each.true}")
    for gap in done.not_found:
        console.print(f"[red]✗[/] The review did not name the gap {gap.name}")
    figures = len(done.before.compared) + len(done.after.compared)
    seconds = time.monotonic() - began
    if not done.holds:
        console.print(f"[red]✗ Not as seeded[/]; {seconds:.0f} s")
        return 1
    console.print(
        f"[green]✓[/] The review named the three seeded gaps; {figures:,} figures of both months and "
        f"{len(done.followed)} weeks of the gaps equal the truth; {seconds:.0f} s"
    )
    return 0


def _show_gaps(done: Round) -> None:
    table = Table(title="What the weekly reviews name, and what is seeded", title_justify="left")
    for column in (
        "named",
        "seeded as",
        "cases a week: estimate",
        "truth",
        "off by",
        "escalations a week before",
        "after",
    ):
        table.add_column(column)
    for named in done.named:
        gap = seeded(named)
        about = " · ".join(part or "-" for part in named.name)
        if gap is None:
            table.add_row(about, "[red]not seeded[/]", f"{named.cases_a_week:.1f}", "-", "-", "-", "-")
            continue
        true = done.true_estimate(gap)
        sides = [done.a_week(gap, phase) for phase in (Phase.BEFORE, Phase.AFTER)]
        shown = [f"{measured:.2f} {_sign(measured == truth)}" for measured, truth in sides]
        off = f"{(named.cases_a_week - true) / true:+.0%}" if true else "-"
        table.add_row(about, gap.name, f"{named.cases_a_week:.1f}", f"{true:.1f}", off, *shown)
    console.print(table)
    for each in done.mended:
        console.print(
            f"  Version {each.version}, {each.gap.name}; what the lead writes: {escape(' '.join(each.written))}"
        )
    console.print(
        "  What a lead writes, and the tool's new address, are seeded; where it has to stand is proposed."
    )


def _show_rates(done: Round) -> None:
    table = Table(title="All cases", title_justify="left")
    for column in ("metric", "before", "truth", "after", "truth", "equal?"):
        table.add_column(column)
    for metric in RATES:
        before, after = done.before.figure(metric), done.after.figure(metric)
        equal = _sign(before.equal and after.equal)
        table.add_row(metric, before.measured, before.truth, after.measured, after.truth, equal)
    console.print(table)


def _show_differences(month: Month) -> None:
    for each in month.wrong[:MOST_SHOWN]:
        console.print(f"[red]✗[/] {each.metric}, {each.group}: {each.measured}, not {each.truth}")
    for line in month.unlike[:MOST_SHOWN]:
        console.print(f"[red]✗[/] {escape(line)}")


def _told(done: Round) -> dict[str, object]:
    sides = {gap.name: {phase.value: done.a_week(gap, phase) for phase in Phase} for gap in GAPS}
    return {
        "holds": done.holds,
        "named": [
            {
                "piece": each.name[0],
                "intent": each.name[1],
                "trigger": each.name[2],
                "seeded": gap.name if (gap := seeded(each)) else None,
                "estimate": each.cases_a_week,
                "truth": done.true_estimate(gap) if gap else None,
            }
            for each in done.named
        ],
        "escalations_a_week": {
            name: {phase: {"measured": found[0], "truth": found[1]} for phase, found in each.items()}
            for name, each in sides.items()
        },
        "rates": {
            metric: {
                name: {"measured": month.figure(metric).measured, "truth": month.figure(metric).truth}
                for name, month in (("before", done.before), ("after", done.after))
            }
            for metric in RATES
        },
    }


def _sign(equal: bool) -> str:
    return "[green]✓[/]" if equal else "[red]✗[/]"
