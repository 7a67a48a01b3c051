"""The inbox's own files: text only, kept by browsers for as long as their hash is the present one."""

from __future__ import annotations

from chalice import Response

from chalicelib.inbox.render import asset


def file(name: str) -> Response:
    """Answer with a file; by an old hash too, unkept, so that a page from before a release still works."""
    found = asset(name)
    if found is None:
        return Response("Not found", {"Content-Type": "text/plain"}, 404)
    text, content_type, current = found
    kept = "public, max-age=31536000, immutable" if current else "no-cache"
    headers: dict[str, str | list[str]] = {
        "Content-Type": content_type,
        "Cache-Control": kept,
        "X-Content-Type-Options": "nosniff",
    }
    return Response(text, headers, 200)
