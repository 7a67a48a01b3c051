"""Hear what needs somebody's permission, in ten languages: an exception, a favour, an old promise kept."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.domain.rules.exceptions import ar, de, en, es, fr, he, hi, it, pt
from chalicelib.domain.rules.exceptions import id as indonesian
from chalicelib.domain.rules.heard import Heard
from chalicelib.domain.rules.reading import Reading

_LANGUAGES = tuple(spoken.SOUNDS for spoken in (en, es, pt, fr, de, it, indonesian, hi, he, ar))


def exceptions_in(reading: Reading) -> Iterator[Heard]:
    """Give each way in which the customer asks for what the rules do not give."""
    for language in _LANGUAGES:
        yield from language.heard_in(reading)
