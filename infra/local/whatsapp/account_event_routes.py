"""Let something happen to the account: /graph/_events."""

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from infra.local.fault_routes import own_page
from infra.local.whatsapp.account_events import EVENTS, happen
from infra.local.whatsapp.customers import NoSuchCustomer
from infra.local.whatsapp.network import Network


def account_event_routes(network: Network) -> list[Route]:
    """GET lists what can happen; POST {"event": "template_paused", "template": "spring_offer"} lets it happen."""

    async def show(_: Request) -> Response:
        return JSONResponse({"events": {name: event.title for name, event in EVENTS.items()}})

    async def tell(request: Request) -> Response:
        from_form = "form" in request.headers.get("content-type", "")
        try:
            body: dict[str, Any] = dict(await request.form()) if from_form else await request.json()
            happen(network, str(body.get("event", "")), body)
        except (NoSuchCustomer, ValueError, json.JSONDecodeError) as problem:
            return JSONResponse({"error": str(problem)}, status_code=400)
        if from_form:
            return RedirectResponse(own_page(str(body.get("next", "/"))), status_code=303)
        return JSONResponse({"ok": True})

    return [
        Route("/graph/_events", show, methods=["GET"]),
        Route("/graph/_events", tell, methods=["POST"]),
    ]
