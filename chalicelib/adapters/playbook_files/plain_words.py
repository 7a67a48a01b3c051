"""Put pydantic's errors in the words of somebody who edits a file."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from pydantic_core import ErrorDetails

from chalicelib.adapters.playbook_files.nearest import did_you_mean

_TEXT_PATTERNS = {
    "a-z0-9_]{1,512}": (
        "is no name of a template",
        "write it as WhatsApp Manager shows it: lower case letters, digits and `_`",
    ),
    "A-Z]{2}": ("is no country", "write its two letters, such as ES or BR"),
    "A-Z]{3}": ("is no currency", "write its three letters, such as EUR or USD"),
    "(_[A-Za-z]": ("is no language of WhatsApp's", "write its code, such as `es` or `en_US`"),
    "a-z0-9": (
        "is no name that files can refer to",
        "write lower case letters and digits, with `_`, `-` or `.` between them",
    ),
    r"[01]\d": ("is no time of day", "write two digits each from 00:00 to 24:00, such as 09:30"),
    ".{0,38}": ("is no tag", "write a short word or two, at most 40 characters"),
    "a-z]{2,3}": ("is no language", "write a code such as `en` or `es`"),
}
"""Parts of the patterns in domain/playbook*.py and channel_rules.py, and what somebody who missed them should know."""

_WORDS: dict[str, tuple[str, str]] = {
    "bool_type": ("must be true or false", "write `true` or `false`"),
    "date_from_datetime_parsing": ("is no date", "write year-month-day, such as 2026-12-25"),
    "date_parsing": ("is no date", "write year-month-day, such as 2026-12-25"),
    "dict_type": ("must have fields of its own", "write `name: value` lines below it"),
    "float_type": ("must be a number", "write it without quotes, such as 0.5"),
    "int_from_float": ("must be a whole number", "write it without a fraction"),
    "int_type": ("must be a whole number", "write it without quotes, such as 15"),
    "model_type": ("must have fields of its own", "write `name: value` lines below it"),
    "too_long": ("has too many parts", 'write each interval as a pair of times: [["09:00", "14:00"]]'),
    "too_short": ("has no entry", "write at least one"),
    "tuple_type": ("must be a list", "write `[one, two]`, or one `- ` a line"),
}


def in_plain_words(error: ErrorDetails) -> tuple[str, str]:
    """Say what is wrong with a value, as the end of a sentence, and what to do."""
    special: dict[str, Callable[[ErrorDetails], tuple[str, str]]] = {
        "enum": _choice,
        "literal_error": _choice,
        "string_pattern_mismatch": _pattern,
        "string_type": _text,
    }
    if error["type"] in special:
        return special[error["type"]](error)
    said = error["msg"].removeprefix("Input ").removeprefix("Value ")
    return _WORDS.get(error["type"], (said, "correct the value"))


def _choice(error: ErrorDetails) -> tuple[str, str]:
    expected = re.findall(r"'([^']+)'", str(error.get("ctx", {}).get("expected", "")))
    return "is not known", did_you_mean(str(error["input"]), expected, "choices")


def _pattern(error: ErrorDetails) -> tuple[str, str]:
    pattern = str(error.get("ctx", {}).get("pattern", ""))
    return next(
        (words for part, words in _TEXT_PATTERNS.items() if part in pattern),
        ("is not written as it must be", f"it must match {pattern}"),
    )


def _text(error: ErrorDetails) -> tuple[str, str]:
    value = error["input"]
    if isinstance(value, list | dict):
        return "must be one text", "write a single value here"
    return "must be text", f"put it in quotes: {json.dumps(str(value), ensure_ascii=False)}"
