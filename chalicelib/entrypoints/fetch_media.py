"""media → the file of one message, and its words."""

from __future__ import annotations

from typing import Any

from chalicelib import wiring
from chalicelib.entrypoints.logs import log, wordless
from chalicelib.entrypoints.queue import ShowAgain, work
from chalicelib.use_cases.fetch_media import FetchLater, Powers, fetch_media


@wordless
def handle(event: dict[str, Any]) -> dict[str, Any]:
    """Fetch the file of the message that each wake-up names."""
    return work(event, _fetch)


def _fetch(body: dict[str, Any], receive_count: int) -> None:
    ids = {"thread_id": body["thread_id"], "message_id": body["message_id"]}
    powers = Powers(
        threads=wiring.threads(),
        playbooks=wiring.playbooks(),
        source=wiring.media_source(),
        store=wiring.media_store(),
        transcriber=wiring.transcriber(),
        reader=wiring.document_reader(),
        wakeups=wiring.wakeups(),
        clock=wiring.clock(),
    )
    try:
        outcome = fetch_media(**ids, receive_count=receive_count, powers=powers)
    except FetchLater as later:
        log("media.later", **ids, why=later.why, after=later.after, receive_count=receive_count)
        raise ShowAgain(later.after) from later
    log(f"media.{outcome}", **ids)
