"""Say whether the briefing of an escalation was useful: one tap of the person who has the case."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.use_cases.acting import act, event, refuse_unless_held
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.session_ports import Person

SAID = {True: "found the briefing useful", False: "did not find the briefing useful"}


def find_useful(
    *, thread_id: str, person: Person, useful: bool, threads: Threads, clock: Clock
) -> Done | Refused:
    """Keep what the person says of the packet; they may change their mind, and saying it twice is once."""
    now = clock.now()

    def decide(loaded: Loaded) -> Commit | Done | Refused:
        escalation = loaded.escalation
        if refused := refuse_unless_held(loaded, person):
            return refused
        if escalation is None or escalation.closed_at:
            return Refused(Why.NOT_WAITING)
        if escalation.useful is useful:
            return Done()
        record = {"event": "useful" if useful else "not_useful", "by": person.name}
        said = event(loaded, "useful", f"{person.name} {SAID[useful]}", now, record=record)
        head = replace(loaded.thread, epoch=loaded.thread.epoch + 1)
        return Commit(loaded.thread, head, escalation=replace(escalation, useful=useful), messages=(said,))

    return act(thread_id, threads, decide)
