"""Presence: who is there to be given a case, and who was given one and is gone."""

from __future__ import annotations

from datetime import datetime, timedelta

from chalicelib.domain import business_time
from chalicelib.domain.colleague import Colleague
from chalicelib.domain.queue_rules import Calendar


def is_present(colleague: Colleague, calendar: Calendar, now: datetime, *, absent_after: timedelta) -> bool:
    """Whether somebody can be given a case: not away by their switch, seen lately, and the queue is open."""
    if colleague.away_since or colleague.seen_at is None:
        return False
    return now - colleague.seen_at < absent_after and business_time.is_open(now, calendar)


def has_left(
    colleague: Colleague | None,
    since: datetime,
    calendar: Calendar,
    now: datetime,
    *,
    absent_after: timedelta,
) -> bool:
    """Whether somebody who had a case `since` then is gone: switched away after it, or unseen for too long.

    Unseen counts in the queue's business time, so that nobody loses a case overnight or before they could sign in.
    Somebody who was away when they were given it by hand has as long as everybody.
    """
    if colleague and colleague.away_since and colleague.away_since >= since:
        return True
    seen_at = colleague.seen_at if colleague else None
    last = max(seen_at, since) if seen_at else since
    return business_time.between(last, now, calendar) >= absent_after
