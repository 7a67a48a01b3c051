"""Hear what must not wait for a model: danger to a person, law, fraud, a child, rights over data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from chalicelib.domain.rules.heard import Heard
from chalicelib.domain.rules.letters import expression
from chalicelib.domain.rules.reading import Reading
from chalicelib.domain.rules.risks import ar, de, en, es, fr, he, hi, it, pt
from chalicelib.domain.rules.risks import id as indonesian

_LANGUAGES = tuple(spoken.SOUNDS for spoken in (en, es, pt, fr, de, it, indonesian, hi, he, ar))


def risks_in(reading: Reading) -> Iterator[Heard]:
    """Give every risk that is heard; what must be said first (texts.py) goes by the rule's name.

    Words such as `fraud` or `infarto` are at home in several languages: what only sounds like a risk in one of
    them is no risk in the others.
    """
    if any(True for _ in _heard_in(reading)):
        yield from _heard_in(reading.without(_not_meant()))


def _heard_in(reading: Reading) -> Iterator[Heard]:
    for language in _LANGUAGES:
        yield from language.heard_in(reading)


@cache
def _not_meant() -> re.Pattern[str]:
    return expression(rf"\b(?:{'|'.join(said for spoken in _LANGUAGES for said in spoken.not_meant)})\b")
