"""One small example of everything WhatsApp posts, by field and by what docs/channel.md calls it."""

from __future__ import annotations

from typing import Any

from tests.payloads.whatsapp import (
    MARIA,
    MARIA_BSUID,
    SENT_AT,
    Json,
    button_reply,
    contact,
    list_reply,
    message,
    status,
    text,
    value,
)

OWN_PHONE = "34911222333"
FILE = {"id": "1003383421387256", "mime_type": "image/jpeg", "sha256": "=", "caption": "My tooth"}
CALLBACK = "106540352242922-c0123456789abcdef/1795428005000-o0123456789abcdef"


def tapped(kind: str, **reply: Any) -> Json:
    return message("interactive", interactive={"type": kind, kind: reply})


def system(kind: str, **told: Any) -> Json:
    return message("system", system={"type": kind, "body": "Maria changed", **told})


def echo(kind: str = "text", **content: Any) -> Json:
    """What somebody wrote to Maria in the business's own app."""
    return {
        "from": OWN_PHONE,
        "to": MARIA,
        "to_user_id": MARIA_BSUID,
        "id": "wamid.echo",
        "timestamp": str(SENT_AT),
        "type": kind,
        **(content or {"text": {"body": "On my way"}}),
    }


def with_(**parts: Any) -> Json:
    """A value with Maria among its contacts."""
    return {**value(), "contacts": [contact()], **parts}


def old(kind: str = "text", **more: Any) -> Json:
    """A thread of a history with one message of Maria's."""
    return {"id": MARIA, "messages": [{**message(kind, text={"body": "Hi"}), **more}]}


def call(event: str = "connect", direction: str = "USER_INITIATED") -> Json:
    return {
        "id": "wacid.1",
        "from": MARIA,
        "to": OWN_PHONE,
        "event": event,
        "direction": direction,
        "timestamp": str(SENT_AT),
        "session": {"sdp": "v=0"},
    }


MESSAGES: dict[str, Json] = {
    "text": text(),
    **{
        kind: message(kind, **{kind: FILE})
        for kind in ("image", "video", "document", "sticker", "audio", "voice")
    },
    "location": message("location", location={"latitude": 40.4, "longitude": -3.7}),
    "contacts": message("contacts", contacts=[{"phones": [{"phone": "1"}]}]),
    "interactive: button": button_reply("Yes"),
    "interactive: list": list_reply("Thursday"),
    "interactive: flow": tapped("nfm_reply", body="Sent", response_json="{}"),
    "interactive: call permission": tapped("call_permission_reply", response="accept"),
    "button (of a template)": message("button", button={"payload": "NO", "text": "No"}),
    "reaction": message("reaction", reaction={"message_id": "wamid.0", "emoji": "👍"}),
    "order": message("order", order={"catalog_id": "1", "product_items": []}),
    "edit": message(
        "edit", edit={"original_message_id": "w", "message": {"type": "text", "text": {"body": "Fri"}}}
    ),
    "revoke": message("revoke", revoke={"original_message_id": "wamid.0"}),
    "system: new number": system("user_changed_number", wa_id="34600999888"),
    "system: new BSUID": system("user_changed_user_id", user_id="ES.2"),
    "system: new security code": system("customer_identity_changed"),
    "unsupported": message("unsupported", errors=[{"code": 131051}]),
    "request_welcome": message("request_welcome"),
    "of a group": text(group_id="120363"),
    "of a type we do not know": message("hologram", hologram={}),
    "without an id": {**text(), "id": None},
}

STATUSES: dict[str, Json] = {
    **{name: status(name, CALLBACK) for name in ("sent", "delivered", "read", "played", "failed")},
    "of a kind we do not know": status("deleted"),
}

