"""/mail/api/messages: the captured mails as JSON."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.local.mail.mailbox import MailboxUnreachable, captured_mails
from infra.local.settings import Settings


def mail_api_routes(settings: Settings) -> list[Route]:
    """Everything under /mail/api."""

    async def messages(_: Request) -> Response:
        try:
            mails = await captured_mails(settings.aws_url)
        except MailboxUnreachable as problem:
            return JSONResponse({"error": str(problem), "messages": []}, status_code=502)
        return JSONResponse({"messages": [mail.as_json() for mail in mails]})

    return [Route("/mail/api/messages", messages, methods=["GET"])]
