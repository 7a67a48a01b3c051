"""POST /graph/{version}/{phone_number_id}/messages: what the business sends."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from infra.local.whatsapp.accept import accept
from infra.local.whatsapp.errors import invalid_parameter, invalid_token, server_error
from infra.local.whatsapp.graph_access import check_number, graph_endpoint
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.receipts import mark_read


def message_routes(network: Network) -> list[Route]:
    """The one route for messages, read receipts and the typing indicator."""

    async def messages(request: Request) -> Response:
        check_number(network, request)
        body = await _body(request)
        if "status" in body:
            return JSONResponse(mark_read(network, body))
        await _misbehave_before(network)
        answer = accept(network, body)
        return await _misbehave_after(network, answer)

    return [Route("/graph/{version}/{name}/messages", graph_endpoint(messages), methods=["POST"])]


async def _body(request: Request) -> dict[str, Any]:
    try:
        body = await request.json()
    except json.JSONDecodeError:
        raise invalid_parameter("The request body must be JSON.") from None
    if not isinstance(body, dict) or body.get("messaging_product") != "whatsapp":
        raise invalid_parameter("The parameter messaging_product is required.")
    return body


async def _misbehave_before(network: Network) -> None:
    if slow := network.faults.take("slow"):
        await asyncio.sleep(slow.seconds)
    if network.faults.take("invalid_token"):
        raise invalid_token()
    if network.faults.take("http_500"):
        raise server_error()


async def _misbehave_after(network: Network, answer: dict[str, Any]) -> Response:
    if drop := network.faults.take("drop_response"):
        await asyncio.sleep(drop.seconds)
        return StreamingResponse(_broken(), headers={"content-length": "100"})
    return JSONResponse(answer)


async def _broken() -> AsyncIterator[bytes]:
    """An answer that ends too early: the server closes the connection, the client knows nothing."""
    yield b"{"