NEWS: dict[tuple[str, str], Json] = {
    ("account_update", "restricted in messaging"): {
        "event": "ACCOUNT_RESTRICTION",
        "restriction_info": [{"restriction_type": "RESTRICTED_BIZ_INITIATED_MESSAGING"}],
    },
    ("account_update", "restricted otherwise"): {
        "event": "ACCOUNT_RESTRICTION",
        "restriction_info": [{"restriction_type": "RESTRICTED_ADD_PHONE_NUMBER_ACTION"}],
    },
    ("account_update", "policy violation"): {"event": "ACCOUNT_VIOLATION"},
    ("account_update", "disabled"): {"event": "DISABLED_UPDATE", "ban_info": {"waba_ban_state": "DISABLE"}},
    ("account_update", "to be disabled"): {
        "event": "DISABLED_UPDATE",
        "ban_info": {"waba_ban_state": "SCHEDULE_FOR_DISABLE"},
    },
    ("account_update", "reinstated"): {
        "event": "DISABLED_UPDATE",
        "ban_info": {"waba_ban_state": "REINSTATE"},
    },
    ("account_update", "deleted, offboarded"): {"event": "ACCOUNT_DELETED"},
    ("account_update", "disconnected by the phone"): {
        "event": "PARTNER_REMOVED",
        "disconnection_info": {"reason": "PRIMARY_INACTIVITY"},
    },
    ("account_update", "partner removed, app uninstalled"): {"event": "PARTNER_REMOVED"},
    ("account_update", "anything else"): {"event": "VERIFIED_ACCOUNT"},
    ("account_review_update", "rejected"): {"decision": "REJECTED"},
    ("account_review_update", "anything else"): {"decision": "APPROVED"},
    ("account_alerts", "payment"): {"alert_info": {"alert_type": "PAYMENT_FAILED"}},
    ("account_alerts", "critical, warning"): {"alert_info": {"alert_severity": "CRITICAL"}},
    ("account_alerts", "anything else"): {"alert_info": {"alert_severity": "INFORMATIONAL"}},
    ("account_offboarded", ""): {"reason": "USER_INITIATED"},
    ("account_reconnected", ""): {"waba_id": "1"},
    ("account_settings_update", ""): {},
    ("business_capability_update", ""): {"max_daily_conversations_per_business": 1000},
    ("phone_number_quality_update", "flagged, limit lowered"): {"event": "DOWNGRADE"},
    ("phone_number_quality_update", "banned, restricted"): {"event": "BANNED"},
    ("phone_number_quality_update", "anything else"): {"event": "UPGRADE"},
    ("phone_number_name_update", "rejected"): {"decision": "REJECTED"},
    ("phone_number_name_update", "anything else"): {"decision": "APPROVED"},
    ("business_username_update", ""): {"username": "clinic", "status": "approved"},
    ("business_username_updates", ""): {"username": "clinic", "status": "approved"},
    ("security", ""): {"event": "PIN_CHANGED"},
    ("message_template_status_update", "rejected, paused, disabled, flagged"): {"event": "PAUSED"},
    ("message_template_status_update", "anything else"): {"event": "APPROVED"},
    ("message_template_quality_update", "red, yellow"): {"new_quality_score": "RED"},
    ("message_template_quality_update", "anything else"): {"new_quality_score": "GREEN"},
    ("message_template_components_update", ""): {"message_template_id": 1},
    ("template_category_update", ""): {"new_category": "MARKETING"},
    ("template_correct_category_detection", ""): {"correct_category": "MARKETING"},
    ("group_lifecycle_update", ""): {"groups": [{"type": "group_create"}]},
    ("group_participants_update", ""): {"groups": [{"type": "group_participants_add"}]},
    ("group_settings_update", ""): {"groups": [{"type": "group_settings_update"}]},
    ("group_status_update", "suspended"): {"groups": [{"type": "group_suspend"}]},
    ("group_status_update", "anything else"): {"groups": [{"type": "group_suspend_cleared"}]},
    ("flows", "blocked, throttled, alert"): {"event": "FLOW_STATUS_CHANGE", "new_status": "BLOCKED"},
    ("flows", "anything else"): {"event": "FLOW_STATUS_CHANGE", "new_status": "PUBLISHED"},
    ("payment_configuration_update", ""): {"configuration_name": "razorpay", "status": "Active"},
    ("partner_solutions", ""): {"event": "SOLUTION_CREATED"},
    ("messaging_handovers", ""): {"type": "control_passed", "recipient": {"phone_number_id": "1"}},
}

EXAMPLES: dict[tuple[str, str], Json] = {
    **{("messages", name): with_(messages=[each]) for name, each in MESSAGES.items()},
    **{("messages", f"status: {name}"): value(statuses=[each]) for name, each in STATUSES.items()},
    ("messages", "errors"): with_(errors=[{"code": 131000, "title": "Something went wrong"}]),
    ("messages", "user_actions: tap on a link"): with_(
        user_actions=[{"action_type": "marketing_messages_link_click"}]
    ),
    ("messages", "user_actions: new"): with_(user_actions=[{"action_type": "new"}]),
    ("messages", "a part we do not know"): with_(holograms=[]),
    ("calls", "by a customer"): with_(calls=[call()]),
    ("calls", "by the business, its progress, its end"): with_(calls=[call(direction="BUSINESS_INITIATED")]),
    ("calls", "status"): with_(statuses=[{"status": "RINGING"}]),
    ("calls", "errors"): with_(errors=[{"code": 138000}]),
    ("smb_message_echoes", "message"): with_(message_echoes=[echo()]),
    ("smb_message_echoes", "edit"): with_(message_echoes=[echo("edit", edit={"original_message_id": "w"})]),
    ("smb_message_echoes", "revoke"): with_(
        message_echoes=[echo("revoke", revoke={"original_message_id": "w"})]
    ),
    ("smb_message_echoes", "of a group"): with_(message_echoes=[{**echo(), "group_id": "120363"}]),
    ("message_echoes", "message"): with_(message_echoes=[echo()]),
    ("standby", "message"): with_(messages=[text()]),
    ("standby", "message, under `standby`"): with_(standby={"messages": [text()]}),
    ("standby", "echo, under `standby`"): with_(standby={"message_echoes": [echo()]}),
    ("history", "thread"): with_(history=[{"threads": [old()]}]),
    ("history", "file of an older message"): with_(messages=[message("image", image=FILE)]),
    ("history", "declined"): with_(history=[{"errors": [{"code": 2593109, "title": "Not shared"}]}]),
    ("history", "of a group"): with_(history=[{"threads": [old(group_id="120363")]}]),
    ("smb_app_state_sync", "contact"): with_(
        state_sync=[
            {"type": "contact", "contact": {"phone_number": MARIA, "full_name": "Maria"}, "action": "add"}
        ]
    ),
    ("user_preferences", "marketing: stop"): with_(user_preferences=[{"wa_id": MARIA, "value": "stop"}]),
    ("user_preferences", "marketing: resume, signup"): with_(
        user_preferences=[{"wa_id": MARIA, "value": "resume"}]
    ),
    ("user_preferences", "anything else"): with_(user_preferences=[{"wa_id": MARIA, "value": "sometimes"}]),
    ("user_id_update", ""): with_(user_id_update=[{"user_id": {"previous": MARIA_BSUID, "current": "ES.2"}}]),
    **NEWS,
    ("a field we do not know", ""): {"anything": 1},
}
