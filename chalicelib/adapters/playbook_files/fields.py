"""Find out which names a file may use at a place, from the schema of its shape."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from chalicelib.adapters.playbook_files.document import Place

Schema = dict[str, Any]


def fields_at(shape: TypeAdapter[Any], place: Place) -> list[str]:
    """The fields of the mapping at a place; none where any name will do."""
    schema = shape.json_schema()
    node = _resolved(schema, schema)
    for step in place:
        node = _resolved(_child(node, step), schema)
    return list(node.get("properties", {}))


def _child(node: Schema, step: str | int) -> Schema:
    if isinstance(step, int):
        child = node.get("items", {})
    else:
        child = node.get("properties", {}).get(step, node.get("additionalProperties", {}))
    return child if isinstance(child, dict) else {}


def _resolved(node: Schema, schema: Schema) -> Schema:
    if "$ref" in node:
        name = str(node["$ref"]).rsplit("/", 1)[-1]
        return _resolved(schema["$defs"][name], schema)
    options = [option for option in node.get("anyOf", []) if option.get("type") != "null"]
    return _resolved(options[0], schema) if options else node
