"""`handoff reconcile`: the proof that nothing is left open: no message undecided, unsent or unsettled."""

from __future__ import annotations

import json
from collections import Counter

from infra.channel_desk import ChannelDesk
from infra.says import console, rows


def run(*, stage: str, region: str | None, as_json: bool) -> int:
    """Count what is still open; 0 when nothing is."""
    found = count_open(ChannelDesk(stage, region))
    total = sum(found.values())
    if as_json:
        print(json.dumps({"open": total, **found}))
        return min(total, 1)
    rows((name, str(count)) for name, count in found.items() if count)
    mark = "[green]✓[/]" if total == 0 else "[red]✗[/]"
    console.print(f"{mark} {total} open")
    if total:
        console.print("  Run it again in a minute; what stays is explained by `./handoff outbox status`.")
    return min(total, 1)


def count_open(desk: ChannelDesk) -> dict[str, int]:
    """What is open, by what it waits for.

    A customer's message is closed when a decision covers it; one of ours when WhatsApp has it or it failed.
    """
    states = Counter(str(message.delivery) for message in desk.unsent())
    queues = {f"in queue {name.lower()}": count for name, count in desk.in_queues().items()}
    return {
        "threads unanswered": len(desk.unanswered()),
        "messages pending": states["pending"],
        "messages sending": states["sending"],
        "messages unknown": states["unknown"],
        "numbers held": sum(hold.stops for hold in desk.holds()),
        **queues,
    }
