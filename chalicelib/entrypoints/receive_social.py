"""AWS End User Messaging Social's SNS topic → WhatsApp's events."""

from __future__ import annotations

from typing import Any

from chalicelib.adapters.social.notifications import webhook_bodies
from chalicelib.entrypoints.logs import log, wordless
from chalicelib.entrypoints.receiving import take


@wordless
def handle(event: dict[str, Any]) -> None:
    """Store what each notification brings; a failure of ours is raised, and SNS brings it again."""
    for body in webhook_bodies(event):
        log("social.received", **take(body))
