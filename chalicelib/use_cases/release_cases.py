"""Release: somebody goes away, and what they had goes to those who are there."""

from __future__ import annotations

from collections import Counter

from chalicelib.domain.case import Status
from chalicelib.use_cases.assign_case import assign_case
from chalicelib.use_cases.assigning import AssigningPowers
from chalicelib.use_cases.return_case import return_case

MOST = 200


def release_cases(person_id: str, *, powers: AssigningPowers) -> Counter[str]:
    """Give out anew what was assigned to them, return what they have if its customer waits; count both.

    What they answered stays theirs. Doing it twice changes nothing more.
    """
    counts: Counter[str] = Counter()
    for listed in powers.lists.cases_of(person_id, limit=MOST):
        thread_id = listed.case.thread_id
        if listed.case.status is Status.WAITING_FOR_HUMAN:
            assign_case(thread_id=thread_id, powers=powers, but=person_id)
            counts["released"] += 1
        else:
            counts["returned"] += return_case(thread_id=thread_id, holder_id=person_id, powers=powers)
    return counts
