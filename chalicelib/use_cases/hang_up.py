"""End the lines of sessions that were ended: who may not come in is told nothing any more."""

from __future__ import annotations

from collections.abc import Iterable

from chalicelib.domain.live import Connection
from chalicelib.use_cases.live_ports import Connections, Lines


def hang_up(ended: Iterable[Connection], *, connections: Connections, lines: Lines) -> int:
    """Forget each line first, which already silences it, then close it. Give how many there were."""
    count = 0
    for each in ended:
        connections.close(each.connection_id)
        lines.hang_up(each.connection_id)
        count += 1
    return count
