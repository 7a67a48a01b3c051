"""A clock that stands still until a test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

MONDAY_10 = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


class FixedClock:
    """The time a test says it is; `tick` moves it on."""

    def __init__(self, now: datetime = MONDAY_10) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def tick(self, seconds: float = 1, **more: float) -> datetime:
        """Move on by seconds, or by `minutes=`, `hours=`, `days=` (then seconds count only if given)."""
        self._now += timedelta(**more) if more else timedelta(seconds=seconds)
        return self._now

    def set(self, now: datetime) -> None:
        self._now = now
