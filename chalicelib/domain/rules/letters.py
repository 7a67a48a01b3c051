"""One spelling for what people write in many: letters, accents, vowel points, digits; for texts and for rules."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Before anything is composed: one apostrophe, and nothing that is not seen.
_SEEN = dict.fromkeys(map(ord, "’‘`´ʼ＇"), "'") | dict.fromkeys(
    map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\ufe0f")
)
# Latin accents; Hebrew and Arabic vowel points and the tatweel, which most people leave out; the dot (nukta)
# that turns Devanagari j into z. Hamzas above and below stay: their letters are composed again.
_LEFT_OUT = re.compile(
    "[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0652\u0670\u093c]+"
)
# One alef, ه for ة, ي for ى and ئ, و for ؤ; Persian and Urdu keyboards; one Hindi nasal; everyone's digits.
_ONE_WAY = str.maketrans(
    "أإآٱةىئؤکگیँ" + "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९", "ااااهييوكجيं" + "0123456789" * 3, "ءـ"
)

# Devanagari's vowel signs are letters to readers, but not to `\w`.
_SIGNS = "\u0900-\u0903\u093a\u093b\u093e-\u094f\u0955-\u0957\u0962\u0963"
_CONTRACTION = re.compile(r"'(?=(?:t|d|s|m|ll|re|ve)\b)")
_NOT_A_WORD = re.compile(r"[\W_]+")
_NOT_A_WORD_ANYWHERE = re.compile(rf"[^\w{_SIGNS}]+|_+")
_DRAGGED_OUT = re.compile(r"([a-z])\1{2,}")
_DRAGGED_OUT_ANYWHERE = re.compile(rf"([^\W\d]|[{_SIGNS}])\1{{2,}}")
_LINE_BEGIN = re.compile(r"(?<![\[\\])\^")
_DEVANAGARI = re.compile("[\u0900-\u097f]")


def fold(text: str) -> str:
    """Reduce text to what rules compare: no case, accents, punctuation or dragged-out letters.

    What is left are words with single spaces between them. Words of every script stay whole.
    """
    if text.isascii():
        text = _CONTRACTION.sub("", text.replace("`", "'").lower())
        return _DRAGGED_OUT.sub(r"\1", _NOT_A_WORD.sub(" ", text).strip())
    text = unicodedata.normalize("NFKC", text.translate(_SEEN)).casefold()
    text = _one_spelling(text)
    text = _NOT_A_WORD_ANYWHERE.sub(" ", _CONTRACTION.sub("", text)).strip()
    return _DRAGGED_OUT_ANYWHERE.sub(r"\1", text)


@lru_cache(maxsize=4096)
def expression(pattern: str) -> re.Pattern[str]:
    r"""Compile an expression that is held against folded lines.

    Its letters get the spelling of folded ones (write أ or ا, ç or c, but no capitals), `^` and `$` are a
    line's ends, and `\b` and `\w` hold in Devanagari too, where Python's do not.
    """
    if not pattern.isascii():
        pattern = _one_spelling(pattern)
    if _DEVANAGARI.search(pattern):
        # All that folded text has besides words is white space.
        pattern = pattern.replace(r"\b", r"(?:(?<!\S)(?=\S)|(?<=\S)(?!\S))")
        pattern = pattern.replace(r"\w", r"\S").replace(r"\W", r"\s")
    return re.compile(pattern, re.MULTILINE)


def whole_words(pattern: str) -> re.Pattern[str]:
    r"""Compile an expression of whole words, as `expression` does, to be held against `spaced` lines.

    What it finds begins with the space before its first word: looking for spaces is three times as fast as
    trying `\b` at every letter. `^` stands for the beginning of a line, before a word.
    """
    begun = _LINE_BEGIN.sub(r"(?<=\\n )", pattern)
    return expression(rf" (?:{begun})\b")


def spaced(folded: str) -> str:
    """Put a space before every word of folded lines, the first of each line too."""
    return "\n " + folded.replace("\n", "\n ")


def _one_spelling(text: str) -> str:
    bare = _LEFT_OUT.sub("", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", bare).translate(_ONE_WAY)
