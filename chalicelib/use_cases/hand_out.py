"""Hand out: what waits for nobody in a queue that gives its cases out, and what people have who are gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from chalicelib.domain.business_time import is_open
from chalicelib.domain.case import Status
from chalicelib.domain.colleague import Colleague
from chalicelib.domain.escalation import owed_at
from chalicelib.domain.phone import held_by_phone
from chalicelib.domain.presence import has_left
from chalicelib.domain.queue_rules import Assign, Queue
from chalicelib.use_cases.assign_case import assign_case
from chalicelib.use_cases.assigning import AssigningPowers, absent_after_of
from chalicelib.use_cases.playbook_ports import NoPlaybook
from chalicelib.use_cases.ports import Listed
from chalicelib.use_cases.return_case import return_case

MOST = 200


def hand_out(powers: AssigningPowers) -> Counter[str]:
    """Go through the queues that give their cases out and are open; where none does, nothing is read.

    1. What waits and is nobody's, or somebody's who is gone, is given to whose turn it is.
    2. What somebody has who is gone waits again, if its customer waits for an answer.
    """
    counts: Counter[str] = Counter()
    try:
        playbook, now = powers.playbooks.active(), powers.clock.now()
    except NoPlaybook:
        return counts  # nothing was published yet, so nothing can wait
    queues = [queue for queue in playbook.queues if queue.assign is not Assign.NONE]
    open_ones = [queue for queue in queues if is_open(now, playbook.calendar_of(queue.id))]
    if open_ones:
        known = {each.person_id: each for each in powers.colleagues.everybody()}
        for queue in open_ones:
            counts += _waiting(queue, known, powers, now)
            counts += _held(queue, known, powers, now)
    return counts


def _waiting(
    queue: Queue, known: Mapping[str, Colleague], powers: AssigningPowers, now: datetime
) -> Counter[str]:
    listed = powers.lists.cases(queue.id, Status.WAITING_FOR_HUMAN, limit=MOST)
    idle = [
        each
        for each in listed
        if not _asleep(each, now)
        and (
            each.case.assignee is None
            or _gone(each.case.assignee.person_id, each.case.assignee.at, queue, known, powers)
        )
    ]
    given = [assign_case(thread_id=each.case.thread_id, powers=powers) for each in idle]
    return Counter(assigned=sum(person_id is not None for person_id in given))


def _held(
    queue: Queue, known: Mapping[str, Colleague], powers: AssigningPowers, now: datetime
) -> Counter[str]:
    returned = 0
    for each in powers.lists.cases(queue.id, Status.WITH_HUMAN, limit=MOST):
        holder = each.case.takeover
        if holder is None or held_by_phone(each.case) or _asleep(each, now):
            continue
        if _gone(holder.by, holder.at, queue, known, powers):
            returned += return_case(thread_id=each.case.thread_id, holder_id=holder.by, powers=powers)
    return Counter(returned=returned)


def _gone(
    person_id: str, since: datetime, queue: Queue, known: Mapping[str, Colleague], powers: AssigningPowers
) -> bool:
    playbook = powers.playbooks.active()
    calendar, absent_after = playbook.calendar_of(queue.id), absent_after_of(playbook)
    return has_left(known.get(person_id), since, calendar, powers.clock.now(), absent_after=absent_after)


def _asleep(listed: Listed, now: datetime) -> bool:
    snooze = listed.case.snooze
    return bool(snooze and snooze.holds(listed.thread.inbound_count, owed_at(listed.escalation), now))
