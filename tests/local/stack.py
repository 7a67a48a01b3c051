"""Brings the product up as `./handoff up --detach` does, in a home of its own, and down again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from infra import local_state
from infra.local_state import LocalState
from infra.paths import ROOT

HOME = Path(os.environ.get("HANDOFF_HOME") or ROOT / ".local-test")
"""`./handoff test` names one in which the product runs already; a developer's own `up` is elsewhere."""

PATIENCE = 240
"""Seconds; the first time, libraries are downloaded."""


@contextmanager
def running_product() -> Iterator[LocalState]:
    """Use what runs in the home, and leave it running; else bring it up, and down whatever happens."""
    if _runs():
        yield _state()
        return
    try:
        handoff("up", "--detach", "--fresh")
        yield _state()
    finally:
        handoff("down")


def handoff(*arguments: str) -> None:
    """Run a command of `./handoff`; what it says is in the failure."""
    done = _run(arguments)
    if done.returncode:
        raise RuntimeError(f"handoff {' '.join(arguments)} failed:\n{done.stdout}{done.stderr}")


def _runs() -> bool:
    processes = json.loads(_run(["status", "--json"]).stdout)["processes"]
    return all(processes.values())


def _run(arguments: list[str] | tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    # The offline model answers alike every time; a key of the developer's must not replace it.
    kept = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    command = [sys.executable, "-m", "infra", *arguments]
    environment = kept | {"HANDOFF_HOME": str(HOME)}
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
    )


def _state() -> LocalState:
    state = local_state.read(HOME / "state.json")
    if state is None:
        raise RuntimeError(f"{HOME} has no state.json although the product was brought up")
    return state
