"""How the OpenAI-compatible side refuses: the key, its errors' shape, and failures of the connection."""

import asyncio

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from infra.local.faults import Faults


def has_key(request: Request) -> bool:
    """Whether there is any key at all."""
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    return scheme.lower() == "bearer" and bool(key.strip())


def openai_error(
    status: int, message: str, kind: str = "invalid_request_error", code: str | None = None
) -> Response:
    """An error in OpenAI's shape."""
    body = {"error": {"message": message, "type": kind, "param": None, "code": code}}
    return JSONResponse(body, status_code=status)


async def connection_fault(faults: Faults) -> Response | None:
    """The failures of the connection rather than of the answer."""
    for kind, usual in (("slow", 5.0), ("timeout", 60.0)):
        if fault := faults.take(kind):
            await asyncio.sleep(fault.seconds or usual)
    if faults.take("http_500"):
        return openai_error(500, "The server had an error while processing your request.", "server_error")
    if faults.take("rate_limited"):
        return openai_error(429, "Rate limit reached.", "requests", "rate_limit_exceeded")
    return None
