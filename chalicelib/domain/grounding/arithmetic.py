"""Sums that a reply writes out: `3 × 112 € = 336 €`, `15 + 15 + 8 = 38 €`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from chalicelib.domain.grounding.amounts import NUM, number
from chalicelib.domain.grounding.claim import Claim, Kind
from chalicelib.domain.grounding.figures import Text
from chalicelib.domain.grounding.known import Known

_SIGN = r"(?:€|\$|£|r\$|₹|rp|euros?|eur)"
PRODUCT = re.compile(
    rf"(?<![\w.,])(?:(?P<n>\d{{1,3}}) ?[x×·] ?{_SIGN}? ?(?P<a>{NUM}) ?{_SIGN}?|"
    rf"(?P<a2>{NUM}) ?{_SIGN}? ?[x×·] ?(?P<n2>\d{{1,3}}))"
    rf"(?![\d.,]*\d)(?:[^=\d.;\n]{{0,20}}= ?{_SIGN}? ?(?P<is>{NUM})(?! ?[x×·%]))?"
)
_ADDITION = re.compile(
    rf"(?<![\w.,])(?<![x×·] )(?P<parts>{_SIGN}? ?{NUM} ?{_SIGN}?(?: ?\+ ?{_SIGN}? ?{NUM} ?{_SIGN}?)+)"
    rf"(?: ?=| (?:is|son|sind|sono|sao|font|makes|come to)) ?{_SIGN}? ?(?P<is>{NUM})(?! ?[x×·%])"
)


def added(reply: Text, known: Known) -> set[float]:
    """Sums of known numbers that are written out: `15 + 15 + 8 = 38 €`."""
    found = [_parts(sum_) for sum_ in _ADDITION.finditer(reply.folded)] if "+" in reply.folded else []
    return {
        total for parts, total in found if known.numbers.issuperset(parts) and abs(sum(parts) - total) < 0.01
    }


def _parts(found: re.Match[str]) -> tuple[list[float], float]:
    return [number(part) for part in re.findall(NUM, found["parts"])], number(found["is"])


def wrong_products(reply: Text) -> Iterator[Claim]:
    """Find sums that the reply writes out and gets wrong: `3 × 112 € = 326 €`."""
    for found in _ADDITION.finditer(reply.folded) if "+" in reply.folded else ():
        parts, total = _parts(found)
        if abs(sum(parts) - total) > 0.05:
            yield Claim(Kind.PRICE, reply.words(*found.span()), "the sum is wrong")
    for found in PRODUCT.finditer(reply.folded) if "=" in reply.folded else ():
        count, amount, said = factors(found)
        chained = "+" in reply.folded[max(0, found.start() - 4) : found.start()]
        if said is not None and not chained and abs(count * amount - said) > 0.05:
            yield Claim(Kind.PRICE, reply.words(*found.span()), "the sum is wrong")


def factors(found: re.Match[str]) -> tuple[float, float, float | None]:
    count, amount = found["n"] or found["n2"], found["a"] or found["a2"]
    return float(count), number(amount), number(found["is"]) if found["is"] else None
