"""Escalations with their packets as items, and back. Keep names in sync with infra/sla_clock.asl.json."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import timedelta
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.case_items import (
    EPOCH,
    evidence_from,
    evidence_values,
    takeover_from,
    takeover_values,
    without_none,
)
from chalicelib.adapters.dynamodb.codec import to_instant
from chalicelib.domain.escalation import Alert, Escalation
from chalicelib.domain.packet import Fact, Packet, Reading, Step


def new_escalation_values(escalation: Escalation, *, kept_for: timedelta) -> dict[str, Any]:
    """Write all of an escalation without its key: a new one, or one that gets a new clock."""
    return {
        "case_id": escalation.case_id,
        "evidence": [evidence_values(evidence) for evidence in escalation.evidence],
        "queue": escalation.queue,
        "escalated_at": escalation.escalated_at,
        "version": escalation.playbook_version,
        "reminded_at": escalation.reminded_at,
        "breached_at": escalation.breached_at,
        "alerted": list(escalation.alerted) or None,
        "window_warned_at": escalation.window_warned_at,
        "window_reopened_at": escalation.window_reopened_at,
        "reply_missed_at": escalation.reply_missed_at,
        "assigns": escalation.assigns or None,
        "expires_at": int((escalation.due_at + kept_for).timestamp()),
        **committed_values(escalation),
    }


def committed_values(escalation: Escalation) -> dict[str, Any]:
    """What a commit may change later: not the SLA clock's own marks, which may be set at this moment."""
    return {
        "reminder_at": escalation.reminder_at,
        "due_at": escalation.due_at,
        "alerts": [{"name": alert.name, "at": alert.at} for alert in escalation.alerts],
        "revision": escalation.revision if escalation.revision > 1 else None,
        "pauses": escalation.pauses or None,
        "promise": escalation.promise or None,
        "promised_at": escalation.promised_at,
        "promise_kept": escalation.promise_kept,
        "reply_owed_at": escalation.reply_owed_at,
        "packet": _packet_values(escalation.packet),
        **takeover_values(escalation.takeover),
        "first_reply_at": escalation.first_reply_at,
        "closed_at": escalation.closed_at,
        "edited": str(round(escalation.edited, 3)) if escalation.edited is not None else None,
        "useful": escalation.useful,
        "missed_at": escalation.missed_at,
        "supersedes": escalation.supersedes or None,
        "superseded_by": escalation.superseded_by or None,
        "window_check_at": escalation.window_check_at,
        **keys.escalation_indexes(escalation),
    }


def escalation_from(item: Mapping[str, Any]) -> Escalation:
    """Read an escalation."""
    due_at = to_instant(item.get("due_at")) or EPOCH
    return Escalation(
        escalation_id=keys.id_of(item["SK"]),
        thread_id=keys.id_of(item["PK"]),
        case_id=item.get("case_id", ""),
        evidence=tuple(evidence_from(evidence) for evidence in item.get("evidence", ())),
        queue=item.get("queue", ""),
        escalated_at=to_instant(item.get("escalated_at")) or EPOCH,
        reminder_at=to_instant(item.get("reminder_at")) or due_at,
        due_at=due_at,
        packet=_packet_from(item.get("packet", {})),
        playbook_version=item.get("version", 0),
        alerts=tuple(
            Alert(alert["name"], to_instant(alert["at"]) or due_at) for alert in item.get("alerts", ())
        ),
        promise=item.get("promise", ""),
        reminded_at=to_instant(item.get("reminded_at")),
        breached_at=to_instant(item.get("breached_at")),
        alerted=tuple(item.get("alerted", ())),
        takeover=takeover_from(item),
        first_reply_at=to_instant(item.get("first_reply_at")),
        closed_at=to_instant(item.get("closed_at")),
        window_check_at=to_instant(item.get("window_check_at")),
        window_warned_at=to_instant(item.get("window_warned_at")),
        window_reopened_at=to_instant(item.get("window_reopened_at")),
        revision=item.get("revision", 1),
        pauses=item.get("pauses", 0),
        promised_at=to_instant(item.get("promised_at")),
        promise_kept=item.get("promise_kept"),
        reply_owed_at=to_instant(item.get("reply_owed_at")),
        reply_missed_at=to_instant(item.get("reply_missed_at")),
        assigns=item.get("assigns", False),
        edited=float(item["edited"]) if item.get("edited") is not None else None,
        useful=item.get("useful"),
        missed_at=to_instant(item.get("missed_at")),
        supersedes=item.get("supersedes", ""),
        superseded_by=item.get("superseded_by", ""),
    )


def _packet_values(packet: Packet) -> dict[str, Any]:
    return without_none(
        {
            "intent": packet.intent,
            "goal": packet.customer_goal,
            "facts": [asdict(fact) for fact in packet.facts],
            "tried": [without_none(asdict(step)) for step in packet.tried],
            "why": packet.why,
            "reply": packet.suggested_reply,
            "language": packet.language,
            "readings": [
                {"by": reading.by, "says": reading.says, "sure": f"{reading.sure:.2f}"}
                for reading in packet.readings
            ]
            or None,
        }
    )


def _packet_from(values: Mapping[str, Any]) -> Packet:
    return Packet(
        intent=values.get("intent"),
        customer_goal=values.get("goal", ""),
        facts=tuple(
            Fact(fact.get("name", ""), fact.get("value", ""), fact.get("message_id", ""))
            for fact in values.get("facts", ())
        ),
        tried=tuple(
            Step(step.get("what", ""), step.get("detail", ""), step.get("message_id"))
            for step in values.get("tried", ())
        ),
        why=values.get("why", ""),
        suggested_reply=values.get("reply", ""),
        language=values.get("language", ""),
        readings=tuple(
            Reading(reading.get("by", ""), reading.get("says", ""), float(reading.get("sure", 0)))
            for reading in values.get("readings", ())
        ),
    )
