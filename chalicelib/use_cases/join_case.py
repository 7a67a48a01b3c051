"""Join: somebody writes beside the person who has the case."""

from __future__ import annotations

from chalicelib.domain import case as cases
from chalicelib.domain.case import Status
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.escalation import Takeover
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.phone import held_by_phone
from chalicelib.use_cases.acting import act_on_case, changed_by_person, event
from chalicelib.use_cases.ports import Clock, Threads, Wakeups
from chalicelib.use_cases.session_ports import Person


def join_case(
    *, thread_id: str, person: Person, threads: Threads, wakeups: Wakeups, clock: Clock
) -> Done | Refused:
    """Let a person write, too, until the case is handed back, resolved, moved or taken; twice is once.

    What nobody has cannot be joined, nor what the business's phone has: it is taken over.
    """
    joining = Takeover(person.person_id, person.name, clock.now())

    def decide(loaded: Loaded) -> Commit | Done | Refused:
        case = loaded.case
        if case is None or not case.open:
            return Refused(Why.NO_OPEN_CASE)
        if case.status is not Status.WITH_HUMAN or case.takeover is None or held_by_phone(case):
            return Refused(Why.NOT_YOURS)
        if case.takeover.by == person.person_id or person.person_id in {each.by for each in case.joined}:
            return Done()
        words = f"{person.name} joined {case.takeover.name}"
        record = {"event": "joined", "by": person.name, "holder": case.takeover.name}
        said = event(loaded, "participation", words, joining.at, record=record)
        return changed_by_person(loaded, cases.join(case, joining), said)

    return act_on_case(thread_id, threads, wakeups, decide)
