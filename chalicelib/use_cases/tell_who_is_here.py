"""Tell the pages that show a thread who else looks at it, and who writes."""

from __future__ import annotations

import json

from chalicelib.domain.live import others_on
from chalicelib.use_cases.live_ports import Connections, Lines
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.sees_thread import sight_of


def tell_who_is_here(
    thread_id: str,
    *,
    connections: Connections,
    lines: Lines,
    threads: Threads,
    playbooks: Playbooks,
    clock: Clock,
) -> None:
    """Tell each page the others; who may see the thread no more is neither told nor named."""
    now = clock.now()
    seen_by = sight_of(thread_id, threads=threads, playbooks=playbooks)
    there = [each for each in connections.everybody(now=now) if each.thread_id == thread_id and seen_by(each)]
    for each in there:
        others = others_on(thread_id, there, besides=each.person_id, now=now)
        people = [{"name": here.name, "writing": here.writing} for here in others]
        if not lines.send(each.connection_id, json.dumps({"here": thread_id, "people": people})):
            connections.close(each.connection_id)
