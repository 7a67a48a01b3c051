"""Processes of a run on this machine: found, stopped with all they started, and told apart from crashes."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from infra import ports, processes
from infra.says import Stop

SLEEPS = [sys.executable, "-c", "import time; time.sleep(60)"]
IGNORES = [sys.executable, "-c", "import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', "
           "'import time; time.sleep(60)']); time.sleep(60)"]  # fmt: skip


def living_in(group: int) -> list[str]:
    """The states of a group's processes, without those that only wait to be collected."""
    shown = subprocess.run(["ps", "-eo", "pgid=,stat="], capture_output=True, text=True, check=True).stdout
    rows = [row.split() for row in shown.splitlines()]
    return [state for pgid, state in rows if int(pgid) == group and not state.startswith("Z")]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(processes, "HOME", tmp_path)
    return tmp_path


class TestProcess:
    def test_is_known_while_it_lives_and_gone_after_stop(self) -> None:
        processes.start("part", SLEEPS, os.environ)
        pid = processes.running("part")
        assert pid is not None
        assert processes.stop("part") is True
        assert processes.running("part") is None
        assert processes.stop("part") is False

    def test_takes_what_it_started_with_it(self) -> None:
        processes.start("part", IGNORES, os.environ)
        pid = processes.running("part")
        assert pid is not None
        time.sleep(0.3)
        processes.stop("part")
        deadline = time.monotonic() + 5
        while living_in(pid) and time.monotonic() < deadline:
            time.sleep(0.02)
        assert living_in(pid) == []

    def test_that_dies_by_itself_has_crashed(self) -> None:
        processes.start("part", SLEEPS, os.environ)
        pid = processes.running("part")
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        while processes.running("part"):
            time.sleep(0.02)
        assert processes.crashed("part")
        processes.stop("part")
        assert not processes.crashed("part")

    def test_is_not_another_one_with_its_number(self, home: Path) -> None:
        (home / "run").mkdir()
        (home / "run" / "part.json").write_text(f'{{"pid": {os.getpid()}, "born": "before"}}')
        assert processes.running("part") is None


class TestPort:
    def test_that_is_held_is_named_with_its_holder(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            port = server.getsockname()[1]
            assert ports.choose(port) != port
            with pytest.raises(Stop, match=f"Port {port} is held by .*process {os.getpid()}"):
                ports.choose(port, asked=port)
