"""Starts, finds and stops the processes of a run on this machine, each in a session of its own."""

import contextlib
import json
import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from infra.paths import HOME, ROOT

_children: dict[int, subprocess.Popen[bytes]] = {}


def start(name: str, command: Sequence[str], environment: Mapping[str, str], version: str = "") -> None:
    """Start in the background, with its own log and a note of who it is and what it was made of."""
    log = log_file(name)
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as output:
        process = subprocess.Popen(
            list(command),
            env=dict(environment),
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    _children[process.pid] = process
    _note(name, {"pid": process.pid, "born": _born(process.pid), "version": version})


def running(name: str) -> int | None:
    """The process's id while it lives. A later process with the same number is not it."""
    note = _noted(name)
    return (
        int(note["pid"]) if note and note["born"] is not None and _born(note["pid"]) == note["born"] else None
    )


def crashed(name: str) -> bool:
    """Whether it ended without having been asked to."""
    note = _noted(name)
    return bool(note) and "stopping" not in note and running(name) is None


def version_of(name: str) -> str:
    """What it was made of when it was started."""
    return str(_noted(name).get("version", ""))


def stop(name: str, patience: float = 90.0) -> bool:
    """Ask it to end and wait until it has, then end whatever it left. False when it was not running."""
    pid = running(name)
    if pid is None:
        _end_what_it_left(_noted(name).get("pid"))
        _pid_file(name).unlink(missing_ok=True)
        return False
    _note(name, {**_noted(name), "stopping": True})
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGTERM)
    deadline = time.monotonic() + patience
    while running(name) and time.monotonic() < deadline:
        time.sleep(0.05)
    if running(name):
        os.kill(pid, signal.SIGKILL)
        time.sleep(0.5)
    _end_what_it_left(pid)
    _pid_file(name).unlink(missing_ok=True)
    return True


def log_file(name: str) -> Path:
    """Where its output goes."""
    return HOME / "logs" / f"{name}.log"


def last_lines(name: str, count: int = 12) -> str:
    """The end of its log, for an error message."""
    with contextlib.suppress(OSError):
        return "\n".join(log_file(name).read_text(errors="replace").splitlines()[-count:])
    return ""


def _end_what_it_left(pid: int | None) -> None:
    """End its workers: they are in its session, whose number was its own and is nobody else's while they live."""
    if pid is None:
        return
    if child := _children.pop(pid, None):
        child.wait()
    if _born(pid) is None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)


def _note(name: str, note: dict[str, Any]) -> None:
    _pid_file(name).parent.mkdir(parents=True, exist_ok=True)
    _pid_file(name).write_text(json.dumps(note))


def _noted(name: str) -> dict[str, Any]:
    """Who it was when it was started; empty when it never was, or was stopped."""
    with contextlib.suppress(OSError, ValueError):
        note: dict[str, Any] = json.loads(_pid_file(name).read_text())
        return note
    return {}


def _pid_file(name: str) -> Path:
    return HOME / "run" / f"{name}.json"


def _born(pid: int) -> str | None:
    """When the process began, as the system counts it; None when it is gone or only waits to be collected."""
    stat = Path(f"/proc/{pid}/stat")
    if Path("/proc/self/stat").exists():
        with contextlib.suppress(OSError):
            fields = stat.read_text().rpartition(")")[2].split()
            return None if fields[0] == "Z" else fields[19]
        return None
    shown = subprocess.run(
        ["ps", "-o", "stat=,lstart=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    state, _, began = shown.stdout.strip().partition(" ")
    return None if not state or state.startswith("Z") else began.strip()
