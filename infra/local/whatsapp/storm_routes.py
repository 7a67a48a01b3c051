"""Begin, end and look at a storm, and read what WhatsApp took: /graph/_storm, /graph/_report."""

import json

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.local.faults import UnknownFault
from infra.local.whatsapp.account_report import account_report
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.storm import weather


def storm_routes(network: Network) -> list[Route]:
    """Routes for whoever makes the weather."""

    async def show(_: Request) -> Response:
        return JSONResponse(network.storm.as_json())

    async def begin(request: Request) -> Response:
        """{"seed": 7, "send_faults": 0.2, "duplicates": 0.2, "reorder": true, "batch": 20, "kinds": [...]}."""
        try:
            network.storm.begin(weather(await request.json()))
        except (UnknownFault, json.JSONDecodeError, TypeError, ValueError) as problem:
            return JSONResponse({"error": str(problem)}, status_code=400)
        return JSONResponse(network.storm.as_json())

    async def end(_: Request) -> Response:
        network.storm.end()
        return JSONResponse(network.storm.as_json())

    async def report(request: Request) -> Response:
        """What came after `?after=` a sequence number, all of it when left out."""
        after = request.query_params.get("after", "0")
        return JSONResponse(account_report(network, int(after) if after.isdigit() else 0))

    return [
        Route("/graph/_storm", show, methods=["GET"]),
        Route("/graph/_storm", begin, methods=["POST"]),
        Route("/graph/_storm", end, methods=["DELETE"]),
        Route("/graph/_report", report, methods=["GET"]),
    ]
