"""Slack's requests without I/O: is it really Slack, and what did somebody do there?

Slack adds fields without notice, so nothing in a signed body is an error: what concerns us not gives None.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any
from urllib.parse import parse_qs

from chalicelib.use_cases.slack_ports import ButtonPress, Pressed, ReplyAmendment, ThreadReply

TOLERANCE = timedelta(minutes=5)
"""docs.slack.dev, "Verifying requests from Slack": older ones may be replays."""

LONGEST_TIME = 12
"""Digits of seconds since 1970."""

ACTIONS = {pressed.value: pressed for pressed in Pressed}
"""The buttons by `action_id`; their value is the thread and the escalation, parted by a space."""

READ_SUBTYPES = (None, "thread_broadcast")
"""What people write; edits, deletions, joins and files alone have other ones."""

LINK = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")
"""docs.slack.dev, "Formatting message text": links, people and channels stand in angle brackets, others are escaped."""


def verify_signature(
    body: bytes, headers: Mapping[str, str], secrets: Sequence[str], *, now: datetime
) -> bool:
    """Whether `X-Slack-Signature` (v0) was made over these very bytes, within five minutes, with our secret.

    Two secrets are valid while the secret is changed. Every comparison takes the same time.
    """
    timestamp = headers.get("x-slack-request-timestamp", "")
    given = headers.get("x-slack-signature", "").encode("utf-8", "replace")
    matches = [
        hmac.compare_digest(given, signature(secret, timestamp, body).encode())
        for secret in secrets
        if secret
    ]
    return any(matches) and _recent(timestamp, now)


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """Sign a body as Slack does."""
    signed = b"v0:" + timestamp.encode("utf-8", "replace") + b":" + body
    return "v0=" + hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()


def challenge_of(body: bytes) -> str | None:
    """Give what Slack wants to read back when it is told our address."""
    document = _object(body)
    given = document.get("challenge")
    return given if document.get("type") == "url_verification" and isinstance(given, str) else None


def press_of(body: bytes) -> ButtonPress | None:
    """Read who pressed which of our buttons, and on what; None for any other interaction."""
    try:
        payload = _object(parse_qs(body.decode("utf-8", "replace")).get("payload", [""])[0])
    except ValueError:
        return None
    actions = _list(payload.get("actions"))
    pressed = next((each for each in actions if _text(each, "action_id") in ACTIONS), {})
    thread_id, _, escalation_id = _text(pressed, "value").partition(" ")
    user, channel = _text(_part(payload, "user"), "id"), _text(_part(payload, "channel"), "id")
    if payload.get("type") != "block_actions" or not (thread_id and escalation_id and user and channel):
        return None
    under = _text(_part(payload, "message"), "thread_ts") or None
    return ButtonPress(user, channel, thread_id, escalation_id, under, ACTIONS[_text(pressed, "action_id")])


def reply_of(body: bytes) -> ThreadReply | None:
    """Read what a person wrote in a Slack thread; None for any other event, and for what an app wrote."""
    document = _object(body)
    event, event_id = _part(document, "event"), _text(document, "event_id")
    if event.get("type") != "message" or event.get("subtype") not in READ_SUBTYPES:
        return None
    reply = _reply(event, event_id, _text(event, "channel"))
    return reply if reply and reply.text.strip() else None


def amendment_of(body: bytes) -> ReplyAmendment | None:
    """Read how a person's reply in a Slack thread was changed; None where its words are the same, as after a preview.

    docs.slack.dev, message_changed and message_deleted: the message as it is, or was, in the event.
    """
    document = _object(body)
    event, event_id = _part(document, "event"), _text(document, "event_id")
    before, after = _part(event, "previous_message"), _part(event, "message")
    deleted = event.get("subtype") == "message_deleted"
    if event.get("type") != "message" or not (deleted or event.get("subtype") == "message_changed"):
        return None
    known = _reply(before if deleted else after, event_id, _text(event, "channel"))
    at = _instant(_text(_part(after, "edited"), "ts") or _text(event, "ts"))
    was = plain(_text(before, "text"))
    if known is None or at is None or (not deleted and was == known.text):
        return None
    return ReplyAmendment(replace(known, text="") if deleted else known, was, at)


def plain(text: str) -> str:
    """A message without Slack's markup: addresses as they are read, people and channels by name where it gives one."""
    return unescape(LINK.sub(_shown, text))


def _shown(found: re.Match[str]) -> str:
    target, label = found[1], found[2] or ""
    if target[:1] in ("@", "#", "!"):
        return label and f"{target[:1].replace('!', '')}{label.lstrip('@#')}"
    return label if target.startswith(("mailto:", "tel:")) and label else target


def _reply(message: Mapping[str, Any], event_id: str, channel: str) -> ThreadReply | None:
    """Read a message in a Slack thread that a person wrote, with or without words."""
    user, ts, thread = (_text(message, name) for name in ("user", "ts", "thread_ts"))
    written_at, by_app = _instant(ts), "bot_id" in message or "app_id" in message
    if by_app or not (event_id and user and channel and thread and written_at) or thread == ts:
        return None
    return ThreadReply(event_id, user, channel, thread, plain(_text(message, "text")), written_at, ts)


def _recent(timestamp: str, now: datetime) -> bool:
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= LONGEST_TIME):
        return False
    return abs(int(timestamp) - now.timestamp()) <= TOLERANCE.total_seconds()


def _instant(ts: str) -> datetime | None:
    try:
        return datetime.fromtimestamp(float(ts), UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _object(text: bytes | str) -> dict[str, Any]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}


def _part(document: Mapping[str, Any], name: str) -> dict[str, Any]:
    part = document.get(name)
    return part if isinstance(part, dict) else {}


def _list(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _text(document: Mapping[str, Any], name: str) -> str:
    value = document.get(name)
    return value if isinstance(value, str) else ""
