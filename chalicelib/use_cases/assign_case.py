"""Assign: a case that waits is given to whose turn it is, among the people who are present."""

from __future__ import annotations

from chalicelib.domain import case as cases
from chalicelib.domain.assignment import whose_turn
from chalicelib.domain.case import Assignee, Case, Status
from chalicelib.domain.colleague import Colleague
from chalicelib.domain.commit import Loaded
from chalicelib.domain.presence import has_left
from chalicelib.use_cases.acting import changed_by_person, event
from chalicelib.use_cases.assigning import AssigningPowers, absent_after_of, assigning_queue, candidates

TRIES = 6
"""Two workers who give cases out at one moment meet at the same people; each try is one case further."""


def assign_case(*, thread_id: str, powers: AssigningPowers, but: str = "") -> str | None:
    """Give a waiting case to somebody and tell whom; None when nobody new was given it. `but`: not to this person.

    1. A case whose assignee is there is left alone, so that an event that comes twice changes nothing.
    2. Who is given it is noted with them first, unless somebody gave them another since they were read.
    3. The case is written unless anything moved in its thread; who was given it in vain has room again in a minute.
    Somebody who is gone has it no more, though nobody else can be given it.
    """
    for _ in range(TRIES):
        loaded = powers.threads.load(thread_id, limit=1)
        case = loaded.case if loaded else None
        if loaded is None or case is None or case.status is not Status.WAITING_FOR_HUMAN:
            return None
        gone = _gone(case, but, powers)
        if case.assignee and not gone:
            return None
        chosen = _chosen(case, powers, but)
        if chosen is None and case.assignee is None:
            return None
        if chosen and not powers.colleagues.gave(chosen, thread_id, now=powers.clock.now()):
            continue
        if _write(loaded, case, chosen, powers):
            return chosen.person_id if chosen else None
    return None


def _gone(case: Case, but: str, powers: AssigningPowers) -> bool:
    """Whether whoever was given the case is there no more; where nothing is given out, only by their own word."""
    if case.assignee is None or case.assignee.person_id == but:
        return True
    playbook = powers.playbooks.active()
    if assigning_queue(case.queue, playbook) is None:
        return False
    return has_left(
        powers.colleagues.find(case.assignee.person_id),
        case.assignee.at,
        playbook.calendar_of(case.queue),
        powers.clock.now(),
        absent_after=absent_after_of(playbook),
    )


def _chosen(case: Case, powers: AssigningPowers, but: str) -> Colleague | None:
    queue = assigning_queue(case.queue, powers.playbooks.active())
    return whose_turn(queue, candidates(queue, powers, but=but), powers.clock.now()) if queue else None


def _record(before: Assignee | None, assignee: Assignee | None) -> dict[str, str]:
    name = "assigned" if assignee else "unassigned"
    to = {"to": assignee.name} if assignee else {}
    return {"event": f"{name}_anew", "before": before.name, **to} if before else {"event": name, **to}


def _write(loaded: Loaded, case: Case, chosen: Colleague | None, powers: AssigningPowers) -> bool:
    now = powers.clock.now()
    assignee = Assignee(chosen.person_id, chosen.name, now) if chosen else None
    words = f"Assigned to {assignee.name}" if assignee else "Assigned to nobody for now"
    said = f"{case.assignee.name} is away. {words}" if case.assignee else words
    line = event(loaded, "assignee", said, now, record=_record(case.assignee, assignee))
    written = powers.threads.commit(changed_by_person(loaded, cases.assign(case, assignee), line))
    if written and loaded.thread.unanswered:
        powers.wakeups.answer(loaded.thread.thread_id, line.message_id)
    return written
