"""A page says which thread it shows, and whether its person is writing."""

from __future__ import annotations

from chalicelib.domain.live import WRITING_FOR
from chalicelib.use_cases.live_ports import Connections, Lines
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.sees_thread import sight_of
from chalicelib.use_cases.tell_who_is_here import tell_who_is_here


def say_where(
    connection_id: str,
    *,
    thread_id: str,
    writing: bool,
    connections: Connections,
    lines: Lines,
    threads: Threads,
    playbooks: Playbooks,
    clock: Clock,
) -> bool:
    """Note it, and tell the others on the thread, and on the one that was left; False if the line is at its end.

    A thread that its person may not see counts as none: nobody shows up where they are not let in.
    """
    now = clock.now()
    known = connections.find(connection_id, now=now)
    if known is None:
        return False
    if thread_id and not sight_of(thread_id, threads=threads, playbooks=playbooks)(known):
        thread_id = ""
    until = now + WRITING_FOR if writing and thread_id else None
    same = known.thread_id == thread_id and known.writing_until is None and until is None
    if not connections.report(connection_id, thread_id=thread_id, writing_until=until):
        return False
    # A page that only says that it is still there tells nobody anything new.
    for told in () if same else dict.fromkeys(each for each in (thread_id, known.thread_id) if each):
        tell_who_is_here(
            told, connections=connections, lines=lines, threads=threads, playbooks=playbooks, clock=clock
        )
    return True
