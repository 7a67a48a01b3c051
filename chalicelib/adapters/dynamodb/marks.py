"""The marks of an escalation's clock, each set once. Keep in sync with infra/sla_clock.asl.json."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.expressions import update

WINDOW_MARKS = ("window_warned_at", "window_reopened_at")
WAITING = (
    "attribute_exists(#PK) AND attribute_not_exists(#taken_over_at) AND attribute_not_exists(#closed_at)"
)


def mark(table: str, thread_id: str, escalation_id: str, name: str, *, at: datetime) -> dict[str, Any]:
    """Set `reminded_at`, `breached_at` or a mark of the window, or add an alert's name, while the escalation waits.

    Each once; those of the window once a window, which is a new one when `window_check_at` has moved past the mark.
    """
    key = keys.escalation(thread_id, escalation_id)
    if name in ("reminded_at", "breached_at"):
        return update(table, key, sets={name: at}, condition=f"{WAITING} AND attribute_not_exists(#{name})")
    if name in WINDOW_MARKS:
        once = f"(attribute_not_exists(#{name}) OR #{name} < #window_check_at)"
        return update(table, key, sets={name: at}, condition=f"{WAITING} AND {once}")
    return update(
        table,
        key,
        sets={},
        appends={"alerted": [name]},
        condition=f"{WAITING} AND NOT contains(#alerted, :alert)",
        given={"alert": name},
    )
