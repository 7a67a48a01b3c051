"""The pair rate: WhatsApp takes one message in six seconds to the same customer, and some in advance (131056)."""

from __future__ import annotations

from datetime import datetime, timedelta

EVERY = timedelta(seconds=6)
AT_ONCE = 20
"""Messages that may go out together after a pause; Meta says that a burst of 20 is paid for with two minutes."""


def moved_on(paced_until: datetime | None, at: datetime, *, messages: int = 1) -> datetime | None:
    """Say when all that was written so far is paid for, once these messages are written too."""
    if not messages:
        return paced_until
    return max(paced_until or at, at) + EVERY * messages


def too_early_by(paced_until: datetime | None, now: datetime) -> timedelta:
    """Say how long the next message has to wait, so that never more than AT_ONCE are ahead of their time."""
    if paced_until is None:
        return timedelta(0)
    return max(paced_until - now - EVERY * AT_ONCE, timedelta(0))
