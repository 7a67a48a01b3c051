"""What 1,000 cases cost on AWS: counted calls times the price list, plus stated times for what waits on others."""

from __future__ import annotations

from dataclasses import dataclass

from infra.bench.path import Path
from infra.bench.prices import PER_UNIT

CASES = 1000
INBOUND = OUTBOUND = 8
ESCALATED = 0.03
SQS_REQUESTS_A_WAKEUP = 3  # send, receive, delete
CLOCK_TRANSITIONS = 8
LOG_BYTES_A_RUN = (
    220  # our one line a run; Lambda's own lines are switched off in infra/resources/functions.yaml
)

GB = {
    "webhook": 0.25,
    "answer_customer": 0.203125,
    "publish_facts": 0.25,
    "deliver_message": 0.15625,
    "notify": 0.25,
    "read_meaning": 0.5,
    "nudge": 0.25,
    "call_webhooks": 0.25,
    "sweep": 0.25,
}
SECONDS = {
    "webhook": 0.03,
    "answer_customer": 3.03,
    "publish_facts": 0.03,
    "deliver_message": 0.46,
    "notify": 0.6,
    "read_meaning": 0.02,
    "nudge": 0.02,
    "call_webhooks": 0.02,
    "sweep": 0.03,
}
"""Assumed billed seconds of a warm run; the AI's worker waits 3 s for the model and 0.03 s for the encoder,
delivery 0.3 s for WhatsApp, and works 0.16 s with its share of a processor."""

EVENTS = ESCALATED * CASES * 4 + 2 * CASES
"""Facts on the bus; each wakes `call_webhooks`, which does nothing more while no other system wants to hear."""

SILENT = {"read_meaning", "nudge", "call_webhooks", "sweep"}
"""Functions that log nothing when all went well; the webhook logs nothing of a body of statuses alone.

`nudge` is counted with no inbox open: one read a run. A run with open pages logs a line, and takes some 20 ms a page.
"""


@dataclass(frozen=True)
class Line:
    """One line of the bill: so many units of a service, in dollars for all cases."""

    what: str
    units: float
    unit: str
    dollars: float


def bill(first: Path, usual: Path, statuses: Path, escalation: Path, closing: Path) -> tuple[Line, ...]:
    """Price 1,000 cases of 8 inbound and 8 outbound texts with 24 statuses, 3% of them escalated, all closed."""
    paths = (
        (first, 1.0),
        (usual, INBOUND - 1.0),
        (statuses, float(OUTBOUND)),
        (escalation, ESCALATED),
        (closing, 1.0),
    )
    runs: dict[str, float] = {}
    for path, times in paths:
        for function, count in path.runs.items():
            runs[function] = runs.get(function, 0.0) + count * times * CASES
    runs["call_webhooks"] = EVENTS
    wakeups = runs.get("answer_customer", 0.0) + runs.get("deliver_message", 0.0)
    everything = sum(runs.values())
    silent = sum(runs.get(name, 0.0) for name in SILENT) + OUTBOUND * CASES * statuses.runs["webhook"]
    amounts = (
        (
            "DynamoDB writes",
            sum(path.write_units * times for path, times in paths) * CASES,
            "dynamodb write unit",
        ),
        (
            "DynamoDB reads",
            sum(path.read_units * times for path, times in paths) * CASES,
            "dynamodb read unit",
        ),
        ("Lambda runs", everything, "lambda request"),
        (
            "Lambda time",
            sum(GB[name] * SECONDS[name] * count for name, count in runs.items()),
            "lambda GB-s (arm64)",
        ),
        ("SQS", wakeups * SQS_REQUESTS_A_WAKEUP, "sqs fifo request"),
        ("SLA clocks", ESCALATED * CASES * CLOCK_TRANSITIONS, "states transition"),
        ("Events", EVENTS, "eventbridge event"),
        ("Email", ESCALATED * CASES * 1.5, "ses mail"),
        ("Logs", (everything - silent) * LOG_BYTES_A_RUN / 1e9, "logs GB"),
    )
    return tuple(Line(what, units, unit, units * PER_UNIT[unit]) for what, units, unit in amounts)
