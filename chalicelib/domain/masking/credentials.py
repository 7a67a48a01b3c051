"""Passwords, PINs, one-time codes and the codes on cards, by the words that name them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chalicelib.domain.masking.credential_words import (
    BARE_CODES,
    CARD_CODES,
    CODES,
    FOR_WHAT,
    IS,
    IS_MY,
    NOT_SECRETS,
    PASSWORDS,
    PINS,
)
from chalicelib.domain.masking.found import Kind, Sensitive
from chalicelib.domain.masking.plain import around_digits

_OPEN = r"""[^\S\n]*["'«“‘(\[*_`]{0,2}"""
_END = r"""\s"'»”’)\]`"""
_CODE = (
    r"(?:[A-Z]{1,3}-)?(?:\d{4,10}|\d{3}[ \-]\d{3,4}|\d{2}[ \-]\d{2}[ \-]\d{2}|\d(?:[ \-]\d){3,7})(?![\w/]|"
    r"[.,:]\d|[ ]?(?:%|€|euros?))"
)
_TOKEN = rf"(?=[^{_END}]*\d)[^{_END}•]{{3,63}}[^{_END}•.,;!?]"
_ALONE = r"(?=[ \t]*(?:$|[\n.,;!]))"
_LINK = rf"(?:{FOR_WHAT})?(?:{IS})?{_OPEN}"

# A code or password right behind its name, with or without `is`; and the other way round.
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:{CODES}|{PINS}){_LINK}(?P<secret>{_CODE})",
        rf"(?:{CODES})(?:{FOR_WHAT})?(?:{IS}){_OPEN}(?P<secret>{_TOKEN})",
        rf"(?:{PASSWORDS}){_LINK}(?P<secret>{_TOKEN})",
        rf"(?:{CARD_CODES}){_LINK}(?P<secret>\d{{3,4}})(?![\w/]|[.,:]\d)",
        rf"(?:{BARE_CODES})(?:{IS}){_OPEN}(?P<secret>\d{{6}}|\d{{3}}[ \-]\d{{3}})(?![\w/]|[.,:]\d|[ "
        rf"]?(?:%|€|euros?))",
        rf"(?<![\w•.,:/-])(?P<secret>{_CODE}){IS_MY}(?:{CODES}|{PINS})",
        rf"(?<![\w•])(?P<secret>{_TOKEN}){IS_MY}(?:{PASSWORDS})",
        rf"(?<![\w•.,:/-])(?P<secret>\d{{3,4}}){IS_MY}(?:{CARD_CODES})",
    )
)
# Without any digit: what stands alone behind the name, and is no word that tells how the password does.
_WORDLIKE = re.compile(
    rf"(?:{PASSWORDS})(?:{FOR_WHAT})?(?:{IS}){_OPEN}(?P<secret>[^{_END}\d•]{{3,63}}[^{_END}\d•.,;!?])["
    rf"\"'»”’)\]`]?{_ALONE}",
    re.IGNORECASE,
)
_NO_SECRET = re.compile(rf"{NOT_SECRETS}", re.IGNORECASE)
_NAME = re.compile(rf"{PASSWORDS}|{PINS}|{CODES}|{CARD_CODES}|{BARE_CODES}", re.IGNORECASE)


def credentials_in(text: str) -> Iterator[Sensitive]:
    """Find what opens an account, a phone or a card."""
    for window in around_digits(text):
        if _NAME.search(text, *window):
            yield from _near_their_name(text, window)
    for found in _WORDLIKE.finditer(text):
        if not _NO_SECRET.fullmatch(found["secret"]):
            yield Sensitive(Kind.CREDENTIALS, *found.span("secret"))


def _near_their_name(text: str, window: tuple[int, int]) -> Iterator[Sensitive]:
    for pattern in _PATTERNS:
        for found in pattern.finditer(text, *window):
            if not _is_postal(found.group()):
                yield Sensitive(Kind.CREDENTIALS, *found.span("secret"))


def _is_postal(found: str) -> bool:
    """India calls its postal codes PIN codes: six digits, the first not a zero (India Post)."""
    return bool(_POSTAL.search(found))


_POSTAL = re.compile(r"(?:pin[ \-]?code|पिन ?कोड|^pin)\D{0,8}[1-9]\d{2} ?\d{3}$", re.IGNORECASE)
