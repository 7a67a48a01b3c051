"""Publish: validated files become the next numbered version, in force from now on."""

from __future__ import annotations

from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.ports import Clock, Playbooks


def publish_playbook(playbook: Playbook, *, by: str, playbooks: Playbooks, clock: Clock) -> int:
    """Store a playbook as the next version and put it in force; give its number."""
    return playbooks.publish(playbook, by=by, at=clock.now())
