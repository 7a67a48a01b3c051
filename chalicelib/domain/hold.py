"""A hold on a number's outbox: WhatsApp will not take messages from it now, so none is burnt on trying."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

PROBED_AFTER = timedelta(minutes=5)
"""How long nobody tries after a hold began; twice as long after each try that failed."""

PROBED_WITHIN = timedelta(hours=1)
"""The longest that a hold goes on without a try."""


class Holds(StrEnum):
    """What a refusal does to all other messages of the number: stops them until somebody acts, or slows them."""

    STOPS = "stops"
    SLOWS = "slows"


@dataclass(frozen=True)
class Hold:
    """Why a number's messages wait, since when, and when one of them may try whether it is over.

    `stops` holds (an invalid token, a locked account, an unpaid bill) wait for somebody, and a probe finds out;
    others (too fast) are over at `probe_at` by themselves.
    """

    phone_number_id: str
    code: int
    title: str
    what_to_do: str
    since: datetime
    probe_at: datetime
    stops: bool = True
    probes: int = 0

    def holds_back(self, now: datetime) -> bool:
        """Whether no message may go out now."""
        return now < self.probe_at

    def asks_for_probe(self, now: datetime) -> bool:
        """Whether one message may try, and only one."""
        return self.stops and not self.holds_back(now)

    def next_probe_at(self, now: datetime) -> datetime:
        """When the next one may try, if the one that tries now is refused as well."""
        doubled: int = 2 ** min(self.probes + 1, 8)
        return now + min(PROBED_AFTER * doubled, PROBED_WITHIN)
