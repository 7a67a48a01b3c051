"""What the phone page does to people: add one, move a clock, and whatever they do beside writing."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from infra.local.phone.acts import act
from infra.local.phone.compose import CannotSend
from infra.local.whatsapp.customers import NoSuchCustomer
from infra.local.whatsapp.network import Network


def people_routes(network: Network) -> list[Route]:
    """The forms about people; each works without a script."""

    async def do(request: Request) -> Response:
        """One act; the form names it as `act`."""
        async with request.form() as form:
            fields = {name: str(value) for name, value in form.items()}
        try:
            customer = network.customers.get(request.path_params["customer"])
            act(network, customer, fields.pop("act", ""), fields)
        except (NoSuchCustomer, CannotSend, ValueError) as problem:
            return Response(f"Nothing was done: {problem}. Go back and try again.", status_code=400)
        return RedirectResponse(f"/phone/{customer.id}", status_code=303)

    async def add(request: Request) -> Response:
        async with request.form() as form:
            name, phone, username = (str(form.get(key) or "") for key in ("name", "phone", "username"))
        try:
            customer = network.customers.add(name, phone, username)
        except ValueError as problem:
            return Response(f"Nobody was added: {problem}. Go back and try again.", status_code=400)
        return RedirectResponse(f"/phone/{customer.id}", status_code=303)

    async def clock(request: Request) -> Response:
        async with request.form() as form:
            hours = str(form.get("hours") or 0)
        try:
            customer = network.customers.get(request.path_params["customer"])
            network.customers.set_clock_offset(customer.id, float(hours))
        except (NoSuchCustomer, ValueError) as problem:
            return Response(str(problem), status_code=400)
        return RedirectResponse(f"/phone/{customer.id}", status_code=303)

    return [
        Route("/phone/customers", add, methods=["POST"]),
        Route("/phone/{customer}/acts", do, methods=["POST"]),
        Route("/phone/{customer}/clock", clock, methods=["POST"]),
    ]
