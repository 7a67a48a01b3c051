"""What of a tool's answer goes on: the fields that are kept, if it is the customer's, masked and short."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from chalicelib.adapters.tools.failures import Failed, hint_for
from chalicelib.domain.masking import mask
from chalicelib.domain.tool_rules import Tool

LONGEST = 2000
"""Characters of a result as the model reads it."""

LENGTHS = ((50, 1000), (20, 400), (8, 200), (3, 100), (1, 60))
"""Entries of a list and characters of a text, tried until the result is short enough."""

SAID = ("error", "message", "detail", "reason", "title", "code")
"""The fields of a refusal in which services say why (RFC 9457 and its cousins); others do not go on."""

DEEPEST = 12


def told(tool: Tool, document: Any, phone: str | None) -> str:
    """Write what the model is told of a success; raise Failed if the record is somebody else's."""
    if tool.belongs_to and not _theirs(document, tool.belongs_to, phone):
        raise Failed("somebody_elses")
    kept = _only(document, [path.split(".") for path in tool.keep]) if tool.keep else document
    return _written(masked({"status": "done"} if kept is None else kept))


def told_failure(failed: Failed) -> str:
    """Write what the model is told of a failure."""
    status = "unknown" if failed.code == "outcome_unknown" else "failed"
    said = {name: failed.says[name] for name in SAID if isinstance(failed.says.get(name), str | int)}
    words = " ".join(part for part in (hint_for(failed.code), failed.hint) if part)
    says = {"the_service_says": said} if said else {}
    return _written(masked({"status": status, "error": failed.code, **says, "what_it_means": words}))


def masked(value: Any, depth: int = DEEPEST) -> Any:
    """Mask card numbers and the like in every text and number, however deep."""
    match value:
        case None | bool():
            return value
        case str():
            return mask(value)
        case int() | float():
            hidden = mask(str(value))
            return value if hidden == str(value) else hidden
        case Mapping() if depth:
            return {mask(str(name)): masked(each, depth - 1) for name, each in value.items()}
        case list() | tuple() if depth:
            return [masked(each, depth - 1) for each in value]
        case _:
            return None


def _theirs(document: Any, path: str, phone: str | None) -> bool:
    """Whether every record names the customer's phone; an empty list names nobody else's."""
    owners = list(_found(document, path.split(".")))
    ours = _digits(phone)
    return bool(ours) and all(_digits(owner) == ours for owner in owners)


def _found(value: Any, path: list[str]) -> Iterator[Any]:
    """The values at a path, through lists; None for a record that lacks it."""
    if isinstance(value, list):
        for each in value:
            yield from _found(each, path)
    elif not path:
        yield value
    elif isinstance(value, Mapping):
        yield from _found(value.get(path[0]), path[1:])
    else:
        yield None


def _digits(phone: Any) -> str:
    return re.sub(r"\D", "", str(phone)).removeprefix("00") if isinstance(phone, str | int) else ""


def _only(value: Any, paths: list[list[str]]) -> Any:
    """Keep what the paths lead to."""
    if isinstance(value, list):
        return [_only(each, paths) for each in value]
    if not isinstance(value, Mapping) or any(not path for path in paths):
        return value
    heads = dict.fromkeys(path[0] for path in paths)
    return {
        head: _only(value[head], [path[1:] for path in paths if path[0] == head])
        for head in heads
        if head in value
    }


def _written(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    for entries, characters in LENGTHS:
        if len(text) <= LONGEST:
            return text
        text = json.dumps(_shortened(value, entries, characters), ensure_ascii=False)
    return text if len(text) <= LONGEST else json.dumps({"status": "failed", "error": "too_large"})


def _shortened(value: Any, entries: int, characters: int) -> Any:
    match value:
        case str() if len(value) > characters:
            return value[: characters - 1] + "…"
        case list():
            more = [f"… and {len(value) - entries} more"] if len(value) > entries else []
            return [_shortened(each, entries, characters) for each in value[:entries]] + more
        case dict():
            return {name: _shortened(each, entries, characters) for name, each in value.items()}
        case _:
            return value
