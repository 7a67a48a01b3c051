"""Forget the line of a page that was closed, and tell those who look at the same thread."""

from __future__ import annotations

from chalicelib.use_cases.live_ports import Connections, Lines
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.tell_who_is_here import tell_who_is_here


def disconnect(
    connection_id: str,
    *,
    connections: Connections,
    lines: Lines,
    threads: Threads,
    playbooks: Playbooks,
    clock: Clock,
) -> None:
    """Forget it; a line that is not known was forgotten before."""
    gone = connections.find(connection_id, now=clock.now())
    connections.close(connection_id)
    if gone and gone.thread_id:
        tell_who_is_here(
            gone.thread_id,
            connections=connections,
            lines=lines,
            threads=threads,
            playbooks=playbooks,
            clock=clock,
        )
