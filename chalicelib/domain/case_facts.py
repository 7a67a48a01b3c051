"""What is kept of a case for counting: no words, no names, no numbers; rates are derived from these when asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from chalicelib.domain.case import Case, Csat, Effort, Resolution, Status, TakenBack
from chalicelib.domain.escalation import DRAFT_RULE, Escalation


@dataclass(frozen=True)
class EscalationFacts:
    """What is kept of one escalation; a case that was handed back may have several."""

    escalation_id: str
    triggers: tuple[str, ...]
    """All that fired, the leading one first."""
    queue: str
    escalated_at: datetime
    due_at: datetime
    playbook_version: int
    revision: int = 1
    breached_at: datetime | None = None
    taken_over_at: datetime | None = None
    first_reply_at: datetime | None = None
    promised_at: datetime | None = None
    promise_kept: bool | None = None
    closed_at: datetime | None = None
    edited: float | None = None
    useful: bool | None = None
    intent: str | None = None
    """What the customer wanted when it escalated, empty while nobody knew; None in notes from before this was kept."""
    draft: bool = False
    """People had it only to send what the AI wrote."""
    superseded: bool = False
    """A draft that the customer overtook: another escalation of the case took its place before anybody answered."""


@dataclass(frozen=True)
class CaseFacts:
    """Everything that is counted about one case.

    `thread_id` leads to the conversation; it is empty once the customer was erased, and nothing else changes then.
    """

    case_id: str
    thread_id: str
    opened_at: datetime
    status: Status
    queue: str
    playbook_version: int
    intent: str | None = None
    language: str | None = None
    segment: str = ""
    mode: str = ""
    tags: tuple[str, ...] = ()
    clarifications: int = 0
    resolution: Resolution | None = None
    """As the case has it, without its note."""
    taken_back: tuple[TakenBack, ...] = ()
    reopens: int = 0
    csat: Csat | None = None
    effort: Effort | None = None
    with_people: bool = False
    """Whether a person had the case, be it without an escalation."""
    follows: str = ""
    """The customer's case before this one; empty where there is none."""
    escalations: tuple[EscalationFacts, ...] = ()

    def intent_of(self, escalation: EscalationFacts) -> str | None:
        """What the customer wanted when it escalated; what they want now where that was not kept."""
        return self.intent if escalation.intent is None else escalation.intent or None


def facts_of_case(case: Case) -> CaseFacts:
    """Read off a case what is counted about it; its escalations are kept beside it, one by one."""
    return CaseFacts(
        case_id=case.case_id,
        thread_id=case.thread_id,
        opened_at=case.opened_at,
        status=case.status,
        queue=case.queue,
        playbook_version=case.playbook_version,
        intent=case.intent,
        language=case.language,
        segment=case.segment,
        mode=case.mode,
        tags=case.tags,
        clarifications=case.clarifications,
        resolution=_without_note(case.resolution) if case.resolution else None,
        taken_back=tuple(TakenBack(_without_note(each.resolution), each.at) for each in case.taken_back),
        reopens=case.reopens,
        csat=case.csat,
        effort=case.effort,
        with_people=case.takeover is not None or case.handed_back_at is not None,
        follows=case.follows,
    )


def facts_of_escalation(escalation: Escalation) -> EscalationFacts:
    """Read off an escalation what is counted about it."""
    leading = escalation.trigger
    others = [item.trigger for item in escalation.evidence if item.trigger is not leading]
    return EscalationFacts(
        escalation_id=escalation.escalation_id,
        triggers=(leading.value, *dict.fromkeys(trigger.value for trigger in others)),
        queue=escalation.queue,
        escalated_at=escalation.escalated_at,
        due_at=escalation.due_at,
        playbook_version=escalation.playbook_version,
        revision=escalation.revision,
        breached_at=escalation.missed_at or escalation.breached_at,
        taken_over_at=escalation.takeover.at if escalation.takeover else None,
        first_reply_at=escalation.first_reply_at,
        promised_at=escalation.promised_at,
        promise_kept=escalation.promise_kept,
        closed_at=escalation.closed_at,
        edited=escalation.edited,
        useful=escalation.useful,
        intent=escalation.packet.intent or "",
        draft=bool(escalation.evidence) and all(item.rule == DRAFT_RULE for item in escalation.evidence),
        superseded=bool(escalation.superseded_by),
    )


def _without_note(resolution: Resolution) -> Resolution:
    return Resolution(resolution.by, resolution.surety, resolution.at)
