"""Queue a webhook, with whatever the planned faults and the storm make of its journey."""

from typing import Any

from infra.local.whatsapp.network import Network
from infra.local.whatsapp.signature import body_bytes
from infra.local.whatsapp.storm import Journey
from infra.local.whatsapp.webhook_outbox import BATCH_LANE

REORDERED = 1.0
"""Seconds."""


def post(
    network: Network, lane: str, label: str, wamid: str, body: dict[str, Any], after: float = 0.0
) -> None:
    """Queue one body; webhooks of a lane keep their order unless something goes wrong."""
    now = network.now()
    if delay := network.faults.take("delay"):
        after += delay.seconds
    if reorder := network.faults.take("reorder"):
        lane, after = f"{lane} behind {now}", after + (reorder.seconds or REORDERED)
    if batch := network.faults.take("batch"):
        lane, after = BATCH_LANE, max(after, batch.seconds)
    lanes = [lane, f"{lane} again"] if network.faults.take("duplicate") else [lane]
    for each in lanes:
        for name, late in _copies(each, wamid, label, network.storm.on_webhook()):
            network.outbox.add(
                lane=name,
                label=label,
                wamid=wamid,
                body=body_bytes(body),
                now=now,
                due_at=now + after + late,
            )
    network.wake()


def _copies(lane: str, wamid: str, label: str, journey: Journey) -> list[tuple[str, float]]:
    """The lane and the delay of every copy; where order does not count each has a lane of its own."""
    if not journey.alone:
        names = [lane, *(f"{lane} copy {number}" for number in range(1, len(journey.leaves_after)))]
    else:
        names = [f"{wamid} {label} {number}" for number in range(len(journey.leaves_after))]
    return list(zip(names, journey.leaves_after, strict=True))
