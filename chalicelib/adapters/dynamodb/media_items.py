"""The file of a message as a map inside its item, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from chalicelib.domain.media import Media, MediaState

NEVER_KEPT = {"url"}
"""Good for minutes only."""


def media_values(media: Media | None) -> dict[str, Any] | None:
    """Write a file; what is empty is left out."""
    if media is None:
        return None
    return {name: value for name, value in asdict(media).items() if value and name not in NEVER_KEPT}


def media_from(values: Mapping[str, Any] | None) -> Media | None:
    """Read a file."""
    if not values:
        return None
    return Media(
        state=MediaState(values.get("state", MediaState.FAILED)),
        mime_type=values.get("mime_type", ""),
        media_id=values.get("media_id"),
        filename=values.get("filename", ""),
        size=values.get("size", 0),
        sha256=values.get("sha256", ""),
        key=values.get("key", ""),
        words_from=values.get("words_from", ""),
        why=values.get("why", ""),
        own=values.get("own", 0),
    )
