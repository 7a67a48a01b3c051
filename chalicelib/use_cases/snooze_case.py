"""Snooze a case until a time, or wake it before; its clock runs on unless the playbook lets it pause."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from chalicelib.domain.case import Status
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.escalation import owed_at
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.phone import held_by_phone
from chalicelib.use_cases.acting import act_on_case, changed_by_person, event, refuse_unless_held
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads, Wakeups
from chalicelib.use_cases.session_ports import Person
from chalicelib.use_cases.waking import put_to_sleep, wake

LONGEST_SNOOZE = timedelta(days=30)


def snooze_case(
    *,
    thread_id: str,
    person: Person,
    until: datetime | None,
    threads: Threads,
    wakeups: Wakeups,
    playbooks: Playbooks,
    clock: Clock,
) -> Done | Refused:
    """Put a case out of the way `until` then (None: wake it now); the customer's next message wakes it, too.

    What waits anybody may snooze, what a person has, they alone. An answer that is overdue cannot be put off.
    """
    now, playbook = clock.now(), playbooks.active()

    def decide(loaded: Loaded) -> Commit | Done | Refused:
        case = loaded.case
        if refused := _refused(loaded, person, now):
            return refused
        if case is None or until == (case.snooze.until if case.snooze else None):
            return Done()
        woken = wake(loaded, playbook, now)
        if until is None:
            record = {"event": "woken", "by": person.name}
            said = event(loaded, "snooze", f"{person.name} ended the snooze", now, record=record)
            case, escalation = (woken.case, woken.escalation) if woken and woken.case else (case, None)
            return changed_by_person(loaded, replace(case, snooze=None), said, escalation=escalation)
        if not now < until <= now + LONGEST_SNOOZE:
            return Refused(Why.NO_SUCH_TIME)
        asleep = put_to_sleep(woken or loaded, until, playbook, now)
        local = until.astimezone(ZoneInfo(playbook.business.timezone))
        words = f"{person.name} snoozed the case until {local:%a %d %b, %H:%M}"
        record = {"event": "snoozed", "by": person.name, "until_at": until.isoformat()}
        if asleep.case and asleep.case.snooze and asleep.case.snooze.pauses:
            record["event"] = "snoozed_with_clock"
            words += "; its clock stands still until then"
        changed = asleep.escalation if asleep.escalation != loaded.escalation else None
        said = event(loaded, "snooze", words, now, record=record)
        return changed_by_person(loaded, asleep.case or case, said, escalation=changed)

    return act_on_case(thread_id, threads, wakeups, decide)


def _refused(loaded: Loaded, person: Person, now: datetime) -> Refused | None:
    case, owed = loaded.case, owed_at(loaded.escalation)
    if case is None or not case.open:
        return Refused(Why.NO_OPEN_CASE)
    if case.status is Status.WITH_HUMAN and not held_by_phone(case):
        if refused := refuse_unless_held(loaded, person):
            return refused
    elif case.status is Status.WITH_AI:
        return Refused(Why.CANNOT_SNOOZE)
    return Refused(Why.CANNOT_SNOOZE) if owed and owed <= now else None
