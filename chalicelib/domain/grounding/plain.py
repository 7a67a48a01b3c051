"""Reduce a text to plain letters and ASCII digits, character by character, so that places stay the same."""

from __future__ import annotations

import re
import unicodedata


def _base(code: int) -> str | None:
    letter = unicodedata.normalize("NFD", chr(code))[0].lower()
    return letter if letter.isascii() and letter.isalpha() else None


_PLAIN: dict[int, str] = {code: base for code in range(0xC0, 0x250) if (base := _base(code))}
_PLAIN |= {ord("ß"): "s", ord("ø"): "o", ord("Ø"): "o"}
_PLAIN |= {  # Arabic, Persian, Hindi and full-width digits
    first + digit: str(digit) for first in (0x660, 0x6F0, 0x966, 0xFF10) for digit in range(10)
}
_PLAIN |= dict.fromkeys(map(ord, "\u00a0\u202f\u2009\t"), " ")
_PLAIN |= dict.fromkeys(map(ord, "–—‑−‒―"), "-")
_PLAIN |= dict.fromkeys(map(ord, "’‘´ʼ＇"), "'")

_MARKS = dict.fromkeys(map(ord, "*`~\u200b\u200c\u200d\u200e\u200f\ufeff"), None)

_KEYCAP = re.compile("[0-9#]\ufe0f?\u20e3")
_NOT_NUMBERING = (
    "jan|feb|mar|apr|abr|avr|may|mai|mag|jun|jui|jul|lug|giu|aug|ago|aou|sep|set|oct|okt|ott|out|nov|dec|"
    "dez|dic|"
    "ene|gen|uhr|und|de |di |al |to |and |y "
)
_NUMBERING = re.compile(
    rf"(?m)^[ >-]*\d{{1,2}}[.)](?=\s+(?!{_NOT_NUMBERING}))"
    r"|(?<=[\s:])\d\)(?=\s)|\b(?:option|step|opcion|paso|etape|schritt|passo|passaggio|opcao|"
    r"opzione)\s\d{1,2}\b"
)

_WRAPPED = re.compile(r"(?<=[^\W_]|[,€$)])\n(?=[a-zà-ÿ(])")
"""A line that goes on in the next: pages are wrapped by their authors' editors."""


def plain(text: str) -> str:
    """Fold a text for the figures' expressions; list numbers and keycap emoji become spaces."""
    folded = _WRAPPED.sub(" ", text).translate(_PLAIN).lower()
    if "\u20e3" in folded:
        folded = _KEYCAP.sub(_spaces, folded)
    return _NUMBERING.sub(_spaces, folded)


def composed(text: str) -> str:
    """Give accents their usual one-character form, which `plain` counts on, and take WhatsApp's marks away."""
    text = text.translate(_MARKS)
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found.group())
