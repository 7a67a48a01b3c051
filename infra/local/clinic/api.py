"""The clinic's HTTP side: /clinic/api/appointments and /clinic/api/orders, with a key, and the faults."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, datetime
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.local.clinic.diary import Diary, Refused
from infra.local.clinic.hours import ZONE
from infra.local.clinic.orders import Orders
from infra.local.fault_routes import fault_routes
from infra.local.faults import Faults
from infra.local.settings import Settings

FAULTS = {
    "slow": "wait before answering (5 seconds when not given)",
    "http_500": "answer with HTTP 500 and do nothing",
    "lost": "do what was asked, and lose the answer",
    "somebody_elses": "answer with a record of somebody else's",
}
SHOWN = 8
"""Free half hours that one answer names."""

Handler = Callable[[Request], Awaitable[dict[str, Any] | None]]


def clinic_api_routes(settings: Settings, diary: Diary, orders: Orders, faults: Faults) -> list[Route]:
    """Everything under /clinic/api, and /clinic/_faults."""

    async def free(request: Request) -> dict[str, Any]:
        day = _day(request.query_params.get("date", ""))
        found = diary.free(day)
        answer = {"date": day.isoformat(), "weekday": day.strftime("%A"), "free": _times(found)}
        return answer if found else {**answer, "next": _next(diary.next_free(day))}

    async def mine(request: Request) -> dict[str, Any]:
        coming = diary.coming(request.query_params.get("phone", ""))
        return {"appointments": [entry.as_json() for entry in coming]}

    async def book(request: Request) -> dict[str, Any]:
        given = await request.json()
        return diary.book(
            phone=str(given.get("phone", "")),
            full_name=str(given.get("full_name", "")),
            reason=str(given.get("reason", "")),
            starts=_starts(given),
            key=request.headers.get("idempotency-key", ""),
        ).as_json()

    async def move(request: Request) -> dict[str, Any]:
        given = await request.json()
        entry = diary.move(
            request.path_params["id"], phone=str(given.get("phone", "")), starts=_starts(given)
        )
        return {**entry.as_json(), "status": "changed"}

    async def cancel(request: Request) -> dict[str, Any]:
        phone = request.query_params.get("phone", "")
        entry, fee = diary.cancel(request.path_params["id"], phone=phone)
        return {**entry.as_json(), "fee_in_euros": fee}

    async def order(request: Request) -> dict[str, Any]:
        found = orders.find(request.path_params["number"])
        if found is None:
            raise Refused(404, "not_found", "There is no order with this number.")
        return found

    def guarded(handle: Handler) -> Callable[[Request], Awaitable[Response]]:
        return _guarded(settings, faults, handle)

    base = "/clinic/api"
    return [
        Route(f"{base}/appointments/free", guarded(free), methods=["GET"]),
        Route(f"{base}/appointments", guarded(mine), methods=["GET"]),
        Route(f"{base}/appointments", guarded(book), methods=["POST"]),
        Route(f"{base}/appointments/{{id}}", guarded(move), methods=["PUT"]),
        Route(f"{base}/appointments/{{id}}", guarded(cancel), methods=["DELETE"]),
        Route(f"{base}/orders/{{number}}", guarded(order), methods=["GET"]),
        *fault_routes("/clinic/_faults", faults),
    ]


def _guarded(settings: Settings, faults: Faults, handle: Handler) -> Callable[[Request], Awaitable[Response]]:
    """The key, the faults, and refusals as JSON, around a handler."""

    async def answer(request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {settings.clinic_key}":
            return _refusal(401, "unauthorized", "A valid key is needed.")
        if slow := faults.take("slow"):
            await asyncio.sleep(slow.seconds or 5.0)
        if faults.take("http_500"):
            return _refusal(500, "internal_error", "The service failed.")
        try:
            document = await handle(request)
        except Refused as refused:
            return _refusal(refused.status, refused.code, refused.message)
        except ValueError as wrong:
            return _refusal(400, "invalid", str(wrong))
        if faults.take("lost"):
            return _refusal(502, "bad_gateway", "The answer was lost.")
        if faults.take("somebody_elses"):
            document = _of_somebody_else(document)
        return JSONResponse(document, status_code=201 if request.method == "POST" else 200)

    return answer


def _refusal(status: int, code: str, message: str) -> Response:
    return JSONResponse({"error": code, "message": message}, status_code=status)


def _of_somebody_else(value: Any) -> Any:
    if isinstance(value, list):
        return [_of_somebody_else(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        name: "34699999999" if name == "phone" else _of_somebody_else(each) for name, each in value.items()
    }


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError("`date` must be like 2026-12-31") from None


def _starts(given: dict[str, Any]) -> datetime:
    day = _day(str(given.get("date", "")))
    try:
        at = datetime.strptime(str(given.get("time", "")), "%H:%M")  # noqa: DTZ007 - the zone comes below
    except ValueError:
        raise ValueError("`time` must be like 09:30") from None
    return datetime(day.year, day.month, day.day, at.hour, at.minute, tzinfo=ZONE)


def _times(starts: list[datetime]) -> list[str]:
    """A few of the day's hours, spread over it."""
    step = max(1, -(-len(starts) // SHOWN))
    return [each.strftime("%H:%M") for each in starts[::step]]


def _next(starts: list[datetime]) -> dict[str, Any] | None:
    if not starts:
        return None
    return {
        "date": starts[0].strftime("%Y-%m-%d"),
        "weekday": starts[0].strftime("%A"),
        "free": _times(starts),
    }
