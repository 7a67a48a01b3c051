"""Take over: a named person claims a case, and the AI falls silent from that moment."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.domain import case as cases
from chalicelib.domain.case import Status
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.escalation import Takeover
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.phone import held_by_phone
from chalicelib.use_cases.acting import act, covered_by_person, event
from chalicelib.use_cases.ports import Clock, Person, Threads


def take_over(*, thread_id: str, person: Person, threads: Threads, clock: Clock) -> Done | Refused:
    """Give the open case to a person.

    The epoch moves, so a reply that the AI is writing is dropped; the customer's messages count as covered,
    because a person reads them now. Taking over what one holds already is a success that does nothing. What the
    business's phone has, anybody may take: nobody knows who answered there.
    """
    takeover = Takeover(person.person_id, person.name, clock.now())

    def decide(loaded: Loaded) -> Commit | Done | Refused:
        case = loaded.case
        if case is None or not case.open:
            return Refused(Why.NO_OPEN_CASE)
        if case.status is Status.WITH_HUMAN and case.takeover and not held_by_phone(case):
            mine = case.takeover.by == person.person_id
            return Done() if mine else Refused(Why.TAKEN_BY_ANOTHER, case.takeover)
        escalation = loaded.escalation
        return Commit(
            loaded.thread,
            covered_by_person(loaded),
            case=cases.take_over_from_phone(case, takeover)
            if held_by_phone(case)
            else cases.take_over(case, takeover),
            escalation=replace(escalation, takeover=takeover) if escalation else None,
            messages=(event(loaded, "takeover", f"{person.name} took over", takeover.at),),
            nothing_newer=True,
        )

    return act(thread_id, threads, decide)
