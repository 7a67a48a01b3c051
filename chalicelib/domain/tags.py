"""Tags of a case: short words by which people find it again, the playbook's own or free ones."""

from __future__ import annotations

from collections.abc import Iterable

LONGEST_TAG = 40
MOST_TAGS = 10
"""On one case; more of them order nothing."""


def tidy(words: str, known: Iterable[str]) -> str:
    """A tag as it is kept: on one line, and spelt as one that is `known` already, whatever the case of its letters."""
    tag = " ".join(words.split())
    return next((other for other in known if other.casefold() == tag.casefold()), tag)
