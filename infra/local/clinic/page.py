"""The clinic's page: the appointment book, the shop's orders, and how to make them fail."""

from datetime import datetime, timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from infra.local.clinic.diary import Diary
from infra.local.clinic.hours import ZONE
from infra.local.clinic.orders import STATES, Orders
from infra.local.faults import Faults
from infra.local.pages.render import page, part
from infra.local.settings import Settings


def clinic_page_routes(settings: Settings, diary: Diary, orders: Orders, faults: Faults) -> list[Route]:
    """/clinic, and the form that adds an order."""

    def values() -> dict[str, Any]:
        return {"appointments": diary.all(), "orders": orders.all()}

    async def show(_: Request) -> Response:
        more = {"settings": settings, "faults": faults, "states": STATES}
        return page("clinic/page.html", here="/clinic", **more, **values())

    async def book(request: Request) -> Response:
        return part(request, "clinic/book.html", **values())

    async def shop(request: Request) -> Response:
        return part(request, "clinic/shop.html", **values())

    async def add(request: Request) -> Response:
        form = await request.form()
        given = {name: str(form.get(name, "")).strip() for name in ("number", "phone", "items", "state")}
        try:
            orders.put(**given, arrives_on=datetime.now(ZONE).date() + timedelta(days=2))
        except ValueError as wrong:
            return JSONResponse({"error": str(wrong)}, status_code=400)
        return RedirectResponse("/clinic", status_code=303)

    return [
        Route("/clinic", show, methods=["GET"]),
        Route("/clinic/parts/book", book, methods=["GET"]),
        Route("/clinic/parts/shop", shop, methods=["GET"]),
        Route("/clinic/orders", add, methods=["POST"]),
    ]
