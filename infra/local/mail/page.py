"""The mail page: what SES captured, the HTML part in a sandbox beside the text part."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from infra.local.mail.mailbox import Mail, MailboxUnreachable, captured_mails
from infra.local.pages.render import page, part
from infra.local.settings import Settings


def mail_page_routes(settings: Settings) -> list[Route]:
    """/mail, one mail a page."""

    async def show(request: Request) -> Response:
        return page(
            "mail/page.html", here="/mail", aws_url=settings.aws_url, **await _values(settings, request)
        )

    async def listing(request: Request) -> Response:
        return part(request, "mail/list.html", **await _values(settings, request))

    return [
        Route("/mail", show, methods=["GET"]),
        Route("/mail/parts/list", listing, methods=["GET"]),
    ]


async def _values(settings: Settings, request: Request) -> dict[str, Any]:
    mails: list[Mail] = []
    problem = ""
    try:
        mails = await captured_mails(settings.aws_url)
    except MailboxUnreachable as unreachable:
        problem = str(unreachable)
    wanted = request.query_params.get("id", "")
    current = next((mail for mail in mails if mail.id == wanted), mails[0] if mails else None)
    return {"mails": mails, "current": current, "problem": problem}
