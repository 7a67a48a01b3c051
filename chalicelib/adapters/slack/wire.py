"""Slack's requests without I/O: is it really Slack, and what did somebody do there?

Slack adds fields without notice, so nothing in a signed body is an error: what concerns us not gives None.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any
from urllib.parse import parse_qs

from chalicelib.use_cases.slack_ports import ButtonPress, ThreadReply

TOLERANCE = timedelta(minutes=5)
"""docs.slack.dev, "Verifying requests from Slack": older ones may be replays."""

LONGEST_TIME = 12
"""Digits of seconds since 1970."""

TAKE_OVER = "take_over"
"""The button's `action_id`; its value is the thread and the escalation, parted by a space."""

READ_SUBTYPES = (None, "thread_broadcast")
"""What people write; edits, deletions, joins and files alone have other ones."""


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
    """Read who pressed *Take over*, and on what; None for any other interaction."""
    try:
        payload = _object(parse_qs(body.decode("utf-8", "replace")).get("payload", [""])[0])
    except ValueError:
        return None
    pressed = next((each for each in _list(payload.get("actions")) if each.get("action_id") == TAKE_OVER), {})
    thread_id, _, escalation_id = _text(pressed, "value").partition(" ")
    user, channel = _text(_part(payload, "user"), "id"), _text(_part(payload, "channel"), "id")
    if payload.get("type") != "block_actions" or not (thread_id and escalation_id and user and channel):
        return None
    under = _text(_part(payload, "message"), "thread_ts") or None
    return ButtonPress(user, channel, thread_id, escalation_id, under)


def reply_of(body: bytes) -> ThreadReply | None:
    """Read what a person wrote in a Slack thread; None for any other event, and for what an app wrote."""
    document = _object(body)
    event, event_id = _part(document, "event"), _text(document, "event_id")
    by_app = "bot_id" in event or "app_id" in event
    if event.get("type") != "message" or event.get("subtype") not in READ_SUBTYPES or by_app or not event_id:
        return None
    user, channel, ts, thread = (_text(event, name) for name in ("user", "channel", "ts", "thread_ts"))
    written_at, text = _instant(ts), unescape(_text(event, "text"))
    if not (user and channel and thread and text.strip() and written_at) or thread == ts:
        return None
    return ThreadReply(event_id, user, channel, thread, text, written_at)


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
