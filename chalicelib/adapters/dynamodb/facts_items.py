"""The facts of a case as attributes, and back: the case's own flat, each escalation's a map."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from chalicelib.adapters.dynamodb.case_items import EPOCH, without_none
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.domain.case import Csat, Effort, Liked, Resolution, Status, Surety, TakenBack
from chalicelib.domain.case_facts import CaseFacts, EscalationFacts

ESCALATION = "E_"
"""Begins the name of an escalation's attribute."""


def case_part(facts: CaseFacts) -> dict[str, Any]:
    """Write the case's own facts without its thread; what is None now is removed."""
    return {
        "opened_at": facts.opened_at,
        "status": facts.status,
        "queue": facts.queue,
        "version": facts.playbook_version,
        "intent": facts.intent,
        "language": facts.language,
        "segment": facts.segment or None,
        "mode": facts.mode or None,
        "tags": list(facts.tags) or None,
        "clarifications": facts.clarifications,
        "resolution": _resolution_values(facts.resolution) if facts.resolution else None,
        "taken_back": [
            {**_resolution_values(each.resolution), "taken_back_at": each.at} for each in facts.taken_back
        ]
        or None,
        "reopens": facts.reopens,
        "csat": without_none(asdict(facts.csat)) if facts.csat else None,
        "effort": asdict(facts.effort) if facts.effort else None,
        "with_people": facts.with_people or None,
        "follows": facts.follows or None,
    }


def escalation_part(facts: EscalationFacts) -> dict[str, Any]:
    """Write an escalation's facts."""
    values = without_none(asdict(facts))
    return {**values, "triggers": list(facts.triggers)}


def facts_from(item: Mapping[str, Any]) -> CaseFacts | None:
    """Read a case with its escalations; None where only an escalation or the forgetting was noted so far."""
    opened_at = to_instant(item.get("opened_at"))
    if opened_at is None:
        return None
    beside = [_escalation_from(part) for name, part in item.items() if name.startswith(ESCALATION)]
    return CaseFacts(
        case_id=item["SK"],
        thread_id=item.get("thread", ""),
        opened_at=opened_at,
        status=Status(item["status"]),
        queue=item.get("queue", ""),
        playbook_version=item.get("version", 0),
        intent=item.get("intent"),
        language=item.get("language"),
        segment=item.get("segment", ""),
        mode=item.get("mode", ""),
        tags=tuple(item.get("tags", ())),
        clarifications=item.get("clarifications", 0),
        resolution=_resolution_from(item["resolution"]) if item.get("resolution") else None,
        taken_back=tuple(
            TakenBack(_resolution_from(each), to_instant(each["taken_back_at"]) or EPOCH)
            for each in item.get("taken_back", ())
        ),
        reopens=item.get("reopens", 0),
        csat=_csat_from(item["csat"]) if item.get("csat") else None,
        effort=Effort(**item["effort"]) if item.get("effort") else None,
        with_people=item.get("with_people", False),
        follows=item.get("follows", ""),
        escalations=tuple(sorted(beside, key=lambda each: (each.escalated_at, each.escalation_id))),
    )


def _escalation_from(part: Mapping[str, Any]) -> EscalationFacts:
    def moment(name: str) -> Any:
        return to_instant(part.get(name))

    return EscalationFacts(
        escalation_id=part["escalation_id"],
        triggers=tuple(part.get("triggers", ())),
        queue=part.get("queue", ""),
        escalated_at=moment("escalated_at") or EPOCH,
        due_at=moment("due_at") or EPOCH,
        playbook_version=part.get("playbook_version", 0),
        revision=part.get("revision", 1),
        breached_at=moment("breached_at"),
        taken_over_at=moment("taken_over_at"),
        first_reply_at=moment("first_reply_at"),
        promised_at=moment("promised_at"),
        promise_kept=part.get("promise_kept"),
        closed_at=moment("closed_at"),
        edited=float(part["edited"]) if part.get("edited") is not None else None,
        useful=part.get("useful"),
        intent=part.get("intent"),
        draft=part.get("draft", False),
        superseded=part.get("superseded", False),
    )


def _resolution_values(resolution: Resolution) -> dict[str, Any]:
    return {"by": resolution.by, "surety": resolution.surety, "at": resolution.at}


def _resolution_from(values: Mapping[str, Any]) -> Resolution:
    return Resolution(values["by"], Surety(values["surety"]), to_instant(values["at"]) or EPOCH)


def _csat_from(values: Mapping[str, Any]) -> Csat:
    liked = values.get("liked")
    asked_at = to_instant(values.get("asked_at")) or EPOCH
    return Csat(asked_at, Liked(liked) if liked else None, to_instant(values.get("liked_at")))
