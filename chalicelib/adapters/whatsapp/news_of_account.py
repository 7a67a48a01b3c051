"""News of the WhatsApp Business Account: is it well, restricted, or gone?"""

from __future__ import annotations

from collections.abc import Callable

from chalicelib.adapters.whatsapp.lenient import objects, part
from chalicelib.adapters.whatsapp.telling import (
    INFO,
    MANAGER,
    STOPS,
    WARNING,
    Json,
    Told,
    because,
    named,
    plain,
    word,
)

APPEAL = "Open WhatsApp Manager: it says why, for how long, and how to ask for a review."
ONBOARD = "Connect the account again in Meta Business Suite; until then nothing comes in or goes out."
PAY = "Add or correct the payment method in Meta Business Suite; until then messages may not be delivered."

KNOWN: dict[str, Told] = {
    "ACCOUNT_DELETED": Told(STOPS, "The WhatsApp Business Account was deleted", ONBOARD),
    "ACCOUNT_OFFBOARDED": Told(STOPS, "The account was disconnected from the app", ONBOARD),
    "ACCOUNT_RECONNECTED": Told(INFO, "The account is connected to the app again"),
    "VERIFIED_ACCOUNT": Told(INFO, "The account was verified"),
    "PARTNER_ADDED": Told(INFO, "A partner was given access to the account"),
    "PARTNER_APP_INSTALLED": Told(INFO, "A partner's app was installed on the account"),
    "PARTNER_APP_UNINSTALLED": Told(
        WARNING, "An app was uninstalled from the account", "If it was this one, install it again."
    ),
    "AD_ACCOUNT_LINKED": Told(INFO, "An ad account was linked"),
    "MM_LITE_TERMS_SIGNED": Told(INFO, "The terms of the marketing messages API were accepted"),
    "AUTH_INTL_PRICE_ELIGIBILITY_UPDATE": Told(
        INFO, "International prices for authentication messages changed"
    ),
    "VOLUME_BASED_PRICING_TIER_UPDATE": Told(INFO, "The account reached another price tier"),
    "BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE": Told(INFO, "The business's primary country was set"),
}

ALARMING = ("RESTRICT", "DISABL", "BAN", "DELET", "VIOLAT", "SUSPEND", "LOCK", "BLOCK", "REJECT", "REMOV")
"""In the name of an event that we do not know: better one warning too many."""

MESSAGING = ("RESTRICTED_BIZ_INITIATED_MESSAGING", "RESTRICTED_CUSTOMER_INITIATED_MESSAGING")


def account_update(value: Json) -> Told:
    """Tell an `account_update`, by its event."""
    match word(value.get("event")):
        case "ACCOUNT_RESTRICTION":
            return _restriction(value)
        case "ACCOUNT_VIOLATION":
            what = because(part(value, "violation_info").get("violation_type"))
            restricted = bool(value.get("restriction_info"))
            return Told(
                STOPS if restricted else WARNING, f"WhatsApp found a violation of its policy{what}", APPEAL
            )
        case "DISABLED_UPDATE":
            return _disabled(part(value, "ban_info"))
        case "PARTNER_REMOVED":
            if reason := part(value, "disconnection_info").get("reason"):
                return Told(
                    STOPS, f"The number was disconnected by WhatsApp's own app{because(reason)}", ONBOARD
                )
            return Told(WARNING, "A partner lost access to the account", "If it was yours, connect it again.")
        case "PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE":
            status = part(value, "partner_client_certification_info").get("status")
            failed = word(status) in ("FAILED", "REJECTED", "REVOKED", "DISCARDED")
            return Told(WARNING if failed else INFO, f"The business verification is {plain(status)}")
        case event if event in KNOWN:
            return KNOWN[event]
        case event:
            alarming = any(part in event for part in ALARMING)
            return Told(WARNING if alarming else INFO, f"The account changed: {plain(event)}", MANAGER)


def _restriction(value: Json) -> Told:
    kinds = [word(each.get("restriction_type")) for each in objects(value.get("restriction_info"))]
    what = ", ".join(plain(kind.removeprefix("RESTRICTED_")) for kind in kinds[:5]) or "not said what"
    # One that does not say what it restricts is taken for the worst.
    stops = not kinds or any(kind in MESSAGING for kind in kinds)
    return Told(STOPS if stops else WARNING, f"WhatsApp has restricted the account: {what}", APPEAL)


def _disabled(ban: Json) -> Told:
    date = named(ban, "waba_ban_date", otherwise="a date not given")
    match word(ban.get("waba_ban_state")):
        case "REINSTATE":
            return Told(INFO, "The account works again")
        case "SCHEDULE_FOR_DISABLE":
            return Told(WARNING, f"WhatsApp will disable the account on {date}", APPEAL)
        case _:
            return Told(STOPS, "WhatsApp has disabled the account", APPEAL)


def account_review_update(value: Json) -> Told:
    """Tell how Meta's review of the account ended."""
    decision = word(value.get("decision"))
    if decision == "REJECTED":
        return Told(STOPS, "Meta's review rejected the account", APPEAL)
    return Told(INFO, f"Meta's review of the account: {plain(decision)}")


def account_alerts(value: Json) -> Told:
    """Tell an alert; the older form has its parts on top, the newer under `alert_info`."""
    alert = part(value, "alert_info") or value
    kind, text = plain(alert.get("alert_type")), named(alert, "alert_description")
    title = f"Account alert: {text or kind}"
    if word(alert.get("alert_status")) in ("RESOLVED", "DEACTIVATED", "NONE"):
        return Told(INFO, f"{title} (over)")
    if "payment" in kind or "billing" in kind:
        return Told(STOPS, title, PAY)
    serious = word(alert.get("alert_severity")) in ("CRITICAL", "WARNING")
    return Told(WARNING if serious else INFO, title, MANAGER)


def account_offboarded(value: Json) -> Told:
    """Tell that the account is gone from the app."""
    return Told(STOPS, f"The account was disconnected from the app{because(value.get('reason'))}", ONBOARD)


def account_reconnected(_: Json) -> Told:
    """Tell that the account is back."""
    return KNOWN["ACCOUNT_RECONNECTED"]


def account_settings_update(_: Json) -> Told:
    """Tell that somebody changed the account's settings."""
    return Told(INFO, "The account's settings were changed")


def business_capability_update(value: Json) -> Told:
    """Tell how many customers a day may be written to first."""
    most = named(value, "max_daily_conversations_per_business", "max_daily_conversation_per_phone")
    if not most:
        return Told(INFO, "What the account may do has changed", MANAGER)
    return Told(
        INFO, f"The account may begin {'any number of' if most == '-1' else most} conversations a day"
    )


ACCOUNT_NEWS: dict[str, Callable[[Json], Told]] = {
    "account_update": account_update,
    "account_review_update": account_review_update,
    "account_alerts": account_alerts,
    "account_offboarded": account_offboarded,
    "account_reconnected": account_reconnected,
    "account_settings_update": account_settings_update,
    "business_capability_update": business_capability_update,
}
