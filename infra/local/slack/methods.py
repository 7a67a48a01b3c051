"""The Web API methods that the product uses, with Slack's own error names."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from infra.local.slack.app import SlackApp
from infra.local.slack.blocks import problems
from infra.local.slack.posts import Post, Posts
from infra.local.slack.workspace import (
    BOT_ID,
    BOT_NAME,
    BOT_USER_ID,
    TEAM,
    TEAM_ID,
    Workspace,
    user_by_email,
    user_by_id,
)

TEXT_LENGTH = 40_000

Arguments = Mapping[str, Any]


class SlackError(Exception):
    """`ok: false` with this error name."""

    def __init__(self, error: str, messages: list[str] | None = None) -> None:
        super().__init__(error)
        self.error = error
        self.messages = messages or []

    def as_json(self) -> dict[str, Any]:
        """The answer's body; Slack sends it with HTTP 200."""
        answer: dict[str, Any] = {"ok": False, "error": self.error}
        if self.messages:
            answer |= {"errors": self.messages, "response_metadata": {"messages": self.messages}}
        return answer


@dataclass(frozen=True)
class SlackWorld:
    """What a method may touch."""

    workspace: Workspace
    posts: Posts
    url: str
    app: SlackApp
    now: Callable[[], float] = time.time


def _auth_test(world: SlackWorld, _: Arguments) -> dict[str, Any]:
    return {
        "url": f"{world.url}/slack/",
        "team": TEAM,
        "user": BOT_NAME,
        "team_id": TEAM_ID,
        "user_id": BOT_USER_ID,
        "bot_id": BOT_ID,
    }


def _post_message(world: SlackWorld, arguments: Arguments) -> dict[str, Any]:
    channel = world.workspace.find(str(arguments.get("channel", "")))
    if channel is None:
        raise SlackError("channel_not_found")
    text, blocks = _body(arguments)
    thread_ts = arguments.get("thread_ts")
    if thread_ts and world.posts.get(channel.id, str(thread_ts)) is None:
        raise SlackError("thread_not_found")
    post = world.posts.add(channel.id, text, blocks, str(thread_ts) if thread_ts else None, world.now())
    return {"channel": channel.id, "ts": post.ts, "message": _message(post)}


def _update(world: SlackWorld, arguments: Arguments) -> dict[str, Any]:
    """chat.update wants the channel's id: a name is channel_not_found, as in Slack."""
    channel_id, ts = str(arguments.get("channel", "")), str(arguments.get("ts", ""))
    if world.workspace.by_id(channel_id) is None and not channel_id.startswith(("D", "U")):
        raise SlackError("channel_not_found")
    post = world.posts.get(channel_id, ts)
    if post is None:
        raise SlackError("message_not_found")
    text, blocks = _body(arguments)
    world.posts.update(post, text, blocks, world.now())
    updated = world.posts.get(channel_id, ts) or post
    return {"channel": channel_id, "ts": ts, "text": text, "message": _message(updated)}


def _post_ephemeral(world: SlackWorld, arguments: Arguments) -> dict[str, Any]:
    """Only one person sees it; it cannot be updated."""
    channel = world.workspace.find(str(arguments.get("channel", "")))
    user = str(arguments.get("user", ""))
    if channel is None:
        raise SlackError("channel_not_found")
    if user_by_id(user) is None:
        raise SlackError("user_not_in_channel")
    text, blocks = _body(arguments)
    under = str(arguments.get("thread_ts") or "") or None
    post = world.posts.add(channel.id, text, blocks, under, world.now(), only_for=user)
    return {"message_ts": post.ts}


def _info(_: SlackWorld, arguments: Arguments) -> dict[str, Any]:
    user = user_by_id(str(arguments.get("user", "")))
    if user is None:
        raise SlackError("user_not_found")
    return {"user": user}


def _lookup_by_email(_: SlackWorld, arguments: Arguments) -> dict[str, Any]:
    user = user_by_email(str(arguments.get("email", "")))
    if user is None:
        raise SlackError("users_not_found")
    return {"user": user}


def _list(world: SlackWorld, _: Arguments) -> dict[str, Any]:
    channels = [channel.as_json() for channel in world.workspace.channels]
    return {"channels": channels, "response_metadata": {"next_cursor": ""}}


def _body(arguments: Arguments) -> tuple[str, list[Any]]:
    text, blocks = str(arguments.get("text") or ""), arguments.get("blocks") or []
    if not text and not blocks and not arguments.get("attachments"):
        raise SlackError("no_text")
    if len(text) > TEXT_LENGTH:
        raise SlackError("msg_too_long")
    if found := problems(blocks):
        raise SlackError("invalid_blocks", found)
    return text, blocks


def _message(post: Post) -> dict[str, Any]:
    return {
        "type": "message",
        "subtype": "bot_message",
        "text": post.text,
        "ts": post.ts,
        "user": BOT_USER_ID,
        "bot_id": BOT_ID,
        "team": TEAM_ID,
        "blocks": post.blocks,
        **({"edited": {"user": BOT_USER_ID, "ts": post.ts}} if post.updates else {}),
    }


METHODS: Mapping[str, Callable[[SlackWorld, Arguments], dict[str, Any]]] = {
    "auth.test": _auth_test,
    "chat.postEphemeral": _post_ephemeral,
    "chat.postMessage": _post_message,
    "chat.update": _update,
    "conversations.list": _list,
    "users.info": _info,
    "users.lookupByEmail": _lookup_by_email,
}
