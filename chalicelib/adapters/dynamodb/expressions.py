"""DynamoDB's expressions built from plain attributes; a `#name` in a condition is an attribute's name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from chalicelib.adapters.dynamodb.codec import to_attribute, to_item
from chalicelib.adapters.dynamodb.keys import Key

NOT_THERE = "attribute_not_exists(#PK)"
THERE = "attribute_exists(#PK)"


def update(
    table: str,
    key: Key,
    *,
    sets: Mapping[str, Any],
    defaults: Mapping[str, Any] | None = None,
    adds: Mapping[str, int] | None = None,
    appends: Mapping[str, list[Any]] | None = None,
    condition: str | None = THERE,
    given: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Write the arguments of an UpdateItem.

    `sets`: new values, None removes the attribute. `defaults`: values for attributes that are not there yet.
    `adds`: numbers to count up. `appends`: what lists gain. `given`: the values of `:names` in `condition`.
    """
    kept = {name: value for name, value in sets.items() if value is not None}
    lists = appends or {}
    assignments = [
        *(f"#{name} = :{name}" for name in kept),
        *(f"#{name} = if_not_exists(#{name}, :{name})" for name in defaults or {}),
        *(f"#{name} = list_append(if_not_exists(#{name}, :none), :{name})" for name in lists),
    ]
    clauses = (
        ("SET", assignments),
        ("REMOVE", [f"#{name}" for name, value in sets.items() if value is None]),
        ("ADD", [f"#{name} :{name}" for name in adds or {}]),
    )
    expression = " ".join(f"{verb} {', '.join(parts)}" for verb, parts in clauses if parts)
    values = {**kept, **(defaults or {}), **(adds or {}), **lists, **(given or {})}
    if lists:
        values["none"] = []
    arguments = {
        "TableName": table,
        "Key": to_item(key),
        "UpdateExpression": expression,
        "ExpressionAttributeNames": _names(expression, condition or ""),
    }
    if condition:
        arguments["ConditionExpression"] = condition
    if values:
        arguments["ExpressionAttributeValues"] = {f":{name}": to_attribute(v) for name, v in values.items()}
    return arguments


def put(
    table: str,
    key: Key,
    values: Mapping[str, Any],
    *,
    condition: str = NOT_THERE,
    given: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Write the arguments of a PutItem; by default only where nothing is yet."""
    arguments = {
        "TableName": table,
        "Item": to_item({**key, **values}),
        "ConditionExpression": condition,
        "ExpressionAttributeNames": _names(condition),
    }
    if given:
        arguments["ExpressionAttributeValues"] = {f":{name}": to_attribute(v) for name, v in given.items()}
    return arguments


def removal(
    table: str, key: Key, *, condition: str = THERE, given: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Write the arguments of a DeleteItem; by default only of what is there."""
    arguments = {
        "TableName": table,
        "Key": to_item(key),
        "ConditionExpression": condition,
        "ExpressionAttributeNames": _names(condition),
    }
    if given:
        arguments["ExpressionAttributeValues"] = {f":{name}": to_attribute(v) for name, v in given.items()}
    return arguments


def _names(*expressions: str) -> dict[str, str]:
    return {f"#{name}": name for expression in expressions for name in re.findall(r"#(\w+)", expression)}
