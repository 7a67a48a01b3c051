"""How cases ended: what the AI resolved alone, how surely, and whether it held."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from chalicelib.domain.case import Resolution, Surety
from chalicelib.domain.case_facts import CaseFacts
from chalicelib.domain.metrics.measure import Measure, Read, Terms

AI = "ai"
NOBODY = "stop"
"""Who ended a case that a STOP ended: neither the AI nor a person did."""

NOTHING_SILENT = "Nothing silent or given up is in it."
OPEN_TOO = "Cases that are still open are in the denominator, as not resolved."


def needed_people(case: CaseFacts) -> bool:
    """Whether the case ever went to people: escalated, taken over, or ended by a person, be that taken back since."""
    ends = [each.resolution for each in case.taken_back] + ([case.resolution] if case.resolution else [])
    return case.with_people or bool(case.escalations) or any(end.by not in (AI, NOBODY) for end in ends)


def resolved_by_ai(case: CaseFacts, *sureties: Surety) -> bool:
    """Whether the AI alone resolved the case, in one of these ways, and that stands."""
    ended = standing(case)
    wanted = sureties or (Surety.VERIFIED, Surety.CONFIRMED, Surety.SILENT)
    return ended is not None and ended.by == AI and ended.surety in wanted and not needed_people(case)


def standing(case: CaseFacts) -> Resolution | None:
    """The resolution that was not taken back, if there is one."""
    return case.resolution


def came_back(case: CaseFacts, terms: Terms) -> bool:
    """Whether the customer came back: the resolution was taken back, or a new case with the same intent followed."""
    return bool(case.taken_back) or _followed(case, terms)


def durable(case: CaseFacts, terms: Terms) -> bool:
    """Whether the standing resolution is old enough, and no case with the same intent followed within that time."""
    ended = standing(case)
    old = ended is not None and terms.now >= ended.at + terms.durable_after
    return old and not _followed(case, terms)


def _followed(case: CaseFacts, terms: Terms) -> bool:
    """Waiting until the reopen window is over hides nothing: what follows soon with the same intent is the same."""
    ended = standing(case)
    return ended is not None and any(
        later.intent == case.intent is not None and later.opened_at <= ended.at + terms.durable_after
        for later in terms.followers.get(case.case_id, ())
    )


def of_all(holds: Callable[[CaseFacts, Terms], bool]) -> Read:
    """Read 1 or 0 off every case."""

    def read(case: CaseFacts, terms: Terms) -> Iterable[float]:
        yield float(holds(case, terms))

    return read


def _of_ended(case: CaseFacts, _: Terms) -> Iterable[float]:
    if case.resolution or case.taken_back:
        yield float(bool(case.taken_back))


def _came_back_of_ended(case: CaseFacts, terms: Terms) -> Iterable[float]:
    if case.resolution or case.taken_back:
        yield float(came_back(case, terms))


def _of_tapped(case: CaseFacts, _: Terms) -> Iterable[float]:
    if case.csat and case.csat.liked:
        yield float(case.csat.liked == "up")


def _of_asked(case: CaseFacts, _: Terms) -> Iterable[float]:
    if case.csat:
        yield float(case.csat.liked is not None)


RESOLUTIONS = (
    Measure(
        "ai_resolved",
        "AI resolution rate",
        "Cases that the AI ended alone (no escalation, no person at any time) and that are verified, confirmed or "
        "silent, out of all cases. A resolution that was taken back does not count; given up does not count. "
        + OPEN_TOO,
        "cases",
        of_all(lambda case, _: resolved_by_ai(case)),
        good=1,
    ),
    Measure(
        "ai_verified",
        "AI resolved, verified",
        "Cases that the AI ended alone and that a tool proved, out of all cases. " + OPEN_TOO,
        "cases",
        of_all(lambda case, _: resolved_by_ai(case, Surety.VERIFIED)),
        good=1,
    ),
    Measure(
        "ai_confirmed",
        "AI resolved, confirmed",
        "Cases that the AI ended alone and that the customer confirmed in their own words, out of all cases. "
        f"{NOTHING_SILENT} " + OPEN_TOO,
        "cases",
        of_all(lambda case, _: resolved_by_ai(case, Surety.CONFIRMED)),
        good=1,
    ),
    Measure(
        "ai_silent",
        "AI resolved, silent",
        "Cases that the AI ended alone because nobody asked again after its answer, out of all cases. It is the "
        "weakest kind: nobody said that it helped. " + OPEN_TOO,
        "cases",
        of_all(lambda case, _: resolved_by_ai(case, Surety.SILENT)),
    ),
    Measure(
        "ai_durable",
        "AI resolved, durable",
        "Cases that the AI resolved alone and whose resolution stands since the playbook's days (seven, if it says "
        "nothing else), out of all cases. One that is younger is not durable yet; one that a new case with the same "
        "intent followed within those days is not durable.",
        "cases",
        of_all(lambda case, terms: resolved_by_ai(case) and durable(case, terms)),
        good=1,
    ),
    Measure(
        "with_people",
        "Resolved with people",
        "Cases that ended verified, confirmed or silent and that people had a part in, out of all cases. "
        + OPEN_TOO,
        "cases",
        of_all(
            lambda case, _: (
                case.resolution is not None
                and case.resolution.surety is not Surety.ABANDONED
                and needed_people(case)
            )
        ),
    ),
    Measure(
        "abandoned",
        "Given up",
        "Cases that ended because the customer never answered our last question or wrote STOP, or that somebody gave "
        "up, out of all cases. They never count as resolved.",
        "cases",
        of_all(lambda case, _: case.resolution is not None and case.resolution.surety is Surety.ABANDONED),
        good=-1,
    ),
    Measure(
        "open",
        "Still open",
        "Cases without an end at this moment, out of all cases.",
        "cases",
        of_all(lambda case, _: case.resolution is None),
    ),
    Measure(
        "reopened",
        "Reopen rate",
        "Cases whose resolution was taken back at least once because the customer asked again inside the reopen "
        "window, out of the cases that were resolved at least once.",
        "cases that were resolved",
        _of_ended,
        good=-1,
    ),
    Measure(
        "came_back",
        "Came back with the same matter",
        "Cases that were reopened, or that a new case of the customer with the same intent followed within the days "
        "of a durable resolution, out of the cases that were resolved at least once.",
        "cases that were resolved",
        _came_back_of_ended,
        good=-1,
    ),
    Measure(
        "csat",
        "Customers satisfied",
        "Thumbs up out of all thumbs. Only those who were asked and tapped are in it; see the next figure.",
        "customers who tapped",
        _of_tapped,
        good=1,
    ),
    Measure(
        "csat_answered",
        "Customers who told us",
        "Customers who tapped a thumb, out of those who were asked.",
        "customers who were asked",
        _of_asked,
    ),
)
