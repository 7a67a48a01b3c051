"""Whether somebody may see a customer's thread: everything they do in it begins with this."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Protocol

from chalicelib.domain.commit import Loaded
from chalicelib.domain.queue_access import has_limits, sees_case
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Threads
from chalicelib.use_cases.session_ports import Person


class Viewer(Protocol):
    """What of somebody decides what they may see."""

    @property
    def person_id(self) -> str: ...

    @property
    def email(self) -> str: ...

    @property
    def groups(self) -> tuple[str, ...]: ...


def sees_thread(thread_id: str, *, person: Person, threads: Threads, playbooks: Playbooks) -> bool:
    """Ask by the queue of its newest case; the thread is read for it only where queues have members."""
    return sight_of(thread_id, threads=threads, playbooks=playbooks)(person)


def sight_of(thread_id: str, *, threads: Threads, playbooks: Playbooks) -> Callable[[Viewer], bool]:
    """The same for many people, with one look at the thread."""
    playbook = playbooks.active()

    @cache
    def loaded() -> Loaded | None:
        return threads.load(thread_id, limit=1)

    def seen_by(viewer: Viewer) -> bool:
        if not has_limits(playbook, viewer.groups):
            return True
        found = loaded()
        return found is None or sees_case(
            found.case, playbook, person_id=viewer.person_id, email=viewer.email, groups=viewer.groups
        )

    return seen_by
