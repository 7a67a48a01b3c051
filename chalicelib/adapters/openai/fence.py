"""Put words of others between tags that they cannot close: data for the model, never part of the prompt's form."""

from __future__ import annotations

import json
import re
from html import escape
from typing import Any

_LOOKS_LIKE_AN_ENTITY = re.compile(r"&(?=#?\w{1,32};)")
# Angle brackets and what a model may take for them: full-width, small, and the two of mathematics.
_BRACKETS = {ord(sign): "&lt;" for sign in "<＜﹤〈⟨"} | {ord(sign): "&gt;" for sign in ">＞﹥〉⟩"}
# What nobody sees and a model reads: tag characters (text in them is invisible), the signs that turn the direction
# of what follows, and control characters. Joiners stay: Hindi, Persian and emoji are written with them.
_UNSEEN = re.compile(
    "[\U000e0000-\U000e007f\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]"
)


def fenced(tag: str, text: str, **attributes: str) -> str:
    """Write `<tag name="value">text</tag>`, where neither values nor text hold a bracket or anything unseen."""
    named = "".join(f' {name}="{_attribute(value)}"' for name, value in attributes.items())
    return f"<{tag}{named}>{inert(text)}</{tag}>"


def inert(text: str) -> str:
    """Write a text so that it opens and closes nothing; html.unescape gives it back. Lone `&` stay as they are."""
    return _LOOKS_LIKE_AN_ENTITY.sub("&amp;", seen(text)).translate(_BRACKETS)


def _attribute(value: str) -> str:
    return escape(" ".join(seen(value).split())).translate(_BRACKETS)


def seen(text: str) -> str:
    """Leave out the characters that only a machine notices."""
    return _UNSEEN.sub("", text)


def inert_json(value: Any) -> str:
    """Write JSON that holds no angle bracket, so that no string in it can close a section."""
    written = seen(json.dumps(value, ensure_ascii=False))
    return written.translate({ord("<"): "\\u003c", ord(">"): "\\u003e"})
