"""Every minute → repair what a crash or a lost wake-up left behind."""

from __future__ import annotations

from chalicelib import wiring
from chalicelib.entrypoints.logs import log, wordless
from chalicelib.use_cases.hand_out import hand_out
from chalicelib.use_cases.sweep import sweep


@wordless
def handle() -> None:
    """Sweep once; what had to be repaired is logged, and an empty line is the normal one."""
    counts = sweep(
        threads=wiring.threads(),
        lists=wiring.lists(),
        outbox=wiring.outbox(),
        wakeups=wiring.wakeups(),
        playbooks=wiring.playbooks(),
        clock=wiring.clock(),
        settled_after=wiring.settings().outbox_settled_after,
    )
    counts += hand_out(wiring.assigning())
    log("sweep.done", **counts)
