"""The Graph API's media: upload, look up, download and delete."""

import asyncio

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.local.whatsapp.errors import GraphError, invalid_parameter, unknown_object
from infra.local.whatsapp.graph_access import check_number, check_token, graph_endpoint
from infra.local.whatsapp.media import Media, media_json
from infra.local.whatsapp.media_address import still_good
from infra.local.whatsapp.media_rules import check_upload
from infra.local.whatsapp.network import Network

SLOW = 5.0
"""Seconds."""


def media_routes(network: Network) -> list[Route]:
    """Routes to upload and to download; for the object itself see media_object."""

    async def upload(request: Request) -> Response:
        check_number(network, request)
        if network.faults.take("invalid_media"):
            raise GraphError(131053)
        async with request.form() as form:
            file = form.get("file")
            if form.get("messaging_product") != "whatsapp" or file is None or isinstance(file, str):
                raise invalid_parameter("The parameters messaging_product and file are required.")
            mime_type = str(form.get("type") or file.content_type or "application/octet-stream")
            content = await file.read()
            check_upload(mime_type, len(content))
            media = network.media.add(content, mime_type, network.now())
        return JSONResponse({"id": media.id})

    async def download(request: Request) -> Response:
        check_token(network, request)
        if slow := network.faults.take("media_slow"):
            await asyncio.sleep(slow.seconds or SLOW)
        if network.faults.take("media_500"):
            return Response(status_code=500)
        media_id = request.path_params["media_id"]
        media = network.media.get(media_id)
        good = still_good(media_id, request.query_params, network.settings, network.now())
        gone = network.faults.take("media_gone") is not None
        if media is None or gone or network.faults.take("media_expired") or not good:
            return Response(status_code=404)
        corrupt = network.faults.take("media_corrupt") is not None
        return Response(b"\0" + media.bytes[1:] if corrupt else media.bytes, media_type=media.mime_type)

    return [
        Route("/graph/_media/{media_id}", graph_endpoint(download), methods=["GET"]),
        Route("/graph/{version}/{name}/media", graph_endpoint(upload), methods=["POST"]),
    ]


def media_object(network: Network, media: Media, method: str) -> Response:
    """Answer GET or DELETE /{media_id}. Raises GraphError."""
    if method == "DELETE":
        return JSONResponse({"success": network.media.remove(media.id)})
    if network.faults.take("media_500"):
        raise GraphError(131000)
    if network.faults.take("media_gone"):
        raise unknown_object(media.id, method)
    return JSONResponse(media_json(media, network.media_url(media.id)))
