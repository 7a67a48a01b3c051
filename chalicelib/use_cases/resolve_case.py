"""Resolve: a person ends the case and says how sure the outcome is."""

from __future__ import annotations

from chalicelib.domain.case import Resolution, Status, Surety
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.outcomes.proof import is_verified, rules_of
from chalicelib.domain.phone import held_by_phone
from chalicelib.use_cases.acting import act, covered_by_person, event, refuse_unless_held
from chalicelib.use_cases.ending import ended
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.session_ports import Person
from chalicelib.use_cases.whole_case import whole_case


def resolve_case(
    *,
    thread_id: str,
    person: Person,
    surety: Surety,
    note: str,
    threads: Threads,
    playbooks: Playbooks,
    clock: Clock,
) -> Done | Refused:
    """End the open case with an outcome; what another person holds is theirs to resolve.

    Only a tool verifies: a person may say anything else. The customer is asked how it went, as by the AI's end.
    """
    now, words, playbook = clock.now(), note.strip(), playbooks.active()

    def decide(loaded: Loaded) -> Commit | Done | Refused:
        case = loaded.case
        if case is None or not case.open:
            return Refused(Why.NO_OPEN_CASE)
        theirs = case.status is Status.WITH_HUMAN and not held_by_phone(case)
        if theirs and (refused := refuse_unless_held(loaded, person)):
            return refused
        loaded = whole_case(loaded, threads)
        rules = rules_of(case, playbook)
        if surety is Surety.VERIFIED and not is_verified(case, loaded.messages, rules, playbook):
            return Refused(Why.NOT_VERIFIED)
        said = f"{person.name} resolved the case ({surety})" + (f": {words}" if words else "")
        record = {"event": "resolved", "by": person.name, "surety": surety.value}
        record |= {"event": "resolved_with_note", "note": words} if words else {}
        resolution = Resolution(person.person_id, surety, now, words)
        told = event(loaded, "resolution", said, now, record=record)
        return ended(loaded, case, resolution, told, playbook, after=covered_by_person(loaded))

    return act(thread_id, threads, decide)
