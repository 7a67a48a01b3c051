"""`handoff outbox status` and `resume`: what holds messages back, and letting them go."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING

from infra.channel_desk import ChannelDesk
from infra.says import Stop, console, rows

if TYPE_CHECKING:
    from chalicelib.domain.hold import Hold


def status(stage: str, region: str | None, *, as_json: bool) -> int:
    """Say which numbers are held and why, and how many messages wait."""
    desk = ChannelDesk(stage, region)
    holds, waiting = desk.holds(), Counter(str(message.delivery) for message in desk.unsent())
    if as_json:
        print(json.dumps({"holds": [asdict(hold) for hold in holds], "waiting": waiting}, default=str))
        return 0
    for hold in holds:
        _show(hold)
    if not holds:
        console.print("[green]✓[/] No number is held.")
    rows((state, f"{count} messages") for state, count in sorted(waiting.items()))
    return 0


def resume(stage: str, region: str | None, number: str | None) -> int:
    """End the hold on a number (the only one if none is named) and wake all that waits, in order."""
    desk = ChannelDesk(stage, region)
    held = [hold.phone_number_id for hold in desk.holds() if hold.stops]
    if number is None and len(held) > 1:
        raise Stop(f"{len(held)} numbers are held. Name one with --number: {', '.join(held)}.")
    if not held or (number and number not in held):
        console.print("[green]✓[/] Nothing is held; messages go out.")
        return 0
    woken = desk.resume(number or held[0])
    console.print(
        f"[green]✓[/] {number or held[0]} goes on: {woken} messages are being sent, in order. If WhatsApp refuses "
        "again, it is held again."
    )
    return 0


def _show(hold: Hold) -> None:
    word = "[red]✗[/] held" if hold.stops else "[yellow]…[/] slowed down"
    console.print(f"{word}: {hold.phone_number_id}")
    rows(
        (
            ("why", f"{hold.title} ({hold.code})"),
            ("since", f"{hold.since:%Y-%m-%d %H:%M:%S} UTC"),
            ("next try", f"{hold.probe_at:%Y-%m-%d %H:%M:%S} UTC, tried {hold.probes} times"),
            ("what to do", hold.what_to_do),
        )
    )
