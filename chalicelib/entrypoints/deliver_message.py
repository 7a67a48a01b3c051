"""outbox.fifo → one outbound message to WhatsApp."""

from __future__ import annotations

from typing import Any

from chalicelib import wiring
from chalicelib.entrypoints.logs import log, wordless
from chalicelib.entrypoints.queue import ShowAgain, work
from chalicelib.use_cases.deliver_message import Powers, RetryLater, deliver_message


@wordless
def handle(event: dict[str, Any]) -> dict[str, Any]:
    """Deliver the message that each wake-up names."""
    return work(event, _deliver)


def _deliver(body: dict[str, Any], receive_count: int) -> None:
    ids = {"thread_id": body["thread_id"], "message_id": body["message_id"]}
    powers = Powers(
        threads=wiring.threads(),
        outbox=wiring.outbox(),
        lists=wiring.lists(),
        wakeups=wiring.wakeups(),
        channel=wiring.channel(),
        clock=wiring.clock(),
    )
    try:
        outcome = deliver_message(**ids, powers=powers, receives=receive_count)
    except RetryLater as retry:
        log("message.retry", **ids, after=retry.after, receive_count=receive_count)
        raise ShowAgain(retry.after) from retry
    log(f"message.{outcome}", **ids)
