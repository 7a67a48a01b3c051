"""Assign by hand: a person says whose turn a case is, or gives what they have to a colleague."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.domain import case as cases
from chalicelib.domain.case import Assignee, Case, Status
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.hearing import may_hear
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.phone import held_by_phone
from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.acting import act_on_case, changed_by_person, event, refuse_unless_held
from chalicelib.use_cases.colleague_ports import Colleagues
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads, Wakeups
from chalicelib.use_cases.return_case import back_in_queue
from chalicelib.use_cases.session_ports import Person


def assign_by_hand(
    *,
    thread_id: str,
    person: Person,
    to: str,
    threads: Threads,
    colleagues: Colleagues,
    wakeups: Wakeups,
    playbooks: Playbooks,
    clock: Clock,
) -> Done | Refused:
    """Assign a case to somebody who sees its queue, present or not, or (`to` nobody) let it wait for anybody.

    What waits anybody may assign; what a person has, they alone, and it waits for the colleague then.
    """
    now, playbook = clock.now(), playbooks.active()
    colleague = colleagues.find(to) if to else None

    def decide(loaded: Loaded) -> Commit | Done | Refused:
        case = loaded.case
        if refused := _refused(loaded, person):
            return refused
        if case is None or case.theirs(to) or (not to and case.assignee is None):
            return Done()
        seen = colleague and may_hear(colleague, playbook.queue(_queue(case, playbook)))
        if to and not seen:
            return Refused(Why.NO_SUCH_COLLEAGUE)
        assignee = Assignee(colleague.person_id, colleague.name, now) if colleague else None
        whom = assignee.name if assignee else "nobody"
        whom = "themselves" if to == person.person_id else whom
        record = _record(person, assignee)
        line = event(loaded, "assignee", f"{person.name} assigned the case to {whom}", now, record=record)
        if case.status is Status.WAITING_FOR_HUMAN:
            return changed_by_person(loaded, cases.assign(case, assignee), line)
        returned = back_in_queue(loaded, case, line, playbook, now)
        return replace(returned, case=cases.assign(returned.case, assignee)) if returned.case else returned

    return act_on_case(thread_id, threads, wakeups, decide)


def _record(person: Person, assignee: Assignee | None) -> dict[str, str]:
    if assignee is None:
        return {"event": "assigned_by_to_nobody", "by": person.name}
    if assignee.person_id == person.person_id:
        return {"event": "assigned_by_to_themselves", "by": person.name}
    return {"event": "assigned_by", "by": person.name, "to": assignee.name}


def _queue(case: Case, playbook: Playbook) -> str:
    known = {queue.id for queue in playbook.queues}
    return case.queue if case.queue in known else playbook.routing.default


def _refused(loaded: Loaded, person: Person) -> Refused | None:
    case = loaded.case
    if case is None or not case.open:
        return Refused(Why.NO_OPEN_CASE)
    if case.status is Status.WITH_AI or held_by_phone(case):
        return Refused(Why.CANNOT_ASSIGN)
    return refuse_unless_held(loaded, person) if case.status is Status.WITH_HUMAN else None
