"""Tag a case, or take a tag away."""

from __future__ import annotations

from dataclasses import replace

from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.moves import Done, Refused, Why
from chalicelib.domain.tags import LONGEST_TAG, MOST_TAGS, tidy
from chalicelib.use_cases.acting import act_on_case, changed_by_person, event
from chalicelib.use_cases.playbook_ports import Playbooks
from chalicelib.use_cases.ports import Clock, Threads, Wakeups
from chalicelib.use_cases.session_ports import Person


def tag_case(
    *,
    thread_id: str,
    person: Person,
    tag: str,
    remove: bool = False,
    threads: Threads,
    wakeups: Wakeups,
    playbooks: Playbooks,
    clock: Clock,
) -> Done | Refused:
    """Put a tag on the newest case or take it away, whoever has it and though it is over; twice is once."""
    now, known = clock.now(), playbooks.active().routing.tags

    def decide(loaded: Loaded) -> Commit | Done | Refused:
        case = loaded.case
        if case is None:
            return Refused(Why.NO_OPEN_CASE)
        named = tidy(tag, (*case.tags, *known))
        if not named:
            return Refused(Why.EMPTY_TAG)
        if (named in case.tags) is not remove:
            return Done()
        if not remove and len(named) > LONGEST_TAG:
            return Refused(Why.LONG_TAG)
        if not remove and len(case.tags) >= MOST_TAGS:
            return Refused(Why.MANY_TAGS)
        tags = tuple(each for each in case.tags if each != named) if remove else (*case.tags, named)
        done = "took the tag away" if remove else "added the tag"
        record = {"event": "untagged" if remove else "tagged", "by": person.name, "tag": named}
        said = event(loaded, "tag", f"{person.name} {done}: {named}", now, record=record)
        return changed_by_person(loaded, replace(case, tags=tags), said)

    return act_on_case(thread_id, threads, wakeups, decide)
