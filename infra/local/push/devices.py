"""Devices whose keys are kept here, so that what reaches them can be read."""

import json
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from typing import Any

import http_ece
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from infra.local.database import Database, Row


@dataclass(frozen=True)
class Device:
    """A subscription with the keys of its browser; `ended` once the browser has unsubscribed."""

    id: str
    key: str
    secret: str
    ended: bool

    def subscription(self, public_url: str) -> dict[str, str]:
        """What the browser's page would send to the product."""
        point = self._private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return {"endpoint": f"{public_url}/push/to/{self.id}", "p256dh": _text(point), "auth": self.secret}

    def reads(self, body: bytes) -> dict[str, Any]:
        """Decrypt a push (RFC 8291). Raises ValueError when it is for another device, or is no JSON."""
        try:
            words = http_ece.decrypt(
                body, private_key=self._private, auth_secret=_bytes(self.secret), version="aes128gcm"
            )
        except http_ece.ECEException as problem:
            raise ValueError(problem.message) from problem
        read: dict[str, Any] = json.loads(words)
        return read

    @property
    def _private(self) -> ec.EllipticCurvePrivateKey:
        return ec.derive_private_key(int(self.key, 16), ec.SECP256R1())


@dataclass(frozen=True)
class Received:
    """One push, read; `headers` are those that say how it is to be handled."""

    device: str
    words: dict[str, Any]
    headers: dict[str, str]
    at: float


class Devices:
    """The store of devices and of what reached them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def make(self) -> Device:
        """A new browser subscribes."""
        key = ec.generate_private_key(ec.SECP256R1()).private_numbers().private_value
        made = Device(secrets.token_urlsafe(12), f"{key:064x}", _text(secrets.token_bytes(16)), ended=False)
        self._database.run(
            "INSERT INTO push_devices (id, key, secret, ended) VALUES (?, ?, ?, 0)",
            (made.id, made.key, made.secret),
        )
        return made

    def find(self, device: str) -> Device | None:
        """The device with this id, if there is one."""
        row = self._database.one("SELECT * FROM push_devices WHERE id = ?", (device,))
        return Device(row["id"], row["key"], row["secret"], bool(row["ended"])) if row else None

    def end(self, device: str) -> None:
        """The browser unsubscribes."""
        self._database.run("UPDATE push_devices SET ended = 1 WHERE id = ?", (device,))

    def receive(self, received: Received) -> None:
        """Keep what reached a device."""
        self._database.run(
            "INSERT INTO pushes (device, words, headers, at) VALUES (?, ?, ?, ?)",
            (received.device, json.dumps(received.words), json.dumps(received.headers), received.at),
        )

    def received(self) -> list[Received]:
        """Everything that reached a device, newest first."""
        return [_received(row) for row in self._database.all("SELECT * FROM pushes ORDER BY seq DESC")]


def _received(row: Row) -> Received:
    return Received(row["device"], json.loads(row["words"]), json.loads(row["headers"]), row["at"])


def _text(value: bytes) -> str:
    return urlsafe_b64encode(value).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
