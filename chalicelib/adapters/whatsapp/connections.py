"""One HTTP exchange held to one deadline and one size, on a connection of its own."""

from __future__ import annotations

import http.client
import socket
import ssl
import time
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from urllib.parse import SplitResult

CONNECT_WITHIN = 4.0
PART = 65_536


class Lost(Exception):
    """No whole answer came."""


class TooLarge(Exception):
    """The answer is longer than what was asked for."""


@dataclass(frozen=True)
class Answer:
    """What came back; `location` is where a redirect points."""

    status: int
    body: bytes
    location: str = ""


def exchange(
    address: SplitResult,
    *,
    headers: Mapping[str, str],
    within: float,
    most: int,
    method: str = "GET",
    body: bytes | None = None,
) -> Answer:
    """Ask once and read at most `most` bytes within so many seconds; raise Lost or TooLarge. Follows no redirect."""
    over_at = time.monotonic() + within
    target = f"{address.path or '/'}{'?' + address.query if address.query else ''}"
    try:
        with closing(_connection(address)) as connection:
            connection.connect()
            line = connection.sock  # http.client forgets it when the answer is to be the last
            line.settimeout(within)
            connection.request(method, target, body, dict(headers))
            with closing(connection.getresponse()) as answer:
                content = _read(line, answer, over_at, most)
                return Answer(answer.status, content, answer.headers.get("Location", ""))
    except (OSError, http.client.HTTPException, ValueError) as failure:
        raise Lost(type(failure).__name__) from failure


def _read(line: socket.socket, answer: http.client.HTTPResponse, over_at: float, most: int) -> bytes:
    announced = answer.length
    if announced is not None and announced > most:
        raise TooLarge
    parts, so_far = [], 0
    while part := answer.read1(PART):
        parts.append(part)
        so_far += len(part)
        if so_far > most:
            raise TooLarge
        left = over_at - time.monotonic()
        if left <= 0:
            raise TimeoutError
        if not answer.isclosed():
            line.settimeout(left)
    if announced is not None and so_far < announced:
        raise http.client.IncompleteRead(b"", announced - so_far)
    return b"".join(parts)


def _connection(address: SplitResult) -> http.client.HTTPConnection:
    host = address.hostname or ""
    if address.scheme == "http":
        return http.client.HTTPConnection(host, address.port, timeout=CONNECT_WITHIN)
    return http.client.HTTPSConnection(host, address.port, timeout=CONNECT_WITHIN, context=_trusted())


@cache
def _trusted() -> ssl.SSLContext:
    return ssl.create_default_context()
