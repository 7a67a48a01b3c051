"""Hold what the model gives against the tool's JSON Schema, and add what we know of the customer."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from chalicelib.adapters.tools.failures import Failed
from chalicelib.domain.thread import Customer
from chalicelib.domain.tool_rules import Tool

Validate = Callable[[dict[str, Any]], dict[str, Any]]

LONGEST_RULE = 200
"""Characters of a broken rule that the model is told."""


def checked(tool: Tool, given: Mapping[str, Any]) -> dict[str, Any]:
    """Give the arguments with the schema's defaults; raise Failed with what the model must correct."""
    import fastjsonschema

    try:
        return _validator(tool.model_dump_json())(dict(given))
    except fastjsonschema.JsonSchemaValueException as wrong:
        # In the schema's words, not the exception's: those may repeat what the customer said.
        place = ".".join(str(step) for step in wrong.path[1:]) or "the arguments"
        rule = f"`{place}` breaks the rule `{wrong.rule}`: {wrong.rule_definition}"[:LONGEST_RULE]
        raise Failed("invalid_arguments", hint=rule) from wrong
    except _BROKEN as broken:
        raise Failed("not_set_up") from broken


def known_of(customer: Customer, tool: Tool) -> dict[str, str]:
    """What we fill in ourselves; raise Failed when we do not know it."""
    known = {
        "phone": f"+{customer.phone.lstrip('+')}" if customer.phone else "",
        "name": customer.name,
        "customer_id": customer.customer_id,
    }
    filled = {parameter: known[fact] for parameter, fact in tool.from_customer.items()}
    if not all(filled.values()) or (tool.belongs_to and not customer.phone):
        raise Failed("customer_unknown")
    return filled


@lru_cache(maxsize=64)
def _validator(tool: str) -> Validate:
    return _compiled(Tool.model_validate_json(tool).asked_of_model)


def _compiled(schema: dict[str, Any]) -> Validate:
    import fastjsonschema

    nowhere = dict.fromkeys(("http", "https", "ftp", "file", "data"), _refused)
    try:
        validate: Validate = fastjsonschema.compile(schema, handlers=nowhere)
    except fastjsonschema.JsonSchemaException as broken:
        raise ValueError(str(broken)) from broken
    return validate


def _refused(_: str) -> Any:
    """The validator would fetch what a schema refers to."""
    raise ValueError("refers to another document")


_BROKEN = (ValueError, TypeError, KeyError, AttributeError, RecursionError, re.error)
"""What fastjsonschema raises for schemas that are none."""
