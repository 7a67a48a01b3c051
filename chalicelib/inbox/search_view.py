"""What a search found, as rows that lead to the very message."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from chalicelib.domain.message import Author, Message
from chalicelib.domain.wanted import Excerpt, Wanted, excerpt
from chalicelib.inbox.language import _, said
from chalicelib.inbox.listing import initials
from chalicelib.inbox.words import name_of
from chalicelib.use_cases.search_threads import Hit

AUTHORS = {Author.AI: said("AI"), Author.SYSTEM: "Handoff"}
AFTER_ALL = "~"
"""Sorts after every message's id that it follows."""


@dataclass(frozen=True)
class Found:
    """One row: whose conversation, who said it, the words around the hit, and where in the thread it is.

    `query` reaches back to a message that is not on the thread's first page.
    """

    thread_id: str
    name: str
    initials: str
    by: str
    at: datetime | None
    excerpt: Excerpt
    query: str
    anchor: str


def found_row(hit: Hit, wanted: Wanted) -> Found:
    """Put a find into words."""
    customer, message = hit.loaded.thread.customer, hit.message
    name = name_of(customer)
    on_page = message is None or message.message_id in {each.message_id for each in hit.loaded.messages}
    told = (message.text,) if message else (name, customer.username, customer.phone, customer.bsuid)
    return Found(
        thread_id=hit.loaded.thread.thread_id,
        name=name,
        initials=initials(name),
        by=_by(message) if message else "",
        at=hit.at,
        excerpt=next((cut for text in told if text and (cut := excerpt(text, wanted))), _whole(told)),
        query="" if on_page or message is None else f"before={message.message_id}{AFTER_ALL}",
        anchor=f"#m-{message.message_id}" if message else "",
    )


def _by(message: Message) -> str:
    known = AUTHORS.get(message.author)
    return message.person_name or (_(known) if known else "")


def _whole(told: tuple[str | None, ...]) -> Excerpt:
    """For what the table takes for equal and we do not: its beginning, with nothing marked."""
    return Excerpt(next((text for text in told if text), "")[:160], "", "")
