"""The clock of a snoozed case: it stands still where its queue's service level says so, and goes on when it wakes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from chalicelib.domain.case import Snooze
from chalicelib.domain.commit import Loaded
from chalicelib.domain.pausing import shifted
from chalicelib.domain.playbook import Playbook


def put_to_sleep(loaded: Loaded, until: datetime, playbook: Playbook, now: datetime) -> Loaded:
    """The thread with its case snoozed, and its clock set later by as much if it pauses meanwhile."""
    queue = loaded.escalation.queue if loaded.escalation else ""
    pauses = _known(queue, playbook) and "snoozed" in playbook.service_level_of(queue).pauses_while
    slept = _moved(loaded, playbook, since=now, until=until) if pauses else loaded
    snooze = Snooze(until, loaded.thread.inbound_count, pauses=pauses)
    return replace(slept, case=replace(slept.case, snooze=snooze) if slept.case else None)


def wake(loaded: Loaded, playbook: Playbook, now: datetime) -> Loaded | None:
    """The thread with its case awake and its clock going on from now; None where no clock stands still.

    When a snooze runs out nothing has to be done: the clock was set for that time when it began.
    """
    case, escalation = loaded.case, loaded.escalation
    if case is None or case.snooze is None or escalation is None:
        return None
    stands_still = case.snooze.pauses and now < case.snooze.until
    if not stands_still or not _known(escalation.queue, playbook):
        return None
    woken = _moved(loaded, playbook, since=case.snooze.until, until=now)
    return replace(woken, case=replace(woken.case, snooze=None) if woken.case else None)


def _moved(loaded: Loaded, playbook: Playbook, *, since: datetime, until: datetime) -> Loaded:
    case, before = loaded.case, loaded.escalation
    if case is None or before is None:
        return loaded
    escalation = shifted(
        before,
        since=since,
        until=until,
        calendar=playbook.calendar_of(before.queue),
        window_closes_at=loaded.thread.window_closes_at,
        rules=playbook.channel.window,
    )
    return replace(loaded, case=replace(case, due_at=escalation.due_at), escalation=escalation)


def _known(queue: str, playbook: Playbook) -> bool:
    return queue in {known.id for known in playbook.queues}
