"""How much of a suggested reply a person changed before they sent it."""

from __future__ import annotations

import re
from dataclasses import replace

from chalicelib.domain.escalation import Escalation

PART = re.compile(r"[぀-ヿ㐀-鿿가-힣]|\w+|[^\w\s]")
"""A word, a sign, or a letter of a script that writes its words without spaces between them."""

MOST_PARTS = 1000
"""What is compared of each side; the work grows with their product."""


def edited(suggested: str, sent: str) -> float:
    """Give how many words have to be put in, taken out or replaced, as a part of the longer text: 0 none, 1 all."""
    before, after = PART.findall(suggested)[:MOST_PARTS], PART.findall(sent)[:MOST_PARTS]
    longer = max(len(before), len(after))
    return round(_distance(before, after) / longer, 3) if longer else 0.0


def with_edit(before: Escalation | None, after: Escalation | None, sent: str) -> Escalation | None:
    """Note the change on the escalation that a first answer in words stops; any other answer says nothing of it."""
    if (
        before is None
        or after is None
        or before.first_reply_at
        or not after.first_reply_at
        or not sent.strip()
    ):
        return after
    suggested = before.packet.suggested_reply
    return replace(after, edited=edited(suggested, sent)) if suggested.strip() else after


def _distance(before: list[str], after: list[str]) -> int:
    """Levenshtein's distance of two lists, row by row."""
    row = list(range(len(after) + 1))
    for number, one in enumerate(before, 1):
        diagonal, row[0] = row[0], number
        for place, other in enumerate(after, 1):
            least = min(row[place] + 1, row[place - 1] + 1, diagonal + (one != other))
            diagonal, row[place] = row[place], least
    return row[-1]
