"""Add a note: a remark in the thread that only the business reads; it is never sent."""

from __future__ import annotations

from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.message import NOTE, Author, Message, outbound_message_id
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.use_cases.acting import act, sent_by_form
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.session_ports import Person

LONGEST = 4096
"""Characters; as long as a message to the customer may be."""


def add_note(
    *, thread_id: str, person: Person, text: str, form_id: str, threads: Threads, clock: Clock
) -> Done | Refused:
    """Commit a person's note; `form_id` makes a form that is submitted twice one note.

    Whoever has the case, and though it is over. Nothing else moves: a reply that the AI is writing is still
    right, and what the customer wrote still waits for its answer.
    """
    words, now = text.strip(), clock.now()
    if not words:
        return Refused(Why.EMPTY_NOTE)
    if len(words) > LONGEST:
        return Refused(Why.LONG_NOTE)
    message_id = outbound_message_id(note_seed(person, form_id), now)

    def decide(loaded: Loaded) -> Commit | Done | Refused:
        if noted_before := sent_by_form(loaded, message_id):
            return Done(noted_before)
        note = Message(
            thread_id=thread_id,
            message_id=message_id,
            author=Author.PERSON,
            kind=NOTE,
            text=words,
            sent_at=now,
            case_id=loaded.thread.open_case_id,
            person_id=person.person_id,
            person_name=person.name,
        )
        return Commit(loaded.thread, loaded.thread, messages=(note,))

    return act(thread_id, threads, decide)


def note_seed(person: Person, form_id: str) -> str:
    """What a note's id is made of, beside its time."""
    return f"{NOTE}/{person.person_id}/{form_id}"
