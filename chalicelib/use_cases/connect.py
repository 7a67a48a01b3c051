"""Open a line for a page that brought a ticket."""

from __future__ import annotations

from chalicelib.domain.live import Connection, connection_of
from chalicelib.use_cases.live_ports import Connections
from chalicelib.use_cases.ports import Clock


def connect(
    connection_id: str, *, token: str, origin: str, connections: Connections, clock: Clock
) -> Connection | None:
    """Let a page in by its ticket; None if it may not be.

    1. The ticket is used up, whatever follows. 2. A page of another site is refused, even with a ticket.
    3. The line is noted, then the session looked at: one that is ended meanwhile finds the line, or we find it ended.
    """
    now = clock.now()
    ticket = connections.redeem(token, now=now)
    if ticket is None or not origin or ticket.origin != origin:
        return None
    connection = connection_of(ticket, connection_id, now=now)
    return connection if connections.open(connection) else None
