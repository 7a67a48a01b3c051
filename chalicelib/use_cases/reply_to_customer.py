"""Reply to the customer as a person, in the same thread and through the same outbox as the AI."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.message import Author, Delivery, Message, outbound_message_id
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.use_cases.acting import act, covered_by_person, refuse_unless_held
from chalicelib.use_cases.ports import Clock, Person, Threads

LONGEST = 4096
"""Characters of one WhatsApp text message."""


def reply_to_customer(
    *, thread_id: str, person: Person, text: str, form_id: str, threads: Threads, clock: Clock
) -> Done | Refused:
    """Commit a person's message to send; `form_id` makes a form that is submitted twice one message.

    The first one after an escalation stops its SLA: only a person's own words do that.
    """
    words, now = text.strip(), clock.now()
    if not words:
        return Refused(Why.EMPTY)
    if len(words) > LONGEST:
        return Refused(Why.TOO_LONG)
    message_id = outbound_message_id(f"{person.person_id}/{form_id}", now)

    def decide(loaded: Loaded) -> Commit | Done | Refused:
        if sent_before := _same_form(loaded, message_id):
            return Done(sent_before)
        if refused := refuse_unless_held(loaded, person):
            return refused
        if loaded.thread.window_closes_at is None or now >= loaded.thread.window_closes_at:
            return Refused(Why.WINDOW_CLOSED)
        message = Message(
            thread_id=thread_id,
            message_id=message_id,
            author=Author.PERSON,
            kind="text",
            text=words,
            sent_at=now,
            case_id=loaded.thread.open_case_id,
            delivery=Delivery.PENDING,
            person_id=person.person_id,
            person_name=person.name,
        )
        escalation = loaded.escalation
        first = escalation is not None and escalation.first_reply_at is None
        return Commit(
            loaded.thread,
            covered_by_person(loaded),
            escalation=replace(escalation, first_reply_at=now) if escalation and first else None,
            messages=(message,),
            nothing_newer=True,
        )

    return act(thread_id, threads, decide)


def _same_form(loaded: Loaded, message_id: str) -> str | None:
    digest = message_id[-16:]
    return next(
        (m.message_id for m in loaded.messages if not m.inbound and m.message_id[-16:] == digest), None
    )
