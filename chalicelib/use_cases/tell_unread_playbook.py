"""Tell people, once a version, that the playbook that should be in force cannot be read and an older one answers."""

from __future__ import annotations

from collections import Counter

from chalicelib.domain.facts import NO_THREAD, FactName, Happened
from chalicelib.use_cases.notice_ports import NotificationLog, Posted
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, EventBus

PLAYBOOK = "playbook"
"""Stands where the notification log wants a thread."""


def tell_unread_playbook(
    *, log: NotificationLog, event_bus: EventBus, playbooks: Playbooks, clock: Clock
) -> Counter[str]:
    """Give `playbooks_unread` as long as it lasts; nothing is asked of anybody while all is well.

    1. The version is reserved in the log. 2. It is published, then noted: a crash in between publishes it twice, and
    whoever hears it tells it once.
    """
    stands_in = playbooks.active().version
    unread = playbooks.unread()
    if unread is None:
        return Counter()
    now, mark = clock.now(), (PLAYBOOK, str(unread), FactName.PLAYBOOK_UNREADABLE.value, "bus")
    if log.claim(*mark, at=now):
        detail = {"version": unread, "stands_in": stands_in}
        event_bus.publish([Happened(FactName.PLAYBOOK_UNREADABLE, NO_THREAD, now, detail=detail)])
        log.record(*mark, Posted("", "published"))
    return Counter(playbooks_unread=1)
