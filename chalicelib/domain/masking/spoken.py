"""Secrets in words, digit by digit: `my PIN is four nine three seven`, or a whole card number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chalicelib.domain.masking.checks import luhn
from chalicelib.domain.masking.credential_words import CARD_CODES, CODES, FOR_WHAT, IS, PASSWORDS, PINS
from chalicelib.domain.masking.found import Kind, Sensitive

_DIGITS = (
    "zero|oh|cero|null",
    "one|uno|una|um|uma|un|une|eins|ein",
    "two|dos|dois|duas|deux|zwei|zwo|due",
    "three|tres|trois|drei|tre",
    "four|cuatro|quatro|quatre|vier|quattro",
    "five|cinco|cinq|funf|cinque",
    "six|seis|sechs|sei|meia",
    "seven|siete|sete|sept|sieben|sette",
    "eight|ocho|oito|huit|acht|otto",
    "nine|nueve|nove|neuf|neun",
)
"""What the digits are called in English, Spanish, Portuguese, French, German and Italian, in plain letters."""

_VALUES = {name: str(digit) for digit, names in enumerate(_DIGITS) for name in names.split("|")}
_DIGIT = rf"(?:{'|'.join(sorted(_VALUES, key=len, reverse=True))})(?![^\W_])"
_NEXT = rf"(?:[\s,.\-–]{{1,3}}{_DIGIT})"
_CODE = re.compile(
    rf"(?:{PINS}|{CODES}|{CARD_CODES}|{PASSWORDS})(?:{FOR_WHAT})?(?:{IS})?[^\S\n]*(?P<secret>{_DIGIT}{_NEXT}{{2,9}})",
    re.IGNORECASE,
)
_LONG = re.compile(rf"(?<![^\W_]){_DIGIT}{_NEXT}{{12,18}}", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def spoken_in(text: str) -> Iterator[Sensitive]:
    """Find card numbers by their check digit, and codes by the words that name them."""
    for found in _LONG.finditer(text):
        if luhn("".join(_VALUES[word.lower()] for word in _WORD.findall(found.group()))):
            yield Sensitive(Kind.CARD_NUMBER, *found.span())
    for found in _CODE.finditer(text):
        yield Sensitive(Kind.CREDENTIALS, *found.span("secret"))
