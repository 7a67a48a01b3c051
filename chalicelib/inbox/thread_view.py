"""A thread as its page shows it: situation, chat and desk, read in one go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from chalicelib.domain.commit import Loaded
from chalicelib.domain.message import Message
from chalicelib.domain.playbook import Playbook
from chalicelib.inbox.chat import Bubble, Line, Onlooker, chat_lines
from chalicelib.inbox.desk import Desk, desk_of
from chalicelib.inbox.situation import Situation, situation_of
from chalicelib.use_cases.ports import Threads
from chalicelib.use_cases.session_ports import Person

PAGE = 40
MOST_PAGES = 5
"""How far a page that was opened long ago may grow before it starts anew with the newest messages."""


@dataclass(frozen=True)
class ThreadView:
    """All that a thread's page shows; `first_id` is its oldest message, `last_id` the customer's newest."""

    situation: Situation
    lines: tuple[Line, ...]
    desk: Desk
    first_id: str
    last_id: str
    earlier: bool
    inbound_count: int = field(default=0, repr=False)
    unread: int = field(default=0, repr=False)
    """Both of the customer's messages; not in `repr`, for having seen them changes nothing on the page."""

    @property
    def shown(self) -> frozenset[str]:
        """The messages that are on the page, for links to them."""
        return frozenset(line.message_id for line in self.lines if isinstance(line, Bubble))


@dataclass(frozen=True)
class EarlierView:
    """A page of older messages; `earlier` tells whether there are older ones still."""

    lines: tuple[Line, ...]
    first_id: str
    earlier: bool


def read_thread(
    thread_id: str,
    *,
    since: str | None,
    person: Person,
    threads: Threads,
    playbook: Playbook,
    zone: ZoneInfo,
    now: datetime,
) -> ThreadView | None:
    """Read a thread from the message `since` on (None: the newest page); None if there is no such thread."""
    loaded = threads.load(thread_id, limit=PAGE)
    if loaded is None:
        return None
    messages = _back_to(since, loaded.messages, threads, thread_id)
    onlooker = Onlooker(person.person_id, now, zone, playbook)
    first_id = _first_id(messages)
    return ThreadView(
        situation=situation_of(loaded, person_id=person.person_id, playbook=playbook, zone=zone, now=now),
        lines=chat_lines(
            messages, customer=loaded.thread.customer, escalation=loaded.escalation, onlooker=onlooker
        ),
        desk=desk_of(loaded, person_id=person.person_id, playbook=playbook, now=now, zone=zone),
        first_id=first_id,
        last_id=next((message.message_id for message in reversed(messages) if message.inbound), ""),
        earlier=_has_earlier(first_id, loaded, messages),
        inbound_count=loaded.thread.inbound_count,
        unread=loaded.thread.unread,
    )


def read_earlier(
    thread_id: str,
    *,
    before: str,
    person: Person,
    threads: Threads,
    playbook: Playbook,
    zone: ZoneInfo,
    now: datetime,
) -> EarlierView | None:
    """Read the page of messages before one; None if there is no such thread."""
    head = threads.head(thread_id)
    if head is None:
        return None
    messages = threads.messages_before(thread_id, before, limit=PAGE)
    onlooker = Onlooker(person.person_id, now, zone, playbook)
    lines = chat_lines(messages, customer=head.customer, escalation=None, onlooker=onlooker)
    return EarlierView(lines, _first_id(messages), len(messages) == PAGE)


def _back_to(
    since: str | None, newest: Sequence[Message], threads: Threads, thread_id: str
) -> tuple[Message, ...]:
    """Prepend older pages until `since` is among them, so that a page that stays open has no gap."""
    messages = tuple(newest)
    for _ in range(MOST_PAGES):
        first_id = _first_id(messages)
        if not since or not first_id or since >= first_id:
            break
        messages = threads.messages_before(thread_id, first_id, limit=PAGE) + messages
    return tuple(message for message in messages if not since or message.message_id >= since) or tuple(newest)


def _first_id(messages: Sequence[Message]) -> str:
    return min((message.message_id for message in messages), default="")


def _has_earlier(first_id: str, loaded: Loaded, messages: Sequence[Message]) -> bool:
    return len(messages) >= PAGE or any(message.message_id < first_id for message in loaded.messages)
