"""POST /graph/{version}/{phone_number_id}/messages: what the business sends."""

import asyncio
import json
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from infra.local.whatsapp.accept import accept
from infra.local.whatsapp.errors import INVALID_TOKEN, GraphError, invalid_parameter, invalid_token
from infra.local.whatsapp.graph_access import check_number, graph_endpoint
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.receipts import mark_read
from infra.local.whatsapp.trouble import Trouble


def message_routes(network: Network) -> list[Route]:
    """The one route for messages, read receipts and the typing indicator."""

    async def messages(request: Request) -> Response:
        check_number(network, request)
        body = await _body(request)
        if "status" in body:
            return JSONResponse(mark_read(network, body))
        trouble = network.trouble(str(body.get("to") or body.get("recipient") or ""))
        if cut := await _misbehave_before(trouble):
            return cut
        answer = accept(network, body, trouble)
        return await _misbehave_after(trouble, answer)

    return [Route("/graph/{version}/{name}/messages", graph_endpoint(messages), methods=["POST"])]


async def _body(request: Request) -> dict[str, Any]:
    try:
        body = await request.json()
    except json.JSONDecodeError:
        raise invalid_parameter("The request body must be JSON.") from None
    if not isinstance(body, dict) or body.get("messaging_product") != "whatsapp":
        raise invalid_parameter("The parameter messaging_product is required.")
    return body


async def _misbehave_before(trouble: Trouble) -> Response | None:
    """What happens before anything is accepted. Raises GraphError."""
    if slow := trouble.take("slow"):
        await asyncio.sleep(slow.seconds)
    if trouble.take("cut_off"):
        return CutShort()
    if trouble.take("bad_gateway"):
        return _bad_gateway()
    code = trouble.refusal()
    if code is not None:
        raise invalid_token() if code == INVALID_TOKEN else GraphError(code)
    return None


async def _misbehave_after(trouble: Trouble, answer: dict[str, Any]) -> Response:
    """What happens to the answer once the message is accepted."""
    if trouble.take("bad_gateway_after"):
        return _bad_gateway()
    if trouble.answer_lost:
        return CutShort()
    if drop := trouble.take("drop_response"):
        await asyncio.sleep(drop.seconds)
        return CutShort()
    return JSONResponse(answer)


def _bad_gateway() -> Response:
    """What a proxy before the Graph API says: no JSON, no code, no outcome."""
    return HTMLResponse("<html><body><h1>502 Bad Gateway</h1></body></html>", status_code=502)


class CutShort(Response):
    """An answer that ends too early: the server closes the connection, the client knows nothing."""

    async def __call__(self, _: Scope, __: Receive, send: Send) -> None:
        """Promise more than is sent."""
        headers = [(b"content-length", b"100")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"{", "more_body": True})
