"""The push service: `POST /push/to/{device}` as RFC 8030 has it, and what came, for scripts."""

import json
import time
from base64 import urlsafe_b64decode

from py_vapid import Vapid02
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.local.push.devices import Devices, Received
from infra.local.settings import Settings
from infra.local.whatsapp.threads import iso

SHOWN = ("ttl", "urgency", "topic")
LONGEST = 4096
"""Bytes that every push service takes (RFC 8030, section 7.2)."""


def push_routes(settings: Settings, devices: Devices) -> list[Route]:
    """Everything under /push/to and /push/api."""

    async def push(request: Request) -> Response:
        device = devices.find(request.path_params["device"])
        if device is None or device.ended:
            return _refused(410 if device else 404, "there is no such subscription, or it has ended")
        body = await request.body()
        if refused := _refusal(request, body, settings):
            return refused
        try:
            words = device.reads(body)
        except ValueError as problem:
            return _refused(400, f"the device cannot read it: {problem}")
        headers = {name: request.headers.get(name, "") for name in SHOWN}
        devices.receive(Received(device.id, words, headers, time.time()))
        return Response(status_code=201)

    async def make(_: Request) -> Response:
        return JSONResponse(devices.make().subscription(settings.public_url), status_code=201)

    async def end(request: Request) -> Response:
        devices.end(request.path_params["device"])
        return Response(status_code=204)

    async def received(_: Request) -> Response:
        return JSONResponse({"messages": [{**vars(each), "at": iso(each.at)} for each in devices.received()]})

    return [
        Route("/push/to/{device}", push, methods=["POST"]),
        Route("/push/api/devices", make, methods=["POST"]),
        Route("/push/api/devices/{device}", end, methods=["DELETE"]),
        Route("/push/api/messages", received, methods=["GET"]),
    ]


def signature_problem(authorization: str, audience: str) -> str:
    """Say why a signature (RFC 8292) does not hold; empty where it does."""
    try:
        if not Vapid02.verify(authorization):
            return "the signature is not of the key it names"
        token = authorization.split("t=")[1].partition(",")[0].split(".")[1]
        claims = json.loads(urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    except (AssertionError, IndexError, ValueError):
        return "there is no signature"
    if claims.get("aud") != audience:
        return f"it was signed for {claims.get('aud')}"
    left = claims.get("exp", 0) - time.time()
    return "" if 0 < left <= 24 * 3600 else "it is signed for more than a day, or not any more"


def _refusal(request: Request, body: bytes, settings: Settings) -> Response | None:
    if wrong := signature_problem(request.headers.get("authorization", ""), settings.public_url):
        return _refused(403, wrong)
    if len(body) > LONGEST:
        return _refused(413, f"more than {LONGEST} bytes")
    if not request.headers.get("ttl", "").isdigit():
        return _refused(400, "TTL is missing")
    return None


def _refused(status: int, reason: str) -> Response:
    return JSONResponse({"error": reason}, status_code=status)
