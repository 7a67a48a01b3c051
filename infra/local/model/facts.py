"""Pick simple facts out of the customer's words: name, phone, email, order number, date, time."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from infra.local.model.prompt import Turn


@dataclass(frozen=True)
class Fact:
    """Something the customer said, with the message that says it."""

    name: str
    value: str
    message_id: str


_NAME = re.compile(
    r"(?:\b(?i:my name is|my name's|i(?: am|'m|’m) called|this is|me llamo|mi nombre es|soy)\s+)"
    r"((?:[A-ZÁÉÍÓÚÑ][\w'’-]+)(?:\s+(?:(?:de|del|la|van|von|Mc)\s+)*[A-ZÁÉÍÓÚÑ][\w'’-]+){0,3})"
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ORDER = re.compile(
    r"\b(?:order|pedido|invoice|factura|booking|reserva|reference|referencia)\b"
    r"(?:\W{1,3}(?:number|no|nº|num|núm|número|is|es|con|el|the))*\W{1,4}([A-Z]{0,4}-?\d[\w-]{2,})",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w-])\+?\d(?:[\s.-]?\d){8,13}(?![\w-])")
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
)
_DAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    "|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo"
)
_NEAR = r"the day after tomorrow|tomorrow|today|tonight|pasado mañana|(?<!la )mañana|hoy"
_DATE = re.compile(
    rf"\b(?:{_NEAR}"
    rf"|(?:(?:next|this|el|este|próximo|proximo)\s+)*(?:{_DAYS})(?:\s+que viene)?(?:\s+\d{{1,2}}(?!\s*[:h]))?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+|de\s+)?(?:{_MONTHS})|(?:{_MONTHS})\s+\d{{1,2}}(?:st|nd|rd|th)?"
    r"|\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{4}-\d{2}-\d{2})\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(?:(?:at|a las?|sobre las?|around|about)\s+)?(\d{1,2}[:.h]\d{2}\s*(?:am|pm|h)?|\d{1,2}\s*(?:am|pm)\b)"
    r"|\b(?:a las?|at)\s+(\d{1,2})(?:\s+(?:de la (?:mañana|tarde)|o'clock))?\b",
    re.IGNORECASE,
)


def find_facts(turns: Iterable[Turn]) -> list[Fact]:
    """Every simple fact in the customer's messages; the newest value of a name wins."""
    found: dict[str, Fact] = {}
    for turn in turns:
        for name, value in _in_text(turn.text):
            found.pop(name, None)
            found[name] = Fact(name, value, turn.message_id)
    return list(found.values())


def name_in(text: str) -> str:
    """The name that somebody says they have."""
    match = _NAME.search(text)
    return match[1] if match else ""


def without_details(text: str) -> str:
    """The words without name, day and hour, which say nothing of what is wanted."""
    for detail in (_NAME, _DATE, _TIME):
        text = detail.sub(" ", text)
    return re.sub(r"\s+", " ", text).strip()


def _in_text(text: str) -> Iterable[tuple[str, str]]:
    if name := name_in(text):
        yield "name", name
    if match := _EMAIL.search(text):
        yield "email", match[0]
    order = _ORDER.search(text)
    if order:
        yield "order_number", order[1]
    if (match := _PHONE.search(text)) and not (order and order[1] in match[0]):
        yield "phone", match[0].strip()
    if match := _DATE.search(text):
        yield "date", match[0].strip()
    if match := _TIME.search(text):
        yield "time", (match[1] or match[2]).strip()
