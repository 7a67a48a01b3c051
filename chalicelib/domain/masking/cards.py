"""Card numbers, however they are written: in groups, on several lines, with words between the groups."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chalicelib.domain.masking.checks import luhn
from chalicelib.domain.masking.found import Kind, Sensitive
from chalicelib.domain.masking.plain import around_digits
from chalicelib.domain.masking.words import CARD_NUMBER_WORDS, CARD_WORDS, LINK, OTHER_NUMBERS

_RUN = re.compile(r"\d(?:[\s.,\-/_*|·–—~]{0,3}\d){12,}")
# First digits and lengths of the card networks (ISO/IEC 7812 issuer ranges).
_NETWORKS = re.compile(
    r"4(?:\d{15}|\d{18})|5[0-8]\d{14}|2(?:2(?:0[0-4]|2[1-9]|[3-9]\d)|[3-6]\d\d|7[01]\d|720)\d{12}|"
    r"3[47]\d{13}|"
    r"3(?:0[0-5]|[689]\d)\d{11}|35\d{14}|6(?:0(?:11|[68]\d)|[245]\d\d|22\d|36\d|7\d\d)\d{12}(?:\d{2,3})?"
)
_LENGTHS = (19, 18, 16, 15, 14)
_NAMED_LENGTHS = (19, 18, 17, 16, 15, 14, 13)
_IN_A_LONGER = re.compile(r"\d[\-./_]\Z")
_MANY_DIGITS = re.compile(r"\d(?:[ .\-]?\d){12}")
_GROUP, _SEPARATOR = re.compile(r"\d+"), re.compile(r"\D+")
_OWN_GROUPS = ([4, 6, 5], [4, 6, 4], [4, 4, 4, 4, 3], [4, 4, 4, 3], [15], [14], [19], [18], [17], [13])
_EXPIRY_AND_CODE = re.compile(r"(?:0[1-9]|1[0-2])\d\d(?:\d{3,4})?")
# Nobody writes amounts, times or phone numbers with such words between four groups of four.
_GAP = r"[^\d+€$£¥₹%:•]{1,28}"
_IN_WORDS = re.compile(
    rf"(?<!\d)\d{{4}}{_GAP}\d{{4}}{_GAP}\d{{4}}{_GAP}\d{{4}}(?!\d)|"
    rf"(?<!\d)\d{{4}}{_GAP}\d{{6}}{_GAP}\d{{5}}(?!\d)|"
    r"(?<!\d)\d{4}(?P<sign>\s?[:+]\s?)\d{4}(?P=sign)\d{4}(?P=sign)\d{4}(?!\d)"
)
_CARD_WORD = re.compile(CARD_WORDS, re.IGNORECASE)
_CALLED = re.compile(rf"(?:{OTHER_NUMBERS}){LINK}$", re.IGNORECASE)
_LONGEST_PHONE = 15
"""Digits of a phone number (ITU-T E.164)."""

_NEAR = 60
"""Characters within which a word speaks of a number."""

_NAMED = re.compile(
    rf"(?:{CARD_NUMBER_WORDS}){LINK}(?P<number>\d(?:[ .\-]?\d){{12,18}})(?!\d)", re.IGNORECASE
)
_EXPIRY = re.compile(r"\D{0,8}(?:0[1-9]|1[0-2]) ?[/.\-] ?(?:20)?\d\d(?!\d)")
# The three or four digits behind a card, with or without its expiry between them.
_CODE_BEHIND = re.compile(
    r"[\s,;.|/-]{1,3}(?:\(?(?:exp\w*|valid\w*|vence\w*|cad\w*|val\w*)?[.: ]{0,2}(?:0?[1-9]|1[0-2]) ?[/.\-] ?"
    r"(?:20)?\d\d\)?[\s,;.|/-]{1,3})?(?P<code>\d{3,4})(?=\s*(?:$|[\n,;.)]))"
)


def cards_in(text: str) -> Iterator[Sensitive]:
    """Find the card numbers, and the security code where it stands behind one."""
    for start, end, shown in _numbers_in(text):
        yield Sensitive(Kind.CARD_NUMBER, start, end, shown)
        if behind := _CODE_BEHIND.match(text, end):
            yield Sensitive(Kind.CREDENTIALS, *behind.span("code"))


def _numbers_in(text: str) -> Iterator[tuple[int, int, int]]:
    for run in _RUN.finditer(text):
        yield from _in_run(text, run)
    for found in _IN_WORDS.finditer(text):
        digits = _digits(found.group())
        if _NETWORKS.fullmatch(digits) and luhn(digits):
            yield *found.span(), 4
    for window in around_digits(text) if _MANY_DIGITS.search(text) else ():
        for found in _NAMED.finditer(text, *window):
            yield *found.span("number"), 4


def _in_run(text: str, run: re.Match[str]) -> Iterator[tuple[int, int, int]]:
    """Try every group of digits as the beginning of a card, and ends of groups as its end.

    A number in one piece that is called an order, a parcel or the like is believed to be one.
    """
    called = _CALLED.search(text[max(0, run.start() - _NEAR) : run.start()])
    if called and run.group().isdecimal() and not _EXPIRY.match(text, run.end()):
        return
    known = _is_called_a_card(text, run) and not called
    places = [place for place in range(*run.span()) if text[place].isdecimal()]
    skip_to = 0
    for first, place in enumerate(places):
        if first < skip_to or not _may_begin(text, place):
            continue
        for length in _NAMED_LENGTHS if known else _LENGTHS:
            last = first + length
            if length <= _LONGEST_PHONE and text[place - 1 : place] == "+":
                continue
            digits = "".join(text[at] for at in places[first:last])
            if len(digits) == length and _is_card(digits, known) and luhn(digits):
                end, rest = places[last - 1] + 1, _rest_of_group(text, places[last - 1] + 1)
                if not _is_one_number(text[place:end]) or not _may_be_glued(rest):
                    continue
                yield place, end + len(rest), 0 if rest else 4
                skip_to = last + len(rest)
                break


def _is_called_a_card(text: str, run: re.Match[str]) -> bool:
    before = text[max(0, run.start() - _NEAR) : run.start()]
    return bool(_CARD_WORD.search(before) or _CARD_WORD.search(text, run.end(), run.end() + _NEAR // 2))


def _may_be_glued(rest: str) -> bool:
    """Nothing, an expiry with or without the code, or the next card."""
    return not rest or bool(_EXPIRY_AND_CODE.fullmatch(rest) or (_NETWORKS.fullmatch(rest) and luhn(rest)))


def _may_begin(text: str, place: int) -> bool:
    """A group of digits begins here; it is not a phone number's, and no part of a code of letters and digits."""
    if text[place] in "01":
        return False
    before = text[max(0, place - 20) : place]
    if before and (before[-1].isdecimal() or before[-1] == "•" or _IN_A_LONGER.search(before)):
        return False
    glued = before.rsplit(maxsplit=1)[-1] if before[-1:].isalpha() else ""
    return not glued or (len(glued) >= 4 and glued.isalpha())


def _is_one_number(written: str) -> bool:
    """In a card's own groups, or with one separator all through: not a phone number and the date behind it."""
    groups = [len(group) for group in _GROUP.findall(written)]
    if all(size % 4 == 0 for size in groups) or groups in _OWN_GROUPS:
        return True
    return len(set(_SEPARATOR.findall(written))) == 1 and set(groups) != {3}


def _is_card(digits: str, known: bool) -> bool:
    """By its network, or, where the text speaks of a card, by its length alone."""
    return known or bool(_NETWORKS.fullmatch(digits))


def _rest_of_group(text: str, start: int) -> str:
    end = start
    while end < len(text) and text[end].isdecimal():
        end += 1
    return text[start:end]


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdecimal())
