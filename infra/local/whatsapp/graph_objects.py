"""The Graph API's objects by their id: a file, or the business number itself."""

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.local.whatsapp.errors import unknown_object
from infra.local.whatsapp.graph_access import check_object, graph_endpoint
from infra.local.whatsapp.media_routes import media_object
from infra.local.whatsapp.network import Network


def object_routes(network: Network) -> list[Route]:
    """The one route for all of them."""

    async def one(request: Request) -> Response:
        name = check_object(network, request)
        media = network.media.get(name)
        if media is not None:
            return media_object(network, media, request.method)
        if name == network.settings.phone_number_id and request.method == "GET":
            return JSONResponse(_number_json(network))
        raise unknown_object(name, request.method)

    return [Route("/graph/{version}/{name}", graph_endpoint(one), methods=["GET", "DELETE"])]


def _number_json(network: Network) -> dict[str, Any]:
    return {
        "verified_name": network.settings.business_name,
        "display_phone_number": f"+{network.settings.display_phone_number}",
        "quality_rating": "GREEN",
        "platform_type": "CLOUD_API",
        "throughput": {"level": "STANDARD"},
        "id": network.settings.phone_number_id,
    }
