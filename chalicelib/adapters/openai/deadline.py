"""Hold a whole answer to one deadline and size: a service that sends a byte now and then never times out by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx2

MOST_BYTES = 262_144
"""An answer has some 2,000."""

_OVER_AT = "handoff_over_at"


class TooMuch(httpx2.ReadError):
    """The answer was longer than anything of use."""


def hooks(seconds: Callable[[], float]) -> dict[str, list[Callable[..., Any]]]:
    """Event hooks of an HTTP client which make the read timeout, each read's own, that of the whole answer."""

    def note(request: httpx2.Request) -> None:
        request.extensions[_OVER_AT] = seconds() + (_limits(request).get("read") or 0.0)

    def watch(response: httpx2.Response) -> None:
        over_at = response.request.extensions[_OVER_AT]
        # The HTTP connection reads this dictionary again when the body's first byte is asked for.
        _limits(response.request)["read"] = max(0.1, over_at - seconds())
        assert isinstance(response.stream, httpx2.SyncByteStream)
        response.stream = _Watched(response.stream, response.request, over_at, seconds)

    return {"request": [note], "response": [watch]}


def _limits(request: httpx2.Request) -> dict[str, float | None]:
    limits: dict[str, float | None] = request.extensions.setdefault("timeout", {})
    return limits


class _Watched(httpx2.SyncByteStream):
    """A body that ends in an error when it is too late or too long."""

    def __init__(
        self,
        stream: httpx2.SyncByteStream,
        request: httpx2.Request,
        over_at: float,
        seconds: Callable[[], float],
    ) -> None:
        self._stream, self._request, self._over_at, self._seconds = stream, request, over_at, seconds

    def __iter__(self) -> Iterator[bytes]:
        read = 0
        for part in self._stream:
            read += len(part)
            if read > MOST_BYTES:
                raise TooMuch("the answer is too long", request=self._request)
            if self._seconds() > self._over_at:
                raise httpx2.ReadTimeout("the answer takes too long", request=self._request)
            yield part

    def close(self) -> None:
        self._stream.close()
