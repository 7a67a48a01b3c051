"""Who may call the Graph API for what, and how it answers when something is wrong."""

import hmac
import re
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from infra.local.whatsapp.errors import GraphError, invalid_token, unknown_object
from infra.local.whatsapp.network import Network

Endpoint = Callable[[Request], Awaitable[Response]]
_VERSION = re.compile(r"v\d{1,2}\.\d")


def graph_endpoint(endpoint: Endpoint) -> Endpoint:
    """Answer errors as the Graph API does."""

    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except GraphError as error:
            return _error(error)
        except (AttributeError, KeyError, TypeError, ValueError):  # a shape nobody would send on purpose
            return _error(GraphError(100))

    return answer


def check_token(network: Network, request: Request) -> None:
    """Let in the bearer of the access token. Raises GraphError."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    known = hmac.compare_digest(token.strip().encode(), network.settings.token.encode())
    if scheme.lower() != "bearer" or not known:
        raise invalid_token()


def check_object(network: Network, request: Request) -> str:
    """Check version and token; give the id in the path. Raises GraphError."""
    check_token(network, request)
    name: str = request.path_params["name"]
    if not _VERSION.fullmatch(request.path_params["version"]):
        raise unknown_object(name, request.method)
    return name


def check_number(network: Network, request: Request) -> None:
    """Check version, token and that the path names the business's number. Raises GraphError."""
    name = check_object(network, request)
    if name != network.settings.phone_number_id:
        raise unknown_object(name, request.method)


def _error(error: GraphError) -> Response:
    return JSONResponse(error.as_json(), status_code=error.http_status)
