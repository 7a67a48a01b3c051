"""What searching needs of the world."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from chalicelib.domain.message import Message
from chalicelib.domain.thread import Thread
from chalicelib.domain.wanted import Wanted


@dataclass(frozen=True)
class Looked:
    """What one look through the table came to, in no order.

    `looked` counts the records seen so far; `further` is where to go on, and None when all were seen.
    """

    found: tuple[Thread | Message, ...]
    looked: int
    further: str | None = None
    more: bool = False
    """Whether there were more finds than are given, which are the newest."""


class Search(Protocol):
    """All that is kept, looked through on demand: no index is paid for with each message."""

    def look(self, wanted: Wanted, *, further: str | None = None) -> Looked:
        """Find heads by name, username and number, and messages by their words, for some seconds.

        `further` of the look before goes on there; one that is not known (any more) begins anew.
        """
