"""A browser's end of Web Push: it makes a subscription, and reads what came with keys that only it has."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import http_ece
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from chalicelib.domain.device import Device


@dataclass
class Receiver:
    """One browser."""

    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    secret: bytes = b"sixteen bytes ok"

    def device(self, endpoint: str, at: datetime) -> Device:
        """What its page would store."""
        point = self.key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return Device(endpoint, _text(point), _text(self.secret), at, "Firefox, Linux")

    def reads(self, body: bytes) -> dict[str, Any]:
        """Decrypt a push (RFC 8291)."""
        words = http_ece.decrypt(body, private_key=self.key, auth_secret=self.secret, version="aes128gcm")
        read: dict[str, Any] = json.loads(words)
        return read


def _text(value: bytes) -> str:
    return urlsafe_b64encode(value).rstrip(b"=").decode()
