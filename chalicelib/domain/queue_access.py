"""Whose queue it is: what an agent sees of the business's conversations."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from chalicelib.domain.member import leads

if TYPE_CHECKING:
    from chalicelib.domain.case import Case
    from chalicelib.domain.playbook import Playbook
    from chalicelib.domain.queue_rules import Queue


def has_limits(playbook: Playbook, groups: Collection[str]) -> bool:
    """Whether there is anything that somebody of these groups may not see."""
    return not leads(groups) and any(queue.members for queue in playbook.queues)


def sees_queue(queue: Queue, *, email: str, groups: Collection[str]) -> bool:
    """Leads and admins see every queue; agents those without `members`, and those that name them."""
    names = {member.casefold() for member in queue.members}
    return leads(groups) or not names or email.casefold() in names


def sees_case(
    case: Case | None, playbook: Playbook, *, person_id: str, email: str, groups: Collection[str]
) -> bool:
    """A thread is seen with its newest case: in one's queues, taken over or joined by oneself, or assigned to one.

    A queue that the playbook has no more is for leads as soon as any queue has members; a thread without a case
    is where new cases go.
    """
    if not has_limits(playbook, groups):
        return True
    if case and (case.theirs(person_id) or any(each.by == person_id for each in case.joined)):
        return True
    wanted = case.queue if case else playbook.routing.default
    found = next((queue for queue in playbook.queues if queue.id == wanted), None)
    return found is not None and sees_queue(found, email=email, groups=groups)
