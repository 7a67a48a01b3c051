"""What came, whether its signature held, and whether it had come before."""

import base64
import hashlib
import hmac
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from infra.local.database import Database

TOLERANCE = 300
"""Seconds that a call may be old, by Standard Webhooks' own libraries."""


@dataclass(frozen=True)
class Call:
    """One call; `problem` says why its signature does not hold and is empty where it does."""

    call_id: str
    body: str
    problem: str
    again: bool
    at: float

    def as_json(self) -> dict[str, object]:
        """The call as /webhooks/api/calls shows it."""
        return asdict(self)


class Calls:
    """The store of calls."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, call_id: str, body: str, problem: str) -> None:
        """Keep a call; it came again if its id was taken before."""
        known = self._database.one(
            "SELECT 1 FROM webhook_calls WHERE call_id = ? AND problem = ''", (call_id,)
        )
        self._database.run(
            "INSERT INTO webhook_calls (call_id, body, problem, again, at) VALUES (?, ?, ?, ?, ?)",
            (call_id, body, problem, int(known is not None), time.time()),
        )

    def all(self) -> list[Call]:
        """Everything that came, newest first."""
        rows = self._database.all("SELECT * FROM webhook_calls ORDER BY seq DESC")
        return [
            Call(row["call_id"], row["body"], row["problem"], bool(row["again"]), row["at"]) for row in rows
        ]


def signature_problem(headers: Mapping[str, str], body: bytes, secret: str) -> str:
    """Say why a signature of Standard Webhooks does not hold, as a receiver would find out."""
    call_id, seconds = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not call_id or not seconds.isdigit():
        return "there is no id or no timestamp"
    if abs(time.time() - int(seconds)) > TOLERANCE:
        return "it was signed too long ago"
    key = base64.b64decode(secret.removeprefix("whsec_"))
    seal = hmac.new(key, f"{call_id}.{seconds}.".encode() + body, hashlib.sha256).digest()
    given = [each.partition(",") for each in headers.get("webhook-signature", "").split()]
    good = base64.b64encode(seal).decode()
    if any(version == "v1" and hmac.compare_digest(good, said) for version, _, said in given):
        return ""
    return "the signature is not of our secret"
