"""Publishes the playbook of a folder to a deployment, with the product's own use case."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from infra.says import Stop
from infra.target import LOCAL_KEY, Target

if TYPE_CHECKING:
    from chalicelib.domain.playbook import Playbook


def publish(target: Target, outputs: Mapping[str, str], source: Path, *, override: str = "") -> str:
    """Make the folder's playbook the active version of a deployment, unless it is already. What was done.

    Its scenarios are kept with it; `override` is why it is published although some fail.

    Raises Stop with every mistake of the folder; nothing is published then.
    """
    connect(target, outputs)
    from chalicelib import wiring
    from chalicelib.adapters.encoder.encoder import EncoderMissing
    from chalicelib.use_cases.known_scenarios import known_scenarios
    from chalicelib.use_cases.playbook_ports import NoPlaybook
    from chalicelib.use_cases.publish_playbook import publish_playbook

    scenarios = _scenarios_of(source)
    playbook, playbooks, indexer = check(source), wiring.playbooks(), wiring.indexer()
    with contextlib.suppress(NoPlaybook):
        active = playbooks.active()
        same = playbook.model_copy(update={"version": active.version}) == active
        same = same and known_scenarios(active.version, playbooks) == scenarios
        if same and not playbooks.unread() and indexer.reads(wiring.indexes().read(active.version)):
            return f"version {active.version} already, unchanged"
    by = os.environ.get("USER") or "command line"
    try:
        number = publish_playbook(
            playbook,
            by=by,
            playbooks=playbooks,
            indexer=indexer,
            clock=wiring.clock(),
            override=override,
            scenarios=scenarios,
        )
    except EncoderMissing as missing:
        raise Stop(f"Nothing was published: {missing}.") from missing
    return f"version {number}"


def connect(target: Target, outputs: Mapping[str, str]) -> None:
    """Point the product's adapters at a deployment; before `wiring`, which reads the environment once."""
    os.environ.update(_environment(target, outputs))


def check(source: Path) -> Playbook:
    """Read the folder's playbook. Raises Stop with every mistake: its file, line and fix."""
    from chalicelib.adapters.playbook_files import PlaybookErrors, read_playbook

    try:
        return read_playbook(source)
    except PlaybookErrors as errors:
        raise Stop(f"The playbook in {source} has mistakes:\n{errors}") from errors


def _scenarios_of(source: Path) -> dict[str, str]:
    """The folder's scenarios as they stand, by file, to be kept with the version."""
    found = sorted((source / "scenarios").glob("*.y*ml"))
    return {f"scenarios/{path.name}": path.read_text("utf-8") for path in found}


def _environment(target: Target, outputs: Mapping[str, str]) -> dict[str, str]:
    """What a function of this deployment would see, for the adapters."""
    local = {
        "AWS_ENDPOINT_URL": target.endpoint or "",
        "AWS_ACCESS_KEY_ID": LOCAL_KEY,
        "AWS_SECRET_ACCESS_KEY": LOCAL_KEY,
    }
    return {
        "AWS_DEFAULT_REGION": target.region,
        "STAGE": target.stage,
        "TABLE_NAME": outputs["TableName"],
        "PLAYBOOK_BUCKET": outputs["PlaybookBucketName"],
        "MEDIA_BUCKET": outputs.get("MediaBucketName", ""),
        "PARAMETER_PREFIX": f"/handoff/{target.stage}",
        **(local if target.endpoint else {}),
    }
