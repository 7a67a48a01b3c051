"""Python values as DynamoDB attribute values, and back; instants as ISO 8601 in UTC with milliseconds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serializer, _deserializer = TypeSerializer(), TypeDeserializer()

DEEPEST = 12
"""Levels of nesting kept of what others sent; DynamoDB refuses more than 32."""


def to_item(values: Mapping[str, Any]) -> dict[str, Any]:
    """Encode attributes; those that are None are left out."""
    return {name: to_attribute(value) for name, value in values.items() if value is not None}


def from_item(item: Mapping[str, Any]) -> dict[str, Any]:
    """Decode attributes."""
    return {name: _natural(_deserializer.deserialize(value)) for name, value in item.items()}


def to_attribute(value: Any) -> dict[str, Any]:
    """Encode one value; what DynamoDB cannot hold (a huge number, a half character) is kept as text."""
    attribute: dict[str, Any] = _serializer.serialize(_storable(value, DEEPEST))
    return attribute


def to_text(at: datetime) -> str:
    """Write an instant so that texts sort as times do."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def to_instant(text: object) -> datetime | None:
    """Read an instant; None for what is missing or is none."""
    try:
        return datetime.fromisoformat(text).astimezone(UTC) if isinstance(text, str) else None
    except ValueError:
        return None


def _storable(value: Any, depth: int) -> Any:
    match value:
        case None | bool():
            return value
        case datetime():
            return to_text(value)
        case str():
            return value.encode("utf-8", "replace").decode()
        case int() | float() | Decimal():
            return _number(value)
        case Mapping() if depth:
            return {_name(key): _storable(item, depth - 1) for key, item in value.items()}
        case list() | tuple() if depth:
            return [_storable(item, depth - 1) for item in value]
        case _:
            return _storable(str(value)[:500], depth)


def _name(key: object) -> str:
    """DynamoDB wants names of 1 to 255 bytes."""
    return str(key)[:60].encode("utf-8", "replace").decode() or "_"


def _number(value: float | Decimal) -> Decimal | str:
    """DynamoDB's numbers have 38 digits and no infinity."""
    number = Decimal(str(value))
    digits = number.as_tuple().digits
    if not number.is_finite() or len(digits) > 38 or not -120 < number.adjusted() < 120:
        return str(value)[:500]
    return number


def _natural(value: Any) -> Any:
    match value:
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case dict():
            return {key: _natural(item) for key, item in value.items()}
        case list():
            return [_natural(item) for item in value]
        case _:
            return value
