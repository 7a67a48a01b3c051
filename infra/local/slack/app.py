"""What Slack posts to the app behind the bot, signed as Slack signs it: pressed buttons, messages and their changes."""

import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import httpx

from infra.local.settings import Settings
from infra.local.slack.posts import Post
from infra.local.slack.workspace import TEAM_ID

TIMEOUT = 20.0
"""Seconds; Slack itself gives an app three, this machine may be slower."""


class SlackApp:
    """The app's two addresses; `last` says what came of the newest request."""

    def __init__(self, settings: Settings) -> None:
        self._url = settings.slack_app_url.rstrip("/")
        self._secret = settings.slack_signing_secret
        self.last = ""

    async def pressed(self, user: Mapping[str, Any], post: Post, action: Mapping[str, Any]) -> None:
        """Tell of a button (docs.slack.dev, block_actions payload)."""
        payload = {
            "type": "block_actions",
            "team": {"id": TEAM_ID},
            "user": {"id": user["id"], "name": user["name"], "team_id": TEAM_ID},
            "channel": {"id": post.channel},
            "message": {"ts": post.ts, "thread_ts": post.thread_ts, "text": post.text},
            "actions": [{"type": "button", **action}],
        }
        body = urlencode({"payload": json.dumps(payload)}).encode()
        await self._post("/slack/interactions", body, "application/x-www-form-urlencoded")

    async def written(self, post: Post) -> None:
        """Tell of a message (docs.slack.dev, message event)."""
        await self._tell({"channel": post.channel, **_message(post)}, post.ts)

    async def changed(self, before: Post, after: Post | None, at: str) -> None:
        """Tell of a message that was edited, or deleted (docs.slack.dev, message_changed and message_deleted)."""
        event: dict[str, Any] = {
            "type": "message",
            "subtype": "message_changed" if after else "message_deleted",
            "channel": before.channel,
            "ts": at,
            "previous_message": _message(before),
        }
        if after:
            event["message"] = _message(after) | {"edited": {"user": after.user, "ts": at}}
        else:
            event["deleted_ts"] = before.ts
        await self._tell(event, at)

    async def _tell(self, event: Mapping[str, Any], at: str) -> None:
        envelope = {
            "type": "event_callback",
            "team_id": TEAM_ID,
            "event_id": f"Ev{at.replace('.', '')}",
            "event": event,
        }
        await self._post("/slack/events", json.dumps(envelope).encode(), "application/json")

    async def _post(self, path: str, body: bytes, content_type: str) -> None:
        if not self._url:
            self.last = "not posted: no address"
            return
        timestamp = str(int(time.time()))
        headers = {
            "Content-Type": content_type,
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": signature(self._secret, timestamp, body),
        }
        try:
            async with httpx.AsyncClient(timeout=TIMEOUT, trust_env=False) as client:
                answer = await client.post(self._url + path, content=body, headers=headers)
            self.last = str(answer.status_code)
        except httpx.HTTPError as problem:
            self.last = type(problem).__name__


def _message(post: Post) -> dict[str, Any]:
    return {
        "type": "message",
        "user": post.user,
        "text": post.text,
        "ts": post.ts,
        "thread_ts": post.thread_ts,
    }


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """The value of X-Slack-Signature for exactly these bytes."""
    signed = b"v0:" + timestamp.encode() + b":" + body
    return "v0=" + hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
