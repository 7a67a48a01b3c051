"""Open an escalation: queue, clock, packet, and the true sentence the customer is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from chalicelib.domain import case as cases
from chalicelib.domain import sla
from chalicelib.domain.case import Case
from chalicelib.domain.collect_closed import asked_while_closed
from chalicelib.domain.commit import Loaded
from chalicelib.domain.escalation import Escalation, Evidence, leading
from chalicelib.domain.handover import build_packet
from chalicelib.domain.masking import mask
from chalicelib.domain.packet import Reading
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.proposal import Proposal
from chalicelib.domain.queue_rules import Assign
from chalicelib.domain.texts import handover, promise, told_at
from chalicelib.domain.window import check_at


def open_escalation(
    loaded: Loaded,
    *,
    case: Case,
    evidence: tuple[Evidence, ...],
    proposal: Proposal | None,
    playbook: Playbook,
    now: datetime,
    readings: tuple[Reading, ...] = (),
    queue: str | None = None,
) -> tuple[Case, Escalation]:
    """Put a case that is with the AI in the queue its trigger routes to, with due time and packet.

    `queue` names another one.
    """
    queue = queue or playbook.route(leading(evidence), case.intent)
    clock = sla.clock_for(now, playbook.service_level_of(queue), playbook.calendar_of(queue))
    packet = build_packet(
        loaded, case=case, evidence=evidence, proposal=proposal, playbook=playbook, readings=readings
    )
    escalation = Escalation(
        escalation_id=f"e{loaded.thread.epoch + 1:04d}-{case.case_id}",
        thread_id=case.thread_id,
        case_id=case.case_id,
        evidence=tuple(replace(item, quote=mask(item.quote)) for item in evidence),
        queue=queue,
        escalated_at=now,
        reminder_at=clock.reminder_at,
        due_at=clock.due_at,
        alerts=clock.alerts,
        packet=packet,
        playbook_version=playbook.version,
        promise=promise(clock, now, playbook.calendar_of(queue), case.language, playbook),
        promised_at=told_at(clock, now),
        window_check_at=check_at(loaded.thread.window_closes_at, clock.due_at, playbook.channel.window),
        assigns=playbook.queue(queue).assign is not Assign.NONE,
    )
    waiting = cases.escalate(case, escalation_id=escalation.escalation_id, queue=queue, due_at=clock.due_at)
    return waiting, escalation


def handover_text(
    evidence: tuple[Evidence, ...],
    escalation: Escalation,
    language: str,
    playbook: Playbook,
    *,
    now: datetime,
) -> str:
    """What the customer is told; what protects them comes first, the promise is the one on the escalation."""
    open_now = sla.is_open(now, playbook.calendar_of(escalation.queue))
    text = handover(evidence, escalation.promise, open_now=open_now, language=language, playbook=playbook)
    asked = "" if open_now else asked_while_closed(evidence, escalation, language, playbook)
    return f"{text}\n\n{asked}" if asked else text
