"""The bodies that are bent: real ones if the given sets are on this machine, and one of ours for every field."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from chalicelib.adapters.whatsapp.fields import FIELDS
from infra.paths import ROOT

Json = dict[str, Any]

NUMBER, CUSTOMER, BSUID = "106540352242922", "34600111222", "ES.13491208655302741918"
COMMON: Json = {
    "messaging_product": "whatsapp",
    "metadata": {"display_phone_number": "34911222333", "phone_number_id": NUMBER},
    "contacts": [{"profile": {"name": "Maria", "username": "maria.g"}, "wa_id": CUSTOMER, "user_id": BSUID}],
}
FROM: Json = {"from": CUSTOMER, "from_user_id": BSUID, "id": "wamid.in", "timestamp": "1795428000"}
TO: Json = {
    "from": "34911222333",
    "to": CUSTOMER,
    "to_user_id": BSUID,
    "id": "wamid.echo",
    "timestamp": "1795428001",
}
FILE: Json = {"id": "1003383421387256", "mime_type": "image/jpeg", "sha256": "=", "caption": "Look"}
CALLBACK = f"{NUMBER}-c0123456789abcdef/1795428005000-o0123456789abcdef"


def seeds() -> list[Json]:
    """Every body there is to begin with."""
    return [*_given(), *(_body(field, value) for field, value in _own())]


def _given() -> list[Json]:
    folder = (
        Path(os.environ.get("HANDOFF_CORPORA") or ROOT.parent / "shared")
        / "fixtures"
        / "whatsapp"
        / "webhooks"
    )
    found = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return [document for document in found if isinstance(document, dict)]


def _body(field: str, value: Json) -> Json:
    change = {"field": field, "value": value}
    return {
        "object": "whatsapp_business_account",
        "entry": [{"id": "102290129340398", "time": 1795428000, "changes": [change]}],
    }


def _own() -> list[tuple[str, Json]]:
    messages = [{**FROM, "type": kind, kind: content} for kind, content in _contents()]
    statuses = [
        {"id": "wamid.out", "status": status, "timestamp": "1795428010", "recipient_id": CUSTOMER, **more}
        for status, more in _statuses()
    ]
    return [
        *(("messages", {**COMMON, "messages": [message]}) for message in messages),
        *(("messages", {**COMMON, "statuses": [status]}) for status in statuses),
        ("messages", {**COMMON, "messages": messages, "statuses": statuses, "errors": [{"code": 131000}]}),
        ("standby", {**COMMON, "standby": {"messages": messages[:2], "message_echoes": [TO]}}),
        (
            "smb_message_echoes",
            {**COMMON, "message_echoes": [{**TO, "type": "text", "text": {"body": "On my way"}}]},
        ),
        ("history", {**COMMON, "history": [{"threads": [{"id": CUSTOMER, "messages": messages[:3]}]}]}),
        (
            "smb_app_state_sync",
            {**COMMON, "state_sync": [{"contact": {"phone_number": CUSTOMER}, "action": "add"}]},
        ),
        ("user_preferences", {**COMMON, "user_preferences": [{"wa_id": CUSTOMER, "value": "stop"}]}),
        (
            "user_id_update",
            {**COMMON, "user_id_update": [{"user_id": {"previous": BSUID, "current": "ES.2"}}]},
        ),
        ("calls", {**COMMON, "calls": [{**FROM, "event": "connect", "direction": "USER_INITIATED"}]}),
        *((field, {"event": "FLAGGED", "decision": "REJECTED"}) for field in sorted(FIELDS)),
        ("something_new", {**COMMON, "anything": 1}),
    ]


def _contents() -> list[tuple[str, Any]]:
    reply = {"id": "yes", "title": "Yes"}
    return [
        ("text", {"body": "Hello"}),
        *((kind, FILE) for kind in ("image", "audio", "video", "document", "sticker", "voice")),
        ("location", {"latitude": 40.4, "longitude": -3.7}),
        ("contacts", [{"phones": [{"phone": "1"}]}]),
        ("interactive", {"type": "button_reply", "button_reply": reply}),
        ("interactive", {"type": "nfm_reply", "nfm_reply": {"body": "Sent", "response_json": "{"}}),
        ("interactive", {"type": "call_permission_reply", "call_permission_reply": {"response": "accept"}}),
        ("button", {"payload": "STOP", "text": "Stop"}),
        ("reaction", {"message_id": "wamid.out", "emoji": "👍"}),
        ("order", {"catalog_id": "1", "product_items": []}),
        (
            "edit",
            {"original_message_id": "wamid.in", "message": {"type": "text", "text": {"body": "Friday"}}},
        ),
        ("revoke", {"original_message_id": "wamid.in"}),
        ("system", {"type": "user_changed_number", "wa_id": "34600999888", "body": "changed"}),
        ("system", {"type": "user_changed_user_id", "user_id": "ES.2", "previous_user_id": BSUID}),
        ("unsupported", {"type": "poll"}),
    ]


def _statuses() -> list[tuple[str, Json]]:
    ours = {"biz_opaque_callback_data": CALLBACK, "recipient_user_id": BSUID}
    price = {"pricing": {"billable": True, "type": "regular", "category": "service"}}
    failure = {"errors": [{"code": 131047, "title": "Re-engagement", "error_data": {"details": "24 hours"}}]}
    return [
        ("sent", ours),
        ("delivered", {**ours, **price}),
        ("failed", {**ours, **failure}),
        ("deleted", {}),
    ]
