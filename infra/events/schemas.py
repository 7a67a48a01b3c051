"""The catalogue as JSON Schemas, one a fact, and as the page that people read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from chalicelib.domain.facts import FactName
from infra.events.catalogue import CATALOGUE, FIELDS, NAMED, Told
from infra.paths import ROOT

PAGE = ROOT / "docs" / "events.md"
FOLDER = ROOT / "docs" / "events"
INTRODUCTION = Path(__file__).with_name("introduction.md")


def schema_of(name: FactName, *, strict: bool = False) -> dict[str, Any]:
    """Give the schema of a fact's data; receivers let pass fields they do not know, our own tests (`strict`) do not."""
    told = CATALOGUE[name]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": name.value,
        "description": told.what,
        "type": "object",
        "properties": {_named(field): FIELDS[field] for field in (*told.always, *told.maybe)},
        "required": [_named(field) for field in told.always],
        **({"additionalProperties": False} if strict else {}),
    }


def files() -> dict[Path, str]:
    """Everything that is written, by its place."""
    schemas = {
        FOLDER / f"{name}.json": json.dumps(schema_of(name), indent=2, ensure_ascii=False) + "\n"
        for name in CATALOGUE
    }
    return {PAGE: page(), **schemas}


def page() -> str:
    """Write the page: what holds for all, then each fact with its fields."""
    parts = [INTRODUCTION.read_text(encoding="utf-8").rstrip(), "", "## The facts", ""]
    for name, told in CATALOGUE.items():
        parts += [f"### `{name}`", "", f"{told.what} [Schema](events/{name}.json)", "", *_table(told), ""]
    return "\n".join(parts)


def _table(told: Told) -> list[str]:
    rows = [_row(field, "") for field in told.always] + [_row(field, " (not always)") for field in told.maybe]
    return ["| field | meaning |", "|---|---|", *rows]


def _row(field: str, when: str) -> str:
    return f"| `{_named(field)}`{when} | {FIELDS[field]['description']}{_choices(field)} |"


def _choices(field: str) -> str:
    choices = FIELDS[field].get("enum")
    return f": {', '.join(f'`{each}`' for each in choices)}" if choices else ""


def _named(field: str) -> str:
    return NAMED.get(field, field)
