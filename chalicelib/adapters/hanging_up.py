"""Sessions whose end ends their lines: whoever ends one does not have to think of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from chalicelib.use_cases.hang_up import hang_up
from chalicelib.use_cases.live_ports import Connections, Lines
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.session_ports import Person, Session, Sessions


class SessionsWithLines:
    """The Sessions port on another one. A session ends first, so that no new line can begin on it."""

    def __init__(
        self,
        sessions: Sessions,
        *,
        connections: Callable[[], Connections],
        lines: Callable[[], Lines],
        clock: Clock,
    ) -> None:
        self._sessions, self._connections, self._lines, self._clock = sessions, connections, lines, clock

    def open(self, person: Person, *, now: datetime) -> tuple[str, Session]:
        return self._sessions.open(person, now=now)

    def find(self, token: str, *, now: datetime) -> Session | None:
        return self._sessions.find(token, now=now)

    def renew(self, token: str, *, now: datetime) -> None:
        self._sessions.renew(token, now=now)

    def close(self, token: str) -> None:
        self._sessions.close(token)
        connections = self._connections()
        theirs = connections.of_session(token, now=self._clock.now())
        hang_up(theirs, connections=connections, lines=self._lines())

    def of(self, person_id: str, *, now: datetime) -> tuple[Session, ...]:
        return self._sessions.of(person_id, now=now)

    def end_all(self, person_id: str) -> int:
        ended = self._sessions.end_all(person_id)
        connections = self._connections()
        everybody = connections.everybody(now=self._clock.now())
        theirs = (each for each in everybody if each.person_id == person_id)
        hang_up(theirs, connections=connections, lines=self._lines())
        return ended
