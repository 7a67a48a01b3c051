"""The phone for scripts: /phone/api/customers, /phone/api/messages, /phone/api/threads/{customer}."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.local.phone.acts import act
from infra.local.phone.compose import CannotSend
from infra.local.phone.write import write
from infra.local.whatsapp.customers import Customer, NoSuchCustomer
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.reporting import report_read

Endpoint = Callable[[Request], Awaitable[Response]]


def phone_api_routes(network: Network) -> list[Route]:
    """Everything under /phone/api."""

    async def customers(_: Request) -> Response:
        return JSONResponse({"customers": [customer_json(network, each) for each in network.customers.all()]})

    async def add_customer(request: Request) -> Response:
        body = await _body(request)
        customer = network.customers.add(
            str(body.get("name", "")),
            str(body.get("phone") or ""),
            str(body.get("username") or ""),
            str(body.get("id") or ""),
        )
        return JSONResponse({"customer": customer_json(network, customer)}, status_code=201)

    async def change_customer(request: Request) -> Response:
        """Move this person's clock: {"clock_offset_hours": 25} closes the service window."""
        customer = network.customers.get(request.path_params["customer"])
        body = await _body(request)
        if "clock_offset_hours" in body:
            network.customers.set_clock_offset(customer.id, float(body["clock_offset_hours"]))
        return JSONResponse({"customer": customer_json(network, network.customers.get(customer.id))})

    async def messages(request: Request) -> Response:
        body = await _body(request)
        customer = network.customers.get(str(body.get("customer", "")))
        message = write(network, customer, str(body.get("type", "text")), body)
        return JSONResponse({"message": message.as_json()}, status_code=201)

    async def acts(request: Request) -> Response:
        """What a person does beside writing: {"customer": "maria", "act": "change_number", "phone": "..."}."""
        body = await _body(request)
        customer = network.customers.get(str(body.get("customer", "")))
        act(network, customer, str(body.get("act", "")), body)
        return JSONResponse({"customer": customer_json(network, network.customers.get(customer.id))})

    async def thread(request: Request) -> Response:
        customer = network.customers.get(request.path_params["customer"])
        after = int(request.query_params.get("after", 0))
        return JSONResponse(thread_json(network, customer, after))

    async def read(request: Request) -> Response:
        """The person looks at the thread."""
        customer = network.customers.get(request.path_params["customer"])
        return JSONResponse({"read": report_read(network, customer)})

    return [
        Route("/phone/api/customers", customers, methods=["GET"]),
        Route("/phone/api/customers", _api(add_customer), methods=["POST"]),
        Route("/phone/api/customers/{customer}", _api(change_customer), methods=["POST", "PATCH"]),
        Route("/phone/api/messages", _api(messages), methods=["POST"]),
        Route("/phone/api/acts", _api(acts), methods=["POST"]),
        Route("/phone/api/threads/{customer}", _api(thread), methods=["GET"]),
        Route("/phone/api/threads/{customer}/read", _api(read), methods=["POST"]),
    ]


def customer_json(network: Network, customer: Customer) -> dict[str, Any]:
    """A person with the state of their thread."""
    last = network.threads.last(customer.id)
    return {
        **customer.as_json(),
        "window_open": network.window_open(customer),
        "typing": customer.typing_until > network.now(),
        "unread": len(network.threads.unread(customer.id)),
        "last_message": last.as_json() if last else None,
    }


def thread_json(network: Network, customer: Customer, after: int = 0) -> dict[str, Any]:
    """A thread after a sequence number; `last_seq` is the `after` of the next call."""
    messages = network.threads.of(customer.id, after)
    return {
        "customer": customer.as_json(),
        "window_open": network.window_open(customer),
        "typing": customer.typing_until > network.now(),
        "messages": [message.as_json() for message in messages],
        "last_seq": messages[-1].seq if messages else after,
    }


def _api(endpoint: Endpoint) -> Endpoint:
    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except NoSuchCustomer as problem:
            return JSONResponse({"error": str(problem)}, status_code=404)
        except (CannotSend, ValueError, TypeError) as problem:
            return JSONResponse({"error": str(problem)}, status_code=400)

    return answer


async def _body(request: Request) -> dict[str, Any]:
    try:
        body = await request.json()
    except json.JSONDecodeError:
        raise CannotSend("the body must be JSON") from None
    if not isinstance(body, dict):
        raise CannotSend("the body must be a JSON object")
    return body
