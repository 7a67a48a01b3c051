"""What comes beside messages without being one: errors of WhatsApp's own, and taps that are only counted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from chalicelib.adapters.whatsapp.change import Change
from chalicelib.adapters.whatsapp.errors import WAIT, explain
from chalicelib.adapters.whatsapp.lenient import fitting, label, objects, part, text_of
from chalicelib.domain.inbound import ChannelNotice, Severity, Unrecognised, WebhookEvent

KNOWN_ACTIONS = {"marketing_messages_link_click"}

MOST_OF_A_NOTICE = 8_000
"""Bytes of JSON kept beside a notice."""


def read_errors(change: Change) -> Iterator[WebhookEvent]:
    """Read errors of the account or of WhatsApp itself, which belong to no message."""
    for raw in change.objects("errors"):
        yield _trouble(raw, change)


def read_history_errors(change: Change) -> Iterator[WebhookEvent]:
    """Read why a history does not come: mostly because the business does not share it."""
    for chunk in change.objects("history"):
        for raw in objects(chunk.get("errors")):
            yield _trouble(raw, change)


def read_user_actions(change: Change) -> Iterator[WebhookEvent]:
    """Count taps on links, which come without saying whose; keep one of a kind that we do not know."""
    for raw in change.objects("user_actions"):
        action = label(raw.get("action_type"))
        yield Unrecognised(f"user_actions.{action}", None if action in KNOWN_ACTIONS else raw)


def _trouble(raw: Mapping[str, Any], change: Change) -> ChannelNotice:
    code = raw.get("code")
    known = explain(int(code) if isinstance(code, int | str) and str(code).isdecimal() else -1)
    told = text_of(raw.get("title") or raw.get("message"), most=200) or known.title
    details = text_of(part(raw, "error_data").get("details"), most=500)
    return ChannelNotice(
        source=change.field,
        severity=Severity.WARNING,
        title=f"WhatsApp reports: {told}" + (f" ({details})" if details else ""),
        at=change.at,
        what_to_do="" if known.what_to_do == WAIT else known.what_to_do,
        details=fitting(dict(raw), most=MOST_OF_A_NOTICE),
    )
