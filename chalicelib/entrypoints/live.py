"""The WebSocket API → an open page comes, says where it is, and goes."""

from __future__ import annotations

import json
from typing import Any

from chalicelib import wiring
from chalicelib.entrypoints.logs import log, wordless
from chalicelib.use_cases.connect import connect
from chalicelib.use_cases.disconnect import disconnect
from chalicelib.use_cases.say_where import say_where

LONGEST, LONGEST_ID = 1000, 200
"""Characters of what a page says, and of a thread's id; more is nothing that our pages say."""


@wordless
def handle(event: dict[str, Any]) -> dict[str, Any]:
    """Answer 200, or refuse a page that may not come in with 403; what makes no sense is passed over."""
    about = event.get("requestContext", {})
    connection_id = str(about.get("connectionId", ""))
    match about.get("eventType"):
        case "CONNECT":
            return _answer(200 if _come(event, connection_id) else 403)
        case "DISCONNECT":
            _go(connection_id)
        case "MESSAGE":
            _say(connection_id, str(event.get("body") or ""))
    return _answer(200)


def _come(event: dict[str, Any], connection_id: str) -> bool:
    headers = {name.lower(): value for name, value in (event.get("headers") or {}).items()}
    found = connect(
        connection_id,
        token=str((event.get("queryStringParameters") or {}).get("ticket", "")),
        origin=str(headers.get("origin", "")),
        connections=wiring.connections(),
        clock=wiring.clock(),
    )
    log("live.connected" if found else "live.refused", person_id=found.person_id if found else None)
    return found is not None


def _go(connection_id: str) -> None:
    disconnect(
        connection_id,
        connections=wiring.connections(),
        lines=wiring.lines(),
        threads=wiring.threads(),
        playbooks=wiring.playbooks(),
        clock=wiring.clock(),
    )


def _say(connection_id: str, body: str) -> None:
    said = _read(body)
    if said is None:
        return
    thread_id, writing = said
    known = say_where(
        connection_id,
        thread_id=thread_id,
        writing=writing,
        connections=wiring.connections(),
        lines=wiring.lines(),
        threads=wiring.threads(),
        playbooks=wiring.playbooks(),
        clock=wiring.clock(),
    )
    if not known:
        wiring.lines().hang_up(connection_id)  # its time is over; the page comes again with a new ticket


def _read(body: str) -> tuple[str, bool] | None:
    """The thread a page shows, and whether its person is writing; None for what no page of ours says."""
    try:
        said = json.loads(body) if len(body) <= LONGEST else None
    except (ValueError, RecursionError):
        return None
    match said:
        case {"thread": str() as thread_id, "writing": bool() as writing} if len(thread_id) <= LONGEST_ID:
            return (thread_id, writing) if thread_id.isprintable() else None
    return None


def _answer(status: int) -> dict[str, Any]:
    return {"statusCode": status}
