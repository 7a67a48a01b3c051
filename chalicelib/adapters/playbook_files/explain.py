"""Hold a file to its shape, and say what does not fit at the line where it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from chalicelib.adapters.playbook_files.document import Document, Place
from chalicelib.adapters.playbook_files.fields import fields_at
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.nearest import did_you_mean
from chalicelib.adapters.playbook_files.plain_words import in_plain_words


def value_of(document: Document, shape: TypeAdapter[Any]) -> Any:
    """Build what the document describes; raises pydantic's ValidationError."""
    # As JSON, because there strict types still accept lists for tuples, and text for dates and enums.
    return shape.validate_json(json.dumps(document.data))


def mistakes_of_shape(document: Document, shape: TypeAdapter[Any]) -> Iterator[Mistake]:
    """Report what does not fit; not values that are empty, which the reader of the file has reported."""
    try:
        value_of(document, shape)
    except ValidationError as errors:
        for error in errors.errors(include_url=False):
            if error["input"] is not None:
                yield _mistake(document, shape, error)


def _mistake(document: Document, shape: TypeAdapter[Any], error: ErrorDetails) -> Mistake:
    place: Place = tuple(step for step in error["loc"] if step != "[key]")
    name = str(next((step for step in reversed(place) if isinstance(step, str)), document.file))
    match error["type"]:
        case "missing" if isinstance(place[-1], str):
            problem, fix = f"`{name}` is missing", f"add `{name}:` here"
        case "missing":
            problem, fix = (
                f"`{name}` lacks a part",
                'write each interval as a pair of times: ["09:00", "14:00"]',
            )
        case "extra_forbidden":
            problem = f"unknown field `{name}`"
            fix = did_you_mean(name, fields_at(shape, place[:-1]), "fields here")
        case _:
            said, fix = in_plain_words(error)
            problem = f"`{_shown(error['input'], name)}` {said}"
    return document.mistake(place, f"{document.owner(place)}{problem}", fix)


def _shown(value: object, name: str) -> str:
    return f"{name}: {value}" if isinstance(value, str | int | float) and str(value) != name else name
