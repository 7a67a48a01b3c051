"""WhatsApp's rules for reply buttons and lists. No I/O."""

from collections.abc import Mapping, Sequence
from typing import Any

from infra.local.whatsapp.errors import GraphError, invalid_parameter

Json = Mapping[str, Any]

BODY_LENGTH = 1024
HEADER_LENGTH = FOOTER_LENGTH = 60
BUTTONS = 3
BUTTON_TITLE = 20
BUTTON_ID = 256
SECTIONS = 10
ROWS = 10
SECTION_TITLE = ROW_TITLE = 24
ROW_ID = 200
ROW_DESCRIPTION = 72
_OTHERS = ("cta_url", "flow", "location_request_message", "contact_request", "request_contact_info")


def interactive_text(content: Json) -> str:
    """The body of a valid interactive message. Raises GraphError."""
    type_ = content.get("type")
    body = _text(content, "body", BODY_LENGTH, required=True)
    _text(content, "footer", FOOTER_LENGTH)
    if content.get("header", {}).get("type") == "text":
        _text(content, "header", HEADER_LENGTH)
    action = content.get("action")
    if not isinstance(action, Mapping):
        raise invalid_parameter("The parameter interactive['action'] is required.")
    if type_ == "button":
        _check_buttons(action.get("buttons"))
    elif type_ == "list":
        _check_list(action)
    elif type_ not in _OTHERS:
        raise invalid_parameter("Param interactive['type'] must be one of {BUTTON, LIST, CTA_URL, FLOW, ...}")
    return body


def _text(content: Json, part: str, most: int, *, required: bool = False) -> str:
    text = (content.get(part) or {}).get("text")
    if text is None and not required:
        return ""
    return _length(text, f"interactive['{part}']['text']", most)


def _length(value: Any, name: str, most: int) -> str:
    if not isinstance(value, str) or not value.strip():
        raise invalid_parameter(f"The parameter {name} is required.")
    if len(value) > most:
        raise invalid_parameter(f"Param {name} must be at most {most} characters long.")
    return value


def _check_buttons(buttons: Any) -> None:
    if not isinstance(buttons, list) or not 1 <= len(buttons) <= BUTTONS:
        raise invalid_parameter(f"Param interactive['action']['buttons'] must have 1 to {BUTTONS} elements.")
    replies = [button.get("reply", {}) for button in buttons if button.get("type") == "reply"]
    if len(replies) != len(buttons):
        raise invalid_parameter("Param interactive['action']['buttons'][]['type'] must be one of {REPLY}")
    titles = [_length(reply.get("title"), "button['reply']['title']", BUTTON_TITLE) for reply in replies]
    ids = [_length(reply.get("id"), "button['reply']['id']", BUTTON_ID) for reply in replies]
    _unique(titles, "Button titles")
    _unique(ids, "Button ids")


def _check_list(action: Json) -> None:
    _length(action.get("button"), "interactive['action']['button']", BUTTON_TITLE)
    sections = action.get("sections")
    if not isinstance(sections, list) or not 1 <= len(sections) <= SECTIONS:
        raise invalid_parameter(
            f"Param interactive['action']['sections'] must have 1 to {SECTIONS} elements."
        )
    rows = [row for section in sections for row in section.get("rows", [])]
    if not 1 <= len(rows) <= ROWS:
        raise invalid_parameter(f"Total row count exceeds the limit: 1 to {ROWS} rows are allowed in a list.")
    if len(sections) > 1 or "title" in sections[0]:
        for section in sections:
            _length(section.get("title"), "section['title']", SECTION_TITLE)
    for row in rows:
        _length(row.get("title"), "row['title']", ROW_TITLE)
        if len(row.get("description", "")) > ROW_DESCRIPTION:
            raise invalid_parameter(
                f"Param row['description'] must be at most {ROW_DESCRIPTION} characters long."
            )
    _unique([_length(row.get("id"), "row['id']", ROW_ID) for row in rows], "Row ids")


def _unique(values: Sequence[str], what: str) -> None:
    if len(set(values)) < len(values):
        raise GraphError(131009, f"{what} must be unique.")
