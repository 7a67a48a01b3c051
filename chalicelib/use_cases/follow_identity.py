"""Follow a customer to a new phone number or BSUID: the thread stays theirs, and nobody is merged with anybody."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from chalicelib.domain.inbound import ChannelNotice, Contact, IdentityChanged, MarketingPreference, Severity
from chalicelib.domain.message import Author, Message, outbound_message_id
from chalicelib.domain.thread import Customer
from chalicelib.use_cases.channel_ports import Notices
from chalicelib.use_cases.ports import Customers, Threads
from chalicelib.use_cases.receive_message import happened_at, named_at, thread_of


def follow_identity(
    event: IdentityChanged, *, customers: Customers, threads: Threads, notices: Notices, now: datetime
) -> str:
    """Move the customer, then the head's copy, and say so in the thread.

    A copy of the news finds the customer all the same: the first delivery may have died in between.
    """
    moved = customers.move(event.old, event.new, now=now)
    concerned = {moved.customer_id: moved} if moved else _concerned(event, customers)
    if not concerned:
        return "identity.unknown"
    if len(concerned) > 1:
        notices.keep(_conflict(event), now=now)
        return "identity.conflict"
    (customer,) = concerned.values()
    if event.phone_number_id:
        _tell(event, customer, threads, now)
    return "identity.moved" if moved else "identity.known"


def note_preference(
    event: MarketingPreference, *, customers: Customers, threads: Threads, now: datetime
) -> str:
    """Note that a customer wants no marketing any more, or wants it again."""
    customer = customers.find(event.contact)
    if customer is None:
        return "preference.stranger"
    thread_id = thread_of(customer, event.phone_number_id).thread_id
    stopped_at = happened_at(event.at, now) if event.stopped else None
    threads.note_preference(thread_id, marketing_stopped_at=stopped_at)
    return "preference.stopped" if event.stopped else "preference.resumed"


def _concerned(event: IdentityChanged, customers: Customers) -> dict[str, Customer]:
    """Everybody to whom one of the identities leads."""
    told = (event.old, event.new)
    each_alone = [one for of in told for one in (Contact(phone=of.phone), Contact(bsuid=of.bsuid))]
    found = (customers.find(one) for one in each_alone if one.known)
    return {customer.customer_id: customer for customer in found if customer}


def _tell(event: IdentityChanged, customer: Customer, threads: Threads, now: datetime) -> None:
    thread = thread_of(customer, event.phone_number_id or "")
    if threads.head(thread.thread_id) is None:
        return
    threads.customer_changed(thread.thread_id, customer)
    what = "phone number" if event.new.phone else "WhatsApp id"
    seed = f"moved/{event.new.phone}/{event.new.bsuid}"
    line = Message(
        thread_id=thread.thread_id,
        message_id=outbound_message_id(seed, named_at(event.at, now)),
        author=Author.SYSTEM,
        kind="event",
        text=event.text or f"The customer has a new {what}",
        sent_at=happened_at(event.at, now),
        received_at=now,
        details={"identity": {"old": _told(event.old), "new": _told(event.new)}},
        turn={} if event.text else {"event": "new_phone" if event.new.phone else "new_id"},
    )
    threads.keep(thread, line)


def _conflict(event: IdentityChanged) -> ChannelNotice:
    return ChannelNotice(
        "identity",
        Severity.WARNING,
        "A customer's new number or WhatsApp id belongs to another customer already",
        at=event.at,
        what_to_do="They were not merged. Look at both threads and tell the customer apart by what they write.",
        details={"old": _told(event.old), "new": _told(event.new)},
    )


def _told(contact: Contact) -> dict[str, str]:
    return {name: value for name, value in asdict(contact).items() if value}
