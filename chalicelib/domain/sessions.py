"""How long a signed-in browser is believed: since it was last used, and since the sign-in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

RENEW_AFTER = timedelta(minutes=5)
"""A use is noted at most this often, so that a busy person costs twelve small writes an hour."""


@dataclass(frozen=True)
class Limits:
    """A session ends when nobody used it `idle_within`, and `at_most` after the sign-in whatever happens."""

    idle_within: timedelta = timedelta(hours=2)
    at_most: timedelta = timedelta(hours=12)

    def open(self, *, opened_at: datetime, used_at: datetime, now: datetime) -> bool:
        """Whether a session is still believed."""
        return now < opened_at + self.at_most and now < used_at + self.idle_within


def worth_noting(used_at: datetime, now: datetime) -> bool:
    """Whether a use is far enough from the one that is on record."""
    return now - used_at >= RENEW_AFTER
