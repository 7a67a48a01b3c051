"""Erase a customer: everything that is of them is deleted for good, and what is counted of their cases stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from chalicelib.domain.audit import Act, AuditLine
from chalicelib.domain.erasure import Erasure, fingerprint
from chalicelib.translation.catalogues import in_language, said
from chalicelib.use_cases.notice_ports import Chat, Notice, NotificationFailed, Posted
from chalicelib.use_cases.people_ports import Audit
from chalicelib.use_cases.ports import Clock
from chalicelib.use_cases.privacy_ports import CustomerFiles, CustomerRecords, Erasures, Subject
from chalicelib.use_cases.session_ports import Person

if TYPE_CHECKING:
    from chalicelib.use_cases.facts_ports import FactsLedger
    from chalicelib.use_cases.review_ports import Reviews

SECONDS = 15.0
"""How long one run looks: the sweep has less than a minute for everything."""

ERASED = Notice(
    stage="customer.erased",
    headline=said("Erased: this customer's data was deleted"),
    queue="",
    lines=(),
    due="",
    link="",
    escalation_id="",
)


@dataclass(frozen=True)
class Powers:
    """What an erasure may touch. `chat` is asked for only when there is something to take back in Slack, and
    `summarise` lets a message about several customers say what stands now."""

    records: CustomerRecords
    files: CustomerFiles
    erasures: Erasures
    ledger: FactsLedger
    reviews: Reviews | None
    chat: Callable[[], Chat | None]
    summarise: Callable[[Posted], object]
    clock: Clock
    tell: Callable[..., Any]
    language: Callable[[], str] = lambda: "en"
    """The team's, in which Slack is told."""


def order_erasure(
    subject: Subject, *, person: Person, erasures: Erasures, audit: Audit, clock: Clock
) -> Erasure:
    """Note that a customer has to be erased, and who ordered it; the sweep does it within minutes."""
    erasure = erasures.order(subject.customer_id, at=clock.now())
    named = fingerprint(subject.customer_id)
    audit.keep(
        AuditLine(
            erasure.ordered_at,
            Act.ERASED_CUSTOMER,
            person.person_id,
            person.name,
            detail=named,
            once=f"erasure-{named}",
        )
    )
    return erasure


def erase_ordered(powers: Powers, *, seconds: float = SECONDS) -> Counter[str]:
    """Go on with the first erasure that has something to do; what cannot be done now is done a minute later.

    One that fails holds up no other: the next has its turn, and then the failure is raised.
    """
    now, failure = powers.clock.now(), None
    for erasure in powers.erasures.ordered():
        if not erasure.due(now):
            continue
        try:
            after = go_on(erasure, powers, seconds=seconds)
        except Exception as failed:
            failure = failure or failed
            continue
        if failure:
            break
        # One a run: another is next minute's.
        return Counter({"erasures_over" if after.over else "erasures_going_on": 1})
    if failure:
        raise failure
    return Counter()


def go_on(erasure: Erasure, powers: Powers, *, seconds: float = SECONDS) -> Erasure:
    """Take an erasure further; it may die anywhere, and the next run goes on.

    1. Look through the whole table for what names the customer, for as long as there is time, and keep what was
       found: the rest of the steps, done again after a crash, must still know it.
    2. Cut them off: no identity leads to them any more, so that a message that comes now begins a new customer.
    3. Take them out of what is counted and reviewed, which loses only its link to them; delete what stands elsewhere.
    4. Let Slack's messages say that they were erased, while it is still known where those are.
    5. Delete their files, then empty their threads, the head first: every write of a worker that has them in hand
       depends on it.
    6. A quarter of an hour later look once more, then forget that it was ordered.
    """
    looked = powers.records.look(erasure, seconds=seconds)
    powers.erasures.keep(looked)
    if not looked.looked_through:
        return looked
    powers.records.cut(looked)
    for thread_id in looked.thread_ids:
        powers.ledger.forget(thread_id, looked.cases)
        if powers.reviews:
            powers.reviews.forget(thread_id, looked.cases, now=powers.clock.now())
    powers.records.clear(looked)
    _take_back(looked, powers)
    # By number only once: who comes back later under the same number is somebody new, whose files are theirs.
    named = looked.names if looked.looks == 0 else ()
    files = powers.files.remove(looked.thread_ids, (looked.customer_id, *named))
    powers.records.empty(looked)
    after = looked.after_look(powers.clock.now())
    if after.over:
        powers.erasures.end(after)
    else:
        powers.erasures.keep(after)
    counts = {"look": after.looks, "threads": len(after.thread_ids), "files": files}
    powers.tell("customer.erased", customer=fingerprint(after.customer_id), **counts)
    return after


def _take_back(erasure: Erasure, powers: Powers) -> None:
    """Replace what Slack shows; where it refuses for good, or no token is stored, that cannot be taken back."""
    told = powers.records.announcements(erasure)
    chat = powers.chat() if told else None
    if chat is None:
        return
    for posted in told:
        try:
            if posted.crowd_id:
                powers.summarise(posted)
            else:
                headline = in_language(powers.language())(ERASED.headline)
                chat.update(posted, replace(ERASED, headline=headline, language=powers.language()))
        except NotificationFailed as failure:
            if not failure.permanent:
                raise
            powers.tell("customer.notice_stays", reason=str(failure))
