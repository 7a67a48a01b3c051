"""Hold what the product noted of each case against the plan, field by field, before anything is counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from chalicelib.domain.case_facts import CaseFacts, EscalationFacts
from infra.simulation.plan import Handover, PlannedCase
from infra.simulation.truth import standing


def differences(planned: Sequence[PlannedCase], noted: Sequence[CaseFacts]) -> Iterator[str]:
    """Name every case that is missing or too many, and every field that is not as planned."""
    expected = {case.case_id: case for case in planned}
    found = {facts.case_id: facts for facts in noted}
    yield from (f"{case_id} was never noted" for case_id in expected if case_id not in found)
    yield from (f"{case_id} was never planned" for case_id in found if case_id not in expected)
    for case_id, case in expected.items():
        if facts := found.get(case_id):
            yield from _unlike(case_id, _planned(case), _noted(facts))


def _unlike(case_id: str, planned: dict[str, Any], noted: dict[str, Any]) -> Iterator[str]:
    for name, value in planned.items():
        if noted[name] != value:
            yield f"{case_id}: {name} is {noted[name]}, not {value}"


def _planned(case: PlannedCase) -> dict[str, Any]:
    last, held_not = standing(case), [each for each in case.endings if each.taken_back_at]
    return {
        "opened_at": case.opened_at,
        "intent": case.intent,
        "language": case.language,
        "segment": case.segment,
        "mode": case.mode,
        "resolution": (last.by, last.surety, last.at) if last else None,
        "taken_back": [(each.by, each.surety, each.taken_back_at) for each in held_not],
        "asked": (case.asked.at, case.asked.liked) if case.asked else None,
        "handovers": [_handover(each) for each in case.handovers],
    }


def _handover(handover: Handover) -> tuple[Any, ...]:
    return (
        handover.trigger,
        handover.intent or "",
        handover.queue,
        handover.at,
        handover.due_at,
        handover.promised_at,
        handover.taken_at,
        handover.replied_at,
        handover.closed_at,
        handover.useful,
    )


def _noted(facts: CaseFacts) -> dict[str, Any]:
    last = facts.resolution
    return {
        "opened_at": facts.opened_at,
        "intent": facts.intent,
        "language": facts.language,
        "segment": facts.segment,
        "mode": facts.mode,
        "resolution": (last.by, last.surety.value, last.at) if last else None,
        "taken_back": [(e.resolution.by, e.resolution.surety.value, e.at) for e in facts.taken_back],
        "asked": (facts.csat.asked_at, facts.csat.liked.value if facts.csat.liked else None)
        if facts.csat
        else None,
        "handovers": [_escalation(each) for each in facts.escalations],
    }


def _escalation(facts: EscalationFacts) -> tuple[Any, ...]:
    return (
        facts.triggers[0],
        facts.intent,
        facts.queue,
        facts.escalated_at,
        facts.due_at,
        facts.promised_at,
        facts.taken_over_at,
        facts.first_reply_at,
        facts.closed_at,
        facts.useful,
    )
