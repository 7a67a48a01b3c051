"""The Graph API's other objects: uploaded and received media, and the business number itself."""

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.local.whatsapp.errors import invalid_parameter, unknown_object
from infra.local.whatsapp.graph_access import check_number, check_object, check_token, graph_endpoint
from infra.local.whatsapp.media import media_json
from infra.local.whatsapp.network import Network


def object_routes(network: Network) -> list[Route]:
    """Routes to upload, look up, download and delete media, and to read the number."""

    async def upload(request: Request) -> Response:
        check_number(network, request)
        async with request.form() as form:
            file = form.get("file")
            if form.get("messaging_product") != "whatsapp" or file is None or isinstance(file, str):
                raise invalid_parameter("The parameters messaging_product and file are required.")
            mime_type = str(form.get("type") or file.content_type or "application/octet-stream")
            media = network.media.add(await file.read(), mime_type, network.now())
        return JSONResponse({"id": media.id})

    async def one(request: Request) -> Response:
        name = check_object(network, request)
        media = network.media.get(name)
        if media is not None and request.method == "DELETE":
            return JSONResponse({"success": network.media.remove(name)})
        if media is not None:
            return JSONResponse(media_json(media, f"{network.settings.public_url}/graph/_media/{name}"))
        if name == network.settings.phone_number_id and request.method == "GET":
            return JSONResponse(_number_json(network))
        raise unknown_object(name, request.method)

    async def download(request: Request) -> Response:
        check_token(network, request)
        media = network.media.get(request.path_params["media_id"])
        if media is None:
            return Response(status_code=404)
        return Response(media.bytes, media_type=media.mime_type)

    return [
        Route("/graph/_media/{media_id}", graph_endpoint(download), methods=["GET"]),
        Route("/graph/{version}/{name}/media", graph_endpoint(upload), methods=["POST"]),
        Route("/graph/{version}/{name}", graph_endpoint(one), methods=["GET", "DELETE"]),
    ]


def _number_json(network: Network) -> dict[str, Any]:
    return {
        "verified_name": network.settings.business_name,
        "display_phone_number": f"+{network.settings.display_phone_number}",
        "quality_rating": "GREEN",
        "platform_type": "CLOUD_API",
        "throughput": {"level": "STANDARD"},
        "id": network.settings.phone_number_id,
    }
