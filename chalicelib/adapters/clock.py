"""The time of day."""

from __future__ import annotations

from datetime import UTC, datetime


class SystemClock:
    """The Clock port on the machine's clock, in whole milliseconds: what the table keeps of an instant."""

    def now(self) -> datetime:
        now = datetime.now(UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)
