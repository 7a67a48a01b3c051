"""Facts as events on EventBridge, and back: ids and plain values only, so that anyone may listen."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from chalicelib.domain.facts import FactName, Happened

SOURCE = "handoff"
MOST_AT_ONCE = 10
"""Entries of one PutEvents."""

IDS = ("case_id", "escalation_id", "message_id")


class NotPublished(Exception):
    """The bus did not take some facts; all are published again, and listeners know them by their ids."""


class EventBridge:
    """The EventBus port on EventBridge."""

    def __init__(self, events: Any, bus: str) -> None:
        self._events, self._bus = events, bus

    def publish(self, facts: Sequence[Happened]) -> None:
        entries = [entry_of(fact, self._bus) for fact in facts]
        for start in range(0, len(entries), MOST_AT_ONCE):
            answer = self._events.put_events(Entries=entries[start : start + MOST_AT_ONCE])
            if answer.get("FailedEntryCount"):
                codes = sorted({entry["ErrorCode"] for entry in answer["Entries"] if "ErrorCode" in entry})
                raise NotPublished(f"{answer['FailedEntryCount']} facts were not taken: {', '.join(codes)}")


def entry_of(fact: Happened, bus: str) -> dict[str, Any]:
    """Write a fact as an event; its details stand beside the ids, where rules of others can match them."""
    ids = {name: getattr(fact, name) for name in IDS if getattr(fact, name)}
    detail = {**fact.detail, **ids, "thread_id": fact.thread_id, "at": fact.at.isoformat()}
    return {
        "EventBusName": bus,
        "Source": SOURCE,
        "DetailType": fact.name.value,
        "Time": fact.at,
        "Detail": json.dumps(detail),
    }


def happened_from(event: Mapping[str, Any]) -> Happened:
    """Read a fact from the event that a rule brought; raise ValueError for a name that is none of ours."""
    detail = dict(event["detail"])
    return Happened(
        name=FactName(event["detail-type"]),
        thread_id=detail.pop("thread_id"),
        at=datetime.fromisoformat(detail.pop("at")).astimezone(UTC),
        case_id=detail.pop("case_id", None),
        escalation_id=detail.pop("escalation_id", None),
        message_id=detail.pop("message_id", None),
        detail=detail,
    )
