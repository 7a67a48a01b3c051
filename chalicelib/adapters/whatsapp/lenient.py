"""Reading JSON of which nothing is certain: a value of the wrong type is a missing value."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

FIRST_YEAR, LAST_YEAR = 2009, 2099
"""WhatsApp's first year, and the last that a message id of 13 digits sorts right with."""

DEEPEST = 40
"""Levels of nesting; the table keeps fewer."""

TOO_DEEP = {"left_out": "too deep"}

LARGEST_DETAILS = 60_000
"""Bytes of JSON; more is a contact list or a form nobody reads in a chat."""


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """The objects in a list; an object where a list should be counts as a list of one."""
    items = value if isinstance(value, list) else [value]
    return (item for item in items if isinstance(item, dict))


def part(value: Any, name: str) -> dict[str, Any]:
    """The object under a name, or an empty one."""
    found = value.get(name) if isinstance(value, Mapping) else None
    return found if isinstance(found, dict) else {}


def text_of(value: Any, *, most: int) -> str | None:
    """A non-empty text of up to `most` characters; numbers count as text, half characters become `?`."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    try:
        text = str(value)
    except ValueError:  # an integer of thousands of digits
        return None
    return text.strip()[:most].encode("utf-8", "replace").decode() or None


def id_of(value: Any, *, most: int) -> str | None:
    """An id, which may not be cut: a longer text is none."""
    text = text_of(value, most=most + 1)
    return text if text and len(text) <= most else None


def instant_of(value: Any) -> datetime | None:
    """A Unix time in seconds, as text or number; None for what no message can have."""
    try:
        at = datetime.fromtimestamp(int(value), UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        return None
    return at if FIRST_YEAR <= at.year <= LAST_YEAR else None


def label(value: Any) -> str:
    """A name that others chose, made fit for a counter and a log: short, and without anybody's number."""
    return re.sub(r"[^a-z]", "_", value.lower()[:40]) if isinstance(value, str) and value else "odd"


def fitting(details: dict[str, Any], *, most: int = LARGEST_DETAILS) -> dict[str, Any]:
    """What others sent, if it is neither too large nor too deep to be kept; else only why it is not."""
    if deeper_than(DEEPEST, details):
        return dict(TOO_DEEP)
    size = len(json.dumps(details))
    return details if size <= most else {"left_out": "too large", "bytes": size}


def deeper_than(levels: int, value: Any) -> bool:
    """Whether a value is nested further: whoever walks it by recursion later could fall."""
    if isinstance(value, dict):
        value = list(value.values())
    return isinstance(value, list) and (not levels or any(deeper_than(levels - 1, each) for each in value))
