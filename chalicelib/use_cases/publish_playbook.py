"""Publish: validated files become the next numbered version, in force from now on."""

from __future__ import annotations

from collections.abc import Mapping

from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.playbook_ports import Indexer, Playbooks
from chalicelib.use_cases.ports import Clock


def publish_playbook(
    playbook: Playbook,
    *,
    by: str,
    playbooks: Playbooks,
    indexer: Indexer,
    clock: Clock,
    restores: int | None = None,
    override: str = "",
    scenarios: Mapping[str, str] | None = None,
) -> int:
    """Store a playbook with its index as the next version and put it in force; give its number."""
    index = indexer.index(playbook)
    return playbooks.publish(
        playbook,
        by=by,
        at=clock.now(),
        index=index,
        restores=restores,
        override=override,
        scenarios=scenarios,
    )
