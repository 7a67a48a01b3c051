"""Tell words that only close a conversation ("thanks!", "ok", a thumb) from words that ask for something."""

from __future__ import annotations

import re
import unicodedata

# Folded (no case, no accents), by language: what closes, and what may stand around it.
_CLOSES = (
    "ok okay okey oki k thanks thank thx ty cheers great cool good nice done perfect super",
    "understood bye goodbye",
    "gracias vale perfecto genial bien listo dale igualmente entendido adios chao hasta nada noches",
    "merci accord danke dank klar tschuss grazie prego bene ciao obrigado obrigada tchau",
)
_STANDS_AROUND = (
    "you so very much many lots a lot all got it too have day night",
    "muchas muchisimas mil de luego buenas",
    "beaucoup d bonne journee schon vielen alles mille va buona giornata muito tudo boa noite",
)
CLOSERS = frozenset(" ".join(_CLOSES).split())
FILLERS = frozenset(" ".join(_STANDS_AROUND).split())
"""Words that close nothing by themselves: "have you got it" is a question that lost its mark."""

QUESTION_MARKS = re.compile(r"[?¿？؟❓❔⁉]")


def is_closing(text: str) -> bool:
    """Whether a message holds nothing but thanks, assent, goodbyes or emoji; an empty text is not closing."""
    if not text.strip() or QUESTION_MARKS.search(text):
        return False
    plain = unicodedata.normalize("NFKD", text.casefold())
    words = re.findall(r"[^\W\d_]+|\d+", "".join(c for c in plain if not unicodedata.combining(c)))
    if len(words) > 8 or not all(word in CLOSERS or word in FILLERS for word in words):
        return False
    return not words or any(word in CLOSERS for word in words)
