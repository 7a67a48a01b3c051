"""The few sentences that this model says in its own words, by language, and the words it listens for."""

import re
from collections.abc import Mapping

from infra.local.model.wordlists import any_of, only

CLARIFY_TWO = {
    "en": "Just to be sure: is it about *{first}* or *{second}*?",
    "es": "Para asegurarme: ¿es sobre *{first}* o *{second}*?",
}
CLARIFY_ONE = {
    "en": "Is it about *{first}*? Could you tell me a little more about what you need?",
    "es": "¿Es sobre *{first}*? ¿Podrías contarme un poco más sobre lo que necesitas?",
}
CLARIFY_OPEN = {
    "en": "Could you tell me a little more about what you need?",
    "es": "¿Podrías contarme un poco más sobre lo que necesitas?",
}
PICTURE = {
    "en": "I have your picture, but I cannot tell from it what you need. Could you write it in a few words?",
    "es": "Tengo tu foto, pero no sé por ella qué necesitas. ¿Me lo puedes escribir en pocas palabras?",
}
ASK = {
    "en": "Could you tell me: {item}?",
    "es": "¿Me puedes decir: {item}?",
}
GREETING = {"en": "Hello! How can I help you?", "es": "¡Hola! ¿En qué te puedo ayudar?"}
TOPICS = {"en": "You can ask me about: {topics}.", "es": "Puedes preguntarme por: {topics}."}
THANKS = {
    "en": "You're welcome! If you need anything else, just write.",
    "es": "¡De nada! Si necesitas algo más, aquí estoy.",
}
FOREIGN_PAGE = {
    "en": "I only have this in another language: ",
    "es": "Solo tengo esta información en otro idioma: ",
}
FOR_THE_PERSON = {
    "en": "Hello{name}, I have read your message and I am looking into it.",
    "es": "Hola{name}, he leído tu mensaje y lo estoy mirando.",
}

ANGER = any_of("anger")
RISK = any_of("risk")
_GREETING = only("greetings")
_THANKFUL = any_of("thanks")
_THANKS = only("thanks", "small_talk")
_NODDING = only("nods")
FIRST = re.compile(r"\b(?:first|former|primer[oa]?|1)\b", re.IGNORECASE)
SECOND = re.compile(r"\b(?:second|latter|other|segund[oa]|otr[oa]|2)\b", re.IGNORECASE)
VAGUE = any_of("vague")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")


def say(phrases: Mapping[str, str], language: str, **values: str) -> str:
    """A sentence in the language, English where there is none."""
    return phrases.get(language, phrases["en"]).format(**values)


def is_greeting(text: str) -> bool:
    """Whether the text greets and says nothing else."""
    return bool(_GREETING.fullmatch(_bare(text)))


def is_thanks(text: str) -> bool:
    """Whether the text thanks or says goodbye and asks nothing."""
    return "?" not in text and bool(_THANKFUL.search(text)) and bool(_THANKS.fullmatch(_bare(text)))


def is_nod(text: str) -> bool:
    """Whether the text only takes note: an emoji, `ok`, `vale`."""
    bare = _bare(text)
    return "?" not in text and (not bare or bool(_NODDING.fullmatch(bare)))


def _bare(text: str) -> str:
    return _EDGES.sub("", text)
