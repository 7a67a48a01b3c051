"""What is kept of a customer, written down for them: all of it as data, and their conversations to read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

WHO = {"customer": "Customer", "ai": "Assistant", "person": "Team", "system": "Notice"}


def readable(profile: Mapping[str, Any], threads: Mapping[str, Sequence[Mapping[str, Any]]]) -> str:
    """The conversations as Markdown: one line a message, the oldest first, without what the team noted for itself."""
    title = f"# Conversations of {profile.get('name') or profile.get('phone') or 'a customer'}"
    parts = [title]
    for thread_id, messages in threads.items():
        parts += [
            f"## {thread_id}",
            *(_line(message) for message in messages if message.get("kind") != "note"),
        ]
    return "\n\n".join(parts) + "\n"


def _line(message: Mapping[str, Any]) -> str:
    who = message.get("person_name") or WHO.get(str(message.get("author")), str(message.get("author")))
    media = message.get("media") or {}
    file = f" [file: {media.get('filename') or media.get('key') or message.get('kind')}]" if media else ""
    said = str(message.get("text") or "").replace("\n", "  \n")
    return f"**{who}**, {message.get('sent_at', '')}:{file} {said}".rstrip()
