"""Open a guest link: whoever was sent it reads one escalation's case, as long as it waits where it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from chalicelib.domain.case import Case
from chalicelib.domain.commit import Loaded
from chalicelib.domain.guest_link import GuestLink, guest_id, guest_name, opened
from chalicelib.domain.message import Message
from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads
from chalicelib.use_cases.session_ports import Person

PAGE = 40
MOST_PAGES = 5


class Shut(StrEnum):
    """Why a link opens nothing."""

    FORGED = "forged"
    """None of ours, or cut off on its way."""
    OVER = "over"
    """Ours, and no longer good: the escalation ended or moved, seven days passed, or the playbook says no."""


@dataclass(frozen=True)
class GuestVisit:
    """What a link lets its person read: the case's own messages and nothing before it."""

    link: GuestLink
    person: Person
    loaded: Loaded
    case: Case
    messages: tuple[Message, ...]


def open_guest_link(
    token: str, *, keys: Sequence[str], threads: Threads, playbooks: Playbooks, clock: Clock
) -> GuestVisit | Shut:
    """Give what the link shows, or why it shows nothing. What the playbook says now holds for links sent before."""
    link = opened(token, keys)
    if link is None:
        return Shut.FORGED
    if link.expired(clock.now()) or not may_be_sent(link.address, link.queue, playbooks.active()):
        return Shut.OVER
    loaded = threads.load(link.thread_id, limit=PAGE)
    if loaded is None or loaded.case is None or not _stands(loaded, link):
        return Shut.OVER
    person = Person(guest_id(link.address), guest_name(link.address), link.address)
    return GuestVisit(link, person, loaded, loaded.case, _messages_of(loaded.case, loaded, threads))


def may_be_sent(address: str, queue_id: str, playbook: Playbook) -> bool:
    """Whether a link goes to an address: one of the queue's own, or of a step of its alert chain."""
    queue = next((queue for queue in playbook.queues if queue.id == queue_id), None)
    if queue is None or not queue.signed_links:
        return False
    steps = playbook.service_level_of(queue_id).alerts
    known = (*queue.emails, *(address for step in steps for address in step.emails))
    return address.casefold() in {each.casefold() for each in known}


def belongs(message: Message, case: Case) -> bool:
    """Whether a message is of the case and for the customer's eyes: notes stay among colleagues."""
    of_it = message.case_id in (None, case.case_id) and message.sent_at >= case.opened_at
    return of_it and not message.internal and not message.imported


def _stands(loaded: Loaded, link: GuestLink) -> bool:
    escalation = loaded.escalation
    return (
        escalation is not None
        and escalation.escalation_id == link.escalation_id
        and escalation.closed_at is None
        and escalation.queue == link.queue
    )


def _messages_of(case: Case, loaded: Loaded, threads: Threads) -> tuple[Message, ...]:
    messages = tuple(loaded.messages)
    for _ in range(MOST_PAGES):
        oldest = min((message.message_id for message in messages), default="")
        if not oldest or any(message.sent_at < case.opened_at for message in messages):
            break
        older = threads.messages_before(case.thread_id, oldest, limit=PAGE)
        messages = older + messages
        if len(older) < PAGE:
            break
    return tuple(message for message in messages if belongs(message, case))
