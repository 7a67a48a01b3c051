"""What AWS End User Messaging Social publishes to SNS, without I/O: Meta's entry in an envelope of AWS's own."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from chalicelib.adapters.whatsapp.lenient import objects, part


def webhook_bodies(event: Mapping[str, Any]) -> Iterator[bytes]:
    """Give each notification of an SNS event as the webhook body that Meta would have sent; never raises.

    There is no signature: only the topic may invoke the function, and only the service may publish to the topic.
    """
    return (_webhook_body(part(record, "Sns").get("Message")) for record in objects(event.get("Records")))


def _webhook_body(message: Any) -> bytes:
    """Take the entry out: it is text inside the JSON; an object is taken, too.

    What is no such envelope goes on as it came, so that it is counted and kept as anything else unknown.
    """
    envelope = _json(message)
    entry = envelope.get("whatsAppWebhookEntry") if isinstance(envelope, dict) else None
    entry = _json(entry) if isinstance(entry, str) else entry
    if not isinstance(entry, dict | list):
        return message.encode("utf-8", "replace") if isinstance(message, str) else b""
    return json.dumps({"object": "whatsapp_business_account", "entry": entry}).encode()


def _json(text: Any) -> Any:
    try:
        return json.loads(text)
    except (TypeError, ValueError, RecursionError):
        return None
