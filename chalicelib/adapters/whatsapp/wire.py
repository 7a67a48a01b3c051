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
from typing import Any

from chalicelib.adapters.whatsapp.lenient import id_of, label, objects
from chalicelib.adapters.whatsapp.messages import read_message
from chalicelib.adapters.whatsapp.statuses import read_status
from chalicelib.domain.inbound import Unrecognised, WebhookEvent

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
    changes = (change for entry in objects(document.get("entry")) for change in objects(entry.get("changes")))
    events = tuple(event for change in changes for event in _events(change))
    return events or (Unrecognised("empty"),)


def _events(change: Mapping[str, Any]) -> Iterator[WebhookEvent]:
    field, value = change.get("field", "messages"), change.get("value")
    if field != "messages":
        yield Unrecognised(f"field.{label(field)}")
        return
    if not isinstance(value, dict):
        yield Unrecognised("no_value")
        return
    metadata = next(objects(value.get("metadata")), {})
    number = id_of(metadata.get("phone_number_id"), most=64)
    contacts, messages = list(objects(value.get("contacts"))), list(objects(value.get("messages")))
    for message in messages:
        yield read_message(message, number, contacts, alone=_one_sender(messages))
    for status in objects(value.get("statuses")):
        yield read_status(status)
    for other in sorted(set(value) - {"messaging_product", "metadata", "contacts", "messages", "statuses"}):
        yield Unrecognised(f"messages.{label(other)}")


def _one_sender(messages: Sequence[Mapping[str, Any]]) -> bool:
    return len({(str(message.get("from")), str(message.get("from_user_id"))) for message in messages}) == 1


def _signature(body: bytes, secret: str) -> bytes:
    digest = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return f"sha256={digest}".encode()
