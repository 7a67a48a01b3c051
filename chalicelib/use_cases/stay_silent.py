"""Stay silent for a recorded reason: nothing was asked, or a person has the case."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from chalicelib.domain.case import Case, Status
from chalicelib.domain.case_choice import only_closes
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.escalation import Escalation, Trigger
from chalicelib.domain.handover import MOST_FACTS, fact_added
from chalicelib.domain.inbound import NEVER_ANSWERED
from chalicelib.domain.message import Author, Message, outbound_message_id
from chalicelib.domain.owed import asked_again, promised
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rollout_decision import is_draft
from chalicelib.domain.texts import promise, told_at
from chalicelib.domain.triggers import before_the_model
from chalicelib.domain.window import check_at
from chalicelib.use_cases.turn import TurnInHand
from chalicelib.use_cases.turn_commit import say
from chalicelib.use_cases.waking import wake


def record_silence(loaded: Loaded, reason: str, now: datetime) -> Commit:
    """Cover messages that ask for nothing, and say so in the thread."""
    head = loaded.thread
    event = Message(
        thread_id=head.thread_id,
        message_id=outbound_message_id(f"silence/{head.epoch}/{head.inbound_count}", now),
        author=Author.SYSTEM,
        kind="event",
        text=f"No answer: {reason}",
        turn={"event": "silence", "reason": reason},
        sent_at=now,
        case_id=head.open_case_id,
    )
    return Commit(head, loaded.covering(), messages=(event,), nothing_newer=True)


def leave_to_people(loaded: Loaded, case: Case, playbook: Playbook, now: datetime) -> Commit:
    """Cover messages that a person will read: the packet gains them; a renewed call for a person is answered once.

    Who writes wakes what was snoozed; where a person has the case already, an answer is owed from now on.
    """
    woken = wake(loaded, playbook, now)
    escalation = with_facts(woken or loaded, playbook, now)
    messages: tuple[Message, ...] = ()
    if case.status is Status.WAITING_FOR_HUMAN and escalation and _calls_again(loaded, escalation, playbook):
        # Promised anew: the due time of the first promise may have passed, and its "today" may be yesterday.
        calendar = playbook.calendar_of(escalation.queue)
        promised_text = promise(escalation, now, calendar, case.language, playbook)
        text = playbook.text("holding_repeat", case.language, promise=promised_text)
        record: dict[str, Any] = {"decision": "holding", "reasons": [f"case is {case.status}"]}
        messages = (say(TurnInHand(loaded, case, case, playbook, now), Author.SYSTEM, text, record),)
        escalation = promised(escalation, promised_text, told_at(escalation, now))
    return Commit(
        loaded.thread,
        loaded.covering(),
        case=woken.case if woken else None,
        escalation=escalation,
        messages=messages,
        nothing_newer=True,
    )


def with_facts(loaded: Loaded, playbook: Playbook, now: datetime) -> Escalation | None:
    """The packet with what the customer added; whoever writes moves the service window, and is owed an answer."""
    escalation = loaded.escalation
    if escalation is None or escalation.closed_at:
        return None
    if not only_closes(loaded.unanswered):
        level, calendar = playbook.service_level_of(escalation.queue), playbook.calendar_of(escalation.queue)
        escalation = asked_again(escalation, level, calendar, now)
    packet = escalation.packet
    if is_draft(escalation) and not only_closes(loaded.unanswered):
        packet = replace(packet, suggested_reply="")  # the draft answers the question before
    added = tuple(fact_added(message) for message in loaded.unanswered if message.kind not in NEVER_ANSWERED)
    return replace(
        escalation,
        packet=replace(packet, facts=(packet.facts + added)[-MOST_FACTS:]),
        window_check_at=check_at(loaded.thread.window_closes_at, escalation.due_at, playbook.channel.window),
    )


def _calls_again(loaded: Loaded, escalation: Escalation, playbook: Playbook) -> bool:
    """Whether the customer asks for a person again, and was not answered that since the escalation."""
    since = [message for message in loaded.messages if message.sent_at >= escalation.escalated_at]
    told = any(message.turn.get("decision") == "holding" for message in since)
    heard = before_the_model(loaded.unanswered, customer=loaded.thread.customer, playbook=playbook)
    return not told and any(item.trigger is Trigger.HUMAN_REQUEST for item in heard)
