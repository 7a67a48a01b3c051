"""Import what was before the number came here: old messages and the phone's address book; nothing is answered."""

from __future__ import annotations

from datetime import datetime

from chalicelib.domain.erasure import may_be_a_copy
from chalicelib.domain.inbound import ContactSaved, Imported
from chalicelib.domain.message import Author, Delivery, Message, inbound_message_id, outbound_message_id
from chalicelib.domain.phone import PHONE, PHONE_NAME
from chalicelib.use_cases.ports import Customers, Threads, Wakeups
from chalicelib.use_cases.receive_message import announced, happened_at, named_at, thread_of


def import_message(
    event: Imported, *, customers: Customers, threads: Threads, wakeups: Wakeups, now: datetime
) -> str:
    """Keep an old message under the key that it has as a new one, so that neither comes twice."""
    if may_be_a_copy(event.sent_at, now) and threads.was_erased(event.wamid):
        return "history.erased"
    thread = thread_of(customers.resolve(event.contact, now=now), event.phone_number_id)
    name, at = outbound_message_id if event.ours else inbound_message_id, named_at(event.sent_at, now)
    message = Message(
        thread_id=thread.thread_id,
        message_id=name(event.wamid, at),
        author=Author.PERSON if event.ours else Author.CUSTOMER,
        kind=event.kind,
        text=event.text,
        sent_at=happened_at(event.sent_at, now),
        received_at=now,
        wamid=event.wamid,
        details=event.details,
        media=announced(event.kind, event.details),
        imported=True,
        delivery=(event.delivery or Delivery.SENT) if event.ours else None,
        person_id=PHONE if event.ours else None,
        person_name=PHONE_NAME if event.ours else None,
    )
    new = threads.keep(thread, message)
    if message.being_fetched:
        wakeups.fetch_media(thread.thread_id, message.message_id)
    return "history.kept" if new else "history.duplicate"


def note_contact(event: ContactSaved, *, customers: Customers, threads: Threads, now: datetime) -> str:
    """Take over the name that the business's phone has for a customer; strangers in its address book stay out."""
    customer = customers.saved(event.contact, removed=event.removed, now=now)
    if customer is None:
        return "contact.stranger"
    if event.phone_number_id:
        threads.customer_changed(thread_of(customer, event.phone_number_id).thread_id, customer)
    return "contact.removed" if event.removed else "contact.saved"
