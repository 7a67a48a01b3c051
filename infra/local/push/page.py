"""The push page: what reached the devices, as they would show it."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from infra.local.pages.render import page, part
from infra.local.push.devices import Devices


def push_page_routes(devices: Devices) -> list[Route]:
    """/push."""

    async def show(_: Request) -> Response:
        return page("push/page.html", here="/push", received=devices.received())

    async def listing(request: Request) -> Response:
        return part(request, "push/list.html", received=devices.received())

    return [
        Route("/push", show, methods=["GET"]),
        Route("/push/parts/list", listing, methods=["GET"]),
    ]
