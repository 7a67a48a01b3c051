"""Assignment: whose turn a waiting case is, among the people who are present and have room for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from chalicelib.domain.colleague import Colleague, Given
from chalicelib.domain.queue_rules import Assign, Queue

LISTED_WITHIN = timedelta(minutes=1)
"""A case that was given shows in the lists by then, or was given in vain; until then it counts anyway."""

LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Candidate:
    """Somebody who is present, with the threads of their open cases."""

    colleague: Colleague
    threads: frozenset[str]

    def load(self, now: datetime) -> int:
        """How many cases they have, with those that were given a moment ago."""
        lately = {each.thread_id for each in self.colleague.given if now - each.at < LISTED_WITHIN}
        return len(self.threads | lately)

    def room(self, queue: Queue, now: datetime) -> bool:
        """Whether they take one more: by their own limit, else by the queue's."""
        return self.load(now) < limit_of(self.colleague, queue)


def limit_of(colleague: Colleague, queue: Queue) -> int:
    """How many open cases somebody takes at a time."""
    return queue.capacity if colleague.capacity is None else colleague.capacity


def whose_turn(queue: Queue, candidates: Iterable[Candidate], now: datetime) -> Colleague | None:
    """Choose who is given the next case of a queue; None when nobody has room, or it gives none out.

    In turn means whoever was given none for the longest. Of several with the fewest, too.
    """
    free = [each for each in candidates if each.room(queue, now)]
    match queue.assign:
        case Assign.NONE:
            return None
        case Assign.ROUND_ROBIN:
            chosen = min(free, key=_longest_without, default=None)
        case Assign.LEAST_LOADED:
            chosen = min(free, key=lambda each: (each.load(now), _longest_without(each)), default=None)
    return chosen.colleague if chosen else None


def given_after(colleague: Colleague, thread_id: str, now: datetime) -> tuple[Given, ...]:
    """What somebody was given lately, with one more."""
    lately = (each for each in colleague.given if now - each.at < LISTED_WITHIN)
    return (*lately, Given(thread_id, now))


def _longest_without(candidate: Candidate) -> tuple[datetime, str]:
    given = candidate.colleague.given
    return (given[-1].at if given else LONG_AGO, candidate.colleague.person_id)
