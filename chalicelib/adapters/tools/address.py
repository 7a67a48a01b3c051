"""Fill a tool's URL template so that nothing the model gives can change where the call goes."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from chalicelib.adapters.tools.failures import Failed

SERVICES = "{services}"
"""At the start of a template: the address of the business's services in this deployment (TOOLS_URL)."""

LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
"""Hosts that may be spoken to in the clear: nothing leaves the machine."""

LONGEST_PART = 200
"""Characters of one value within a path."""

_NAME = re.compile(r"\{([^{}]*)\}")


def placeholders(template: str) -> tuple[str, ...]:
    """The names that a template is filled from, without `services`."""
    return tuple(dict.fromkeys(_NAME.findall(template.removeprefix(SERVICES))))


def fault_in(template: str) -> str:
    """Say what is wrong with a template; empty for a good one."""
    if "{" in _NAME.sub("", template) or "}" in _NAME.sub("", template):
        return "has a brace that is not closed or not opened"
    rest = template.removeprefix(SERVICES)
    if rest != template:
        return "" if rest.startswith("/") else "needs a `/` after {services}"
    parts = urlsplit(_NAME.sub("0", template))
    if not parts.hostname or parts.username or parts.password:
        return "is no address of a service"
    if _NAME.search(_front(template)):
        return "may not choose its host by what the model gives"
    if not _may_be_spoken_to(parts.scheme, parts.hostname):
        return "must begin with https://"
    return ""


def fill(template: str, values: Mapping[str, Any], *, services: str) -> str:
    """Give the URL; raise Failed when a value is missing, or would lead elsewhere."""
    if template.startswith(SERVICES):
        if not services:
            raise Failed("not_set_up")
        template = services.rstrip("/") + template.removeprefix(SERVICES)
    if fault_in(template):
        raise Failed("not_set_up")
    return _NAME.sub(lambda found: _part(found[1], values), template)


def with_query(url: str, values: Mapping[str, Any]) -> str:
    """Add values to the query."""
    pairs = [pair for name, value in values.items() for pair in _pairs(name, value)]
    if not pairs:
        return url
    return f"{url}{'&' if urlsplit(url).query else '?'}{urlencode(pairs)}"


def _front(template: str) -> str:
    """Scheme and host, as far as the first `/` after them."""
    scheme, _, rest = template.partition("://")
    return scheme + re.split(r"[/?#]", rest, maxsplit=1)[0]


def _may_be_spoken_to(scheme: str, host: str) -> bool:
    return scheme == "https" or (scheme == "http" and host in LOCAL)


def _part(name: str, values: Mapping[str, Any]) -> str:
    value = values.get(name)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise Failed("invalid_arguments", hint=f"`{name}` is needed, as one text or number.")
    text = _text(value).strip()
    # An empty part, `.` or `..` would name another place of the service than the template does.
    if not text.strip(".") or len(text) > LONGEST_PART or not text.isprintable():
        raise Failed("invalid_arguments", hint=f"`{name}` cannot be what was given.")
    return quote(text, safe="")


def _pairs(name: str, value: Any) -> list[tuple[str, str]]:
    if value is None:
        return []
    if isinstance(value, list):
        return [(name, _text(each)) for each in value]
    return [(name, _text(value))]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
