"""The table's stream as changes of records: what publish_facts reads facts off."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.case_items import case_from
from chalicelib.adapters.dynamodb.codec import from_item
from chalicelib.adapters.dynamodb.escalation_items import escalation_from
from chalicelib.adapters.dynamodb.holds import hold_from
from chalicelib.adapters.dynamodb.message_items import message_from
from chalicelib.adapters.dynamodb.notices import notice_from
from chalicelib.adapters.dynamodb.rollouts import standing_from
from chalicelib.domain.facts import Change, Record


def changes_of(event: Mapping[str, Any]) -> tuple[Change, ...]:
    """Read a stream event, in order; what makes no facts (a head, a session) is left out."""
    images = (record.get("dynamodb", {}) for record in event.get("Records", ()))
    changes = (
        Change(_record_from(pair.get("OldImage")), _record_from(pair.get("NewImage")), _written_at(pair))
        for pair in images
    )
    return tuple(change for change in changes if change.old or change.new)


def touched_threads(event: Mapping[str, Any]) -> dict[str, str]:
    """The threads of a stream event, each with its newest record's name, such as `M#1763881200000-i0123`."""
    found: dict[str, str] = {}
    for record in event.get("Records", ()):
        key = from_item(record["dynamodb"]["Keys"])
        if key["PK"].startswith("T#"):
            found[keys.id_of(key["PK"])] = key["SK"]
    return found


def _written_at(pair: Mapping[str, Any]) -> datetime | None:
    seconds = pair.get("ApproximateCreationDateTime")
    return datetime.fromtimestamp(seconds, UTC) if isinstance(seconds, int | float) else None


def _record_from(image: Mapping[str, Any] | None) -> Record | None:
    if not image:
        return None
    item = from_item(image)
    match item["PK"]:
        case keys.HOLDS:
            return hold_from(item)
        case keys.CHANNEL:
            return notice_from(item)
        case "PLAYBOOK" if item["SK"] == keys.ACTIVE_PLAYBOOK["SK"]:
            return standing_from(item)
    if not item["PK"].startswith("T#"):
        return None
    match item["SK"][:2]:
        case "M#":
            return message_from(item)
        case "C#":
            return case_from(item)
        case "E#":
            return escalation_from(item)
        case _:
            return None
