"""Receive a large body: many customers at once, each customer's own events in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor

from chalicelib.domain.inbound import (
    ChannelNotice,
    Contact,
    IdentityChanged,
    StatusUpdate,
    Unrecognised,
    WebhookEvent,
)

AT_ONCE = 8
"""Threads; they wait for the table, and a client keeps ten connections."""

Receive = Callable[[Sequence[WebhookEvent]], Counter[str]]


def receive_large(events: Sequence[WebhookEvent], receive: Receive) -> Counter[str]:
    """Receive all customers' events, then all statuses; a failure is raised when everything else is stored."""
    statuses = [event for event in events if isinstance(event, StatusUpdate)]
    others = [event for event in events if not isinstance(event, StatusUpdate)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return _all(pool, receive, by_customer(others)) + _all(pool, receive, _by_thread(statuses))


def by_customer(events: Iterable[WebhookEvent]) -> list[list[WebhookEvent]]:
    """Put together what may be of one customer: whatever shares an identity, as it is or as it becomes.

    Each event leads to an earlier one that shares a name with it, in chains that join when one event has the names
    of both. The body's order stays. A body may hold thousands of events of one customer.
    """
    all_events = list(events)
    leads_to = list(range(len(all_events)))
    first: dict[str, int] = {}
    for place, event in enumerate(all_events):
        for name in _names(event):
            leads_to[_end(place, leads_to)] = _end(first.setdefault(name, place), leads_to)
    groups: dict[int, list[WebhookEvent]] = {}
    for place, event in enumerate(all_events):
        groups.setdefault(_end(place, leads_to), []).append(event)
    return list(groups.values())


def _end(place: int, leads_to: list[int]) -> int:
    """Where a chain ends; the way there is made shorter for the next."""
    while leads_to[place] != place:
        leads_to[place] = leads_to[leads_to[place]]
        place = leads_to[place]
    return place


def _by_thread(statuses: Iterable[StatusUpdate]) -> list[list[WebhookEvent]]:
    groups: dict[str | None, list[WebhookEvent]] = {}
    for status in statuses:
        groups.setdefault(status.thread_id, []).append(status)
    return list(groups.values())


def _all(
    pool: ThreadPoolExecutor, receive: Receive, groups: Sequence[Sequence[WebhookEvent]]
) -> Counter[str]:
    running = [pool.submit(receive, group) for group in groups]
    failures = [failure for each in running if (failure := each.exception())]
    if failures:
        raise failures[0]
    return sum((each.result() for each in running), Counter[str]())


def _names(event: WebhookEvent) -> list[str]:
    match event:
        case IdentityChanged():
            return [*_identities(event.old), *_identities(event.new)]
        case ChannelNotice():
            return ["notice"]
        case Unrecognised():
            return ["unrecognised"]
        case StatusUpdate():
            return [event.thread_id or ""]
        case _:
            return _identities(event.contact)


def _identities(contact: Contact) -> list[str]:
    return [each for each in (contact.bsuid, contact.phone, contact.parent_bsuid, contact.username) if each]
