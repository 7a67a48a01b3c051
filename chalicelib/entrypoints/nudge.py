"""The table's stream → open pages hear that a thread changed."""

from __future__ import annotations

from typing import Any

from chalicelib import wiring
from chalicelib.adapters.dynamodb.stream import touched_threads
from chalicelib.entrypoints.logs import log, wordless
from chalicelib.use_cases.nudge import nudge


@wordless
def handle(event: dict[str, Any]) -> None:
    """Tell them; a failure is raised, and the stream brings the batch again while it is young."""
    told = nudge(
        touched_threads(event),
        connections=wiring.connections(),
        lines=wiring.lines(),
        threads=wiring.threads(),
        playbooks=wiring.playbooks(),
        clock=wiring.clock(),
    )
    if told:
        log("live.nudged", pages=told)
