"""Draw the cases of a week: nobody chooses them, and whoever draws again gets the same."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from chalicelib.domain.case import Resolution, Surety
from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.review.drawn import Draw, Drawn, Stratum
from chalicelib.domain.week import begins_at, ends_at

MOST_ESCALATIONS, MOST_CLOSED = 20, 5

LOOK_BACK = timedelta(weeks=5)
"""A case that escalates or ends in a week was opened in that week or in these before it."""

_AI = "ai"
_CLOSED_FIRST = (Surety.SILENT, Surety.ABANDONED, Surety.CONFIRMED, Surety.VERIFIED)
"""What is least sure is looked at first."""


def draw(week: str, cases: Iterable[CaseFacts], *, at: datetime) -> Draw:
    """Draw escalations by trigger and intent, in proportion, and cases that the AI closed, each kind in turn.

    The seed is the week: its name and the ids of the cases decide who comes first, and nothing that anybody can
    change. A case whose customer was erased is drawn like any other.
    """
    rows_of_week = counted_in(week, cases)
    escalations = _in_order(week, (row for row in rows_of_week if row.escalation_id))
    closed = _in_order(week, (row for row in rows_of_week if not row.escalation_id))
    sizes = Counter(row.stratum for row in rows_of_week)
    rows = (*_in_proportion(escalations, MOST_ESCALATIONS), *_in_turn(closed, MOST_CLOSED))
    return Draw(week, at, rows, tuple(sorted(sizes.items(), key=lambda size: size[0].order)))


def counted_in(week: str, cases: Iterable[CaseFacts]) -> tuple[Drawn, ...]:
    """Everything of a week that could be drawn: all escalations, and all cases that the AI closed."""
    known = list(cases)
    return (*_escalations(week, known), *_closed(week, known))


def _escalations(week: str, cases: Iterable[CaseFacts]) -> Iterator[Drawn]:
    since, until = begins_at(week), ends_at(week)
    for case in cases:
        for each in case.escalations:
            if since <= each.escalated_at < until and not each.superseded:
                yield Drawn(
                    case.case_id,
                    case.thread_id,
                    case.opened_at,
                    each.escalated_at,
                    case.intent_of(each),
                    each.escalation_id,
                    each.triggers[0],
                )


def _closed(week: str, cases: Iterable[CaseFacts]) -> Iterator[Drawn]:
    """What the AI closed in the week, also where the customer took it back since; each case once."""
    since, until = begins_at(week), ends_at(week)
    for case in cases:
        ended = [end for end in _ends(case) if end.by == _AI and since <= end.at < until]
        if ended:
            at, surety = ended[-1].at, ended[-1].surety
            yield Drawn(case.case_id, case.thread_id, case.opened_at, at, case.intent, surety=surety)


def _ends(case: CaseFacts) -> Iterator[Resolution]:
    yield from (taken.resolution for taken in case.taken_back)
    if case.resolution:
        yield case.resolution


def _in_order(week: str, rows: Iterable[Drawn]) -> list[Drawn]:
    return sorted(rows, key=lambda row: hashlib.sha256(f"{week}/{row.key}".encode()).hexdigest())


def _in_proportion(rows: Sequence[Drawn], most: int) -> tuple[Drawn, ...]:
    """Give each stratum its share of the places, those left over to the largest remainders."""
    strata: dict[Stratum, list[Drawn]] = defaultdict(list)
    for row in rows:
        strata[row.stratum].append(row)
    places = min(most, len(rows))
    shares = {stratum: divmod(places * len(found), len(rows)) for stratum, found in strata.items()}
    left = places - sum(whole for whole, _ in shares.values())
    by_remainder = sorted(shares, key=lambda stratum: (-shares[stratum][1], stratum.order))
    more = set(by_remainder[:left])
    taken = [
        row for stratum, found in strata.items() for row in found[: shares[stratum][0] + (stratum in more)]
    ]
    return tuple(sorted(taken, key=lambda row: (row.at, row.key)))


def _in_turn(rows: Sequence[Drawn], most: int) -> tuple[Drawn, ...]:
    """Take one of each surety, then the next of each."""
    kinds = [[row for row in rows if row.surety is surety] for surety in _CLOSED_FIRST]
    longest = max((len(kind) for kind in kinds), default=0)
    taken = [kind[place] for place in range(longest) for kind in kinds if place < len(kind)]
    return tuple(taken[:most])
