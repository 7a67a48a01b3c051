"""Where a webhook may lead: to one place that the playbook names, over TLS."""

from __future__ import annotations

from urllib.parse import urlsplit

from chalicelib.adapters.tools import address as tools
from chalicelib.adapters.tools.address import SERVICES


def fault_in(url: str) -> str:
    """Say what is wrong with an address; empty for a good one."""
    if tools.placeholders(url):
        return "has braces, and nothing is filled in but {services}"
    if not url.startswith((SERVICES, "https://")):
        return "must begin with https://"
    try:
        _ = urlsplit(url).port  # raises for one that is no number
        return tools.fault_in(url)
    except ValueError:
        return "is no address of a service"


def resolve(url: str, *, services: str) -> str:
    """Give the address to call; empty where this deployment has no `{services}`."""
    if not url.startswith(SERVICES):
        return url
    return services.rstrip("/") + url.removeprefix(SERVICES) if services else ""
