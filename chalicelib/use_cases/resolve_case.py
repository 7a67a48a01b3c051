"""Resolve: a person ends the case and says how sure the outcome is."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.domain import case as cases
from chalicelib.domain.case import Resolution, Status, Surety
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.phone import held_by_phone
from chalicelib.use_cases.acting import act, covered_by_person, event, refuse_unless_held
from chalicelib.use_cases.ports import Clock, Person, Threads


def resolve_case(
    *, thread_id: str, person: Person, surety: Surety, note: str, threads: Threads, clock: Clock
) -> Done | Refused:
    """End the open case with an outcome; what another person holds is theirs to resolve."""
    now, words = clock.now(), note.strip()

    def decide(loaded: Loaded) -> Commit | Done | Refused:
        case = loaded.case
        if case is None or not case.open:
            return Refused(Why.NO_OPEN_CASE)
        theirs = case.status is Status.WITH_HUMAN and not held_by_phone(case)
        if theirs and (refused := refuse_unless_held(loaded, person)):
            return refused
        said = f"{person.name} resolved the case ({surety})" + (f": {words}" if words else "")
        record = {"event": "resolved", "by": person.name, "surety": surety.value}
        record |= {"event": "resolved_with_note", "note": words} if words else {}
        return Commit(
            loaded.thread,
            covered_by_person(loaded),
            case=cases.resolve(case, Resolution(person.person_id, surety, now, words)),
            escalation=replace(loaded.escalation, closed_at=now) if loaded.escalation else None,
            messages=(event(loaded, "resolution", said, now, record=record),),
            nothing_newer=True,
        )

    return act(thread_id, threads, decide)
