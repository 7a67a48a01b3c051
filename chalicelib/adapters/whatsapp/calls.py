"""Calls: a customer's call opens the service window; nothing else of a call concerns a chat."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from chalicelib.adapters.whatsapp.change import Change
from chalicelib.adapters.whatsapp.contacts import sender_of
from chalicelib.adapters.whatsapp.lenient import fitting, id_of, instant_of, label
from chalicelib.domain.inbound import Inbound, Unrecognised, WebhookEvent

Json = Mapping[str, Any]

NOT_KEPT = {"id", "wacid", "from", "from_user_id", "from_parent_user_id", "to", "timestamp", "session"}
"""Kept in fields of their own; `session` is how two phones would talk."""


def read_calls(change: Change) -> Iterator[WebhookEvent]:
    """Read calls that customers make; other events are only counted."""
    calls = list(change.objects("calls"))
    for raw in calls:
        yield _call(raw, change, alone=len(calls) == 1)


def read_call_statuses(change: Change) -> Iterator[WebhookEvent]:
    """Count how calls of ours go on."""
    for raw in change.objects("statuses"):
        yield Unrecognised(f"field.calls.{label(raw.get('status'))}")


def read_call_errors(change: Change) -> Iterator[WebhookEvent]:
    """Count why calls failed."""
    for _ in change.objects("errors"):
        yield Unrecognised("field.calls.errors")


def _call(raw: Json, change: Change, *, alone: bool) -> Inbound | Unrecognised:
    event = label(raw.get("event")).removeprefix("call_")
    if event != "connect" or raw.get("direction") != "USER_INITIATED":
        return Unrecognised(f"field.calls.{event}")
    wacid = id_of(raw.get("id") or raw.get("wacid"), most=512)
    contact = sender_of(raw, change.contacts, alone=alone)
    if wacid is None or change.number is None or contact is None:
        return Unrecognised("field.calls.incomplete", raw)
    call = {name: value for name, value in raw.items() if name not in NOT_KEPT}
    return Inbound(
        wamid=wacid,
        phone_number_id=change.number,
        contact=contact,
        kind="call",
        text="",
        sent_at=instant_of(raw.get("timestamp")) or instant_of(raw.get("start_time")),
        details=fitting({"type": event, "call": call}),
    )
