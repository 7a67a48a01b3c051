"""Roll back: what an older version said is in force again, as a new version, so that history only grows."""

from __future__ import annotations

from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.known_scenarios import known_scenarios, should_be_in_force
from chalicelib.use_cases.playbook_ports import Indexer, Playbooks
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.publish_playbook import publish_playbook

NOTHING_KEPT = "Its scenarios, and those of the version before, could not be read: it has none."
"""Goes into the history, since nothing has to pass from then on."""


def roll_back_playbook(
    number: int, *, by: str, playbooks: Playbooks, indexer: Indexer, clock: Clock
) -> int | None:
    """Publish an older version's content as the next one; give its number, None if it is in force already.

    Cases that began under another version keep the record of it. Raises NoPlaybook for an unknown number. Its scenarios
    come with it; where they cannot be read, those of the version in force stay, and what had to pass still has to.
    """
    older = playbooks.version(number)
    if same_content(older, playbooks.active()) and playbooks.unread() is None:
        return None
    scenarios = known_scenarios(number, playbooks)
    if scenarios is None:
        scenarios = known_scenarios(should_be_in_force(playbooks), playbooks)
    return publish_playbook(
        older,
        by=by,
        playbooks=playbooks,
        indexer=indexer,
        clock=clock,
        restores=number,
        override="" if scenarios is not None else NOTHING_KEPT,
        scenarios=scenarios,
    )


def same_content(one: Playbook, other: Playbook) -> bool:
    """Whether two versions say the same."""
    as_published = {"version": other.version, "stepped_back": other.stepped_back}
    return one.model_copy(update=as_published) == other
