"""A playbook for a while in which every queue is Lee's alone."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from infra import playbook, target
from infra.local_state import LocalState
from infra.paths import ROOT
from infra.storm.workers import kill, workers
from tests.local.cast import SLOW_MACHINE
from tests.local.inside import Inside
from tests.local.stack import HOME


@contextmanager
def only_lees(product: LocalState, inside: Inside, folder: Path) -> Iterator[None]:
    """Let every queue name Lee alone for a while; the worker that tells pages is begun anew, so that it knows."""
    narrow = folder / "policies"
    shutil.copytree(ROOT / "policies", narrow)
    routing = narrow / "routing.yaml"
    text = routing.read_text()
    named = re.sub(r"(?m)^( *)- id: (.+)$", r"\1- id: \2\n\1  members: [lee@example.test]", text)
    assert named != text
    routing.write_text(named)
    here = target.local(product.aws_url)
    playbook.publish(here, product.outputs, narrow)
    _begin_anew()
    try:
        yield
    finally:
        playbook.publish(here, product.outputs, ROOT / "policies")
        _begin_anew()
        inside.wait_until_quiet(within=2 * SLOW_MACHINE)


def _begin_anew() -> None:
    for pid in workers(HOME).get("nudge", ()):
        kill(pid)
