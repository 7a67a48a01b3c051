"""Measures what the webhook imports on a cold start: which libraries, and how much CPU time that takes."""

import json
import statistics
import subprocess
import sys
from dataclasses import dataclass

from infra.paths import ROOT
from infra.says import Stop

FORBIDDEN = ("openai", "jinja2", "slack_sdk", "pydantic", "yaml")
BUDGET_MS = 300
# Machines of CI are slow and shared; the budget is printed, this is what fails.
LIMIT_MS = 600
_RUNS = 5
# boto3 is what every call of the webhook needs first, wherever it is imported.
_PROGRAM = f"""
import json, sys, time
start = time.process_time()
import app
import chalicelib.entrypoints.webhook
import boto3
cpu = (time.process_time() - start) * 1000
found = [name for name in {FORBIDDEN!r} if name in sys.modules]
print(json.dumps({{"cpu": cpu, "modules": len(sys.modules), "forbidden": found}}))
"""


@dataclass(frozen=True)
class Run:
    """One cold import; `cpu` in milliseconds, `trace` as `python -X importtime` prints it."""

    cpu: float
    modules: int
    forbidden: list[str]
    trace: str


def webhook_import() -> tuple[bool, str]:
    """Import the webhook's path in fresh interpreters. Whether it is within its limits, and the figures."""
    runs = [_fresh_run() for _ in range(_RUNS + 1)][1:]  # the first may have had to write bytecode
    last = runs[-1]
    cpu = statistics.median(run.cpu for run in runs)
    text = f"webhook import: {cpu:.0f} ms CPU (budget {BUDGET_MS}), {last.modules} modules"
    if last.forbidden:
        text += f"; it imports {', '.join(last.forbidden)}, which it must not"
    return not last.forbidden and cpu <= LIMIT_MS, f"{text}\n{_slowest(last.trace)}"


def _fresh_run() -> Run:
    command = [sys.executable, "-X", "importtime", "-c", _PROGRAM]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Stop(f"The webhook cannot be imported:\n{done.stderr[-1500:]}")
    return Run(**json.loads(done.stdout), trace=done.stderr)


def _slowest(trace: str) -> str:
    """The five dearest imports of a `python -X importtime` trace, by their own time."""
    rows = [line.removeprefix("import time:").split("|") for line in trace.splitlines() if "|" in line][1:]
    own = sorted(((int(row[0]), row[2].strip()) for row in rows if row[0].strip().isdigit()), reverse=True)
    return "slowest by `python -X importtime`: " + ", ".join(
        f"{name} {us / 1000:.0f} ms" for us, name in own[:5]
    )
