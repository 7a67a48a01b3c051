"""The powers that use cases need to give a customer what is kept of them, and to erase it; see ports.py."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from chalicelib.domain.erasure import Erasure
from chalicelib.use_cases.notice_ports import Posted


@dataclass(frozen=True)
class Subject:
    """A customer whose records are asked for: who they are, and the threads that they have."""

    customer_id: str
    profile: dict[str, Any] = field(default_factory=dict)
    thread_ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class KeptRecord:
    """One record as it is kept: its `kind` in the glossary's word, its id, and all of its values."""

    kind: str
    record_id: str
    values: dict[str, Any]


class CustomerRecords(Protocol):
    """Everything in the table that is about one customer."""

    def find(self, asked: str) -> Subject | None:
        """Find a customer by phone number, WhatsApp's id, username, our id or a thread's; None for a stranger."""

    def of_thread(self, thread_id: str) -> tuple[KeptRecord, ...]:
        """Read everything of a thread, in the order in which it is kept."""

    def look(self, erasure: Erasure, *, seconds: float) -> Erasure:
        """Look on through the whole table, for so long, and note what names the customer."""

    def announcements(self, erasure: Erasure) -> tuple[Posted, ...]:
        """List the messages in Slack that told of the customer."""

    def cut(self, erasure: Erasure) -> None:
        """Take the customer's profile and every identity away at once: whoever comes by them is a new customer."""

    def empty(self, erasure: Erasure) -> None:
        """Delete everything in the customer's threads, their heads first, so that nobody can add to them."""

    def clear(self, erasure: Erasure) -> None:
        """Delete the strays; a record about others as well loses only what is of this customer."""


class Erasures(Protocol):
    """The erasures that were ordered and are not over."""

    def order(self, customer_id: str, *, at: datetime) -> Erasure:
        """Note that a customer has to be erased; one that was ordered before goes on as it stands."""

    def ordered(self) -> tuple[Erasure, ...]:
        """List them, the oldest first."""

    def keep(self, erasure: Erasure) -> None:
        """Note how far one has come."""

    def end(self, erasure: Erasure) -> None:
        """Forget one that is over."""


class CustomerFiles(Protocol):
    """The files in the media bucket that are of a customer."""

    def of_thread(self, thread_id: str) -> tuple[str, ...]:
        """Name the files of a thread by their keys."""

    def read(self, key: str) -> bytes | None:
        """Read a file; None if it is no longer kept."""

    def remove(self, thread_ids: Iterable[str], names: Iterable[str]) -> int:
        """Delete the threads' files with every copy of them, and cut the customer out of webhook bodies that wait.

        Gives how many files there were.
        """
