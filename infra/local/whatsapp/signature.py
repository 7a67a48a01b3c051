"""Sign a webhook body as Meta does."""

import hashlib
import hmac
import json
from typing import Any

HEADER = "X-Hub-Signature-256"


def body_bytes(envelope: dict[str, Any]) -> bytes:
    """Serialise an envelope as Meta does: compact, non-ASCII and slashes escaped."""
    text = json.dumps(envelope, ensure_ascii=True, separators=(",", ":"))
    return text.replace("/", "\\/").encode("ascii")


def signature(app_secret: str, body: bytes) -> str:
    """The value of X-Hub-Signature-256 for exactly these bytes."""
    return "sha256=" + hmac.new(app_secret.encode(), body, hashlib.sha256).hexdigest()
