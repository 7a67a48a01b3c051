"""News of what stands around the chats: groups, Flows, payments, and other apps on the same number."""

from __future__ import annotations

from collections.abc import Callable

from chalicelib.adapters.whatsapp.lenient import objects, part
from chalicelib.adapters.whatsapp.telling import INFO, MANAGER, WARNING, Json, Told, named, plain, word


def group(value: Json) -> Told:
    """Tell what happened to a group; its messages are stored and never answered."""
    first = next(objects(value.get("groups")), {})
    kind = plain(first.get("type"))
    if "suspend" in kind and "clear" not in kind:
        return Told(WARNING, "A group was suspended by WhatsApp", MANAGER)
    return Told(INFO, f"A group changed: {kind}")


def flows(value: Json) -> Told:
    """Tell how a Flow does."""
    event = word(value.get("event"))
    said = named(value, "message", otherwise=f"A Flow changed: {plain(event)}")
    status = word(value.get("new_status"))
    bad = status in ("BLOCKED", "THROTTLED") or word(value.get("alert_state")) == "ACTIVATED"
    return Told(WARNING if bad else INFO, said, "Look at the Flow in WhatsApp Manager." if bad else "")


def payment_configuration(value: Json) -> Told:
    """Tell how a way of paying inside WhatsApp does."""
    name = named(value, "configuration_name", otherwise="without a name")
    return Told(INFO, f"Payment configuration “{name}”: {plain(value.get('status'))}")


def partner_solutions(value: Json) -> Told:
    """Tell what partners agreed on."""
    return Told(INFO, f"A partner solution changed: {plain(value.get('event'))}")


def messaging_handovers(value: Json) -> Told:
    """Tell that a conversation changed hands between apps; Meta's samples differ in who gets it."""
    role = named(
        part(value, "control_passed"),
        "new_owner_app_role",
        "previous_owner_app_role",
        otherwise="another app",
    )
    return Told(
        WARNING,
        f"A conversation changed hands ({plain(value.get('type'))}; {plain(role)})",
        "While another app has it, its messages come as copies and are not answered here.",
    )


OTHER_NEWS: dict[str, Callable[[Json], Told]] = {
    "group_lifecycle_update": group,
    "group_participants_update": group,
    "group_settings_update": group,
    "group_status_update": group,
    "flows": flows,
    "payment_configuration_update": payment_configuration,
    "partner_solutions": partner_solutions,
    "messaging_handovers": messaging_handovers,
}
