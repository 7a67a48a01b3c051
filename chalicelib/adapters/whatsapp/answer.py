"""What WhatsApp answers to a send: a wamid, a refusal, or nothing that can be relied on."""

from __future__ import annotations

import json
from typing import Any

from chalicelib.adapters.whatsapp.errors import KNOWN, explain
from chalicelib.adapters.whatsapp.lenient import id_of, objects, part
from chalicelib.use_cases.ports import DeliveryFailed, OutcomeUnknown

TOO_MANY_REQUESTS, TIMED_OUT = 429, 408
RETRY_THROTTLED = 10.0


def wamid_of(status: int, body: bytes) -> str:
    """Give the wamid of an accepted send; raise DeliveryFailed for a refusal, OutcomeUnknown otherwise.

    A code that is known decides. Without one, 429 is a refusal for now, any other 4xx for good, and 5xx or a
    broken body leave open whether the message went out.
    """
    document = _document(body)
    if status == 200 and (wamid := _accepted(document)):
        return wamid
    code = part(document, "error").get("code")
    if isinstance(code, int) and (code in KNOWN or 400 <= status < 500):
        known = explain(code)
        raise DeliveryFailed(code, known.title, permanent=known.permanent, retry_after=known.retry_after)
    if status == TOO_MANY_REQUESTS:
        raise DeliveryFailed(status, "Throttled", permanent=False, retry_after=RETRY_THROTTLED)
    if 400 <= status < 500 and status != TIMED_OUT:
        raise DeliveryFailed(status, f"WhatsApp answered {status} without a code", permanent=True)
    raise OutcomeUnknown(f"WhatsApp answered {status} with a body that says nothing")


def _accepted(document: Any) -> str | None:
    messages = document.get("messages") if isinstance(document, dict) else None
    return id_of(next(objects(messages), {}).get("id"), most=512)


def _document(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None
