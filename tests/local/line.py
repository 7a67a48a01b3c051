"""A WebSocket as a browser opens it, by hand (RFC 6455): enough to come, hear and say."""

from __future__ import annotations

import json
import os
import socket
import time
from base64 import b64encode
from typing import Any
from urllib.parse import urlsplit

TEXT, CLOSE = 1, 8


class Refused(Exception):
    """The server did not take the line."""


class Line:
    """One line; `origin` is the page's."""

    def __init__(self, url: str, ticket: str, origin: str) -> None:
        parts = urlsplit(url)
        self._socket = socket.create_connection((parts.hostname, parts.port), timeout=30)
        self._socket.sendall(
            "\r\n".join(
                (
                    f"GET {parts.path}?ticket={ticket} HTTP/1.1",
                    f"Host: {parts.netloc}",
                    "Upgrade: websocket",
                    "Connection: Upgrade",
                    f"Sec-WebSocket-Key: {b64encode(os.urandom(16)).decode()}",
                    "Sec-WebSocket-Version: 13",
                    *((f"Origin: {origin}",) if origin else ()),
                    "\r\n",
                )
            ).encode()
        )
        self._read = b""
        head = self._until(b"\r\n\r\n")
        if b" 101 " not in head.split(b"\r\n")[0]:
            self._socket.close()
            raise Refused(head.split(b"\r\n")[0].decode())

    def say(self, **words: Any) -> None:
        """Say something short."""
        body, mask = json.dumps(words).encode(), os.urandom(4)
        size = bytes([0x80 | len(body)]) if len(body) < 126 else bytes([0x80 | 126, *len(body).to_bytes(2)])
        masked = bytes(byte ^ mask[place % 4] for place, byte in enumerate(body))
        self._socket.sendall(bytes([0x80 | TEXT]) + size + mask + masked)

    def hear(self, *, within: float) -> dict[str, Any] | None:
        """Give the next words; None when nothing is said. Raise EOFError when the line was ended."""
        ends = time.monotonic() + within
        self._socket.settimeout(within)
        try:
            while time.monotonic() < ends:
                kind, body = self._frame()
                if kind == TEXT:
                    found: dict[str, Any] = json.loads(body)
                    return found
                if kind == CLOSE:
                    raise EOFError
        except TimeoutError:
            return None
        return None

    def ended(self, *, within: float) -> bool:
        """Whether the server ends the line, whatever it says before that."""
        ends = time.monotonic() + within
        try:
            while time.monotonic() < ends:
                self.hear(within=max(0.1, ends - time.monotonic()))
        except (EOFError, ConnectionError):
            return True
        return False

    def close(self) -> None:
        self._socket.close()

    def _frame(self) -> tuple[int, bytes]:
        first, second = self._bytes(2)
        size = second & 0x7F
        if size == 126:
            size = int.from_bytes(self._bytes(2))
        return first & 0x0F, self._bytes(size)

    def _bytes(self, count: int) -> bytes:
        while len(self._read) < count:
            self._more()
        found, self._read = self._read[:count], self._read[count:]
        return found

    def _until(self, mark: bytes) -> bytes:
        while mark not in self._read:
            self._more()
        found, _, self._read = self._read.partition(mark)
        return found

    def _more(self) -> None:
        more = self._socket.recv(4096)
        if not more:
            raise EOFError
        self._read += more
