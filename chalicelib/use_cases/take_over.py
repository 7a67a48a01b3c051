"""Take over: a named person claims a case, and the AI falls silent from that moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from chalicelib.domain import case as cases
from chalicelib.domain.case import Case, Status
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.escalation import Escalation, Takeover
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.owed import claimed
from chalicelib.domain.phone import held_by_phone
from chalicelib.use_cases.acting import act, covered_by_person, event
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.session_ports import Person
from chalicelib.use_cases.stay_silent import with_facts
from chalicelib.use_cases.waking import wake


def take_over(
    *,
    thread_id: str,
    person: Person,
    threads: Threads,
    clock: Clock,
    from_them: bool = False,
    playbooks: Playbooks | None = None,
) -> Done | Refused:
    """Give the open case to a person.

    The epoch moves, so a reply that the AI is writing is dropped; the customer's messages count as covered,
    because a person reads them now. Taking over what one holds already is a success that does nothing. What the
    business's phone has, anybody may take: nobody knows who answered there. What a colleague has is taken only by
    who knows it and says so (`from_them`); the colleague is told. A clock that stood still while the case was
    snoozed goes on from now, and what was written a moment ago is owed an answer where a person has answered before;
    only the `playbooks` know the hours for that.
    """
    takeover = Takeover(person.person_id, person.name, clock.now())

    def decide(loaded: Loaded) -> Commit | Done | Refused:
        loaded = _heard(_awake(loaded, playbooks, takeover.at), playbooks, takeover.at)
        case = loaded.case
        if case is None or not case.open:
            return Refused(Why.NO_OPEN_CASE)
        if case.status is Status.WITH_HUMAN and case.takeover and not held_by_phone(case):
            if case.takeover.by == person.person_id:
                return Done()
            return (
                _taken(loaded, case, takeover) if from_them else Refused(Why.TAKEN_BY_ANOTHER, case.takeover)
            )
        escalation = _claimed(loaded.escalation, playbooks, takeover)
        return Commit(
            loaded.thread,
            covered_by_person(loaded),
            case=cases.take_over_from_phone(case, takeover)
            if held_by_phone(case)
            else cases.take_over(case, takeover),
            escalation=escalation,
            messages=(
                event(
                    loaded,
                    "takeover",
                    f"{person.name} took over",
                    takeover.at,
                    record={"event": "takeover", "by": person.name},
                ),
            ),
            nothing_newer=True,
        )

    return act(thread_id, threads, decide)


def _awake(loaded: Loaded, playbooks: Playbooks | None, now: datetime) -> Loaded:
    snooze = loaded.case.snooze if loaded.case else None
    if playbooks is None or snooze is None or not snooze.pauses:
        return loaded
    return wake(loaded, playbooks.active(), now) or loaded


def _heard(loaded: Loaded, playbooks: Playbooks | None, now: datetime) -> Loaded:
    """What nobody has read yet is covered by the takeover, so the packet gains it here."""
    if playbooks is None or not loaded.unanswered:
        return loaded
    return replace(loaded, escalation=with_facts(loaded, playbooks.active(), now) or loaded.escalation)


def _claimed(
    escalation: Escalation | None, playbooks: Playbooks | None, takeover: Takeover
) -> Escalation | None:
    """Theirs, and what the customer is owed is theirs to keep."""
    if escalation is None:
        return None
    if playbooks:
        queue, playbook = escalation.queue, playbooks.active()
        level, calendar = playbook.service_level_of(queue), playbook.calendar_of(queue)
        escalation = claimed(escalation, level, calendar, takeover.at)
    return replace(escalation, takeover=takeover)


def _taken(loaded: Loaded, case: Case, takeover: Takeover) -> Commit:
    """The case passes from one person to another; its clock knows that somebody has it and runs as before."""
    before = case.takeover.name if case.takeover else ""
    words = f"{takeover.name} took over from {before}"
    record = {"event": "takeover_from", "by": takeover.name, "before": before}
    return Commit(
        loaded.thread,
        covered_by_person(loaded),
        case=cases.take_from(case, takeover),
        escalation=replace(loaded.escalation, takeover=takeover) if loaded.escalation else None,
        messages=(event(loaded, "takeover", words, takeover.at, record=record),),
        nothing_newer=True,
    )
