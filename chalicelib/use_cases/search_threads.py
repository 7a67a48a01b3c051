"""Search: find customers and words in the conversations that somebody may see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import islice

from chalicelib.domain.commit import Loaded
from chalicelib.domain.message import Message
from chalicelib.domain.queue_access import sees_case
from chalicelib.domain.thread import Thread
from chalicelib.domain.wanted import Wanted
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Threads
from chalicelib.use_cases.search_ports import Search
from chalicelib.use_cases.session_ports import Person

MOST_HITS = 50
LONG_AGO = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True)
class Hit:
    """One find: the thread as it stands, and its message (None: the customer themselves was found)."""

    loaded: Loaded
    message: Message | None
    at: datetime | None


@dataclass(frozen=True)
class Results:
    """What was found, the newest first; `cut` says that there was more. `looked` and `further` as in Looked."""

    hits: tuple[Hit, ...]
    cut: bool
    looked: int
    further: str | None


def search_threads(
    *,
    wanted: Wanted,
    further: str | None,
    person: Person,
    search: Search,
    threads: Threads,
    playbooks: Playbooks,
) -> Results:
    """Look, and keep what the person may see; each thread is read once, for its rights and its state."""
    looked = search.look(wanted, further=further)
    playbook = playbooks.active()

    @cache
    def seen(thread_id: str) -> Loaded | None:
        loaded = threads.load(thread_id)
        if loaded is None:
            return None
        theirs = sees_case(
            loaded.case, playbook, person_id=person.person_id, email=person.email, groups=person.groups
        )
        return loaded if theirs else None

    def hits() -> Iterator[Hit]:
        for found in sorted(looked.found, key=lambda each: _at(each) or LONG_AGO, reverse=True):
            if loaded := seen(found.thread_id):
                yield Hit(loaded, found if isinstance(found, Message) else None, _at(found))

    shown = tuple(islice(hits(), MOST_HITS + 1))
    cut = looked.more or len(shown) > MOST_HITS
    return Results(shown[:MOST_HITS], cut, looked.looked, looked.further)


def _at(found: Thread | Message) -> datetime | None:
    return found.sent_at if isinstance(found, Message) else found.last_inbound_at
