"""Hindi as people type it, in Devanagari or in Latin letters, brought to one Latin spelling."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from chalicelib.domain.rules.reading import Reading, fold, read

_SPOKEN = "k kh g gh n ch ch j jh n t th d dh n t th d dh n p f b bh m y r l v sh sh s h l"
_CONSONANTS = dict(zip("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ", _SPOKEN.split(), strict=True))
_VOWELS = dict(
    zip("अआइईउऊएऐओऔऋऑऍ", ["a", "a", "i", "i", "u", "u", "e", "ai", "o", "au", "ri", "o", "e"], strict=True)
)
_SIGNS = dict(zip("ािीुूेैोौृॉॅ", ["a", "i", "i", "u", "u", "e", "ai", "o", "au", "ri", "o", "e"], strict=True))
_VIRAMA, _NUKTA, _NASAL, _BREATH = "्", "़", "ंँ", "ः"
_SCHWA = "ə"  # the vowel that is written nowhere, and spoken only where a word needs it

_DEVANAGARI = re.compile(r"[\u0900-\u097f]")
_WORD = re.compile(r"[\u0900-\u0963\u0971-\u097f]+")
_SILENT_INSIDE = re.compile(
    rf"(?<=[aeiou{_SCHWA}])([^aeiou\W{_SCHWA}]h?){_SCHWA}(?=[^aeiou\W{_SCHWA}]h?[aeiou])"
)
_BEFORE_LIPS = re.compile(r"n(?=[pb])")
_LONG = re.compile(r"([a-z])\1+")
_ONE_WAY = re.compile(r"iye|ee|oo|w|ph|z|q")
_SPELT = {"iye": "ie", "ee": "i", "oo": "u", "w": "v", "ph": "f", "z": "j", "q": "k"}


def in_latin(reading: Reading) -> Reading:
    """Spell a reading one way; what a playbook ignores was taken out of `sentences` only, and stays out."""
    if _DEVANAGARI.search(reading.sentences):
        kept = [
            _WORD.sub(lambda word: romanised(word.group()), words) if fold(words) == line else line
            for words, line in zip(reading.words, reading.sentences.split("\n"), strict=True)
        ]
        again = read("\n".join(kept))
        if len(again.words) == len(reading.words):
            reading = replace(again, words=reading.words, languages=reading.languages)
    return replace(reading, sentences=plain(reading.sentences), clauses=plain(reading.clauses))


def plain(latin: str) -> str:
    """Drop what spellings differ in: long vowels, doubled letters, w or v, ph or f, z or j."""
    return _LONG.sub(r"\1", _ONE_WAY.sub(lambda found: _SPELT[found.group()], latin))


@lru_cache(maxsize=4096)
def romanised(word: str) -> str:
    """Write a Devanagari word as it is spoken, without the vowels that are not."""
    spoken = ""
    for letter in word.replace(_NUKTA, ""):
        if letter in _SIGNS or letter == _VIRAMA:
            spoken = spoken.removesuffix(_SCHWA) + _SIGNS.get(letter, "")
        elif letter in _CONSONANTS:
            spoken += _CONSONANTS[letter] + _SCHWA
        elif letter in _NASAL:
            spoken += "n"
        elif letter != _BREATH:
            spoken += _VOWELS.get(letter, "")
    if len(spoken) > 2 and word[-1] in _NASAL and not spoken.endswith(f"{_SCHWA}n"):
        spoken = spoken.removesuffix("n")
    spoken = spoken.removesuffix(_SCHWA) if len(spoken) > 2 else spoken
    return _BEFORE_LIPS.sub("m", _SILENT_INSIDE.sub(r"\1", spoken).replace(_SCHWA, "a"))
