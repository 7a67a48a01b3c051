"""What was posted to the workspace, with every version of a message that was updated."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from infra.local.database import Database, Row


@dataclass(frozen=True)
class Post:
    """One message; `updates` are the versions before the present one."""

    ts: str
    channel: str
    text: str
    blocks: Sequence[Any]
    thread_ts: str | None
    at: float
    updates: Sequence[Mapping[str, Any]]
    user: str = ""
    """Who wrote it; empty for the app."""
    only_for: str = ""
    """Who alone sees it; empty for everybody."""

    @property
    def edits(self) -> int:
        """How often it was changed."""
        return len(self.updates)


class Posts:
    """The store of posts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        channel: str,
        text: str,
        blocks: Sequence[Any],
        thread_ts: str | None,
        now: float,
        *,
        user: str = "",
        only_for: str = "",
    ) -> Post:
        """Store a post under a new `ts`, unique in its channel as in Slack."""
        micros = int(now * 1_000_000)
        while self.get(channel, ts := f"{micros // 1_000_000}.{micros % 1_000_000:06d}"):
            micros += 1
        self._database.run(
            "INSERT INTO slack_posts (ts, channel, text, blocks, thread_ts, at, user, only_for)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (ts, channel, text, json.dumps(blocks), thread_ts, now, user, only_for),
        )
        return Post(ts, channel, text, blocks, thread_ts, now, [], user, only_for)

    def update(self, post: Post, text: str, blocks: Sequence[Any], now: float) -> None:
        """Replace what a post says, keeping what it said."""
        before = {"text": post.text, "blocks": post.blocks, "until": now}
        self._database.run(
            "UPDATE slack_posts SET text = ?, blocks = ?, updates = ? WHERE channel = ? AND ts = ?",
            (text, json.dumps(blocks), json.dumps([*post.updates, before]), post.channel, post.ts),
        )

    def remove(self, post: Post) -> None:
        """Delete a post; nothing is left of it."""
        self._database.run("DELETE FROM slack_posts WHERE channel = ? AND ts = ?", (post.channel, post.ts))

    def get(self, channel: str, ts: str) -> Post | None:
        """The post with this `ts`, if there is one."""
        row = self._database.one("SELECT * FROM slack_posts WHERE channel = ? AND ts = ?", (channel, ts))
        return _post(row) if row else None

    def all(self) -> list[Post]:
        """Every post, oldest first."""
        return [_post(row) for row in self._database.all("SELECT * FROM slack_posts ORDER BY seq")]


def _post(row: Row) -> Post:
    return Post(
        ts=row["ts"],
        channel=row["channel"],
        text=row["text"],
        blocks=json.loads(row["blocks"]),
        thread_ts=row["thread_ts"],
        at=row["at"],
        updates=json.loads(row["updates"]),
        user=row["user"],
        only_for=row["only_for"],
    )
