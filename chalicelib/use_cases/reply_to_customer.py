"""Reply to the customer as a person, in the same thread and through the same outbox as the AI."""

from __future__ import annotations

from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.message import outbound_message_id
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.use_cases.acting import act, from_person, refuse_free_text, said_by_person, sent_by_form
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.session_ports import Person

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
        if sent_before := sent_by_form(loaded, message_id):
            return Done(sent_before)
        if refused := refuse_free_text(loaded, person, now):
            return refused
        return said_by_person(loaded, from_person(loaded, person, message_id, now, kind="text", text=words))

    return act(thread_id, threads, decide)
