"""How a person's act on a thread is carried out: read, decide, commit; again if something came in between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from chalicelib.domain.case import Case, Status
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.edits import with_edit
from chalicelib.domain.escalation import Escalation, answered
from chalicelib.domain.message import Author, Delivery, Message, outbound_message_id
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.thread import Thread
from chalicelib.use_cases.ports import Threads, Wakeups
from chalicelib.use_cases.session_ports import Person

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
    """Refuse unless the person has taken over the open case, or joined who has; None means go ahead."""
    case = loaded.case
    if case is None or not case.open:
        return Refused(Why.NO_OPEN_CASE)
    if case.status is not Status.WITH_HUMAN or case.takeover is None:
        return Refused(Why.NOT_YOURS)
    if person.person_id not in {case.takeover.by, *(each.by for each in case.joined)}:
        return Refused(Why.TAKEN_BY_ANOTHER, case.takeover)
    return None


def covered_by_person(loaded: Loaded) -> Thread:
    """The head after a person acted: the epoch moves, and what the customer wrote so far is in their hands."""
    return replace(loaded.covering(), epoch=loaded.thread.epoch + 1)


def refuse_free_text(loaded: Loaded, person: Person, now: datetime) -> Refused | None:
    """Refuse unless the person may write freely now: theirs to answer, not opted out, the window open."""
    if refused := refuse_unless_held(loaded, person):
        return refused
    if loaded.thread.opted_out_at:
        return Refused(Why.OPTED_OUT)
    if loaded.thread.window_closes_at is None or now >= loaded.thread.window_closes_at:
        return Refused(Why.WINDOW_CLOSED)
    return None


def sent_by_form(loaded: Loaded, message_id: str) -> str | None:
    """Find the message that the same form sent before; its id ends alike, whenever it was."""
    digest = message_id[-16:]
    return next(
        (m.message_id for m in loaded.messages if not m.inbound and m.message_id[-16:] == digest), None
    )


def from_person(loaded: Loaded, person: Person, message_id: str, at: datetime, **content: Any) -> Message:
    """A message of a person's, waiting to be sent."""
    return Message(
        thread_id=loaded.thread.thread_id,
        message_id=message_id,
        author=Author.PERSON,
        sent_at=at,
        case_id=loaded.thread.open_case_id,
        delivery=Delivery.PENDING,
        behind=loaded.behind,
        person_id=person.person_id,
        person_name=person.name,
        **content,
    )


def said_by_person(loaded: Loaded, *messages: Message) -> Commit:
    """What a person says: covers what the customer wrote; the first after an escalation stops its SLA, each one
    ends what was owed since."""
    return Commit(
        loaded.thread,
        covered_by_person(loaded),
        escalation=with_edit(
            loaded.escalation, answered(loaded.escalation, messages[0].sent_at), _written(messages[0])
        ),
        messages=messages,
        nothing_newer=True,
    )


def _written(said: Message) -> str:
    """What a person wrote in their own words; a file or a template is none of it."""
    return said.text if said.kind == "text" else ""


def act_on_case(
    thread_id: str, threads: Threads, wakeups: Wakeups, decide: Callable[[Loaded], Commit | Done | Refused]
) -> Done | Refused:
    """Like `act`, for what changes a case without answering: an answer that it dropped is written anew."""
    done = act(thread_id, threads, decide)
    if isinstance(done, Done) and done.message_id:
        wakeups.answer(thread_id, done.message_id)
    return done


def changed_by_person(
    loaded: Loaded, case: Case, said: Message, *, escalation: Escalation | None = None
) -> Commit:
    """A case that a person changed without a word to the customer; nobody may write over it what was read before."""
    head = replace(loaded.thread, epoch=loaded.thread.epoch + 1)
    return Commit(loaded.thread, head, case=case, escalation=escalation, messages=(said,))


def event(
    loaded: Loaded, what: str, text: str, at: datetime, *, record: dict[str, Any] | None = None
) -> Message:
    """A line in the thread that says what a person did; it is never sent.

    The `record` beside the text says the same by name and values, for readers of other languages (inbox/happened.py).
    """
    head = loaded.thread
    return Message(
        thread_id=head.thread_id,
        message_id=outbound_message_id(f"{what}/{head.epoch}", at),
        author=Author.SYSTEM,
        kind="event",
        text=text,
        sent_at=at,
        case_id=head.open_case_id,
        turn=record or {},
    )
