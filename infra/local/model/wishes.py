"""Whether the customer wants something done that a function does, and by which intent."""

import re

from infra.local.model.collecting import just_asked
from infra.local.model.functions import Function, Offer, Role
from infra.local.model.prompt import Intent
from infra.local.model.reading import Reading
from infra.local.model.wants import asks_for_action, either

OWN_APPOINTMENT = re.compile(r"\b(?:my (?:appointment|booking|visit)|mi (?:cita|reserva|visita))\b", re.I)
OWN_ORDER = re.compile(r"\b(?:my (?:order|parcel|package)|mi (?:pedido|paquete))\b", re.I)
ANY_FREE = re.compile(r"\b(?:free|available|availability|opening|slots?|libres?|disponib\w+|huecos?)\b", re.I)
WANTS_ONE = re.compile(
    r"\b(?:need|want|like|make|get|book|have|quiero|quisiera|querría|necesito|pedir|reservar|coger)\b[^.?!]*"
    r"\b(?:an? (?:\w+ )?(?:appointment|visit)|(?:una |pedir |una nueva )cita)\b",
    re.I,
)
CANCEL = re.compile(r"\b(?:cancel\w*|anul\w+)\b", re.I)
MOVE = re.compile(r"\b(?:move|change|reschedul\w*|postpone|cambi\w+|mover\w*|aplaz\w+)\b", re.I)
YES = re.compile(r"^\W*(?:yes|yeah|ok|okay|please do|go ahead|s[ií]|vale|claro|de acuerdo|adelante)\b", re.I)
EXPLAIN = re.compile(
    r"^\W*(?:how|what(?! (?:time|day|hour))|is (?:it|there)|do(?:es)? |cu[aá]nto|qu[eé] (?!d[ií]a|hora)|c[oó]mo)\b"
    r"(?!.*\b(?:free|available|libre|disponible|hueco)s?\b)",
    re.I,
)
"""Questions that a page answers, though they name an appointment: `how late may I cancel my appointment?`."""

SHORT = 12
"""Words of an answer to a question of ours, at most."""


def wish(reading: Reading, offer: Offer) -> Intent | None:
    """The intent whose functions do what the customer wants; None when they want something explained."""
    able = [intent for intent in reading.prompt.intents if offer.of(intent.functions)]
    called = {result.tool for result in reading.prompt.results}
    had = next((intent for intent in able if intent.id == reading.prompt.state.get("intent")), None)
    begun = [intent for intent in able if called and called <= set(intent.functions)]
    if len(begun) == 1 or (begun and had in begun):
        return had if had in begun else begun[0]
    theirs = had is not None and Role.MINE in offer.of(had.functions)
    if had and _answers_us(reading, theirs=theirs):
        return had
    if asked := just_asked(reading.prompt):
        return next((intent for intent in able if asked in intent.collect and "?" not in reading.words), None)
    if meant := _by_their_words(reading, offer, theirs=theirs):
        return next((intent for intent in able if meant in offer.of(intent.functions)), None)
    likely = reading.likely.intent if reading.likely else None
    return likely if likely in able and asks_for_action(reading) and not either(reading) else None


def matching(function: Function, text: str) -> dict[str, str]:
    """The parameters with a pattern of their own that a text gives: an order's number, but no day or hour."""
    found: dict[str, str] = {}
    for name, schema in function.properties.items():
        pattern = str(schema.get("pattern") or "").removeprefix("^").removesuffix("$")
        if re.match(r"[A-Z]{2}", pattern) and (match := re.search(rf"\b{pattern}\b", text.upper())):
            found[name] = match[0]
    return found


def _answers_us(reading: Reading, *, theirs: bool) -> bool:
    """Whether the customer answers what we asked before an act: an hour, a day, yes, or what to do."""
    earlier, words = reading.prompt.earlier, reading.words
    if not earlier or "?" not in earlier[-1].text or len(words.split()) > SHORT:
        return False
    acts = bool(MOVE.search(words) or CANCEL.search(words))
    return (acts and theirs) or (not acts and bool(reading.says_when or YES.search(words)))


def _by_their_words(reading: Reading, offer: Offer, *, theirs: bool) -> Role | None:
    """What function is meant by words that name the customer's own appointment or order, or free hours."""
    words = reading.words
    acts = bool(MOVE.search(words) or CANCEL.search(words))
    if any(each.role is Role.LOOK_UP and matching(each, words) for each in offer.functions):
        return Role.LOOK_UP
    if EXPLAIN.search(words):
        return None
    if OWN_ORDER.search(words):
        return Role.LOOK_UP
    if OWN_APPOINTMENT.search(words) or (theirs and acts):
        return Role.MINE
    if not acts and (WANTS_ONE.search(words) or (ANY_FREE.search(words) and reading.day)):
        return Role.BOOK
    return None
