"""The words of a text that carry meaning, and their stems in English and Spanish."""

import re
import unicodedata
from functools import lru_cache

from infra.local.model.language import ENGLISH, SPANISH

_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
_MEANING = frozenset(
    (
        *("abre", "abren", "abrimos", "abrís", "afternoon", "book", "cita", "cost", "cuesta", "dolor"),
        *("duele", "evening", "hoy", "mañana", "morning", "open", "price", "tarde", "tardes", "today"),
        *("tomorrow", "tonight"),
    )
)
"""Words that tell the language but also say something here."""
_STOP = (ENGLISH | SPANISH) - _MEANING
_ENDINGS = (
    *("mientos", "miento", "ciones", "cion", "ings", "ing", "edly", "ies"),
    *("es", "ed", "os", "as", "s", "e", "o", "a"),
)


@lru_cache(maxsize=20_000)
def content_words(text: str) -> tuple[str, ...]:
    """The words that carry meaning, in lower case and order."""
    found = (word.replace("’", "'") for word in _WORD.findall(text.lower()))
    return tuple(word for word in found if word not in _STOP)


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word without accents and its commonest ending; never shorter than three letters."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= 3:
            return plain[: -len(ending)]
    return plain
