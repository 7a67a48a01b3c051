"""Who can be given a case of a queue, and what giving it out may touch."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from chalicelib.domain.assignment import Candidate, limit_of
from chalicelib.domain.colleague import Colleague
from chalicelib.domain.hearing import belongs_to
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.presence import is_present
from chalicelib.domain.queue_rules import Assign, Queue
from chalicelib.use_cases.colleague_ports import Colleagues
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Lists, Threads, Wakeups


@dataclass(frozen=True)
class AssigningPowers:
    """What giving cases out may touch."""

    threads: Threads
    lists: Lists
    colleagues: Colleagues
    playbooks: Playbooks
    wakeups: Wakeups
    clock: Clock


def assigning_queue(queue_id: str, playbook: Playbook) -> Queue | None:
    """Find a queue that gives its cases out."""
    found = (queue for queue in playbook.queues if queue.id == queue_id)
    return next((queue for queue in found if queue.assign is not Assign.NONE), None)


def candidates(queue: Queue, powers: AssigningPowers, *, but: str = "") -> tuple[Candidate, ...]:
    """Read whose work the queue is and who is present now, with what they have; `but` for one."""
    playbook, now = powers.playbooks.active(), powers.clock.now()
    calendar, absent_after = playbook.calendar_of(queue.id), absent_after_of(playbook)
    return tuple(
        Candidate(colleague, _threads_of(colleague, queue, powers))
        for colleague in powers.colleagues.everybody()
        if colleague.person_id != but and belongs_to(colleague, queue)
        if is_present(colleague, calendar, now, absent_after=absent_after)
    )


def absent_after_of(playbook: Playbook) -> timedelta:
    """How long somebody may do nothing before they count as absent."""
    return timedelta(minutes=playbook.routing.absent_after_minutes)


def _threads_of(colleague: Colleague, queue: Queue, powers: AssigningPowers) -> frozenset[str]:
    most = limit_of(colleague, queue)
    return frozenset(each.case.thread_id for each in powers.lists.cases_of(colleague.person_id, limit=most))
