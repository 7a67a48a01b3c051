"""The inbox's own files: text only, kept by browsers for as long as their hash is the present one."""

from __future__ import annotations

from chalice import Response

from chalicelib.inbox.render import asset, asset_name

ALONE = {"Content-Security-Policy": "default-src 'none'", "X-Content-Type-Options": "nosniff"}
"""Opened by itself, a file may load nothing and is nothing but what we say."""


def file(name: str) -> Response:
    """Answer with a file; by an old hash too, unkept, so that a page from before a release still works."""
    found = asset(name)
    if found is None:
        return Response("Not found", {"Content-Type": "text/plain", **ALONE}, 404)
    text, content_type, current = found
    kept = "public, max-age=31536000, immutable" if current else "no-cache"
    headers: dict[str, str | list[str]] = {
        "Content-Type": content_type,
        "Cache-Control": kept,
        **ALONE,
    }
    return Response(text, headers, 200)


def service_worker() -> Response:
    """Answer with the service worker, unkept: browsers look for a new one themselves. It may load nothing."""
    found = asset(asset_name("service-worker.js"))
    assert found
    headers: dict[str, str | list[str]] = {
        "Content-Type": found[1],
        "Cache-Control": "no-cache",
        "Content-Security-Policy": "default-src 'none'",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(found[0], headers, 200)
