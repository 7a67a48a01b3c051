"""Whether somebody may see a customer's thread: everything they do in it begins with this."""

from __future__ import annotations

from chalicelib.domain.queue_access import has_limits, sees_case
from chalicelib.use_cases.ports import Person, Playbooks, Threads


def sees_thread(thread_id: str, *, person: Person, threads: Threads, playbooks: Playbooks) -> bool:
    """Ask by the queue of its newest case; the thread is read for it only where queues have members."""
    playbook = playbooks.active()
    if not has_limits(playbook, person.groups):
        return True
    loaded = threads.load(thread_id, limit=1)
    return loaded is None or sees_case(
        loaded.case, playbook, person_id=person.person_id, email=person.email, groups=person.groups
    )
