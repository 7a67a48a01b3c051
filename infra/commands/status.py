"""`handoff status`: what runs on this machine, and whether something waits or was left over."""

import json
from typing import Any

from infra import local_state, ministack, processes, simulators, target
from infra.local_state import LocalState
from infra.says import console, rows

_QUEUES = (
    "AnswersQueueUrl", "OutboxQueueUrl", "MediaQueueUrl", "ParkedQueueUrl",
    "AnswersDeadLettersUrl", "OutboxDeadLettersUrl", "MediaDeadLettersUrl", "ParkedDeadLettersUrl",
)  # fmt: skip


def run(*, as_json: bool) -> int:
    """Report; 0 only when everything runs and nothing is in a dead-letter queue."""
    state = local_state.read()
    report = _report(state)
    if as_json:
        print(json.dumps(report, indent=2))
    else:
        _show(report)
    return 0 if report["ok"] else 1


def _report(state: LocalState | None) -> dict[str, Any]:
    pids = {name: processes.running(name) for name in (ministack.NAME, simulators.NAME)}
    if state is None or not all(pids.values()):
        return {"ok": False, "processes": pids, "verdict": "Not running. Start it with `./handoff up`."}
    queues = _queues(state)
    left_over = sum(count for name, count in queues.items() if "DeadLetters" in name)
    verdict = f"{left_over} messages in dead-letter queues" if left_over else "Everything runs."
    return {
        "ok": not left_over,
        "processes": pids,
        "pages": state.pages,
        "queues": queues,
        "verdict": verdict,
    }


def _queues(state: LocalState) -> dict[str, int]:
    sqs = target.local(state.aws_url).client("sqs")
    counts = {}
    for name in _QUEUES:
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        found = sqs.get_queue_attributes(QueueUrl=state.outputs[name], AttributeNames=names)["Attributes"]
        counts[name.removesuffix("Url")] = sum(int(value) for value in found.values())
    return counts


def _show(report: dict[str, Any]) -> None:
    alive = {
        name: f"process {pid}" if pid else "[red]not running[/]" for name, pid in report["processes"].items()
    }
    counts = {name: str(count) for name, count in report.get("queues", {}).items()}
    rows([*alive.items(), *report.get("pages", {}).items(), *counts.items()])
    console.print(f"{'[green]✓[/]' if report['ok'] else '[red]✗[/]'} {report['verdict']}")
