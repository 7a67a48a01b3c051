"""Cases as items, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.domain.case import (
    Assignee,
    Case,
    Csat,
    Effort,
    Liked,
    Resolution,
    Snooze,
    Status,
    Surety,
    TakenBack,
)
from chalicelib.domain.escalation import Evidence, Takeover, Trigger

EPOCH = datetime.fromtimestamp(0, UTC)


def case_values(case: Case, *, kept_for: timedelta) -> dict[str, Any]:
    """Write all of a case without its key; an update with these removes what is None now."""
    resolution = case.resolution
    last = (resolution.at if resolution else None) or case.due_at or case.opened_at
    return {
        "status": case.status,
        "opened_at": case.opened_at,
        "queue": case.queue,
        "version": case.playbook_version,
        "intent": case.intent,
        "goal": case.customer_goal or None,
        "language": case.language,
        "clarifications": case.clarifications,
        "escalation_id": case.escalation_id,
        "due_at": case.due_at,
        **takeover_values(case.takeover),
        "resolved_by": resolution.by if resolution else None,
        "surety": resolution.surety if resolution else None,
        "resolved_at": resolution.at if resolution else None,
        "resolution_note": (resolution.note if resolution else None) or None,
        "reopens": case.reopens,
        "handed_back_at": case.handed_back_at,
        "hand_back_note": case.hand_back_note or None,
        "commitments": case.commitments or None,
        "offered": [evidence_values(evidence) for evidence in case.offered] or None,
        "tags": list(case.tags) or None,
        "snoozed_until": case.snooze.until if case.snooze else None,
        "snoozed_count": case.snooze.inbound_count if case.snooze else None,
        "snooze_pauses": (case.snooze.pauses or None) if case.snooze else None,
        "assigned_to": case.assignee.person_id if case.assignee else None,
        "assigned_name": case.assignee.name if case.assignee else None,
        "assigned_at": case.assignee.at if case.assignee else None,
        "joined": [asdict(each) for each in case.joined] or None,
        "check_at": case.check_at,
        "taken_back": [_taken_back_values(each) for each in case.taken_back] or None,
        "segment": case.segment or None,
        "mode": case.mode or None,
        "followed_up_at": case.followed_up_at,
        "csat": without_none(asdict(case.csat)) if case.csat else None,
        "effort": asdict(case.effort) if case.effort else None,
        "follows": case.follows or None,
        "expires_at": int((last + kept_for).timestamp()),
        **keys.case_indexes(case),
    }


def case_from(item: Mapping[str, Any]) -> Case:
    """Read a case."""
    return Case(
        case_id=keys.id_of(item["SK"]),
        thread_id=keys.id_of(item["PK"]),
        status=Status(item.get("status", Status.WITH_AI)),
        opened_at=to_instant(item.get("opened_at")) or EPOCH,
        queue=item.get("queue", ""),
        playbook_version=item.get("version", 0),
        intent=item.get("intent"),
        customer_goal=item.get("goal", ""),
        language=item.get("language"),
        clarifications=item.get("clarifications", 0),
        escalation_id=item.get("escalation_id"),
        due_at=to_instant(item.get("due_at")),
        takeover=takeover_from(item),
        resolution=_resolution_from(item),
        reopens=item.get("reopens", 0),
        handed_back_at=to_instant(item.get("handed_back_at")),
        hand_back_note=item.get("hand_back_note", ""),
        commitments=item.get("commitments", ""),
        offered=tuple(evidence_from(evidence) for evidence in item.get("offered", ())),
        tags=tuple(item.get("tags", ())),
        snooze=_snooze_from(item),
        assignee=_assignee_from(item),
        joined=tuple(
            Takeover(each["by"], each["name"], to_instant(each["at"]) or EPOCH)
            for each in item.get("joined", ())
        ),
        check_at=to_instant(item.get("check_at")),
        taken_back=tuple(_taken_back_from(each) for each in item.get("taken_back", ())),
        segment=item.get("segment", ""),
        mode=item.get("mode", ""),
        followed_up_at=to_instant(item.get("followed_up_at")),
        csat=_csat_from(item.get("csat")),
        effort=Effort(**{name: int(count) for name, count in item["effort"].items()})
        if item.get("effort")
        else None,
        follows=item.get("follows", ""),
    )


def takeover_values(takeover: Takeover | None) -> dict[str, Any]:
    """Write a takeover flat: the SLA clock's condition is on `taken_over_at`."""
    return {
        "taken_over_at": takeover.at if takeover else None,
        "taken_over_by": takeover.by if takeover else None,
        "taken_over_name": takeover.name if takeover else None,
    }


def takeover_from(item: Mapping[str, Any]) -> Takeover | None:
    """Read a takeover, if there was one."""
    at = to_instant(item.get("taken_over_at"))
    return Takeover(item.get("taken_over_by", ""), item.get("taken_over_name", ""), at) if at else None


def evidence_values(evidence: Evidence) -> dict[str, Any]:
    """Write a piece of evidence."""
    return without_none(asdict(evidence))


def evidence_from(values: Mapping[str, Any]) -> Evidence:
    """Read a piece of evidence."""
    return Evidence(
        trigger=Trigger(values["trigger"]),
        rule=values.get("rule", ""),
        message_id=values.get("message_id"),
        quote=values.get("quote", ""),
        language=values.get("language"),
    )


def without_none(values: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is not there."""
    return {name: value for name, value in values.items() if value is not None}


def _assignee_from(item: Mapping[str, Any]) -> Assignee | None:
    at = to_instant(item.get("assigned_at"))
    return Assignee(item.get("assigned_to", ""), item.get("assigned_name", ""), at) if at else None


def _snooze_from(item: Mapping[str, Any]) -> Snooze | None:
    until = to_instant(item.get("snoozed_until"))
    pauses = item.get("snooze_pauses", False)
    return Snooze(until, item.get("snoozed_count", 0), pauses=pauses) if until else None


def _taken_back_values(each: TakenBack) -> dict[str, Any]:
    ended = each.resolution
    return {
        "by": ended.by,
        "surety": ended.surety,
        "resolved_at": ended.at,
        "note": ended.note,
        "at": each.at,
    }


def _taken_back_from(values: Mapping[str, Any]) -> TakenBack:
    resolved_at = to_instant(values.get("resolved_at")) or EPOCH
    ended = Resolution(values["by"], Surety(values["surety"]), resolved_at, values.get("note", ""))
    return TakenBack(ended, to_instant(values.get("at")) or resolved_at)


def _csat_from(values: Mapping[str, Any] | None) -> Csat | None:
    if not values:
        return None
    liked = values.get("liked")
    asked_at = to_instant(values.get("asked_at")) or EPOCH
    return Csat(asked_at, Liked(liked) if liked else None, to_instant(values.get("liked_at")))


def _resolution_from(item: Mapping[str, Any]) -> Resolution | None:
    at = to_instant(item.get("resolved_at"))
    if at is None:
        return None
    surety = Surety(item.get("surety", Surety.SILENT))
    return Resolution(item.get("resolved_by", ""), surety, at, item.get("resolution_note", ""))
