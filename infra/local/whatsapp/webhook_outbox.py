"""The webhooks that are still to be posted, in the order of each lane, kept over a restart."""

from collections.abc import Collection
from dataclasses import dataclass

from infra.local.database import Database, Row

BATCH_LANE = "batch"
"""Webhooks in this lane are posted as one envelope."""
LOOKED_AT = 3000
"""Due webhooks that one look considers: a storm queues thousands."""


@dataclass(frozen=True)
class Webhook:
    """One body to post; `label` is `message` or the status it carries."""

    id: int
    lane: str
    label: str
    wamid: str
    body: bytes
    created_at: float
    due_at: float
    attempts: int
    last_result: str
    state: str


class WebhookOutbox:
    """The store of webhooks."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, *, lane: str, label: str, wamid: str, body: bytes, now: float, due_at: float) -> None:
        """Queue one body."""
        self._database.run(
            "INSERT INTO webhooks (lane, label, wamid, body, created_at, due_at) VALUES (?, ?, ?, ?, ?, ?)",
            (lane, label, wamid, body, now, due_at),
        )

    def due(self, now: float, busy: Collection[str], most: int = 1000) -> list[Webhook]:
        """The first due webhook of at most `most` lanes that are not busy; of the batch lane all that wait."""
        rows = self._database.all(
            "SELECT id, lane FROM webhooks WHERE state = 'waiting' AND due_at <= ? ORDER BY due_at, id LIMIT ?",
            (now, LOOKED_AT),
        )
        chosen: dict[str, int] = {}
        for row in rows:
            if row["lane"] not in busy and len(chosen) < most:
                chosen.setdefault(row["lane"], row["id"])
        batch = chosen.pop(BATCH_LANE, None) is not None
        found = [self._get(each) for each in chosen.values()]
        if not batch:
            return found
        together = self._database.all(
            "SELECT * FROM webhooks WHERE state = 'waiting' AND lane = ? ORDER BY id", (BATCH_LANE,)
        )
        return [*found, *map(_webhook, together)]

    def next_due_at(self, busy: Collection[str]) -> float | None:
        """When the next webhook of a lane that is not busy falls due."""
        rows = self._database.all(
            "SELECT lane, MIN(due_at) AS due_at FROM webhooks WHERE state = 'waiting' GROUP BY lane"
        )
        return min((row["due_at"] for row in rows if row["lane"] not in busy), default=None)

    def done(self, webhook: Webhook, result: str) -> None:
        """Accepted with 200."""
        self._note(webhook, "done", result, webhook.due_at)

    def again(self, webhook: Webhook, result: str, due_at: float) -> None:
        """Not accepted: once more at `due_at`."""
        self._note(webhook, "waiting", result, due_at)

    def give_up(self, webhook: Webhook, result: str) -> None:
        """Not accepted and never tried again."""
        self._note(webhook, "given up", result, webhook.due_at)

    def drop_unsent(self, wamid: str, label: str) -> bool:
        """Forget a webhook that was not tried yet; whether there was one."""
        cursor = self._database.run(
            "DELETE FROM webhooks WHERE wamid = ? AND label = ? AND attempts = 0 AND state = 'waiting'",
            (wamid, label),
        )
        return cursor.rowcount > 0

    def latest_due_at(self, wamid: str) -> float | None:
        """When the last queued webhook of this message is due."""
        row = self._database.one("SELECT MAX(due_at) AS due_at FROM webhooks WHERE wamid = ?", (wamid,))
        return None if row is None else row["due_at"]

    def recent(self, limit: int = 50) -> list[Webhook]:
        """The newest webhooks, newest first."""
        return [
            _webhook(row)
            for row in self._database.all("SELECT * FROM webhooks ORDER BY id DESC LIMIT ?", (limit,))
        ]

    def counts(self) -> dict[str, int]:
        """How many there are in each state."""
        rows = self._database.all("SELECT state, COUNT(*) AS many FROM webhooks GROUP BY state")
        return {row["state"]: row["many"] for row in rows}

    def _get(self, webhook_id: int) -> Webhook:
        row = self._database.one("SELECT * FROM webhooks WHERE id = ?", (webhook_id,))
        assert row is not None
        return _webhook(row)

    def _note(self, webhook: Webhook, state: str, result: str, due_at: float) -> None:
        self._database.run(
            "UPDATE webhooks SET state = ?, last_result = ?, due_at = ?, attempts = attempts + 1"
            " WHERE id = ?",
            (state, result, due_at, webhook.id),
        )


def _webhook(row: Row) -> Webhook:
    return Webhook(**{name: row[name] for name in row.keys()})  # noqa: SIM118 (a Row iterates over values)
