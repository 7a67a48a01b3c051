"""GET /graph/{version}/{business_account_id}/message_templates: the list of the account's templates, in pages."""

import base64

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.local.whatsapp.errors import GraphError, unknown_object
from infra.local.whatsapp.graph_access import check_object, graph_endpoint
from infra.local.whatsapp.network import Network

FIELDS = ("name", "language", "status", "category", "id", "components", "parameter_format")
PAGE = 25


def template_routes(network: Network) -> list[Route]:
    """The one route; `status`, `name`, `fields`, `limit` and `after` are understood."""

    async def templates(request: Request) -> Response:
        name = check_object(network, request)
        if name != network.settings.business_account_id:
            raise unknown_object(name, request.method)
        if network.faults.take("templates_down"):
            raise GraphError(2)
        query = request.query_params
        wanted = tuple(query.get("fields", "").split(",")) if query.get("fields") else FIELDS
        found = [
            {field: each[field] for field in (*wanted, "id") if field in each}
            for each in network.templates.all()
            if query.get("status", each["status"]) == each["status"]
            and query.get("name", each["name"]) == each["name"]
        ]
        start, limit = _start(query.get("after", "")), max(1, int(query.get("limit", PAGE)))
        shown, more = found[start : start + limit], len(found) > start + limit
        paging = {"cursors": {"before": _cursor(start), "after": _cursor(start + len(shown))}}
        if more:
            following = request.url.include_query_params(after=paging["cursors"]["after"], limit=limit)
            return JSONResponse({"data": shown, "paging": {**paging, "next": str(following)}})
        return JSONResponse({"data": shown, "paging": paging} if shown else {"data": []})

    return [
        Route("/graph/{version}/{name}/message_templates", graph_endpoint(templates), methods=["GET"]),
    ]


def _cursor(position: int) -> str:
    return base64.urlsafe_b64encode(str(position).encode()).decode().rstrip("=")


def _start(cursor: str) -> int:
    return int(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))) if cursor else 0
