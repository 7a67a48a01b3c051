"""The receiver: /clinic/api/webhooks takes calls, /webhooks shows them, /webhooks/api/calls for scripts."""

import asyncio

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.local.fault_routes import fault_routes
from infra.local.faults import Faults
from infra.local.pages.render import page, part
from infra.local.settings import Settings
from infra.local.webhooks.calls import Calls, signature_problem

FAULTS = {"http_500": "fail and take nothing", "slow": "wait before answering (8 seconds when not given)"}


def webhook_receiver_routes(settings: Settings, calls: Calls, faults: Faults) -> list[Route]:
    """Everything that the business's other system answers to."""

    async def take(request: Request) -> Response:
        if faults.take("http_500"):
            return JSONResponse({"error": "internal_error"}, status_code=500)
        if slow := faults.take("slow"):
            await asyncio.sleep(slow.seconds or 8.0)
        body = await request.body()
        problem = signature_problem(request.headers, body, settings.webhook_secret)
        calls.keep(request.headers.get("webhook-id", ""), body.decode("utf-8", "replace"), problem)
        return JSONResponse({"error": problem}, status_code=401) if problem else Response(status_code=204)

    async def show(_: Request) -> Response:
        return page("webhooks/page.html", here="/webhooks", calls=calls.all(), faults=faults)

    async def listing(request: Request) -> Response:
        return part(request, "webhooks/list.html", calls=calls.all())

    async def received(_: Request) -> Response:
        return JSONResponse({"calls": [call.as_json() for call in calls.all()]})

    return [
        Route("/clinic/api/webhooks", take, methods=["POST"]),
        Route("/webhooks", show, methods=["GET"]),
        Route("/webhooks/parts/list", listing, methods=["GET"]),
        Route("/webhooks/api/calls", received, methods=["GET"]),
        *fault_routes("/webhooks/_faults", faults),
    ]
