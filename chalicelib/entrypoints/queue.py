"""What both queue workers share: one record a batch, and a failed one shown again after a chosen time."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from chalicelib import wiring

AGAIN_AFTER = 15.0
"""Seconds until a wake-up whose handling failed by a fault of ours is tried again."""


class ShowAgain(Exception):
    """The wake-up should come again `after` seconds."""

    def __init__(self, after: float) -> None:
        super().__init__(f"again in {after:.0f} s")
        self.after = after


def work(event: dict[str, Any], handle: Callable[[dict[str, Any], int], None]) -> dict[str, Any]:
    """Hand each record's body and receive count to `handle`; report the failed and all after it (FIFO)."""
    records = event.get("Records", [])
    for position, record in enumerate(records):
        try:
            handle(json.loads(record["body"]), int(record["attributes"]["ApproximateReceiveCount"]))
        except ShowAgain as again:
            wiring.wakeups().show_again(record["eventSourceARN"], record["receiptHandle"], after=again.after)
            return {
                "batchItemFailures": [{"itemIdentifier": late["messageId"]} for late in records[position:]]
            }
        except Exception:
            # The error is counted and alarms; the customer should not wait out the whole visibility time for it.
            wiring.wakeups().show_again(record["eventSourceARN"], record["receiptHandle"], after=AGAIN_AFTER)
            raise
    return {"batchItemFailures": []}
