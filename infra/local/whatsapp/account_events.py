"""News of the account, as Meta posts it; those that stop sending really stop it until `restored`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from infra.local.whatsapp import envelope, imports
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.posting import post

Fields = Mapping[str, Any]
Value = dict[str, Any]

FOR_GOOD = 1_000_000
"""Sends that are refused: more than there will be."""
STOPPING = ("restricted", "locked", "payment", "spam", "invalid_token")


@dataclass(frozen=True)
class Event:
    """One piece of news: its name for people, its field, what it says, and the fault that comes with it."""

    title: str
    field: str
    value: Callable[[Network, Fields], Value]
    fault: str = ""
    template_status: str = ""


def happen(network: Network, name: str, fields: Fields) -> None:
    """Let it happen and post it. Raises ValueError."""
    event = EVENTS.get(name)
    if event is None:
        raise ValueError(f"unknown event {name!r}; known: {', '.join(sorted(EVENTS))}")
    value = event.value(network, fields)
    if event.fault:
        network.faults.plan(event.fault, FOR_GOOD)
    if name == "restored":
        for fault in STOPPING:
            network.faults.plan(fault, 0)
    if event.template_status:
        network.templates.set_status(value["message_template_name"], event.template_status)
    field = str(fields.get("field") or "messages") if name == "raw" else event.field
    wrap = envelope.envelope if event.field in OF_THE_NUMBER else envelope.account_envelope
    post(network, "account", field, "", wrap(network.settings, value, field))


def _is(**value: Any) -> Callable[[Network, Fields], Value]:
    return lambda _, __: dict(value)


def _restriction(network: Network, _: Fields) -> Value:
    until = str(int(network.now()) + 3 * 86_400)
    kinds = ("RESTRICTED_BIZ_INITIATED_MESSAGING", "RESTRICTED_CUSTOMER_INITIATED_MESSAGING")
    return {
        "phone_number": network.settings.display_phone_number,
        "event": "ACCOUNT_RESTRICTION",
        "restriction_info": [{"restriction_type": kind, "expiration": until} for kind in kinds],
    }


def _payment(network: Network, _: Fields) -> Value:
    return {
        "entity_type": "WABA",
        "entity_id": network.settings.business_account_id,
        "alert_info": {
            "alert_severity": "CRITICAL",
            "alert_status": "ACTIVE",
            "alert_type": "PAYMENT_METHOD_ISSUE",
            "alert_description": "Messages are not delivered until there is a valid payment method.",
        },
    }


def _quality(event: str, limit: str) -> Callable[[Network, Fields], Value]:
    return lambda network, _: {
        "display_phone_number": network.settings.display_phone_number,
        "event": event,
        "current_limit": limit,
    }


def _template(**more: Any) -> Callable[[Network, Fields], Value]:
    def value(network: Network, fields: Fields) -> Value:
        name = str(fields.get("template") or "spring_offer")
        known = next((each for each in network.templates.all() if each["name"] == name), None)
        if known is None:
            raise ValueError(f"there is no template {name!r}")
        return {
            **more,
            "message_template_id": int(known["id"]),
            "message_template_name": name,
            "message_template_language": known["language"],
        }

    return value


def _raw(_: Network, fields: Fields) -> Value:
    value = fields.get("value")
    if not isinstance(value, dict):
        raise ValueError("`value` must be an object, beside the `field` that it belongs to")
    return value


OF_THE_NUMBER = ("history", "smb_app_state_sync", "standby", "messaging_handovers", "messages")

EVENTS = {
    "restricted": Event("Account restricted", "account_update", _restriction, fault="restricted"),
    "locked": Event(
        "Account disabled",
        "account_update",
        _is(event="DISABLED_UPDATE", ban_info={"waba_ban_state": "DISABLE", "waba_ban_date": "today"}),
        fault="locked",
    ),
    "payment": Event("Payment problem", "account_alerts", _payment, fault="payment"),
    "violation": Event(
        "Policy violation",
        "account_update",
        _is(event="ACCOUNT_VIOLATION", violation_info={"violation_type": "SPAM"}),
    ),
    "restored": Event(
        "Account restored",
        "account_update",
        _is(event="DISABLED_UPDATE", ban_info={"waba_ban_state": "REINSTATE", "waba_ban_date": "today"}),
    ),
    "quality_low": Event("Number flagged", "phone_number_quality_update", _quality("FLAGGED", "TIER_10K")),
    "limit_lowered": Event("Limit lowered", "phone_number_quality_update", _quality("DOWNGRADE", "TIER_250")),
    "template_paused": Event(
        "Template paused",
        "message_template_status_update",
        _template(event="PAUSED", reason="LOW_QUALITY"),
        template_status="PAUSED",
    ),
    "template_disabled": Event(
        "Template disabled",
        "message_template_status_update",
        _template(event="DISABLED", reason="LOW_QUALITY"),
        template_status="DISABLED",
    ),
    "template_approved": Event(
        "Template approved",
        "message_template_status_update",
        _template(event="APPROVED", reason="NONE"),
        template_status="APPROVED",
    ),
    "template_quality": Event(
        "Template quality low",
        "message_template_quality_update",
        _template(previous_quality_score="GREEN", new_quality_score="RED"),
    ),
    "template_category": Event(
        "Template category changed", "template_category_update", _template(new_category="MARKETING")
    ),
    "security": Event("PIN reset asked for", "security", _is(event="PIN_RESET_REQUEST")),
    "offboarded": Event("Account offboarded", "account_offboarded", _is(reason="USER_INITIATED")),
    "history": Event("History import", "history", imports.history),
    "contacts": Event("Contacts import", "smb_app_state_sync", imports.contacts),
    "standby": Event("Another app answers", "standby", imports.standby),
    "handover": Event("Conversation passed to us", "messaging_handovers", imports.handover),
    "link_click": Event("A link was tapped", "messages", imports.link_click),
    "errors": Event(
        "An error on its own",
        "messages",
        _is(errors=[{"code": 130429, "title": "Rate limit hit", "message": "(#130429) Rate limit hit"}]),
    ),
    "raw": Event("Any field and value", "", _raw),
}
