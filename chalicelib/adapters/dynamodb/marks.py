"""The marks of an escalation's clock, each set once. Keep in sync with infra/sla_clock.asl.json."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from chalicelib.adapters.dynamodb import keys
from chalicelib.adapters.dynamodb.expressions import update

WINDOW_MARKS = ("window_warned_at", "window_reopened_at")
REPLY_MARK = "reply_missed_at"
WAITING = (
    "attribute_exists(#PK) AND attribute_not_exists(#taken_over_at) AND attribute_not_exists(#closed_at)"
)


def mark(
    table: str, thread_id: str, escalation_id: str, name: str, *, at: datetime, due_at: datetime | None = None
) -> dict[str, Any]:
    """Set `reminded_at`, `breached_at` or a mark of the window, or add an alert's name, while the escalation waits.

    Each once; those of the window once a window, which is a new one when `window_check_at` has moved past the mark.
    With `due_at` only while its clock is the one that ends then. `reply_missed_at` is set while an answer is owed,
    whoever has the case; there `due_at` is the time by which it was owed.
    """
    key = keys.escalation(thread_id, escalation_id)
    if name == REPLY_MARK:
        return _reply_mark(table, key, at, due_at)
    waiting, given = (f"{WAITING} AND #due_at = :due_at", {"due_at": due_at}) if due_at else (WAITING, {})
    if name in ("reminded_at", "breached_at"):
        once = f"attribute_not_exists(#{name})"
        return update(table, key, sets={name: at}, condition=f"{waiting} AND {once}", given=given)
    if name in WINDOW_MARKS:
        once = f"(attribute_not_exists(#{name}) OR #{name} < #window_check_at)"
        return update(table, key, sets={name: at}, condition=f"{waiting} AND {once}", given=given)
    return update(
        table,
        key,
        sets={},
        appends={"alerted": [name]},
        condition=f"{waiting} AND NOT contains(#alerted, :alert)",
        given={**given, "alert": name},
    )


def _reply_mark(table: str, key: keys.Key, at: datetime, owed_at: datetime | None) -> dict[str, Any]:
    owed = "#reply_owed_at = :owed_at" if owed_at else "attribute_exists(#reply_owed_at)"
    once = f"(attribute_not_exists(#{REPLY_MARK}) OR #{REPLY_MARK} < #reply_owed_at)"
    condition = f"attribute_not_exists(#closed_at) AND {owed} AND {once}"
    given = {"owed_at": owed_at} if owed_at else {}
    return update(table, key, sets={REPLY_MARK: at}, condition=condition, given=given)
