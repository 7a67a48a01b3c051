"""One HTTP exchange with a business's service, bounded in time and size whatever the service does."""

from __future__ import annotations

import http.client
import json
import socket
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from chalicelib.adapters.tools.failures import Failed, InDoubt

LONGEST_ANSWER = 64 * 1024
"""Bytes."""

CONNECT_WITHIN = 3.0
"""Seconds."""


@dataclass(frozen=True)
class Asked:
    """What is sent; `body` is an object, or None where there is none."""

    method: str
    url: str
    body: Mapping[str, Any] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Answered:
    """What came back; `document` is None for an answer without a body."""

    status: int
    document: Any = None


def exchange(asked: Asked, *, within: float) -> Answered:
    """Ask once; redirects are not followed.

    Raise Failed where it surely was not done or its answer cannot be used, InDoubt where it may have been done.
    """
    until = time.monotonic() + within
    with closing(connected(asked.url, min(CONNECT_WITHIN, within))) as connection:
        try:
            with cut_off_at(until, connection):
                status, body = _spoken(connection, asked, until)
        except (OSError, http.client.HTTPException, ValueError, AttributeError) as lost:
            # ValueError and AttributeError: a connection that was cut off while it was read from.
            raise InDoubt(type(lost).__name__) from lost
    return Answered(status, _document(status, body))


def connected(url: str, within: float) -> http.client.HTTPConnection:
    """Connect to a service; raise Failed where it cannot be reached."""
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port
    connection = (
        http.client.HTTPSConnection(host, port, timeout=within, context=_trusted())
        if parts.scheme == "https"
        else http.client.HTTPConnection(host, port, timeout=within)
    )
    try:
        connection.connect()
    except OSError as failure:
        connection.close()
        raise Failed("unreachable", passes=True) from failure
    return connection


def _spoken(connection: http.client.HTTPConnection, asked: Asked, until: float) -> tuple[int, bytes]:
    parts = urlsplit(asked.url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    headers = {"Accept": "application/json", **asked.headers}
    body = None
    if asked.body is not None:
        body, headers["Content-Type"] = json.dumps(asked.body).encode(), "application/json"
    connection.sock.settimeout(max(0.01, until - time.monotonic()))
    connection.request(asked.method, path, body, headers)
    answer = connection.getresponse()
    said = answer.read(LONGEST_ANSWER + 1)
    if answer.length and len(said) <= LONGEST_ANSWER:
        raise http.client.IncompleteRead(said)
    return answer.status, said


@contextmanager
def cut_off_at(until: float, connection: http.client.HTTPConnection) -> Iterator[None]:
    """End the exchange at its time: a socket's own limit starts anew with every byte that drips in."""
    late = threading.Event()
    timer = threading.Timer(max(0.01, until - time.monotonic()), _cut, (connection.sock, late))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
    if late.is_set():  # what was read may look whole and is not
        raise TimeoutError


def _cut(sock: socket.socket, late: threading.Event) -> None:
    late.set()
    with suppress(OSError):  # it is over already
        socket.socket.shutdown(sock, socket.SHUT_RDWR)  # not TLS's own, which would wait for an answer


def _document(status: int, body: bytes) -> Any:
    if len(body) > LONGEST_ANSWER:
        raise Failed("too_large")
    if not body.strip():
        return None
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as broken:
        if status >= 400:
            return None
        raise Failed("not_json") from broken


@cache
def _trusted() -> ssl.SSLContext:
    return ssl.create_default_context()
