"""Read what leads somewhere: links, e-mail addresses, phone numbers, house numbers, order numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chalicelib.domain.grounding.claim import Figure, Kind, Reading

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ENDINGS = (
    "com|net|org|info|biz|io|co|eu|es|pt|fr|de|it|uk|me|app|shop|store|health|dental|clinic|example|test|"
    "online|site|"
    "cat|ly|link|page|dev|ai|to|br|mx|ar|cl|pe|us|ca|in|id|ch|at|be|nl|gl|tv|pro|travel|jobs|work|"
    "careers|care|gov|"
    "edu|support|help|cc|xyz|click|top|ru|cn|il|ie|pl"
)
LINK = re.compile(
    rf"(?:https?://|www\.)[^\s<>()\"'|]+|"
    rf"(?<![\w@.])[\w-]+(?:\.[\w-]+)*\.(?:{_ENDINGS})\b(?![@\w])(?:[/?][^\s<>()\"'|]*)?"
)
PHONE = re.compile(r"(?<![\w.,/:€$£#])(?:\+|\(\+?)?\d[\d ().\-/]{4,}\d(?![\w%€]| ?[€%]|,\d)")
_STREET = (
    r"street|st|road|rd|avenue|ave|lane|square|calle|c/|carrer|avenida|avda|plaza|paseo|rua|travessa|"
    r"praca|rue|"
    r"boulevard|place|quai|via|viale|piazza|corso|strase|weg|platz|allee|gasse"
)
ADDRESS = re.compile(
    r"\b(?P<name>(?!corso (?:per|di|del|dei)\b)(?:calle|carrer|avenida|avda|plaza|paseo|rua|travessa|"
    r"praca|rue|boulevard|quai|via|"
    r"viale|piazza|corso|c/)"
    r"\.?(?: (?:de|del|da|do|la|el|los|las|des|du|dei|della|d'))* ?[^\W\d]+(?: [^\W\d]+){0,2}?),? "
    r"(?:n[ºo°]?\.? ?)?(?P<n>\d{1,4})\b"
    r"(?! ?[€$%]|:\d| (?:h|uhr|min)\b)"
    r"|(?<![\d:.,])\b(?P<n2>\d{1,4}),? (?P<name2>(?:[^\W\d]+ ){1,2}(?:street|st|road|rd|avenue|ave|"
    r"lane|square)\b"
    r"|(?:rue|calle|carrer|avenida|via|boulevard|place|rua|plaza)(?: [^\W\d]+){1,3})"
    r"|\b(?P<name3>[^\W\d]*(?:strase|weg|platz|allee|gasse)) (?P<n3>\d{1,4})\b"
)
CODE = re.compile(
    r"#\d+\b|\b(?=[a-z-]*\d)[a-z]{1,5}[ -]?\d{3,}(?:-\d+)*\b|"
    r"\b(?=\w*\d)(?=\w*[a-z])(?!\d+[a-z]{1,3}\b)(?!\d{1,2}h\d\d)[a-z0-9]{3,}"
    r"(?:-[a-z0-9]+)*\b"
)
_HOURS = re.compile(r"\d{1,2}[.:]\d\d ?- ?\d{1,2}[.:]\d\d")
_DIGITS = re.compile(r"\d+")
_SCHEME = re.compile(r"^(?:https?://)?(?:www\.)?")


def emails(found: re.Match[str]) -> Iterator[Figure]:
    """Give an address as it is."""
    yield Figure(Kind.EMAIL, frozenset({(found.group().rstrip("."),)}), *found.span())


def links(found: re.Match[str]) -> Iterator[Figure]:
    """Give a link without scheme, `www.` and last slash."""
    written = found.group().rstrip(".,;:!?)]}_")
    address = _SCHEME.sub("", written).rstrip("/")
    yield Figure(Kind.LINK, frozenset({(address,)}), found.start(), found.start() + len(written))


def phones(found: re.Match[str]) -> Iterator[Figure]:
    """Give a phone number's digits, without the `00` or `+` of another country."""
    written = found.group()
    groups = _DIGITS.findall(written)
    digits = "".join(groups)
    grouped = written[0] in "+(0" or any(len(group) >= 3 for group in groups)
    if _HOURS.fullmatch(written):
        return
    years = all(len(group) == 4 and group.startswith("20") for group in groups)
    if 7 <= len(digits) <= 16 and grouped and not years:
        yield Figure(Kind.PHONE, frozenset({(digits.removeprefix("00"),)}), *found.span())


def addresses(found: re.Match[str]) -> Iterator[Figure]:
    """Give a house number with the last long word of its street."""
    at = next(at for at in ("", "2", "3") if found["n" + at])
    words = [
        word for word in re.findall(r"[^\W\d]{4,}", found["name" + at]) if word not in _STREET.split("|")
    ]
    street = words[-1 if at == "" else 0] if words else ""
    value = float(found["n" + at])
    yield Figure(Kind.ADDRESS, frozenset({(street, value)}), *found.span(), numbers=(value,))


def codes(found: re.Match[str]) -> Iterator[Figure]:
    """Give an order number without its separators."""
    reading: Reading = (re.sub(r"[ #-]", "", found.group()),)
    yield Figure(Kind.CODE, frozenset({reading}), *found.span())


def same_phone(one: str, other: str) -> bool:
    """Whether two numbers are one, with or without the country's code and its leading zero."""
    short, long = sorted((one.lstrip("0"), other.lstrip("0")), key=len)
    return len(short) >= 7 and long.endswith(short) and len(long) - len(short) <= 4


def host(link: str) -> str:
    """The host of a link that `links` gave."""
    return re.split(r"[/?#]", link, maxsplit=1)[0]
