"""Tell open pages that a thread changed; what changed, they fetch themselves, with their own rights."""

from __future__ import annotations

import json
from collections.abc import Mapping

from chalicelib.use_cases.live_ports import Connections, Lines
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.sees_thread import sight_of


def nudge(
    touched: Mapping[str, str],
    *,
    connections: Connections,
    lines: Lines,
    threads: Threads,
    playbooks: Playbooks,
    clock: Clock,
) -> int:
    """Tell who may see each thread now; `touched` names a record of each. Give how many pages were told.

    With nobody there it is one read. A page that is gone is forgotten; one that was missed polls anyway.
    """
    open_lines = connections.everybody(now=clock.now())
    told = 0
    gone: set[str] = set()
    for thread_id, record in touched.items() if open_lines else ():
        seen_by = sight_of(thread_id, threads=threads, playbooks=playbooks)
        message = json.dumps({"thread": thread_id, "record": record})
        for each in open_lines:
            if each.connection_id in gone or not seen_by(each):
                continue
            if lines.send(each.connection_id, message):
                told += 1
            else:
                gone.add(each.connection_id)
                connections.close(each.connection_id)
    return told
