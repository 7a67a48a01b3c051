"""parked → the events of one large webhook body."""

from __future__ import annotations

from functools import partial
from typing import Any

from chalicelib import wiring
from chalicelib.adapters.whatsapp import wire
from chalicelib.entrypoints.logs import log, wordless
from chalicelib.entrypoints.queue import work
from chalicelib.entrypoints.receiving import receive
from chalicelib.use_cases.answers_afterwards import AnswersAfterwards
from chalicelib.use_cases.receive_large import receive_large


@wordless
def handle(event: dict[str, Any]) -> dict[str, Any]:
    """Process the body that each wake-up names."""
    return work(event, _receive)


def _receive(body: dict[str, Any], receive_count: int) -> None:
    bodies, key = wiring.parked_bodies(), str(body["key"])
    parked = bodies.read(key)
    if parked is None:
        log("parked.gone", key=key)
        return
    wakeups = AnswersAfterwards(wiring.wakeups())
    counts = receive_large(wire.parse(parked), partial(receive, with_playbooks=True, wakeups=wakeups))
    wakeups.wake()
    bodies.drop(key)
    log("parked.received", bytes=len(parked), receive_count=receive_count, **counts)
