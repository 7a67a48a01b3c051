"""Tell English from Spanish by their small words."""

import re

from infra.local.model.wordlists import words

ENGLISH = words("english")
SPANISH = words("spanish")
_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:['’][^\W\d_]+)?(?!\w)")
_SPANISH_ONLY = re.compile(r"[ñ¿¡]|[^\W\d_]*(?:ción|ciones|áis|éis|amos|emos)\b", re.IGNORECASE)


def detect_language(text: str, fallback: str = "en") -> str:
    """`en` or `es`; the fallback when the words do not tell."""
    found = [word.lower().replace("’", "'") for word in _WORD.findall(text)]
    english = sum(word in ENGLISH for word in found)
    spanish = sum(word in SPANISH for word in found) + 2 * len(_SPANISH_ONLY.findall(text))
    if english == spanish:
        return fallback
    return "en" if english > spanish else "es"
