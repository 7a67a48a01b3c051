"""The Web API's HTTP side: /slack/api/{method}, what was captured, and the faults."""

import asyncio
import json
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.local.fault_routes import fault_routes
from infra.local.faults import Faults
from infra.local.settings import Settings
from infra.local.slack.methods import METHODS, SlackError, SlackWorld
from infra.local.slack.posts import Post
from infra.local.whatsapp.threads import iso

FAULTS = {
    "rate_limited": "answer the next calls with 429 and Retry-After: `seconds`",
    "http_500": "answer the next calls with 500",
    "invalid_auth": "answer the next calls with invalid_auth",
    "channel_not_found": "answer the next calls with channel_not_found",
    "slow": "answer the next calls `seconds` late",
}


def slack_api_routes(settings: Settings, world: SlackWorld, faults: Faults) -> list[Route]:
    """Everything under /slack/api."""

    async def call(request: Request) -> Response:
        if broken := await _misbehave(faults):
            return broken
        try:
            arguments, token = await _arguments(request)
            _check_token(settings, faults, token)
            if faults.take("channel_not_found"):
                raise SlackError("channel_not_found")
            method = METHODS.get(request.path_params["method"])
            if method is None:
                raise SlackError("unknown_method")
            return JSONResponse({"ok": True, **method(world, arguments)})
        except SlackError as error:
            return JSONResponse(error.as_json())

    async def captured(_: Request) -> Response:
        return JSONResponse({"messages": [post_json(world, post) for post in world.posts.all()]})

    return [
        Route("/slack/api/_captured", captured, methods=["GET"]),
        *fault_routes("/slack/api/_faults", faults),
        Route("/slack/api/{method}", call, methods=["GET", "POST"]),
    ]


def post_json(world: SlackWorld, post: Post) -> dict[str, Any]:
    """A captured message; `updates` holds its earlier versions."""
    channel = world.workspace.find(post.channel)
    return {
        "channel": post.channel,
        "channel_name": channel.name if channel else post.channel,
        "ts": post.ts,
        "text": post.text,
        "blocks": post.blocks,
        "thread_ts": post.thread_ts,
        "at": iso(post.at),
        "updated": bool(post.updates),
        "updates": post.updates,
        "user": post.user,
        "only_for": post.only_for,
    }


async def _misbehave(faults: Faults) -> Response | None:
    if slow := faults.take("slow"):
        await asyncio.sleep(slow.seconds)
    if limited := faults.take("rate_limited"):
        headers = {"Retry-After": str(max(1, round(limited.seconds)))}
        return JSONResponse({"ok": False, "error": "ratelimited"}, status_code=429, headers=headers)
    if faults.take("http_500"):
        return Response("Internal Server Error", status_code=500)
    return None


async def _arguments(request: Request) -> tuple[dict[str, Any], str]:
    """The call's arguments, from the query, a form or JSON, and its token."""
    arguments: dict[str, Any] = dict(request.query_params)
    content_type = request.headers.get("content-type", "")
    if content_type.startswith("application/json"):
        arguments |= _object(await request.body())
    elif request.method == "POST":
        arguments |= {name: _parsed(str(value)) for name, value in (await request.form()).items()}
    _, _, bearer = request.headers.get("authorization", "").partition(" ")
    return arguments, bearer.strip() or str(arguments.pop("token", ""))


def _object(body: bytes) -> dict[str, Any]:
    """A JSON body; slack_sdk sends an empty one with calls that have no arguments. Raises SlackError."""
    try:
        value = json.loads(body or b"{}")
    except ValueError:
        raise SlackError("invalid_json") from None
    if not isinstance(value, dict):
        raise SlackError("json_not_object")
    return value


def _parsed(value: str) -> Any:
    """Forms carry arrays and objects as JSON."""
    if value[:1] not in ("[", "{"):
        return value
    try:
        return json.loads(value)
    except json.JSONDecodeError:
        return value


def _check_token(settings: Settings, faults: Faults, token: str) -> None:
    if not token:
        raise SlackError("not_authed")
    known = token == settings.slack_token if settings.slack_token else token.startswith("xoxb-")
    if not known or faults.take("invalid_auth"):
        raise SlackError("invalid_auth")
