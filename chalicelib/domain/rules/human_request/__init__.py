"""Hear a request for a person: verb and target by language, with a guard against negation and namesakes."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.domain.rules.heard import Heard
from chalicelib.domain.rules.human_request import ar, de, en, es, fr, he, hi, it, pt
from chalicelib.domain.rules.human_request import id as indonesian
from chalicelib.domain.rules.human_request.declined import declines
from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.reading import Reading, fold

LANGUAGES: tuple[Language, ...] = (
    en.LANGUAGE,
    es.LANGUAGE,
    pt.LANGUAGE,
    fr.LANGUAGE,
    de.LANGUAGE,
    it.LANGUAGE,
    indonesian.LANGUAGE,
    hi.LANGUAGE,
    he.LANGUAGE,
    ar.LANGUAGE,
)

# Meta's tester of bots; a path to a person must be shown (whatsapp-cloud-api.md, 2.8).
_PROBE = ("this message is from whatsapp", "quality of your bot")


def is_whatsapp_probe(text: str) -> bool:
    """Whether WhatsApp itself writes, to see if people can be reached."""
    folded = fold(text)
    return all(sign in folded for sign in _PROBE)


def requests_in(reading: Reading) -> Iterator[Heard]:
    """Find requests for a person in any language we listen in."""
    if declines(reading):
        return
    for language in LANGUAGES:
        if language.may_be_in(reading):
            yield from language.requests_in(reading)
