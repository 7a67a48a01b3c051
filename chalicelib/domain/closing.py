"""Tell words that only close a conversation ("thanks!", "ok", a thumb) from words that ask for something."""

from __future__ import annotations

import re

from chalicelib.domain.rules.letters import fold

# By language: what closes, and what may stand around it.
_CLOSES = (
    "ok okay okey oki k thanks thank thx ty cheers great cool good nice done perfect super",
    "understood bye goodbye",
    "gracias vale perfecto genial bien listo dale igualmente entendido adios chao hasta nada noches",
    "merci accord danke dank klar tschuss grazie prego bene ciao obrigado obrigada tchau",
    "parfait compris revoir prima perfekt passt toll perfetto ottimo capito arrivederci",
    "perfeito otimo valeu beleza combinado",
    "oke sip siap baik makasih makasi trims terima mantap",
    "धन्यवाद शुक्रिया ठीक अच्छा बढ़िया dhanyavad dhanyawad shukriya theek thik accha",
    "شكرا تمام حسنا طيب مشكور ممتاز السلامة أوكي",
    "תודה אוקיי אוקי בסדר סבבה מעולה יופי להתראות ביי",
)
_STANDS_AROUND = (
    "you so very much many lots a lot all got it too have day night",
    "muchas muchisimas mil de luego buenas",
    "beaucoup d bonne journee schon vielen alles mille va buona giornata muito tudo boa noite",
    "au soiree tag ate logo amanha kasih banyak ya kak sekali sampai jumpa",
    "है बहुत जी आपका hai bahut ji",
    "جزيلا كثيرا جدا لك لكم مع",
    "רבה המון לך לכם יום לילה טוב",
)
CLOSERS = frozenset(map(fold, " ".join(_CLOSES).split()))
FILLERS = frozenset(map(fold, " ".join(_STANDS_AROUND).split()))
"""Words that close nothing by themselves: "have you got it" is a question that lost its mark."""

QUESTION_MARKS = re.compile(r"[?¿？؟❓❔⁉⁇⁈\u037e\u055e]")


def is_closing(text: str) -> bool:
    """Whether a message holds nothing but thanks, assent, goodbyes or emoji; an empty text is not closing."""
    if not text.strip() or QUESTION_MARKS.search(text):
        return False
    words = fold(text).split()
    if len(words) > 8 or not all(word in CLOSERS or word in FILLERS for word in words):
        return False
    return not words or any(word in CLOSERS for word in words)
