"""What WhatsApp answers to a send: a wamid, a refusal, or nothing that can be relied on."""

from __future__ import annotations

import json
from typing import Any

from chalicelib.adapters.whatsapp.errors import KNOWN, refusal
from chalicelib.adapters.whatsapp.lenient import id_of, objects, part
from chalicelib.use_cases.send_ports import DeliveryFailed, OutcomeUnknown

TOO_MANY_REQUESTS, TIMED_OUT = 429, 408


def wamid_of(status: int, body: bytes) -> str:
    """Give the wamid of an accepted send; raise DeliveryFailed for a refusal, OutcomeUnknown otherwise.

    A code that is known decides. Without one, 429 is a refusal for now, any other 4xx for good, and 5xx or a
    broken body leave open whether the message went out.
    """
    document = _document(body)
    if status == 200 and (wamid := _accepted(document)):
        return wamid
    raise _refused(status, document)


def media_id_of(status: int, body: bytes) -> str:
    """Give the id of an uploaded file; raise as for a send."""
    document = _document(body)
    given = document.get("id") if isinstance(document, dict) else None
    if status == 200 and (media_id := id_of(given, most=512)):
        return media_id
    raise _refused(status, document)


def _refused(status: int, document: Any) -> DeliveryFailed | OutcomeUnknown:
    code = part(document, "error").get("code")
    if isinstance(code, int) and (code in KNOWN or 400 <= status < 500):
        return refusal(code)
    if status == TOO_MANY_REQUESTS:
        return refusal(status)
    if 400 <= status < 500 and status != TIMED_OUT:
        return DeliveryFailed(status, f"WhatsApp answered {status} without a code", permanent=True)
    return OutcomeUnknown(f"WhatsApp answered {status} with a body that says nothing")


def _accepted(document: Any) -> str | None:
    messages = document.get("messages") if isinstance(document, dict) else None
    return id_of(next(objects(messages), {}).get("id"), most=512)


def _document(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None
