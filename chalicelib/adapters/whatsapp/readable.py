"""What can be read of a message: its body, a caption, the title of what was tapped."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from chalicelib.adapters.whatsapp.lenient import label, part, text_of

LONGEST_TEXT = 65_536
"""Characters; the app's own limit. With LARGEST_DETAILS it stays below DynamoDB's 400 KB an item."""

Json = Mapping[str, Any]


def readable(raw: Json, kind: str) -> str:
    """Give a message's words; empty when it has none."""
    return text_of(_words(raw, kind), most=LONGEST_TEXT) or ""


def _words(raw: Json, kind: str) -> Any:
    content = part(raw, kind)
    match kind:
        case "text" | "system":
            return content.get("body")
        case "button":
            return content.get("text")
        case "interactive":
            return _tapped(content)
        case "reaction":
            return content.get("emoji")
        case "edit":
            edited = part(content, "message")
            return _words(edited, "text") or part(edited, label(edited.get("type"))).get("caption")
        case _:
            return content.get("caption") or content.get("text")


def _tapped(interactive: Json) -> Any:
    for reply in ("button_reply", "list_reply"):
        if title := part(interactive, reply).get("title"):
            return title
    return part(interactive, "nfm_reply").get("body")
