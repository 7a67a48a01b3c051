"""Holds in memory, told to the stream of a InMemoryThreads like everything else."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime

from chalicelib.adapters.in_memory.threads import InMemoryThreads
from chalicelib.domain.facts import Change
from chalicelib.domain.hold import Hold
from chalicelib.domain.thread import number_of
from chalicelib.use_cases.channel_ports import Outgoing


class InMemoryOutbox:
    """Holds by number."""

    def __init__(self, threads: InMemoryThreads) -> None:
        self.held: dict[str, Hold] = {}
        self._lock = threading.RLock()
        self._threads = threads

    def ready(self, thread_id: str, message_id: str) -> Outgoing:
        return Outgoing(
            self._threads.message(thread_id, message_id),
            self._threads.head(thread_id),
            self.held.get(number_of(thread_id)),
        )

    def hold(self, hold: Hold) -> bool:
        with self._lock:
            standing = self.held.get(hold.phone_number_id)
            if standing and (standing.stops or (not hold.stops and standing.holds_back(hold.since))):
                return False
            if standing:
                self.release(hold.phone_number_id)
            self.held[hold.phone_number_id] = hold
            self._threads.changes.append(Change(None, hold))
            return True

    def probe(self, hold: Hold, *, next_at: datetime) -> bool:
        with self._lock:
            standing = self.held.get(hold.phone_number_id)
            if standing is None or standing.probe_at != hold.probe_at:
                return False
            self.held[hold.phone_number_id] = replace(standing, probe_at=next_at, probes=standing.probes + 1)
            return True

    def release(self, phone_number_id: str, *, since: datetime | None = None) -> Hold | None:
        with self._lock:
            standing = self.held.get(phone_number_id)
            if standing is None or (since and standing.since != since):
                return None
            self._threads.changes.append(Change(standing, None))
            return self.held.pop(phone_number_id)

    def holds(self) -> tuple[Hold, ...]:
        return tuple(self.held.values())
