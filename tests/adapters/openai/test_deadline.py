"""A whole answer within its time over real sockets, where a byte now and then keeps every single read alive."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import openai  # noqa: F401 - not to be counted as waiting
import pytest

from chalicelib.adapters.openai.endpoint import Endpoint, Failed

HEADERS = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n"


@contextmanager
def server(answer: Callable[[socket.socket], object]) -> Iterator[str]:
    """A service of one connection."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.recv(65_536)
            try:
                answer(connection)
            except OSError:
                return  # the other side has had enough

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
    finally:
        thread.join(5)
        listening.close()


def drip(connection: socket.socket) -> None:
    connection.sendall(HEADERS)
    for _ in range(100):
        connection.sendall(b" ")
        time.sleep(0.1)


def fall_silent(connection: socket.socket) -> None:
    time.sleep(0.8)
    connection.sendall(HEADERS)
    time.sleep(2)


@pytest.mark.parametrize("answer", [drip, fall_silent])
def test_an_answer_that_never_ends_is_given_up_in_time(answer: Callable[[socket.socket], object]) -> None:
    with server(answer) as url:
        began = time.monotonic()
        with pytest.raises(Failed) as raised:
            Endpoint(url, "m", lambda: "key").ask([{"role": "user", "content": "Hi"}], within=1.0)
        took = time.monotonic() - began
    assert (raised.value.reason, raised.value.passing) == ("timeout", True)
    assert took < 1.7  # the body alone may take what the headers have left of the second
