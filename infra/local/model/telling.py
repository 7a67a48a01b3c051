"""What this model says of a function's result, in the customer's language."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from infra.local.model.phrases import say
from infra.local.model.when import spoken

BOOKED = {
    "en": "Your appointment is booked: {day} at {time}.",
    "es": "Tu cita está reservada: {day} a las {time}.",
}
MOVED = {
    "en": "Your appointment is changed: it is now on {day} at {time}.",
    "es": "Tu cita está cambiada: ahora es el {day} a las {time}.",
}
CANCELLED = {
    "en": "Your appointment on {day} at {time} is cancelled.",
    "es": "Tu cita del {day} a las {time} está anulada.",
}
FEE = {"en": " The fee is {fee} €.", "es": " El cargo es de {fee} €."}
FREE = {
    "en": "On {day} these hours are free: {hours}. Which one suits you?",
    "es": "El {day} hay libre a las: {hours}. ¿Qué hora te viene bien?",
}
FULL = {"en": "On {day} nothing is free. ", "es": "El {day} no hay nada libre. "}
NOT_FREE = {"en": "{time} is not free on that day. ", "es": "A las {time} de ese día no hay sitio. "}
NOTHING_SOON = {
    "en": "Is there another day that would suit you?",
    "es": "¿Hay otro día que te venga bien?",
}
YOURS = {
    "en": "Your coming appointment is on {day} at {time}.",
    "es": "Tu próxima cita es el {day} a las {time}.",
}
SEVERAL = {
    "en": "You have several appointments: {list}. Which one do you mean?",
    "es": "Tienes varias citas: {list}. ¿Cuál de ellas?",
}
ENTRY = {"en": "{day} at {time}", "es": "el {day} a las {time}"}
WHAT_WITH_IT = {
    "en": " Would you like to move it or to cancel it?",
    "es": " ¿Quieres cambiarla o anularla?",
}
NONE_FOUND = {
    "en": "I find no coming appointment under this phone number. Did you book it with another number?",
    "es": "No encuentro ninguna cita con este número de teléfono. ¿La pediste con otro número?",
}
CANCEL_ANYWAY = {
    "en": "It is less than 24 hours until your appointment on {day} at {time}. {fee} Shall I cancel it all the same?",
    "es": "Faltan menos de 24 horas para tu cita del {day} a las {time}. {fee} ¿La anulo de todos modos?",
}
NO_RECORD = {
    "en": "I find no order {number} under your phone number. Could you check the number?",
    "es": "No encuentro el pedido {number} con tu número de teléfono. ¿Puedes revisar el número?",
}
ORDER = {
    "en": "Your order {number} ({items}) is {state}.",
    "es": "Tu pedido {number} ({items}) está {state}.",
}
ARRIVES = {"en": " It arrives on {day}.", "es": " Llega el {day}."}
STATES = {
    "being packed": "en preparación",
    "shipped": "en camino",
    "on its way": "en camino",
    "delivered": "entregado",
    "ready to be collected": "listo para recoger",
}

SETTLED = re.compile(
    r"\b(?:is booked|is changed|is cancelled|está reservada|está cambiada|está anulada)\b", re.IGNORECASE
)
"""How the first three begin: what the customer said before one of them is settled."""

ANYWAY = re.compile(r"all the same\?|de todos modos\?")
"""How a question for the fee ends."""


def appointment(phrase: Mapping[str, str], language: str, entry: Mapping[str, Any], **more: str) -> str:
    """A sentence about an appointment."""
    return say(phrase, language, day=day_of(entry, language), time=str(entry.get("time", "")), **more)


def free_hours(answer: Mapping[str, Any], language: str) -> str:
    """The hours of the day that was asked for, or of the next day that has some."""
    day = day_of(answer, language)
    if answer.get("free"):
        return say(FREE, language, day=day, hours=_hours(answer["free"], language))
    full, following = say(FULL, language, day=day), answer.get("next")
    if not isinstance(following, Mapping) or not following.get("free"):
        return full + say(NOTHING_SOON, language)
    hours = _hours(following["free"], language)
    return full + say(FREE, language, day=day_of(following, language), hours=hours)


def listed(entries: Sequence[Mapping[str, Any]], language: str) -> str:
    """Several appointments, and the question which is meant."""
    each = [appointment(ENTRY, language, entry) for entry in entries]
    return say(SEVERAL, language, list="; ".join(each))


def order(answer: Mapping[str, Any], language: str) -> str:
    """Where an order is."""
    state = str(answer.get("state", ""))
    known = {
        "number": str(answer.get("number", "")),
        "items": str(answer.get("items", "")),
        "state": STATES.get(state, state) if language == "es" else state,
    }
    arrives = (
        say(ARRIVES, language, day=day_of(answer, language, "arrives_on")) if "arrives_on" in answer else ""
    )
    return say(ORDER, language, **known) + arrives


def day_of(entry: Mapping[str, Any], language: str, field: str = "date") -> str:
    """A date of a result as people say it."""
    try:
        return spoken(date.fromisoformat(str(entry.get(field, ""))), language)
    except ValueError:
        return str(entry.get(field, ""))


def _hours(hours: Sequence[Any], language: str) -> str:
    *first, last = map(str, hours)
    together = " y " if language == "es" else " and "
    return together.join([", ".join(first), last] if first else [last])
