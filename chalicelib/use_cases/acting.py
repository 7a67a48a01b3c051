"""How a person's act on a thread is carried out: read, decide, commit; again if something came in between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from chalicelib.domain.case import Status
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.message import Author, Message, outbound_message_id
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.thread import Thread
from chalicelib.use_cases.ports import Person, Threads

TRIES = 4


def act(
    thread_id: str, threads: Threads, decide: Callable[[Loaded], Commit | Done | Refused]
) -> Done | Refused:
    """Commit what `decide` makes of the thread; a customer's message that comes meanwhile only means deciding anew."""
    for _ in range(TRIES):
        loaded = threads.load(thread_id)
        if loaded is None:
            return Refused(Why.NO_SUCH_THREAD)
        decided = decide(loaded)
        if not isinstance(decided, Commit):
            return decided
        if threads.commit(decided):
            return Done(decided.messages[-1].message_id if decided.messages else None)
    return Refused(Why.CHANGED_MEANWHILE)


def refuse_unless_held(loaded: Loaded, person: Person) -> Refused | None:
    """Refuse unless the person has taken over the open case; None means go ahead."""
    case = loaded.case
    if case is None or not case.open:
        return Refused(Why.NO_OPEN_CASE)
    if case.status is not Status.WITH_HUMAN or case.takeover is None:
        return Refused(Why.NOT_YOURS)
    if case.takeover.by != person.person_id:
        return Refused(Why.TAKEN_BY_ANOTHER, case.takeover)
    return None


def covered_by_person(loaded: Loaded) -> Thread:
    """The head after a person acted: the epoch moves, and what the customer wrote so far is in their hands."""
    return replace(loaded.covering(), epoch=loaded.thread.epoch + 1)


def event(loaded: Loaded, what: str, text: str, at: datetime) -> Message:
    """A line in the thread that says what a person did; it is never sent."""
    head = loaded.thread
    return Message(
        thread_id=head.thread_id,
        message_id=outbound_message_id(f"{what}/{head.epoch}", at),
        author=Author.SYSTEM,
        kind="event",
        text=text,
        sent_at=at,
        case_id=head.open_case_id,
    )
