"""What is sent to a tool: its address, query or body, and the headers that prove who asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from chalicelib.adapters.tools import address
from chalicelib.adapters.tools.exchange import Asked
from chalicelib.adapters.tools.failures import Failed
from chalicelib.domain.tool_rules import HttpMethod, Tool

IN_QUERY = frozenset({HttpMethod.GET, HttpMethod.DELETE})
"""Methods whose arguments go into the query."""

Secret = Callable[[str], str | None]


def asked_of(tool: Tool, values: Mapping[str, Any], *, key: str, services: str, secret: Secret) -> Asked:
    """Write the request; `key` lets a service tell a repeated one. Raise Failed where it cannot be written."""
    url = address.fill(tool.url, values, services=services)
    placed = set(address.placeholders(tool.url))
    rest = {name: value for name, value in values.items() if name not in placed}
    headers = _proof(tool, secret)
    if tool.method is not HttpMethod.GET:
        headers["Idempotency-Key"] = key
    if tool.method in IN_QUERY:
        return Asked(tool.method, address.with_query(url, rest), None, headers)
    return Asked(tool.method, url, rest, headers)


def _proof(tool: Tool, secret: Secret) -> dict[str, str]:
    if tool.auth is None:
        return {}
    word = secret(tool.auth.secret)
    if not word:
        raise Failed("not_set_up")
    return {tool.auth.header: f"{tool.auth.scheme} {word}".strip()}
