"""Answer by link: a person without an account takes the case over and writes to the customer, and nothing else."""

from __future__ import annotations

from datetime import datetime

from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.phone import held_by_phone
from chalicelib.use_cases.open_guest_link import GuestVisit
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.reply_to_customer import LONGEST, reply_to_customer
from chalicelib.use_cases.take_over import take_over


def answer_by_link(
    guest: GuestVisit, *, text: str, form_id: str, threads: Threads, clock: Clock
) -> Done | Refused:
    """Take over and send; a case is not taken over for words that could not go out.

    1. Refuse what WhatsApp would not take. 2. Take over; whoever has the case already keeps it. 3. Send, as anybody
    who has taken over does. Sent twice, a form is one message: the second time finds the case taken by themselves.
    """
    words = text.strip()
    if not words:
        return Refused(Why.EMPTY)
    if len(words) > LONGEST:
        return Refused(Why.TOO_LONG)
    if refused := cannot_write(guest, clock.now()):
        return refused
    thread_id = guest.link.thread_id
    taken = take_over(thread_id=thread_id, person=guest.person, threads=threads, clock=clock)
    if isinstance(taken, Refused):
        return taken
    return reply_to_customer(
        thread_id=thread_id, person=guest.person, text=text, form_id=form_id, threads=threads, clock=clock
    )


def cannot_write(guest: GuestVisit, now: datetime) -> Refused | None:
    """Say why nothing can be written at present; None: it can."""
    thread, holder = guest.loaded.thread, guest.case.takeover
    if holder and holder.by != guest.person.person_id and not held_by_phone(guest.case):
        return Refused(Why.TAKEN_BY_ANOTHER, holder)
    if thread.opted_out_at:
        return Refused(Why.OPTED_OUT)
    if thread.window_closes_at is None or now >= thread.window_closes_at:
        return Refused(Why.WINDOW_CLOSED)
    return None
