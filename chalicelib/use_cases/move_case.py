"""Move a case to another queue: its people, its hours, its clock; the customer hears of it only if it takes longer."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from chalicelib.domain import case as cases
from chalicelib.domain import sla
from chalicelib.domain.case import Case, Status
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.message import Author, Message
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.owed import promised
from chalicelib.domain.phone import held_by_phone
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.queue_rules import Assign
from chalicelib.domain.texts import promise, told_at
from chalicelib.domain.window import check_at
from chalicelib.use_cases.acting import act_on_case, changed_by_person, event, refuse_unless_held
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads, Wakeups
from chalicelib.use_cases.session_ports import Person
from chalicelib.use_cases.turn import TurnInHand
from chalicelib.use_cases.turn_commit import say


def move_case(
    *,
    thread_id: str,
    person: Person,
    queue: str,
    threads: Threads,
    wakeups: Wakeups,
    playbooks: Playbooks,
    clock: Clock,
) -> Done | Refused:
    """Let a case wait in another queue, with that queue's clock from now on.

    What waits anybody may move; what a person has, they alone, and it waits again. The old clock finds other times
    and stops; the new one starts from the committed record, like every clock.
    """
    now, playbook = clock.now(), playbooks.active()
    names = {known.id: known.name for known in playbook.queues}

    def decide(loaded: Loaded) -> Commit | Done | Refused:
        case, escalation = loaded.case, loaded.escalation
        if refused := _refused(loaded, person):
            return refused
        if case is None or escalation is None:
            return Refused(Why.NOT_WAITING)
        if queue not in names:
            return Refused(Why.NO_SUCH_QUEUE)
        if queue == case.queue:
            return Done()
        moved = with_new_clock(loaded, escalation, queue, playbook, now)
        told: tuple[Message, ...] = ()
        if moved.due_at > escalation.due_at and _may_be_told(loaded, now):
            words = promise(moved, now, playbook.calendar_of(queue), case.language, playbook)
            moved = promised(moved, words, told_at(moved, now))
            told = (_later_promise(loaded, case, moved, playbook, now),)
        left = names.get(case.queue, case.queue)
        due = f"{moved.due_at.astimezone(ZoneInfo(playbook.business.timezone)):%a %d %b, %H:%M}"
        said = f"{person.name} moved the case from {left} to {names[queue]}: an answer is due {due}"
        record = {"event": "moved", "by": person.name, "left": left, "queue": names[queue]}
        record["due_at"] = moved.due_at.isoformat()
        commit = changed_by_person(
            loaded,
            cases.move(case, escalation_id=moved.escalation_id, queue=queue, due_at=moved.due_at),
            event(loaded, "move", said, now, record=record),
            escalation=moved,
        )
        return replace(commit, messages=(*told, *commit.messages), new_clock=True)

    return act_on_case(thread_id, threads, wakeups, decide)


def _refused(loaded: Loaded, person: Person) -> Refused | None:
    case = loaded.case
    if case is None or not case.open:
        return Refused(Why.NO_OPEN_CASE)
    if case.status is Status.WITH_HUMAN and not held_by_phone(case):
        return refuse_unless_held(loaded, person)
    return Refused(Why.NOT_WAITING) if case.status is Status.WITH_AI else None


def with_new_clock(
    loaded: Loaded, escalation: Escalation, queue: str, playbook: Playbook, now: datetime
) -> Escalation:
    """The escalation in its new queue: nobody has it, nothing of the new clock has struck."""
    clock = sla.clock_for(now, playbook.service_level_of(queue), playbook.calendar_of(queue))
    return replace(
        escalation,
        queue=queue,
        reminder_at=clock.reminder_at,
        due_at=_told_apart(clock.due_at, escalation),
        alerts=clock.alerts,
        reminded_at=None,
        breached_at=None,
        missed_at=_missed_at(escalation, now),
        alerted=(),
        takeover=None,
        first_reply_at=None,
        reply_owed_at=None,
        promised_at=None if escalation.first_reply_at else escalation.promised_at,
        window_check_at=check_at(loaded.thread.window_closes_at, clock.due_at, playbook.channel.window),
        revision=escalation.revision + 1,
        assigns=playbook.queue(queue).assign is not Assign.NONE,
    )


def _missed_at(escalation: Escalation, now: datetime) -> datetime | None:
    """A move makes no missed time good; the clock's own mark may be on its way at this moment."""
    passed = escalation.takeover is None and now > escalation.due_at
    return escalation.missed_at or escalation.breached_at or (escalation.due_at if passed else None)


def _told_apart(due_at: datetime, before: Escalation) -> datetime:
    """A clock is known by its due time, and two queues that are closed now may open together: some milliseconds less.

    Else the old clock would find its due time on the escalation and go on, with the alert chain of the queue before.
    """
    alike = abs(due_at - before.due_at) < timedelta(seconds=1)
    return due_at - timedelta(milliseconds=before.revision) if alike else due_at


def _may_be_told(loaded: Loaded, now: datetime) -> bool:
    """Whether WhatsApp lets us say something, and the customer wants to hear it."""
    head = loaded.thread
    return not head.opted_out_at and head.window_closes_at is not None and now < head.window_closes_at


def _later_promise(
    loaded: Loaded, case: Case, moved: Escalation, playbook: Playbook, now: datetime
) -> Message:
    text = playbook.text("moved", case.language, promise=moved.promise)
    record = {"decision": "moved", "reasons": [f"moved to {moved.queue}"]}
    return say(TurnInHand(loaded, case, case, playbook, now), Author.SYSTEM, text, record)
