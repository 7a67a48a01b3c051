"""The scenarios of a published version, where they can be read; nobody is stopped where they cannot."""

from __future__ import annotations

from collections.abc import Mapping

from chalicelib.use_cases.playbook_ports import Playbooks, UnreadableScenarios


def known_scenarios(number: int, playbooks: Playbooks) -> Mapping[str, str] | None:
    """Give a version's scenarios by file; None where they cannot be read, which is not the same as none."""
    try:
        return playbooks.scenarios(number)
    except UnreadableScenarios:
        return None


def should_be_in_force(playbooks: Playbooks) -> int:
    """The version that was published last, also where it cannot be read and an older one answers in its place.

    What had to pass in it has to pass still: a broken playbook lets go of no scenario.
    """
    active = playbooks.active().version
    return playbooks.unread() or active
