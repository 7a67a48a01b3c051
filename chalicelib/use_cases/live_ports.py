"""The powers that use cases need to tell open pages at once: who holds a line, and the lines themselves."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from chalicelib.domain.live import Connection, Ticket
from chalicelib.use_cases.session_ports import Person


class Connections(Protocol):
    """Tickets and open lines, all read at once; each is forgotten at its end."""

    def issue(self, person: Person, *, session_token: str, origin: str, now: datetime) -> str:
        """Give a ticket for one line; only its hash is kept."""

    def redeem(self, token: str, *, now: datetime) -> Ticket | None:
        """Take a ticket back; None for one that was used, is too old, or never was."""

    def open(self, connection: Connection) -> bool:
        """Note a line; False, and no line, if its session has ended."""

    def find(self, connection_id: str, *, now: datetime) -> Connection | None:
        """Find a line that has not come to its end."""

    def everybody(self, *, now: datetime) -> tuple[Connection, ...]:
        """Give all lines that have not come to their end."""

    def of_session(self, session_token: str, *, now: datetime) -> tuple[Connection, ...]:
        """Give the lines of one signed-in browser."""

    def report(self, connection_id: str, *, thread_id: str, writing_until: datetime | None) -> bool:
        """Note what a page shows and whether its person writes; False if the line is gone."""

    def close(self, connection_id: str) -> None:
        """Forget a line."""


class Lines(Protocol):
    """The WebSocket API's way back to a browser."""

    def send(self, connection_id: str, message: str) -> bool:
        """Say something to a page; False if it is gone."""

    def hang_up(self, connection_id: str) -> None:
        """End a line; one that is gone, or cannot be reached, is let be. Never raises."""
