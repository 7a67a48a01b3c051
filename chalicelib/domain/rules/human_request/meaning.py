"""Hear a request for a person by its meaning, where no rule knows its words.

An encoder tells how probable a request is. It sees neither a negation nor who is meant, so that the rules have
the last word: what they know as no request is none, however probable. Thresholds: see docs/evaluation.md.
"""

from __future__ import annotations

import re

from chalicelib.domain.rules.common_words import likeliest_language
from chalicelib.domain.rules.heard import Heard
from chalicelib.domain.rules.human_request import LANGUAGES
from chalicelib.domain.rules.human_request.declined import declines
from chalicelib.domain.rules.human_request.guards import NO_REQUEST
from chalicelib.domain.rules.human_request.people import ABOUT_PEOPLE
from chalicelib.domain.rules.reading import Reading, quote, read

LIKELY = 0.65
"""How probable a request must be in a text that speaks of people, machines or being understood."""

SURE = 0.85
"""How probable it must be in any other text."""

_UNKNOWN_LETTERS = re.compile("[\u05d0-\u05ea\u0900-\u097f]")
"""Hebrew and Devanagari, of which the encoder knows nothing; Hindi in Latin letters it only guesses."""


def asks_by_meaning(text: str, probability: float) -> Heard | None:
    """Give what was heard where the encoder is sure enough, and no rule knows better."""
    if probability < LIKELY:
        return None
    reading = read(text)
    if _UNKNOWN_LETTERS.search(text) or likeliest_language(reading.sentences) == "hi":
        return None
    wanted = LIKELY if ABOUT_PEOPLE.search(reading.sentences) else SURE
    if probability < wanted or is_no_request(reading):
        return None
    return Heard("meaning", "", quote(text))


def is_no_request(reading: Reading) -> bool:
    """Whether the rules know a text that sounds like a request, and that it is none."""
    if declines(reading):
        return True
    told = likeliest_language(reading.sentences)
    spoken = {told} if told in NO_REQUEST else reading.languages or set(NO_REQUEST)
    return any(
        pattern.search(reading.sentences) for language, pattern in NO_REQUEST.items() if language in spoken
    ) or any(language.refuses_in(reading) for language in LANGUAGES if language.code in spoken)
