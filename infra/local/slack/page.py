"""The Slack page: channels, and their messages with rendered blocks, newest first."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from infra.local.faults import Faults
from infra.local.pages.render import day, page, part
from infra.local.slack.methods import SlackWorld
from infra.local.slack.mrkdwn import mrkdwn
from infra.local.slack.posts import Post
from infra.local.slack.workspace import members


def slack_page_routes(world: SlackWorld, faults: Faults) -> list[Route]:
    """/slack, one channel a page."""

    async def show(request: Request) -> Response:
        return page("slack/page.html", here="/slack", faults=faults, **_values(world, request))

    async def posts(request: Request) -> Response:
        return part(request, "slack/posts.html", **_values(world, request))

    async def channels(request: Request) -> Response:
        return part(request, "slack/channels.html", **_values(world, request))

    return [
        Route("/slack", show, methods=["GET"]),
        Route("/slack/parts/posts", posts, methods=["GET"]),
        Route("/slack/parts/channels", channels, methods=["GET"]),
    ]


def _values(world: SlackWorld, request: Request) -> dict[str, Any]:
    everything = world.posts.all()
    people = members()
    chosen = request.query_params.get("as", "")
    me = next((each for each in people if each["id"] == chosen), people[0])
    everything = [post for post in everything if post.only_for in ("", me["id"])]
    channels = _channels(world, everything)
    ids = [each["id"] for each in channels]
    busiest = everything[-1].channel if everything else ids[0]
    current = request.query_params.get("channel", busiest)
    current = current if current in ids else busiest
    return {
        "channels": channels,
        "current": next(each for each in channels if each["id"] == current),
        "posts": [post for post in reversed(everything) if post.channel == current and not post.thread_ts],
        "replies": [post for post in everything if post.channel == current and post.thread_ts],
        "people": people,
        "me": me,
        "names": {each["id"]: each["real_name"] for each in people},
        "mrkdwn": mrkdwn,
        "day": lambda at: day(at, world.now()),
    }


def _channels(world: SlackWorld, posts: list[Post]) -> list[dict[str, Any]]:
    """The workspace's channels and the direct messages that were sent."""
    known = [(channel.id, f"# {channel.name}") for channel in world.workspace.channels]
    direct = sorted({post.channel for post in posts} - {each for each, _ in known})
    return [
        {"id": each, "name": name, "count": sum(post.channel == each for post in posts)}
        for each, name in [*known, *((each, f"@ {each}") for each in direct)]
    ]
