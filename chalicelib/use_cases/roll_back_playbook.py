"""Roll back: what an older version said is in force again, as a new version, so that history only grows."""

from __future__ import annotations

from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.ports import Clock, Indexer, Playbooks
from chalicelib.use_cases.publish_playbook import publish_playbook


def roll_back_playbook(
    number: int, *, by: str, playbooks: Playbooks, indexer: Indexer, clock: Clock
) -> int | None:
    """Publish an older version's content as the next one; give its number, None if it is in force already.

    Cases that began under another version keep the record of it. Raises NoPlaybook for an unknown number.
    """
    older = playbooks.version(number)
    if same_content(older, playbooks.active()):
        return None
    return publish_playbook(
        older,
        by=by,
        playbooks=playbooks,
        indexer=indexer,
        clock=clock,
        restores=number,
        scenarios=playbooks.scenarios(number),
    )


def same_content(one: Playbook, other: Playbook) -> bool:
    """Whether two versions say the same."""
    as_published = {"version": other.version, "stepped_back": other.stepped_back}
    return one.model_copy(update=as_published) == other
