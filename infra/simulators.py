"""The outside world on this machine: WhatsApp, Slack, the mail page and the offline model, in one process."""

import json
import os
import sys
import time
import urllib.request

from infra import processes
from infra.archive import fingerprint
from infra.local_state import LocalState
from infra.paths import HOME, ROOT
from infra.says import Stop

NAME = "outside"


def start(state: LocalState) -> None:
    """Start, or restart when its code or its addresses changed, and wait until it answers."""
    command = _command(state)
    version = _version(command)
    if processes.running(NAME) and processes.version_of(NAME) == version:
        return
    processes.stop(NAME)
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "OPENAI_"))
    }
    processes.start(NAME, command, environment | {"PYTHONUNBUFFERED": "1"}, version)
    deadline = time.monotonic() + 30
    while not _answers(state):
        if processes.running(NAME) is None or time.monotonic() > deadline:
            raise Stop(f"The simulated outside world did not start:\n{processes.last_lines(NAME)}")
        time.sleep(0.1)


def stop() -> bool:
    """Stop it. False when it did not run."""
    return processes.stop(NAME)


def _command(state: LocalState) -> list[str]:
    return [
        *(sys.executable, "-m", "infra.local"),
        *("--port", str(state.outside_port), "--state-dir", str(HOME / "outside")),
        *("--webhook-url", state.webhook_url, "--aws-url", state.aws_url),
        *("--slack-app-url", state.slack_app_url, "--slack-signing-secret", state.slack_signing_secret),
        *(
            "--app-secret",
            state.app_secret,
            "--verify-token",
            state.verify_token,
            "--token",
            state.whatsapp_token,
        ),
    ]


def _version(command: list[str]) -> str:
    code = (
        file for file in (ROOT / "infra" / "local").rglob("*") if file.is_file() and file.suffix != ".pyc"
    )
    return fingerprint(code, *command)


def _answers(state: LocalState) -> bool:
    """Whether ours answers: another run's may have taken the port since it was chosen."""
    address = f"http://127.0.0.1:{state.outside_port}/graph/_webhook"
    try:
        with urllib.request.urlopen(address, timeout=2) as answer:
            return bool(json.load(answer)["url"] == state.webhook_url)
    except (OSError, ValueError, KeyError):
        return False
