"""The model's page: what it is, plainly, and how to make it fail."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from infra.local.faults import Faults
from infra.local.model.completing import MODEL
from infra.local.model.encoder import Encoder
from infra.local.pages.render import page
from infra.local.settings import Settings


def model_page_routes(settings: Settings, encoder: Encoder, faults: Faults) -> list[Route]:
    """/openai."""

    async def show(_: Request) -> Response:
        name = await run_in_threadpool(lambda: encoder.name)
        return page("model.html", here="/openai", settings=settings, encoder=name, faults=faults, model=MODEL)

    return [Route("/openai", show, methods=["GET"])]
