"""GET, POST and DELETE for the faults of one simulator; the same three routes everywhere."""

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from infra.local.faults import Faults, UnknownFault


def fault_routes(path: str, faults: Faults) -> list[Route]:
    """Routes under `path` to plan, list and clear `faults`."""

    async def show(_: Request) -> Response:
        return JSONResponse(faults.as_json())

    async def plan(request: Request) -> Response:
        from_form = "form" in request.headers.get("content-type", "")
        body: dict[str, Any] = dict(await request.form()) if from_form else await request.json()
        try:
            faults.plan(str(body.get("kind", "")), int(body.get("count", 1)), float(body.get("seconds", 0)))
        except (UnknownFault, ValueError, TypeError) as problem:
            return JSONResponse({"error": str(problem)}, status_code=400)
        if from_form:
            return RedirectResponse(own_page(str(body.get("next", "/"))), status_code=303)
        return JSONResponse(faults.as_json())

    async def clear(_: Request) -> Response:
        faults.clear()
        return JSONResponse(faults.as_json())

    return [
        Route(path, show, methods=["GET"]),
        Route(path, plan, methods=["POST"]),
        Route(path, clear, methods=["DELETE"]),
    ]


def own_page(path: str) -> str:
    """The path if it leads to a page of this world, else the front page."""
    return path if path.startswith("/") and not path.startswith("//") else "/"
