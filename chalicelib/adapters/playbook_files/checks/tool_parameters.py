"""The parameters of a tool are a JSON Schema that a model can follow and an argument can be held to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from chalicelib.adapters.playbook_files.document import Document, Place
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.nearest import did_you_mean

TYPES = ("string", "number", "integer", "boolean", "array", "object")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_choice(value: object) -> bool:
    return isinstance(value, list) and bool(value)


def _is_expression(value: object) -> bool:
    try:
        re.compile(str(value))
    except re.error:
        return False
    return isinstance(value, str)


_KEYWORDS: dict[str, tuple[Callable[[object], bool], str]] = {
    "type": (lambda value: value in TYPES, f"write one of: {', '.join(TYPES)}"),
    "description": (_is_text, "write one text that says what the model should give"),
    "title": (_is_text, "write one text"),
    "properties": (
        lambda value: isinstance(value, dict),
        "write `name:` lines below it, each with its `type:`",
    ),
    "required": (lambda value: isinstance(value, list), "write a list of names: [one, two]"),
    "additionalProperties": (lambda value: isinstance(value, bool), "write `false`"),
    "items": (lambda value: isinstance(value, dict), "write what one entry is, such as `type: string`"),
    "enum": (_is_choice, "write a list of the values there are: [one, two]"),
    "const": (lambda value: not isinstance(value, dict | list), "write one value"),
    "default": (lambda value: not isinstance(value, dict | list), "write one value"),
    "examples": (_is_choice, "write a list"),
    "format": (_is_text, "write a name such as date or email"),
    "pattern": (_is_expression, "write a regular expression in quotes"),
    **dict.fromkeys(
        ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
        (_is_number, "write a number without quotes"),
    ),
    **dict.fromkeys(
        ("minLength", "maxLength", "minItems", "maxItems"),
        (_is_count, "write a whole number that is not negative"),
    ),
    "uniqueItems": (lambda value: isinstance(value, bool), "write `true` or `false`"),
}
"""The words of JSON Schema that every model endpoint takes, whether a value fits, and what to write."""

Schema = dict[str, Any]


def wrong_parameters(document: Document, place: Place, tool: Schema) -> Iterator[Mistake]:
    """Report what makes a tool's `parameters` no schema; `place` is the tool's."""
    schema, at = tool.get("parameters"), (*place, "parameters")
    if not isinstance(schema, dict) or not schema:
        return
    if schema.get("type") != "object":
        where = (*at, "type") if "type" in schema else at
        problem = f"{document.owner(at)}`parameters` must be of the type object"
        yield document.mistake(where, problem, "write `type: object`, and each parameter under `properties:`")
    yield from _of_schema(document, at, schema)


def _of_schema(document: Document, place: Place, schema: Schema) -> Iterator[Mistake]:
    for word, value in schema.items():
        at = (*place, word)
        if word not in _KEYWORDS:
            problem = f"{document.owner(at)}`{word}` is no word of JSON Schema that is known here"
            yield document.mistake(at, problem, did_you_mean(word, _KEYWORDS, "words"))
        elif not _KEYWORDS[word][0](value):
            shown = f"{word}: {value}" if isinstance(value, str | int | float) else word
            problem = f"{document.owner(at)}`{shown}` in `{place[-1]}` is not as JSON Schema wants it"
            yield document.mistake(at, problem, _KEYWORDS[word][1])
    properties = schema.get("properties")
    known = list(properties) if isinstance(properties, dict) else []
    for at, name in _required(schema, place):
        if name not in known:
            problem = f"{document.owner(at)}`{name}` is required and is no parameter"
            yield document.mistake(at, problem, did_you_mean(str(name), known, "parameters"))
    yield from _inside(document, place, schema)


def _required(schema: Schema, place: Place) -> Iterator[tuple[Place, object]]:
    names = schema.get("required")
    for index, name in enumerate(names if isinstance(names, list) else []):
        yield (*place, "required", index), name


def _inside(document: Document, place: Place, schema: Schema) -> Iterator[Mistake]:
    properties = schema.get("properties")
    for name, inner in (properties if isinstance(properties, dict) else {}).items():
        at = (*place, "properties", name)
        if not isinstance(inner, dict):
            problem = f"{document.owner(at)}`{name}` has no type of its own"
            yield document.mistake(at, problem, "write `type: string` or another type below it")
        else:
            yield from _of_schema(document, at, inner)
    if isinstance(schema.get("items"), dict):
        yield from _of_schema(document, (*place, "items"), schema["items"])
