"""The erasure of a customer: what is known to be theirs, and how far it has come."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

LAST_LOOK_AFTER = timedelta(minutes=15)
"""Longer than any worker that had the customer in hand runs, or its wake-up waits to come again."""

LOOKS = 2
"""The table is looked through twice: once to erase, once more for what was written while that went on."""

COPY_COMES_AFTER, COPIES_COME_FOR = timedelta(seconds=10), timedelta(days=8)
"""WhatsApp sends a body again for seven days; what comes within seconds of being written is no copy of erased words."""

SHORTEST_NAME = 5
"""Characters; a shorter name is part of too many words to look for it inside a text."""


_NUMBER = re.compile(r"[+0-9\s().\-/\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
"""A copied number may carry marks of its direction."""


@dataclass(frozen=True)
class Erasure:
    """One customer's erasure. `names` are the number, the ids and the username that lead to them.

    `strays` are the keys of what stands elsewhere and names them; `places` says where the present look goes on
    (None: it has not begun), `looks` how many are done.
    """

    customer_id: str
    ordered_at: datetime
    names: tuple[str, ...] = ()
    thread_ids: tuple[str, ...] = ()
    cases: tuple[tuple[str, datetime], ...] = ()
    strays: tuple[tuple[str, str], ...] = ()
    places: tuple[Any, ...] | None = None
    looks: int = 0
    looked_at: datetime | None = None

    @property
    def looked_through(self) -> bool:
        """Whether the present look has come to its end."""
        return self.places is not None and all(place is None for place in self.places)

    def due(self, now: datetime) -> bool:
        """Whether there is something to do now: the first look at once, the last one after a while."""
        return self.looked_at is None or self.places is not None or now >= self.looked_at + LAST_LOOK_AFTER

    def after_look(self, now: datetime) -> Erasure:
        """The erasure once everything that a look found is gone."""
        return replace(self, strays=(), places=None, looks=self.looks + 1, looked_at=now)

    @property
    def over(self) -> bool:
        """Whether nothing is left to do."""
        return self.looks >= LOOKS


def may_be_a_copy(sent_at: datetime | None, now: datetime) -> bool:
    """Whether a message comes so late that it may be a copy of one that was erased; only then is that looked up."""
    return sent_at is None or COPY_COMES_AFTER <= now - sent_at <= COPIES_COME_FOR


def mark_of(wamid: str) -> str:
    """By what a copy of an erased message is known; nobody comes to a wamid by trying, half of it is random."""
    return hashlib.sha256(wamid.encode()).hexdigest()[:32]


def number_in(asked: str) -> str:
    """The digits of what is a phone number as people write it; those of a username or an id may be another's number."""
    return re.sub(r"\D", "", asked) if _NUMBER.fullmatch(asked) else ""


def names_any(text: str, names: Iterable[str]) -> bool:
    """Whether a text has one of the names as a whole: inside a longer number or name it is somebody else's."""
    return any(
        re.search(rf"(?<!\w)(?<!\w\.){re.escape(name)}(?!\w)(?!\.\w)", text)
        for name in names
        if len(name) >= SHORTEST_NAME
    )


def fingerprint(customer_id: str) -> str:
    """What the audit calls a customer: nobody finds them by it, and the same one has the same.

    Made of our own random id; one of a phone number could be tried out with all numbers there are.
    """
    return hashlib.sha256(customer_id.encode()).hexdigest()[:12]
