"""The phone page: the whole page and its parts that refresh."""

from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from infra.local.pages.render import page, part
from infra.local.phone.samples import CHIPS
from infra.local.phone.view import address, bubbles, chats
from infra.local.whatsapp.account_events import EVENTS
from infra.local.whatsapp.customers import Customer, NoSuchCustomer
from infra.local.whatsapp.fault_kinds import NAMED
from infra.local.whatsapp.network import Network
from infra.local.whatsapp.reporting import report_read
from infra.local.whatsapp.subscription import Subscription


def phone_page_routes(network: Network, subscription: Subscription) -> list[Route]:
    """Everything under /phone that people look at; what is looked at is read."""

    async def everybody(_: Request) -> Response:
        return _page(network, subscription, network.customers.all()[0], on_list=True)

    async def one(request: Request) -> Response:
        try:
            customer = network.customers.get(request.path_params["customer"])
        except NoSuchCustomer:
            return RedirectResponse("/phone", status_code=303)
        report_read(network, customer)
        return _page(network, subscription, network.customers.get(customer.id), on_list=False)

    async def thread(request: Request) -> Response:
        try:
            customer = network.customers.get(request.path_params["customer"])
        except NoSuchCustomer:
            return Response(status_code=404)
        return part(request, "phone/thread.html", **_thread(network, customer))

    async def window(request: Request) -> Response:
        try:
            customer = network.customers.get(request.path_params["customer"])
        except NoSuchCustomer:
            return Response(status_code=404)
        return part(request, "phone/window.html", window_open=network.window_open(customer))

    async def chat_list(request: Request) -> Response:
        current = request.query_params.get("current", "")
        return part(request, "phone/chats.html", chats=chats(network), current=current, address=address)

    async def webhooks(request: Request) -> Response:
        return part(request, "phone/webhooks.html", **_webhooks(network, subscription))

    return [
        Route("/phone", everybody, methods=["GET"]),
        Route("/phone/parts/chats", chat_list, methods=["GET"]),
        Route("/phone/parts/webhooks", webhooks, methods=["GET"]),
        Route("/phone/{customer}", one, methods=["GET"]),
        Route("/phone/{customer}/thread", thread, methods=["GET"]),
        Route("/phone/{customer}/window", window, methods=["GET"]),
    ]


def _page(network: Network, subscription: Subscription, customer: Customer, *, on_list: bool) -> Response:
    return page(
        "phone/page.html",
        here="/phone",
        business=network.settings.business_name,
        on_list=on_list,
        current=customer.id,
        chats=chats(network),
        chips=CHIPS,
        named_faults=NAMED,
        events=EVENTS,
        templates=sorted({each["name"] for each in network.templates.all()}),
        address=address,
        **_thread(network, customer),
        **_webhooks(network, subscription),
    )


def _thread(network: Network, customer: Customer) -> dict[str, Any]:
    return {
        "customer": customer,
        "bubbles": bubbles(network, customer),
        "typing": customer.typing_until > network.now(),
        "unread": len(network.threads.unread(customer.id)),
        "window_open": network.window_open(customer),
    }


def _webhooks(network: Network, subscription: Subscription) -> dict[str, Any]:
    return {
        "subscription": subscription,
        "webhooks": network.outbox.recent(6),
        "planned": network.faults.planned(),
    }
