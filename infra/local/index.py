"""The front page: what is simulated here, and whether it is well."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.local.pages.render import page
from infra.local.world import World


def index_routes(world: World) -> list[Route]:
    """/ and /health."""

    async def index(_: Request) -> Response:
        return page("index.html", here="/", subscription=world.subscription, settings=world.settings)

    async def health(_: Request) -> Response:
        return JSONResponse({"status": "ok", "webhook": world.subscription.as_json()})

    return [Route("/", index, methods=["GET"]), Route("/health", health, methods=["GET"])]
