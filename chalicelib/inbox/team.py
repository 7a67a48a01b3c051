"""Whose turn the cases of a list are, and to whom a case can be assigned."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from chalicelib.domain.case import Case
from chalicelib.domain.colleague import Colleague
from chalicelib.domain.hearing import may_hear
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.presence import is_present
from chalicelib.inbox.language import _
from chalicelib.use_cases.assigning import absent_after_of

NOBODY, ME = "nobody", "me"


@dataclass(frozen=True)
class Teammate:
    """Somebody to whom a case can be assigned; `present` is whether one may hope for an answer soon."""

    person_id: str
    name: str
    present: bool


@dataclass(frozen=True)
class TeamRow:
    """What is known of somebody's work: how many cases at most, and whether they are away."""

    capacity: str
    away: bool


def whose(case: Case) -> tuple[str, str]:
    """Who has a case or whose turn it is, by id and name; nobody where it waits for anybody."""
    if case.takeover:
        return case.takeover.by, case.takeover.name
    return (case.assignee.person_id, case.assignee.name) if case.assignee else (NOBODY, _("Nobody"))


def teammates(
    everybody: Iterable[Colleague], queue_id: str, playbook: Playbook, now: datetime
) -> tuple[Teammate, ...]:
    """List who sees a queue, those who are present first."""
    queue = next((queue for queue in playbook.queues if queue.id == queue_id), None)
    if queue is None:
        return ()
    calendar, absent_after = playbook.calendar_of(queue.id), absent_after_of(playbook)
    seen = [
        Teammate(each.person_id, each.name, is_present(each, calendar, now, absent_after=absent_after))
        for each in everybody
        if may_hear(each, queue)
    ]
    return tuple(sorted(seen, key=lambda each: not each.present))


def team_rows(everybody: Iterable[Colleague]) -> dict[str, TeamRow]:
    """What the people page says of each who ever came in."""
    return {
        each.person_id: TeamRow(
            "" if each.capacity is None else str(each.capacity), each.away_since is not None
        )
        for each in everybody
    }
