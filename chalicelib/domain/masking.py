"""Find and mask numbers that must not travel: cards, bank accounts, identity numbers, passwords and codes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

MASK = "•"


class Kind(StrEnum):
    """What a sensitive piece of text is; the name is also its rule's."""

    CARD_NUMBER = "card_number"
    BANK_ACCOUNT = "bank_account"
    IDENTITY_NUMBER = "identity_number"
    CREDENTIALS = "credentials"


@dataclass(frozen=True)
class Sensitive:
    """A piece of the text, from `start` up to `end`; the last `shown` characters may stay readable."""

    kind: Kind
    start: int
    end: int
    shown: int = 0


def mask(text: str) -> str:
    """Put a dot for every letter and digit of what is sensitive; cards and accounts keep their last four."""
    for found in sensitive_in(text):
        hidden = re.sub(r"\w", MASK, text[found.start : found.end])
        kept = text[found.end - found.shown : found.end] if found.shown else ""
        text = text[: found.start] + hidden[: len(hidden) - found.shown] + kept + text[found.end :]
    return text


def sensitive_in(text: str) -> tuple[Sensitive, ...]:
    """Find what must be masked, by its check digits where it has any."""
    if not _WORTH_A_LOOK.search(text):
        return ()
    found: list[Sensitive] = []
    for finder in (_bank_accounts, _cards, _identity_numbers, _credentials):
        found += (
            new
            for new in finder(text)
            if not any(new.start < old.end and old.start < new.end for old in found)
        )
    return tuple(sorted(found, key=lambda each: each.start))


def luhn(digits: str) -> bool:
    """The check digit of card numbers (ISO/IEC 7812-1, annex B)."""
    doubled = [int(digit) * (2 if at % 2 else 1) for at, digit in enumerate(reversed(digits))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


_WORTH_A_LOOK = re.compile(r"\d")
_DIGIT_RUN = re.compile(r"(?<![\w+])\d(?:[ \u00a0.\-/]{0,2}\d){13,40}")
# First digits and lengths of the card networks (ISO/IEC 7812 issuer ranges).
_NETWORKS = re.compile(
    r"4(?:\d{15}|\d{18})|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|"
    r"35\d{14}|"
    r"6(?:011|[245]\d\d|22\d|7\d\d)\d{12}(?:\d{2,3})?"
)
_CARD_LENGTHS = (19, 18, 16, 15, 14)


def _cards(text: str) -> Iterator[Sensitive]:
    for run in _DIGIT_RUN.finditer(text):
        places = [at for at in range(*run.span()) if text[at].isdecimal()]
        skip_to = 0
        for first, place in enumerate(places):
            if first < skip_to or text[place] in "01789" or (place and text[place - 1].isdecimal()):
                continue
            for length in _CARD_LENGTHS:
                digits = "".join(str(int(text[at])) for at in places[first : first + length])
                if len(digits) == length and _NETWORKS.fullmatch(digits) and luhn(digits):
                    yield Sensitive(Kind.CARD_NUMBER, place, places[first + length - 1] + 1, shown=4)
                    skip_to = first + length
                    break


_IBAN_HEAD = re.compile(r"(?<!\w)[A-Za-z]{2}\d{2}(?=[ \-]?[A-Za-z0-9])")
# Lengths from the SWIFT IBAN registry, for the countries whose customers may well write here.
_LENGTHS = """
    AD24 AE23 AT20 BE16 BG22 BR29 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28
    IE22 IL23 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SA24 SE24 SI19 SK24
    SM27 TR26 UA29
"""
_IBAN_LENGTHS = {entry[:2]: int(entry[2:]) for entry in _LENGTHS.split()}


def _bank_accounts(text: str) -> Iterator[Sensitive]:
    for head in _IBAN_HEAD.finditer(text):
        length = _IBAN_LENGTHS.get(text[head.start() : head.start() + 2].upper(), 0)
        near = range(head.start(), min(len(text), head.start() + 2 * length))
        places = [at for at in near if text[at] not in " -\u00a0"][:length]
        account = "".join(text[at] for at in places).upper()
        if (
            length
            and len(account) == length
            and account.isascii()
            and account.isalnum()
            and _iban_checks(account)
        ):
            yield Sensitive(Kind.BANK_ACCOUNT, head.start(), places[-1] + 1, shown=4)


def _iban_checks(account: str) -> bool:
    """The check digits of an IBAN (ISO 13616: the number modulo 97 is 1)."""
    return int("".join(str(int(character, 36)) for character in account[4:] + account[:4])) % 97 == 1


def _spanish_id_checks(number: str) -> bool:
    """The control letter of a DNI or NIE (Real Decreto 1553/2005)."""
    digits = number[:-1].translate(str.maketrans("XYZ", "012"))
    return "TRWAGMYFPDXBNJZSQVHLCKE"[int(digits) % 23] == number[-1]


def _cpf_checks(number: str) -> bool:
    """The two check digits of a Brazilian CPF (Receita Federal, modulo 11)."""
    values = [int(digit) for digit in number]
    ends = [
        sum(value * weight for value, weight in zip(values, range(n + 1, 1, -1), strict=False))
        for n in (9, 10)
    ]
    return [total * 10 % 11 % 10 for total in ends] == values[9:]


_IDENTITY_NUMBERS: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = (
    (
        re.compile(r"(?<!\w)(?:[XYZ][ \-]?\d{7}|\d{2}\.?\d{3}\.?\d{3})[ \-]?[A-Z](?!\w)", re.IGNORECASE),
        _spanish_id_checks,
    ),
    (re.compile(r"(?<!\w)\d{3}\.\d{3}\.\d{3}-?\d{2}(?!\w)"), _cpf_checks),
    (
        re.compile(r"(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])"),
        lambda number: bool(number),
    ),
)


def _identity_numbers(text: str) -> Iterator[Sensitive]:
    for pattern, checks in _IDENTITY_NUMBERS:
        for found in pattern.finditer(text):
            if checks(re.sub(r"\W", "", found.group()).upper()):
                yield Sensitive(Kind.IDENTITY_NUMBER, *found.span())


_CREDENTIALS = re.compile(
    r"(?:\b(?:password|passcode|pass word|contrase[ñn]a|clave|senha|mot de passe|passwort|kennwort|otp|cvv2?|"
    r"cvc|pin|"
    r"(?:verification|security|one[ -]time|access|sms|confirmation) (?:code|password|pin)|"
    r"c[oó]digo (?:de )?(?:verificaci[oó]n|seguridad|acceso|sms))\b)"
    r"(?:\s+(?:code|number|for \w+|de \w+|del? \w+|to \w+))?\s*(?:is|es|was|era|é|est|ist|=|:)?\s*[\"'«“]?"
    r"(?P<secret>(?=[^\s\"'»”]*\d)[^\s\"'»”]{2,}[^\s\"'»”.,;!?])",
    re.IGNORECASE,
)


def _credentials(text: str) -> Iterator[Sensitive]:
    for found in _CREDENTIALS.finditer(text):
        yield Sensitive(Kind.CREDENTIALS, *found.span("secret"))
