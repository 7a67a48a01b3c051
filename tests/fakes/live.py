"""Open lines in memory: who holds one, and what was said on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from chalicelib.domain.live import TICKET_FOR, Connection, Ticket
from chalicelib.use_cases.session_ports import Person


class ConnectionsFake:
    """`has_session` says whether a session is still open; a session's mark is its token between brackets."""

    def __init__(self, has_session: Callable[[str], bool] = lambda token: True) -> None:
        self.tickets: dict[str, Ticket] = {}
        self.lines: dict[str, Connection] = {}
        self.reads = 0
        self._has_session, self._issued = has_session, 0

    def issue(self, person: Person, *, session_token: str, origin: str, now: datetime) -> str:
        self._issued += 1
        token = f"ticket-{self._issued}"
        self.tickets[token] = Ticket(
            person.person_id,
            person.name,
            person.email,
            person.groups,
            f"[{session_token}]",
            origin,
            now + TICKET_FOR,
        )
        return token

    def redeem(self, token: str, *, now: datetime) -> Ticket | None:
        ticket = self.tickets.pop(token, None)
        return ticket if ticket and now < ticket.ends_at else None

    def open(self, connection: Connection) -> bool:
        if not self._has_session(connection.session[1:-1]):
            return False
        self.lines[connection.connection_id] = connection
        return True

    def find(self, connection_id: str, *, now: datetime) -> Connection | None:
        found = self.lines.get(connection_id)
        return found if found and now < found.ends_at else None

    def everybody(self, *, now: datetime) -> tuple[Connection, ...]:
        self.reads += 1
        return tuple(each for _, each in sorted(self.lines.items()) if now < each.ends_at)

    def of_session(self, session_token: str, *, now: datetime) -> tuple[Connection, ...]:
        return tuple(each for each in self.everybody(now=now) if each.session == f"[{session_token}]")

    def report(self, connection_id: str, *, thread_id: str, writing_until: datetime | None) -> bool:
        if connection_id not in self.lines:
            return False
        before = self.lines[connection_id]
        self.lines[connection_id] = replace(before, thread_id=thread_id, writing_until=writing_until)
        return True

    def close(self, connection_id: str) -> None:
        self.lines.pop(connection_id, None)


class LinesFake:
    """`said` keeps each word as (line, message); what is in `gone` is a page that was closed."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.hung_up: list[str] = []
        self.gone: set[str] = set()

    def send(self, connection_id: str, message: str) -> bool:
        if connection_id in self.gone:
            return False
        self.said.append((connection_id, message))
        return True

    def hang_up(self, connection_id: str) -> None:
        self.hung_up.append(connection_id)
