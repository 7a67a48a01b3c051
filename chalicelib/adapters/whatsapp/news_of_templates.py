"""News of message templates: which may be sent, and what they cost."""

from __future__ import annotations

from collections.abc import Callable

from chalicelib.adapters.whatsapp.lenient import part
from chalicelib.adapters.whatsapp.telling import INFO, WARNING, Json, Told, because, named, plain, word

CORRECT = "Correct the template in WhatsApp Manager, or send another one."
PRICE = "A category decides the price: look whether the template is still worth it."

BAD: dict[str, str] = {
    "REJECTED": "was rejected",
    "PAUSED": "is paused: customers did not like it",
    "DISABLED": "is disabled",
    "FLAGGED": "will be disabled",
    "LIMIT_EXCEEDED": "was not accepted: there are too many",
    "LOCKED": "is locked",
}


def template_status(value: Json) -> Told:
    """Tell whether a template may be sent."""
    event, template = word(value.get("event")), _template(value)
    if event not in BAD:
        return Told(INFO, f"{template}: {plain(event)}")
    date = named(part(value, "disable_info"), "disable_date")
    said = part(value, "rejection_info")
    reason = f": {named(said, 'reason')}" if named(said, "reason") else because(value.get("reason"))
    title = f"{template} {BAD[event]}{f' on {date}' if date else ''}{reason}"
    return Told(WARNING, title, named(said, "recommendation", otherwise=CORRECT))


def template_quality(value: Json) -> Told:
    """Tell how customers take to a template."""
    score = word(value.get("new_quality_score"))
    bad = score in ("RED", "YELLOW")
    before = because(value.get("previous_quality_score")).removeprefix(": ")
    title = f"{_template(value)}: quality {plain(score)}" + (f", before {before}" if before else "")
    return Told(WARNING if bad else INFO, title, CORRECT if bad else "")


def template_category(value: Json) -> Told:
    """Tell that a template is, or will be, of another category."""
    if coming := named(value, "correct_category"):
        return Told(WARNING, f"{_template(value)} will be of category {plain(coming)}", PRICE)
    category = plain(value.get("new_category"))
    return Told(WARNING, f"{_template(value)} is now of category {category}", PRICE)


def template_components(value: Json) -> Told:
    """Tell that a template's content was changed."""
    return Told(INFO, f"{_template(value)} was changed")


def _template(value: Json) -> str:
    name = named(value, "message_template_name", "message_template_id", otherwise="without a name")
    language = named(value, "message_template_language")
    return f"Template “{name}”" + (f" ({language})" if language else "")


TEMPLATE_NEWS: dict[str, Callable[[Json], Told]] = {
    "message_template_status_update": template_status,
    "message_template_quality_update": template_quality,
    "message_template_components_update": template_components,
    "template_category_update": template_category,
    "template_correct_category_detection": template_category,
}
