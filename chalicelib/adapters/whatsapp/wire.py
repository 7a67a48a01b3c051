"""WhatsApp's webhooks without I/O: is it really Meta, and what does it say?

On the webhook's cold path: standard library only (pydantic alone would cost a third of the import budget),
and written for the worst input. Meta adds fields without notice and repeats a refused body for seven days,
so nothing in a signed body is an error: what is not understood becomes Unrecognised, with a reason to count.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from chalicelib.adapters.whatsapp.change import Change
from chalicelib.adapters.whatsapp.fields import FIELDS, read_field
from chalicelib.adapters.whatsapp.lenient import DEEPEST, TOO_DEEP, deeper_than, instant_of, label, objects
from chalicelib.domain.inbound import StatusUpdate, Unrecognised, WebhookEvent

CHALLENGE = re.compile(r"[A-Za-z0-9_-]{1,128}")
"""What Meta's random challenge looks like; anything else is not echoed, so that nobody can make us say it."""


def verify_signature(body: bytes, header: str | None, secrets: Sequence[str]) -> bool:
    """Whether `X-Hub-Signature-256` was made over these very bytes with one of the app secrets.

    Two secrets are valid while the secret is changed. Every comparison takes the same time.
    """
    given = (header or "").encode("utf-8", "replace")
    matches = [hmac.compare_digest(given, _signature(body, secret)) for secret in secrets if secret]
    return any(matches)


def verification_challenge(query: Mapping[str, str], token: str) -> str | None:
    """Give the challenge to echo when Meta sets up the webhook with our token; None refuses."""
    given = query.get("hub.verify_token", "").encode("utf-8", "replace")
    challenge = query.get("hub.challenge", "")
    known = bool(token) and hmac.compare_digest(given, token.encode())
    asked = query.get("hub.mode") == "subscribe" and CHALLENGE.fullmatch(challenge)
    return challenge if known and asked else None


def parse(body: bytes) -> tuple[WebhookEvent, ...]:
    """Read every entry × change × message × status of a body; never raises."""
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return (Unrecognised("not_json"),)
    if not isinstance(document, dict):
        return (Unrecognised("not_an_object"),)
    return parse_entries(document.get("entry"))


def parse_entries(entries: Any) -> tuple[WebhookEvent, ...]:
    """Read what is under `entry`: messages and news first, statuses last, each in the order they came."""
    events = [
        event
        for entry in objects(entries)
        for change in objects(entry.get("changes"))
        for event in map(_walkable, _events(change, instant_of(entry.get("time"))))
    ]
    events.sort(key=lambda event: isinstance(event, StatusUpdate))
    return tuple(events) or (Unrecognised("empty"),)


def _events(raw: Mapping[str, Any], at: datetime | None) -> Iterator[WebhookEvent]:
    field, value = raw.get("field", "messages"), raw.get("value")
    if not isinstance(field, str) or field not in FIELDS:
        yield Unrecognised(f"field.{label(field)}", raw)
    elif not isinstance(value, dict):
        yield Unrecognised("no_value", raw)
    else:
        yield from read_field(Change(field, value, at))


def _walkable(event: WebhookEvent) -> WebhookEvent:
    """What is kept as a sample must be such that it can be written again."""
    if isinstance(event, Unrecognised) and deeper_than(DEEPEST, event.raw):
        return replace(event, raw=TOO_DEEP)
    return event


def _signature(body: bytes, secret: str) -> bytes:
    digest = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return f"sha256={digest}".encode()
