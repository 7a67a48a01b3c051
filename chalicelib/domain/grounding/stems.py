"""What words are compared by, in six languages: the thing that they name, else how they begin."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from chalicelib.domain.grounding.concepts import CONCEPT
from chalicelib.domain.rules.common_words import COMMON_WORDS

_WORD = re.compile(r"(?:[^\W\d_\x00-\x02]|[\u0900-\u0903\u093a-\u094f]){3,}|\b[a-z]{1,2}\d{1,3}\b")
_ENOUGH_TO_SAY = (
    "cost costs costing price prices priced fee charge charged charges pay paid from about around only "
    "just total per "
    "takes take taking lasts long need needs usually typically roughly approximately between than "
    "more over under "
    "less within until each every which that this they them its our your you are for with get can "
    "will would has "
    "been was one two also last ersten "
    "lang month monat monatlich mese mois semana week "
    "woche settimana semaine "
    "giorno jour liegt bei betragt "
    "sale salen kommt kommen ready fertig bereit listo lista listos listas pronto pronta prontos "
    "prontas pronti pronte "
    "pret prete prets pretes sind sera stanno most least next pro once free there here off "
    "cuesta cuestan coste costes precio precios vale valen pagas pagar paga desde unos unas sobre solo "
    "total dura duran "
    "proximo proxima maximo minimo mindestens hochstens maximum minimum massimo nachste nachster "
    "prochain prochaine "
    "prossimo prossima unico una sola vez tarda tardan hasta entre mas menos dentro cada suele "
    "suelen aproximadamente alrededor nuestro "
    "nuestra nuestros "
    "nuestras tambien ademas gratis sale sin esta este puede puedes hace durante tiene tienen "
    "custa custam preco precos partir cerca apenas leva demora dura nosso nossa tambem cada ate "
    "coute coutent prix tarif environ partir seulement dure prend notre nos aussi chaque jusqu entre "
    "moins plus "
    "kostet kosten preis preise etwa rund circa nur dauert ungefahr unser unsere auch jede jeder bis "
    "zwischen innerhalb "
    "costa costano prezzo prezzi circa solo dura durano nostro nostra anche ogni fino entro tra gratuit "
    "gratuito"
)
_STOP = frozenset(_ENOUGH_TO_SAY.split()).union(*COMMON_WORDS.values())


def stems_of(words: Iterable[str]) -> frozenset[str]:
    """What words are compared by."""
    return frozenset(stem for word in words for stem in _stems(word))


def content(text: str) -> list[str]:
    """The words of a plain text that say what it is about."""
    return [word for word in _WORD.findall(text) if word not in _STOP]


def joined(words: list[str]) -> str:
    """Words as one text to look stems up in, with the things that they name."""
    things = (stem for word in words for stem in _stems(word) if stem[0] == "~")
    return f" {' '.join([*words, *things])} "


def shared(stems: frozenset[str], words: str) -> frozenset[str]:
    """The stems that other, joined words have too; a German compound has those of its parts."""
    return frozenset(
        stem
        for stem in stems
        if (stem in words if len(stem) >= 5 else f" {stem} " in words or f" {stem}s " in words)
    )


@lru_cache(maxsize=4096)
def _stems(word: str) -> tuple[str, ...]:
    if word in CONCEPT:
        return (CONCEPT[word],)
    stem = word[:5] if len(word) >= 6 else word.removesuffix("s")
    if len(word) >= 9:  # `Standardversand` is a kind of `Versand`
        for at in range(3, len(word) - 4):
            if word[at:] in CONCEPT:
                return (stem, CONCEPT[word[at:]])
    return (stem,)
