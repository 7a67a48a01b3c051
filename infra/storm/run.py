"""The storm itself: customers write, WhatsApp misbehaves, workers die; then all is compared."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from rich.status import Status

from infra.local_state import LocalState
from infra.paths import HOME, ROOT
from infra.says import console
from infra.storm.inside import Inside, Left
from infra.storm.outside import Outside
from infra.storm.report import NO_DEAD_LETTERS, QUIET, RECONCILED, Report, testify
from infra.storm.script import script
from infra.storm.workers import Lightning

PENS = 4
"""Customers who write at the same time."""
LOOKS = 3.0
"""Seconds between two looks at what is left."""
STUCK_AFTER = 480.0
"""Seconds without any progress; a send whose outcome is unknown may rest for three minutes by design."""
SPOKEN_EVERY = 20.0
"""Seconds between two lines of progress where lines cannot be overwritten."""


class Storm:
    """One storm over the running product."""

    def __init__(
        self, state: LocalState, *, messages: int, customers: int, seed: int, home: Path = HOME
    ) -> None:
        self._state, self._seed, self._home = state, seed, home
        self._inside = Inside(state)
        self._lines = script(messages=messages, customers=customers, seed=seed)
        self._customers = customers
        self._spoken_at = 0.0

    def pass_over(self) -> Report:
        """Let it happen.

        1. Customers write, while sends fail, webhooks come twice and in no order, and workers are killed.
        2. The weather clears; the product repairs what is left, which takes as long as it takes.
        3. Two witnesses are compared for every customer: the phone and the table.
        """
        report, started = Report(), time.monotonic()
        with Outside(self._state.outside_url) as outside, self._inside.impatient():
            people = outside.newcomers(self._customers)
            with console.status("The storm gathers …") as shown:
                outside.storm(self._seed)
                with Lightning(self._home, self._seed) as lightning:
                    self._write(outside, people, shown)
                left = self._wait_until_quiet(outside, shown)
                outside.calm()
            if not left.nothing:
                report.breaks(QUIET, f"still to do: {left}")
            testify(report, outside.phones(people), self._inside)
            report.count("Workers killed", dict(lightning.struck))
            done = outside.done()
            webhooks = {name: done.pop(name, 0) for name in ("webhooks", "duplicates")}
            sends = done.pop("sends", 0)
            report.count(f"Of {sends} sends went wrong", done)
            report.figures["Webhooks"] = f"{webhooks['webhooks']}, and {webhooks['duplicates']} of them twice"
        self._close(report, time.monotonic() - started)
        return report

    def _write(self, outside: Outside, people: list[str], shown: Status) -> None:
        """Let everybody write; a customer's messages keep their order, as each customer has one pen."""
        with ThreadPoolExecutor(PENS) as pens:
            writing = [pens.submit(self._write_with, pen, outside, people, shown) for pen in range(PENS)]
        for each in writing:
            each.result()

    def _write_with(self, pen: int, outside: Outside, people: list[str], shown: Status) -> None:
        begun, due = time.monotonic(), 0.0
        for place, line in enumerate(self._lines):
            due += line.after
            if line.customer % PENS == pen:
                time.sleep(max(0.0, begun + due - time.monotonic()))
                outside.write(people[line.customer], line.text)
                self._tell(shown, f"{place + 1} of {len(self._lines)} messages written")

    def _wait_until_quiet(self, outside: Outside, shown: Status) -> Left:
        """Wait until nothing was left to do at two looks; give up when nothing moves any more."""
        moved_at, before, quiet = time.monotonic(), None, 0
        while True:
            left = self._inside.left(outside.webhooks_waiting())
            self._tell(shown, f"Waiting for quiet: {left}")
            quiet = quiet + 1 if left.nothing else 0
            if left != before:
                moved_at, before = time.monotonic(), left
            if quiet == 2 or time.monotonic() - moved_at > STUCK_AFTER:
                return left
            time.sleep(LOOKS)

    def _close(self, report: Report, seconds: float) -> None:
        if dead := self._inside.dead_letters():
            report.breaks(NO_DEAD_LETTERS, f"{dead} wake-ups are in dead-letter queues")
        done = subprocess.run(
            [sys.executable, "-m", "infra", "reconcile"],
            cwd=ROOT,
            env={**os.environ, "HANDOFF_HOME": str(self._home)},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            report.breaks(RECONCILED, (done.stdout + done.stderr).strip()[-500:])
        report.figures["Time"] = f"{seconds:.0f} s"

    def _tell(self, shown: Status, words: str) -> None:
        if console.is_terminal:
            shown.update(f"{words} …")
        elif time.monotonic() - self._spoken_at > SPOKEN_EVERY:
            self._spoken_at = time.monotonic()
            console.print(f"  {words} …")
