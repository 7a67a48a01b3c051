"""The playbook with other words in some of its files, published for a while."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import yaml

from infra import playbook, target
from infra.local_state import LocalState
from infra.paths import ROOT
from infra.storm.workers import kill, workers
from tests.local.cast import SLOW_MACHINE
from tests.local.inside import Inside
from tests.local.stack import HOME

READERS = ("answer_customer", "api_handler", "publish_facts", "sweep")
"""Who trusts the version in force for half a minute."""

Change = Callable[[Any], object]
"""Changes what a file says, in place."""


@contextmanager
def other_playbook(product: LocalState, inside: Inside, folder: Path, **changes: Change) -> Iterator[Path]:
    """Publish ours with some files changed (`outcomes=`, `intents=`, `rollout=`), then ours again; give its folder."""
    source, here = folder / "policies", target.local(product.aws_url)
    shutil.copytree(ROOT / "policies", source)
    for name, change in changes.items():
        path = source / f"{name}.yaml"
        told = yaml.safe_load(path.read_text("utf-8"))
        change(told)
        path.write_text(yaml.safe_dump(told, allow_unicode=True, sort_keys=False), "utf-8")
    playbook.publish(here, product.outputs, source)
    begin_anew(product)
    try:
        yield source
    finally:
        inside.wait_until_quiet()
        playbook.publish(here, product.outputs, ROOT / "policies")
        begin_anew(product)


def begin_anew(product: LocalState) -> None:
    """Let every reader know the version in force, and the inbox's be started before anybody waits for a page."""
    forget_the_version()
    httpx.get(product.inbox_url, timeout=2 * SLOW_MACHINE)


def forget_the_version() -> None:
    """Let every reader begin anew, so that it knows the version in force at once."""
    for pid in [pid for name in READERS for pid in workers(HOME).get(name, ())]:
        kill(pid)
