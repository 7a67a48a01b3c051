"""Parked webhook bodies in memory."""

from __future__ import annotations

import hashlib


class ParkedBodiesFake:
    """Bodies by key."""

    def __init__(self) -> None:
        self.bodies: dict[str, bytes] = {}

    def park(self, body: bytes) -> str:
        key = f"parked/{hashlib.sha256(body).hexdigest()}"
        self.bodies[key] = body
        return key

    def read(self, key: str) -> bytes | None:
        return self.bodies.get(key)

    def drop(self, key: str) -> None:
        self.bodies.pop(key, None)
