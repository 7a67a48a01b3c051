"""Hear a person announced, in ten languages: a transfer, a case passed on, somebody who will call."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.domain.rules.heard import Heard
from chalicelib.domain.rules.promises import ar, de, en, es, fr, he, hi, it, pt
from chalicelib.domain.rules.promises import id as indonesian
from chalicelib.domain.rules.reading import Reading

_LANGUAGES = tuple(spoken.SOUNDS for spoken in (en, es, pt, fr, de, it, indonesian, hi, he, ar))


def promises_in(reading: Reading) -> Iterator[Heard]:
    """Give each announcement: `transfer` for what happens to this chat, `call_back` for who gets in touch."""
    for language in _LANGUAGES:
        yield from language.heard_in(reading)
