"""What people do on the Slack page: press a button, reply in a thread, change a reply. Slack brings each to the app."""

from collections.abc import Mapping
from html import escape
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from infra.local.slack.methods import SlackWorld
from infra.local.slack.posts import Post
from infra.local.slack.workspace import user_by_id


def slack_act_routes(world: SlackWorld) -> list[Route]:
    """Three forms; `X-App-Answer` says what the app answered."""

    async def press(request: Request) -> Response:
        form = await request.form()
        user, channel = user_by_id(str(form.get("user", ""))), str(form.get("channel", ""))
        post = world.posts.get(channel, str(form.get("ts", "")))
        action = _action(post, str(form.get("action_id", ""))) if post else None
        if user is None or post is None or action is None:
            return Response("There is no such button, or nobody to press it.", status_code=404)
        await world.app.pressed(user, post, action)
        return _back(world, user["id"], channel)

    async def reply(request: Request) -> Response:
        form = await request.form()
        user, channel = user_by_id(str(form.get("user", ""))), str(form.get("channel", ""))
        first, text = world.posts.get(channel, str(form.get("thread_ts", ""))), str(form.get("text", ""))
        if user is None or first is None or not text.strip():
            return Response("There is nothing to reply to, or nobody to do it.", status_code=404)
        as_slack_has_it = escape(text, quote=False)
        written = world.posts.add(channel, as_slack_has_it, [], first.ts, world.now(), user=user["id"])
        await world.app.written(written)
        return _back(world, user["id"], channel)

    async def change(request: Request) -> Response:
        """One's own reply says something else, or (no text) is deleted."""
        form = await request.form()
        user, channel = user_by_id(str(form.get("user", ""))), str(form.get("channel", ""))
        before, text = world.posts.get(channel, str(form.get("ts", ""))), str(form.get("text", "")).strip()
        if user is None or before is None or before.user != user["id"]:
            return Response("There is no such reply, or it is not theirs.", status_code=404)
        at = world.now()
        if text:
            world.posts.update(before, escape(text, quote=False), [], at)
        else:
            world.posts.remove(before)
        await world.app.changed(before, world.posts.get(channel, before.ts), f"{at:.6f}")
        return _back(world, user["id"], channel)

    return [
        Route("/slack/press", press, methods=["POST"]),
        Route("/slack/replies/change", change, methods=["POST"]),
        Route("/slack/replies", reply, methods=["POST"]),
    ]


def _action(post: Post, action_id: str) -> Mapping[str, Any] | None:
    """The button of a post with this id, with its value."""
    buttons = (
        element
        for block in post.blocks
        if block.get("type") == "actions"
        for element in block.get("elements", ())
    )
    found = next((each for each in buttons if each.get("action_id") == action_id), None)
    return {"action_id": action_id, "value": found.get("value", "")} if found else None


def _back(world: SlackWorld, user: str, channel: str) -> Response:
    place = f"/slack?{urlencode({'channel': channel, 'as': user})}"
    return RedirectResponse(place, status_code=303, headers={"X-App-Answer": world.app.last})
