"""Find people's names in a line by the words around them: who introduces themselves, signs, or speaks of somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CAPITAL = r"[A-ZÀ-ÞŁŚŽ][\w'’-]+"
_CAPITALS = rf"{_CAPITAL}(?:\s+{_CAPITAL}){{0,3}}"
_INTRODUCED = re.compile(
    r"\b(?:my name(?: is|'s)|i am called|this is|me llamo|mi nombre es|soy|meu nome é|me chamo|"
    r"je m['’]appelle|ich hei(?:ß|ss)e|mein name ist|mi chiamo|il mio nome è|nama saya)\s+"
    r"(?P<words>[^\W\d_][\w'’-]*(?:\s+[^\W\d_][\w'’-]*){0,5})",
    re.IGNORECASE,
)
_WITH_CAPITALS = (
    re.compile(
        rf"\b(?i:je suis|ich bin|sono|saya|i am|i'm|sou(?: [oa])?|aqui é(?: [oa])?)\s+(?P<words>{_CAPITALS})"
    ),
    re.compile(
        r"(?<!\w)(?i:mr|mrs|ms|miss|sr|sra|srta|dr|dra|don|doña|herrn?|frau|mme|mlle|monsieur|madame|sig|sig\.ra|"
        rf"signora?|senhora?|dona)\.?\s+(?P<words>{_CAPITALS})"
    ),
    re.compile(
        r"(?<!\w)(?i:my|our|mi|mis|minha|meu|ma|mon|notre|mein|meine[nmrs]?|mia|mio|nuestr[oa])\s+"
        r"(?i:son|daughter|wife|husband|mother|father|mum|mom|dad|sister|brother|partner|friend|hij[oa]|mujer|marido|"
        r"espos[oa]|madre|padre|herman[oa]|amig[oa]|filh[oa]|mãe|pai|irmã|irmão|fils|fille|femme|mari|mère|père|"
        r"sœur|soeur|frère|sohn|tochter|frau|mann|mutter|vater|schwester|bruder|figli[oa]|moglie|marito|"
        rf"sorella|fratello),?\s+(?P<words>{_CAPITALS})"
    ),
    re.compile(
        r"(?<!\w)(?i:regards|best wishes|sincerely|saludos?|atentamente|abraços?|atenciosamente|cordialement|"
        r"bien à vous|gr(?:ü|ue)(?:ß|ss)en?|saluti|cordialmente)[,.!]?\s+"
        rf"(?P<words>{_CAPITALS})\s*[.!]?\s*$",
        re.MULTILINE,
    ),
)
_WITHOUT_CAPITALS = re.compile(
    r"(?:मेरा नाम|اسمي|إسمي|קוראים לי|השם שלי|שמי)\s+(?P<words>(?!है)\S{2,}(?:\s+(?!है)[^\s,.،।]{2,})?)"
)
_PARTICLES = frozenset(
    {"de", "la", "las", "los", "del", "da", "das", "do", "dos", "di", "della", "van", "von", "der", "bin"}
)
"""Inside a name; at its end they are no part of it."""

_COMMON = """
a an the and or but not no i we he she it is am are was to for from of on in at with here there calling so my your
please thanks hello hi urgent about because that this want need would have can could who what when
y e o u que pero por para con en un una su mi yo es no si quiero quería necesito tengo soy gracias hola buenos
buenas desde a las al se lo como cuando nuevo nueva paciente cliente cita
eu quero queria preciso tenho sou um uma com em não obrigado obrigada bom boa olá estou
et ou mais pour avec dans je tu il elle un une le les suis voudrais veux bonjour merci est ai
und oder aber für mit ich bin ist habe möchte brauche will eine einen ein der die das danke hallo nicht wegen
ed o ma per con in io sono ho vorrei voglio un una il lo grazie ciao non
dan saya mau ingin dari di yang tidak ada
"""
_NO_NAME = frozenset(_COMMON.split())
"""What may follow an introduction and is no name, in every language that is heard."""


def names_in(text: str) -> Iterator[str]:
    """Give every word that is part of a name."""
    for found in _INTRODUCED.finditer(text):
        yield from _of_introduced(found["words"].split())
    for form in (*_WITH_CAPITALS, _WITHOUT_CAPITALS):
        for found in form.finditer(text):
            yield from (word.strip(".,;:!?،।") for word in found["words"].split())


def _of_introduced(words: list[str]) -> Iterator[str]:
    """The first word is a name in any case; those in small letters that follow only where the name ends with them."""
    if _ends_a_name(words[0]):
        return
    yield words[0]
    taken, small = 1, words[0].islower()
    for at, word in enumerate(words[1:], 1):
        if word.lower() in _PARTICLES and at + 1 < len(words) and not _ends_a_name(words[at + 1]):
            continue
        follows = words[at + 1] if at + 1 < len(words) else ""
        last = not follows or _ends_a_name(follows)
        if _ends_a_name(word) or taken == 4 or not (word[0].isupper() or small or last):
            return
        yield word
        taken += 1


def _ends_a_name(word: str) -> bool:
    return word.lower() in _NO_NAME or (word.islower() and word.endswith("ing")) or len(word) < 2
