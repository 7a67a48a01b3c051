"""What the phone page posts as messages, and the media that it shows."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from infra.local.phone.compose import CannotSend
from infra.local.phone.write import write
from infra.local.whatsapp.customers import NoSuchCustomer
from infra.local.whatsapp.network import Network

SHOWN = ("image/jpeg", "image/png", "image/webp", "audio/", "video/")
"""Media that a page may show; anything else is only downloaded."""


def phone_form_routes(network: Network) -> list[Route]:
    """The forms that write; each works without a script."""

    async def send(request: Request) -> Response:
        """One message; a script gets 204, a plain form the page again."""
        async with request.form() as form:
            fields = {name: str(value) for name, value in form.items()}
        try:
            customer = network.customers.get(request.path_params["customer"])
            write(network, customer, fields.pop("type", "text"), fields)
        except (NoSuchCustomer, CannotSend, ValueError) as problem:
            return Response(str(problem), status_code=400)
        if request.headers.get("x-script"):
            return Response(status_code=204)
        return RedirectResponse(f"/phone/{customer.id}#end", status_code=303)

    async def media(request: Request) -> Response:
        stored = network.media.get(request.path_params["media_id"])
        if stored is None:
            return Response(status_code=404)
        shown = stored.mime_type.startswith(SHOWN)
        return Response(stored.bytes, media_type=stored.mime_type if shown else "application/octet-stream")

    return [
        Route("/phone/media/{media_id}", media, methods=["GET"]),
        Route("/phone/{customer}/messages", send, methods=["POST"]),
    ]
