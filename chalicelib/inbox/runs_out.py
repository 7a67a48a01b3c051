"""What runs out first for a customer who waits: the answer that is owed, or WhatsApp's window."""

from __future__ import annotations

from datetime import datetime, timedelta

from chalicelib.domain.thread import Thread
from chalicelib.inbox.time_words import Countdown, countdown

WINDOW_SOON = timedelta(hours=2)
"""How long before WhatsApp's window closes it becomes pressing."""


def window_of(thread: Thread, now: datetime) -> Countdown | None:
    """WhatsApp's 24 hours; None when the customer never wrote."""
    closes_at = thread.window_closes_at
    return countdown(closes_at, closes_at - WINDOW_SOON, now) if closes_at else None


def first_of(due: Countdown | None, thread: Thread, now: datetime) -> tuple[Countdown | None, bool]:
    """Give the clock that runs out first, and whether it is the window's.

    The window counts only while an answer is owed and it is still open: afterwards nothing can be saved in it.
    """
    window = window_of(thread, now)
    if due is None or window is None or now >= window.due_at or due.due_at <= window.due_at:
        return due, False
    return window, True
