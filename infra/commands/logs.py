"""`handoff logs`: what the functions wrote, oldest first."""

import time
from typing import Any

from botocore.exceptions import ClientError

from infra.deployments import find
from infra.says import Stop
from infra.target import Target

FUNCTIONS = (
    "webhook", "api_handler", "answer_customer", "deliver_message", "publish_facts", "notify", "sweep",
    "receive_parked", "receive_social", "fetch_media", "read_meaning", "rehearse", "live", "nudge",
    "call_webhooks",
)  # fmt: skip
_PAST = 15 * 60


def run(*, function: str | None, follow: bool, stage: str, region: str | None) -> int:
    """Print the last quarter of an hour, then what comes when following."""
    if function is not None and function not in FUNCTIONS:
        raise Stop(f"There is no function {function}. There are: {', '.join(FUNCTIONS)}.")
    where = find(stage, region)
    since = int((time.time() - _PAST) * 1000)
    seen: set[tuple[str, int, str]] = set()
    while True:
        events = _events(where, [function] if function else list(FUNCTIONS), since)
        for event in sorted(events, key=lambda event: event["timestamp"]):
            line = (event["logStreamName"], event["timestamp"], event["message"])
            if line not in seen:
                seen.add(line)
                print(_line(event), flush=True)
        if not follow:
            return 0
        # Lines may arrive a little late; those seen are not printed again.
        since = max(since, int((time.time() - 60) * 1000))
        time.sleep(1 if where.endpoint else 3)


def _events(where: Target, functions: list[str], since: int) -> list[dict[str, Any]]:
    logs = where.client("logs")
    events = []
    for function in functions:
        pages = logs.get_paginator("filter_log_events").paginate(
            logGroupName=f"/aws/lambda/handoff-{where.stage}-{function}", startTime=since
        )
        try:
            events += [event | {"function": function} for page in pages for event in page["events"]]
        except ClientError as error:
            if error.response["Error"]["Code"] != "ResourceNotFoundException":
                raise
    return events


def _line(event: dict[str, Any]) -> str:
    clock = time.strftime("%H:%M:%S", time.localtime(event["timestamp"] / 1000))
    return f"{clock} {event['function']:<16} {event['message'].rstrip()}"
