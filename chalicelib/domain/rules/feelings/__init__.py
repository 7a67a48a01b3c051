"""Hear anger, complaints, threats to leave and worn-out patience, in ten languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from chalicelib.domain.rules.feelings import ar, de, en, es, fr, he, hi, it, pt
from chalicelib.domain.rules.feelings import id as indonesian
from chalicelib.domain.rules.heard import Heard
from chalicelib.domain.rules.reading import Reading

MILD = "mild"
"""The rule for what is no reason by itself, but may add up over a conversation."""

_LANGUAGES = tuple(spoken.SOUNDS for spoken in (en, es, pt, fr, de, it, indonesian, hi, he, ar))
_PLAIN = tuple(
    replace(sounds, rules={rule: said for rule, said in sounds.rules.items() if rule != MILD})
    for sounds in _LANGUAGES
)
_MILD = tuple(replace(sounds, rules={MILD: sounds.rules[MILD]}) for sounds in _LANGUAGES)


def feelings_in(reading: Reading) -> Iterator[Heard]:
    """Give what is a reason by itself to call a person."""
    for language in _PLAIN:
        yield from language.heard_in(reading)


def mild_complaints_in(reading: Reading) -> Iterator[Heard]:
    """Give what is none: a first sign of impatience, a small disappointment."""
    for language in _MILD:
        yield from language.heard_in(reading)
