"""News of the business's phone numbers: quality, limits, names."""

from __future__ import annotations

from collections.abc import Callable

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

WRITE_LESS = "Customers block or report the number: write less, and only to people who asked for it."


def phone_number_quality_update(value: Json) -> Told:
    """Tell what became of a number's quality and limit."""
    number = named(value, "display_phone_number", otherwise="A number")
    limit = plain(named(value, "current_limit", "max_daily_conversations_per_business", otherwise="not said"))
    match word(value.get("event")):
        case "FLAGGED":
            return Told(WARNING, f"{number}: the quality is low (limit: {limit})", WRITE_LESS)
        case "DOWNGRADE":
            return Told(WARNING, f"{number}: the limit was lowered to {limit}", WRITE_LESS)
        case "RESTRICTED" | "BANNED" | "BLOCKED" | "DISCONNECTED" as event:
            return Told(STOPS, f"{number} is {event.lower()}: nothing can be sent from it", MANAGER)
        case "UNFLAGGED":
            return Told(INFO, f"{number}: the quality is good again (limit: {limit})")
        case "UPGRADE":
            return Told(INFO, f"{number}: the limit was raised to {limit}")
        case event:
            return Told(INFO, f"{number}: {plain(event)} (limit: {limit})")


def phone_number_name_update(value: Json) -> Told:
    """Tell whether a display name was accepted."""
    name = named(value, "requested_verified_name", "display_phone_number", otherwise="the number")
    decision = word(value.get("decision"))
    if decision in ("REJECTED", "DECLINED"):
        reason = because(value.get("rejection_reason"))
        return Told(WARNING, f"The display name “{name}” was rejected{reason}", "Ask for another name.")
    return Told(INFO, f"The display name “{name}”: {plain(decision)}")


def business_username(value: Json) -> Told:
    """Tell what became of the business's own username."""
    name = named(value, "username", otherwise="the username")
    return Told(INFO, f"The business's username “{name}”: {plain(value.get('status'))}")


def security(value: Json) -> Told:
    """Tell that somebody touched the PIN of a number."""
    number = named(value, "display_phone_number", otherwise="a number")
    return Told(
        WARNING,
        f"Two-step verification of {number}: {plain(value.get('event'))}",
        "If nobody of yours did that, change the PIN and look who has access to the account.",
    )


NUMBER_NEWS: dict[str, Callable[[Json], Told]] = {
    "phone_number_quality_update": phone_number_quality_update,
    "phone_number_name_update": phone_number_name_update,
    "business_username_update": business_username,
    "business_username_updates": business_username,
    "security": security,
}
