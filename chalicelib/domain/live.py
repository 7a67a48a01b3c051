"""Open pages that are told at once: who holds a line, what they look at, and what they are told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

TICKET_FOR = timedelta(seconds=60)
"""How long a ticket waits for the browser that asked for it."""

LINE_FOR = timedelta(minutes=15)
"""A line ends then and the page comes again with a new ticket, so that ended sessions and lost rights end, too."""

WRITING_FOR = timedelta(seconds=8)
"""How long somebody counts as writing after their page said so; it says so every four seconds."""


@dataclass(frozen=True)
class Ticket:
    """Lets one browser open one line. `session` marks the session it was given to, `origin` is the inbox's own."""

    person_id: str
    name: str
    email: str
    groups: tuple[str, ...]
    session: str
    origin: str
    ends_at: datetime


@dataclass(frozen=True)
class Connection:
    """One open page's line: whose it is, and the thread it shows, if any."""

    connection_id: str
    person_id: str
    name: str
    email: str
    groups: tuple[str, ...]
    session: str
    ends_at: datetime
    thread_id: str = ""
    writing_until: datetime | None = None


@dataclass(frozen=True)
class Here:
    """Somebody who looks at a thread, and perhaps writes in it."""

    person_id: str
    name: str
    writing: bool = False


def connection_of(ticket: Ticket, connection_id: str, *, now: datetime) -> Connection:
    """Begin the line that a ticket lets open."""
    return Connection(
        connection_id,
        ticket.person_id,
        ticket.name,
        ticket.email,
        ticket.groups,
        ticket.session,
        now + LINE_FOR,
    )


def others_on(
    thread_id: str, connections: Iterable[Connection], *, besides: str, now: datetime
) -> tuple[Here, ...]:
    """Who else looks at a thread, by name; somebody with two pages is there once."""
    found: dict[str, Here] = {}
    for each in connections:
        if each.thread_id != thread_id or each.person_id == besides or each.ends_at <= now:
            continue
        writing = each.writing_until is not None and now < each.writing_until
        known = found.get(each.person_id)
        found[each.person_id] = Here(
            each.person_id, each.name, writing or (known is not None and known.writing)
        )
    return tuple(sorted(found.values(), key=lambda here: (here.name.casefold(), here.person_id)))
