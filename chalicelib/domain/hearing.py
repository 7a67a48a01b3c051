"""By which ways somebody hears of an occasion: as they chose, and not while they want quiet."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from chalicelib.domain.colleague import Colleague, Occasion
from chalicelib.domain.member import role_of
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.queue_access import has_limits, sees_queue
from chalicelib.domain.queue_rules import Queue


class Way(StrEnum):
    """How one person is reached, whatever their queue's channel and addresses hear."""

    EMAIL = "email"
    PUSH = "push"


OF_A_QUEUE = (Occasion.ESCALATION,)
"""News for whoever is there; who said that they are away does not need it."""


def ways_to(colleague: Colleague, occasion: Occasion, at: datetime, usual: ZoneInfo) -> tuple[Way, ...]:
    """Quiet hours hold back push, which makes a noise now and says nothing new later; an email lies and waits."""
    chosen = colleague.preferences
    if occasion in OF_A_QUEUE and colleague.away_since:
        return ()
    quiet = chosen.quiet is not None and chosen.quiet.hold(at, zone_of(colleague, usual))
    by_email = occasion in chosen.by_email and bool(colleague.email)
    return (
        *([Way.EMAIL] if by_email else []),
        *([Way.PUSH] if occasion in chosen.by_push and not quiet else []),
    )


def zone_of(colleague: Colleague, usual: ZoneInfo) -> ZoneInfo:
    """The zone they chose; the usual one where they chose none, or one that is not known any more."""
    try:
        return ZoneInfo(colleague.preferences.zone) if colleague.preferences.zone else usual
    except (ZoneInfoNotFoundError, ValueError):
        return usual


def may_hear(colleague: Colleague, queue: Queue) -> bool:
    """Whether what waits in a queue may be told to them: they work here and see it now."""
    works = role_of(colleague.groups) is not None
    return works and sees_queue(queue, email=colleague.email, groups=colleague.groups)


def may_hear_of(colleague: Colleague, queue_id: str, playbook: Playbook) -> bool:
    """The same by the queue's id; what waits in a queue that is no more is for those who see every queue."""
    found = next((queue for queue in playbook.queues if queue.id == queue_id), None)
    if found is not None:
        return may_hear(colleague, found)
    return role_of(colleague.groups) is not None and not has_limits(playbook, colleague.groups)


def belongs_to(colleague: Colleague, queue: Queue) -> bool:
    """Whether the queue's work is theirs: named by it, or anybody where it names nobody; leads see more than that."""
    named = {member.casefold() for member in queue.members}
    return may_hear(colleague, queue) and (not named or colleague.email.casefold() in named)
