"""Take over from the business's phone: somebody answered in WhatsApp's own app, so the AI falls silent."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from chalicelib.domain import case as cases
from chalicelib.domain.case import Case, Status
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.erasure import may_be_a_copy
from chalicelib.domain.escalation import Escalation, answered
from chalicelib.domain.inbound import NEVER_ANSWERED, Echo
from chalicelib.domain.message import Author, Delivery, Message, outbound_message_id
from chalicelib.domain.phone import PHONE, PHONE_NAME, held_by_phone, taken_by_phone
from chalicelib.domain.thread import Thread
from chalicelib.use_cases.acting import event
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Customers, Threads, Wakeups
from chalicelib.use_cases.receive_message import announced, happened_at, named_at, thread_of

if TYPE_CHECKING:  # pydantic: the webhook imports this and must not pay for it
    from chalicelib.domain.playbook import Playbook

TRIES = 6

JUST_BEFORE = timedelta(milliseconds=1)
"""The line that tells of a takeover stands above what was said."""


class ThreadIsBusy(Exception):
    """A thread kept changing while something was to be written; what came in comes again."""


def take_over_from_phone(
    echo: Echo,
    *,
    customers: Customers,
    threads: Threads,
    wakeups: Wakeups,
    playbooks: Playbooks,
    now: datetime,
) -> str:
    """Keep what the business's phone sent, and give the case to it.

    1. What we sent ourselves is no news; a copy neither, nor one of what was erased.
    2. An edit, a deletion or a reaction is kept; it takes nothing over, nor does what comes so late that the phone
       would have lost the case since.
    3. An open case that nobody has goes to the phone, with its escalation; if none is open, a new one does.
       A colleague in the inbox keeps theirs.
    4. All in one commit that moves the epoch, so that a reply that the AI is writing is dropped.
    """
    if may_be_a_copy(echo.sent_at, now) and threads.was_erased(echo.wamid):
        return "echo.erased"
    thread = thread_of(customers.resolve(echo.contact, now=now), echo.phone_number_id)
    message = said_on_phone(echo, thread.thread_id, now)
    if echo.kind in NEVER_ANSWERED or _long_ago(message, playbooks.active(), now):
        return "echo.kept" if threads.keep(thread, message) else "echo.duplicate"
    for _ in range(TRIES):
        if threads.message(thread.thread_id, message.message_id):
            return "echo.duplicate"
        loaded = threads.load(thread.thread_id)
        if loaded is None:
            threads.begin(thread, now=now)
            continue
        if any(each.wamid == echo.wamid for each in loaded.messages):
            return "echo.our_own"
        if threads.commit(_takeover(loaded, message, playbooks)):
            if message.being_fetched:
                wakeups.fetch_media(thread.thread_id, message.message_id)
            return "echo.took_over"
    raise ThreadIsBusy(thread.thread_id)


def said_on_phone(echo: Echo, thread_id: str, now: datetime) -> Message:
    """A message that went out already; nothing is left to do for it."""
    return Message(
        thread_id=thread_id,
        message_id=outbound_message_id(echo.wamid, named_at(echo.sent_at, now)),
        author=Author.PERSON,
        kind=echo.kind,
        text=echo.text,
        sent_at=happened_at(echo.sent_at, now),
        wamid=echo.wamid,
        received_at=now,
        reply_to=echo.reply_to,
        details=echo.details,
        media=announced(echo.kind, echo.details),
        delivery=Delivery.SENT,
        person_id=PHONE,
        person_name=PHONE_NAME,
    )


def _takeover(loaded: Loaded, message: Message, playbooks: Playbooks) -> Commit:
    at, before = message.sent_at, loaded.case
    open_before = before if before and before.open else None
    if open_before and open_before.status is Status.WITH_HUMAN and not held_by_phone(open_before):
        case, told = open_before, list[Message]()
    else:
        hours = timedelta(hours=playbooks.active().channel.phone_takeover_hours)
        case = _held(open_before or _new_case(loaded, message, playbooks), at, hours)
        words = f"{PHONE_NAME} took over"
        said = event(loaded, "phone", words, at - JUST_BEFORE, record={"event": "phone"})
        told = [] if held_by_phone(open_before) else [said]
    after = _covered(loaded, message)
    lines = (*told, message)
    return Commit(
        loaded.thread,
        replace(after, open_case_id=case.case_id),
        case=None if case == before else case,
        new_case=open_before is None,
        escalation=_answered(loaded, case, at) if open_before else None,
        messages=tuple(replace(line, case_id=case.case_id) for line in lines),
    )


def _long_ago(message: Message, playbook: Playbook, now: datetime) -> bool:
    return now - message.sent_at > timedelta(hours=playbook.channel.phone_takeover_hours)


def _covered(loaded: Loaded, message: Message) -> Thread:
    """The head after it: whoever wrote it read what had been written before; what came later waits for a turn."""
    later = tuple(each for each in loaded.unanswered if each.sent_at > message.sent_at)
    return replace(loaded.covering(but=later), epoch=loaded.thread.epoch + 1)


def _held(case: Case, at: datetime, hours: timedelta) -> Case:
    """The phone has the case since its last answer, which may be reported late, and for some hours from then."""
    if held_by_phone(case) and case.takeover:
        last = max(at, case.takeover.at)
        return replace(case, takeover=taken_by_phone(last), check_at=last + hours)
    return replace(cases.take_over(case, taken_by_phone(at)), check_at=at + hours)


def _new_case(loaded: Loaded, message: Message, playbooks: Playbooks) -> Case:
    """A case that begins with what the customer wrote and nobody had answered yet, else with the phone's words."""
    playbook = playbooks.active()
    began_at = min(each.sent_at for each in (*loaded.unanswered, message))
    case_id = f"{message.message_id[:13]}-c{message.message_id[-16:]}"
    queue = playbook.routing.default
    begun = Case(case_id, message.thread_id, Status.WITH_AI, began_at, queue, playbook.version)
    return replace(begun, follows=loaded.case.case_id if loaded.case else "")


def _answered(loaded: Loaded, case: Case, at: datetime) -> Escalation | None:
    """The first answer after an escalation stops its clock, wherever it was written; each one ends what was owed."""
    escalation = answered(loaded.escalation, at)
    return replace(escalation, takeover=escalation.takeover or case.takeover) if escalation else None
