"""The processes that run the functions on this machine, and the lightning that kills one now and then."""

from __future__ import annotations

import contextlib
import os
import random
import re
import signal
import subprocess
import threading
from collections import Counter
from pathlib import Path
from types import TracebackType

EVERY = (1.0, 5.0)
"""Seconds between two kills."""
FUNCTIONS = ("webhook", "answer_customer", "deliver_message", "publish_facts", "receive_parked", "sweep")
"""All that store, decide, send and repair."""


def workers(home: Path) -> dict[str, list[int]]:
    """The processes of each function of the product that keeps its things in `home`."""
    command = ["ps", "-axww", "-o", "pid=", "-o", "command="]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    mark = re.compile(rf"{re.escape(str(home / 'tmp'))}/ministack-lambda-handoff-local-(\w+)-")
    found: dict[str, list[int]] = {}
    for line in listed.splitlines():
        if match := mark.search(line):
            found.setdefault(match[1], []).append(int(line.split()[0]))
    return found


def kill(pid: int) -> bool:
    """Kill a process as a machine that dies would; False when it was gone already."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
        return True
    return False


class Lightning:
    """Kills one worker after another, chosen by chance, while it is entered; `struck` counts them by function."""

    def __init__(self, home: Path, seed: int) -> None:
        self._home = home
        self._chance = random.Random(f"{seed}/lightning")  # noqa: S311
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._strike, daemon=True)
        self.struck: Counter[str] = Counter()

    def __enter__(self) -> Lightning:
        self._thread.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _problem: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()

    def _strike(self) -> None:
        while not self._over.wait(self._chance.uniform(*EVERY)):
            alive = {name: pids for name, pids in workers(self._home).items() if name in FUNCTIONS}
            if alive:
                function = self._chance.choice(sorted(alive))
                self.struck[function] += kill(self._chance.choice(alive[function]))
