"""Look at and change where webhooks go: /graph/_webhook, /graph/_webhooks."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.local.whatsapp.network import Network
from infra.local.whatsapp.subscription import Subscription
from infra.local.whatsapp.threads import iso
from infra.local.whatsapp.webhook_outbox import Webhook


def webhook_routes(network: Network, subscription: Subscription) -> list[Route]:
    """Routes about the subscription and what was posted."""

    async def show(_: Request) -> Response:
        return JSONResponse(subscription.as_json())

    async def change(request: Request) -> Response:
        """Set another address and verify it, as in Meta's dashboard; {} verifies the present one again."""
        body = await request.json()
        if url := body.get("url"):
            subscription.change(str(url), str(body.get("host", "")))
        await subscription.verify()
        network.wake()
        return JSONResponse(subscription.as_json(), status_code=200 if subscription.last["ok"] else 422)

    async def posted(request: Request) -> Response:
        """The newest webhooks, newest first; `?limit=` of them."""
        limit = request.query_params.get("limit", "200")
        webhooks = network.outbox.recent(int(limit) if limit.isdigit() else 200)
        return JSONResponse({"webhooks": [_json(webhook) for webhook in webhooks]})

    return [
        Route("/graph/_webhook", show, methods=["GET"]),
        Route("/graph/_webhook", change, methods=["POST"]),
        Route("/graph/_webhooks", posted, methods=["GET"]),
    ]


def _json(webhook: Webhook) -> dict[str, object]:
    return {
        "id": webhook.id,
        "label": webhook.label,
        "wamid": webhook.wamid,
        "state": webhook.state,
        "attempts": webhook.attempts,
        "last_result": webhook.last_result,
        "created_at": iso(webhook.created_at),
        "due_at": iso(webhook.due_at),
        "body": webhook.body.decode(),
    }
