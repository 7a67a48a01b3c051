"""How receivers know that a call is ours: Standard Webhooks' symmetric signature (standardwebhooks.com).

Written out because the library brings an HTTP client and four more, for these lines.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Sequence
from datetime import datetime

PREFIX = "whsec_"
SHORTEST = 16
"""Bytes of a secret; the standard asks for 24 to 64."""


class UnusableSecret(Exception):
    """What is stored is no base64 of enough bytes."""


def headers_for(call_id: str, body: bytes, secrets: Sequence[str], *, at: datetime) -> dict[str, str]:
    """Sign a call as it is sent now, with each secret while one is being changed."""
    seconds = str(int(at.timestamp()))
    signed = f"{call_id}.{seconds}.".encode() + body
    seals = (hmac.new(key_of(secret), signed, hashlib.sha256).digest() for secret in secrets)
    return {
        "webhook-id": call_id,
        "webhook-timestamp": seconds,
        "webhook-signature": " ".join(f"v1,{base64.b64encode(seal).decode()}" for seal in seals),
    }


def key_of(secret: str) -> bytes:
    """Read a secret; raise UnusableSecret without repeating it."""
    try:
        key = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) < SHORTEST:
        raise UnusableSecret(f"a webhook's secret is {PREFIX} and base64 of at least {SHORTEST} bytes")
    return key
