"""What the person who looks at a thread can do next, and what is in their way."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from chalicelib.domain.canned import canned_text
from chalicelib.domain.case import Case, Status
from chalicelib.domain.commit import Loaded
from chalicelib.domain.escalation import owed_at
from chalicelib.domain.moves import Refused, Why
from chalicelib.domain.outcomes.proof import is_verified, rules_of
from chalicelib.domain.phone import held_by_phone
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rollout_decision import is_draft, overtaken
from chalicelib.inbox.language import _, said
from chalicelib.inbox.runs_out import window_of
from chalicelib.inbox.situation import standing_words
from chalicelib.inbox.snoozing import asleep
from chalicelib.inbox.time_words import Urgency, moment_words
from chalicelib.inbox.words import REFUSALS


class Offer(StrEnum):
    """The one thing a desk is for."""

    TAKE = "take"
    WRITE = "write"
    WATCH = "watch"
    CLOSED = "closed"


@dataclass(frozen=True)
class Canned:
    """A canned reply, ready to be sent to this customer."""

    key: str
    title: str
    text: str


@dataclass(frozen=True)
class Desk:
    """The actions below a chat; `state` changes exactly when they do, so that a draft outlives a refresh."""

    thread_id: str
    offer: Offer
    status: Status | None
    standing: str
    window_open: bool
    suggested_reply: str
    state: str
    opted_out: str = ""
    by_phone: bool = False
    tags: tuple[str, ...] = ()
    more_tags: tuple[str, ...] = ()
    queues: tuple[tuple[str, str], ...] = ()
    """The other queues, by id and name, where the case may be moved."""
    canned: tuple[Canned, ...] = ()
    may_snooze: bool = False
    snoozed: bool = False
    queue: str = ""
    may_assign: bool = False
    """Whether one may say whose turn it is; to whom, the page asks the team."""
    assignee: str = ""
    holder: str = ""
    """Who has the case, by name, where it is a colleague."""
    pauses: bool = False
    """Whether a snooze lets the clock stand still."""
    useful: str | None = None
    """What the person said of the packet: `yes`, `no` or nothing yet; None where they are not asked."""
    ai_draft: str = ""
    """What the AI wrote and may not send itself, while nobody has taken the case over."""
    put_away: bool = False
    """Whether the customer wrote past a draft that waits, and the AI is at the next one."""
    verified: bool = False
    """Whether a tool has verified that the case is settled, which nobody else can."""
    seen: int = 0
    """How many messages of the customer this page shows; a draft is not sent past one more."""


@dataclass(frozen=True)
class Filled:
    """What a form already holds: a draft that was refused or asked for, its id, and what to say about it."""

    form_id: str
    draft: str = ""
    notice: str = ""
    note: str = ""
    promised: str = ""
    outcome: str = ""
    internal: str = ""
    tag: str = ""
    until: str = ""


def desk_of(loaded: Loaded, *, person_id: str, playbook: Playbook, now: datetime, zone: ZoneInfo) -> Desk:
    """Work out what can be done with a thread by this person."""
    case, window = loaded.case, window_of(loaded.thread, now)
    offer, window_open = _offer(loaded, person_id), window is not None and window.urgency is not Urgency.OVER
    holder = case.takeover.by if case and case.takeover else ""
    opted_out = _opted_out(loaded, now, zone)
    tags = case.tags if case else ()
    may_snooze, snoozed = _may_snooze(loaded, offer, now), asleep(loaded, now) is not None
    parts = (
        offer,
        case.case_id if case else "",
        case.status if case else "",
        holder,
        str(window_open),
        str(bool(opted_out)),
        case.queue if case else "",
        str(may_snooze),
        str(snoozed),
        *_draft_of(loaded, offer),
        *_people_of(case),
        str(_useful(loaded, offer)),
        *tags,
    )
    return Desk(
        thread_id=loaded.thread.thread_id,
        offer=offer,
        status=case.status if case else None,
        standing=standing_words(case, person_id, now, zone),
        window_open=window_open,
        suggested_reply=suggested_of(loaded),
        put_away=overtaken(loaded),
        state="~".join(parts),
        opted_out=opted_out,
        useful=_useful(loaded, offer),
        by_phone=held_by_phone(case),
        tags=tags,
        more_tags=tuple(tag for tag in playbook.routing.tags if tag not in tags),
        queues=_other_queues(loaded, offer, playbook),
        canned=_canned(loaded, playbook) if offer is Offer.WRITE else (),
        may_snooze=may_snooze,
        pauses=_pauses(loaded, playbook),
        snoozed=snoozed,
        queue=case.queue if case else "",
        may_assign=_may_assign(case, person_id),
        assignee=case.assignee.person_id if case and case.assignee else "",
        holder=case.takeover.name if case and case.takeover and offer is Offer.WATCH else "",
        ai_draft=_ai_draft(loaded, offer) if window_open else "",
        verified=_verified(loaded, playbook),
        seen=loaded.thread.inbound_count,
    )


def blank(draft: str = "") -> Filled:
    """Begin a form: a new id, so that sending it twice is one message."""
    return Filled(secrets.token_hex(8), draft)


def refusal_words(refused: Refused, now: datetime, zone: ZoneInfo) -> str:
    """Say politely why nothing was done, with the name of who came first."""
    holder = refused.holder
    if refused.why is Why.TAKEN_BY_ANOTHER and holder:
        when = moment_words(holder.at, now, zone)
        words = _("%(name)s took this over at %(when)s, so nothing was changed.")
        return words % {"name": holder.name, "when": when}
    if refused.why is Why.TOO_LONG and refused.about:
        words = _("WhatsApp allows %(most)s characters below a file. Shorten the text.")
        return words % {"most": refused.about}
    words, about = _(REFUSALS[refused.why]), ABOUT.get(refused.why)
    return f"{words} {_(about) % {'about': refused.about}}" if about and refused.about else words


ABOUT = {
    Why.FILE_TOO_LARGE: said("WhatsApp takes at most %(about)s."),
    Why.BLANKS_LEFT: said("Still to fill in: %(about)s."),
}
"""A second sentence, where it is known what a refusal is about."""


def _opted_out(loaded: Loaded, now: datetime, zone: ZoneInfo) -> str:
    at = loaded.thread.opted_out_at
    words = _("The customer wrote STOP at %(when)s: nothing is sent until they write START.")
    return words % {"when": moment_words(at, now, zone)} if at else ""


def _verified(loaded: Loaded, playbook: Playbook) -> bool:
    case = loaded.case
    return case is not None and is_verified(case, loaded.messages, rules_of(case, playbook), playbook)


def _other_queues(loaded: Loaded, offer: Offer, playbook: Playbook) -> tuple[tuple[str, str], ...]:
    case = loaded.case
    if case is None or loaded.escalation is None or case.status is Status.WITH_AI:
        return ()
    if offer not in (Offer.TAKE, Offer.WRITE):
        return ()
    return tuple((queue.id, queue.name) for queue in playbook.queues if queue.id != case.queue)


def _canned(loaded: Loaded, playbook: Playbook) -> tuple[Canned, ...]:
    name = loaded.thread.customer.name
    language = (loaded.case.language if loaded.case else None) or loaded.thread.language
    return tuple(
        Canned(reply.id, reply.title, canned_text(reply, name=name, language=language, playbook=playbook))
        for reply in playbook.replies
    )


def _may_snooze(loaded: Loaded, offer: Offer, now: datetime) -> bool:
    case, owed = loaded.case, owed_at(loaded.escalation)
    if case is None or case.status is Status.WITH_AI or offer not in (Offer.TAKE, Offer.WRITE):
        return False
    return owed is None or now < owed


def _pauses(loaded: Loaded, playbook: Playbook) -> bool:
    queue = loaded.escalation.queue if loaded.escalation else ""
    known = queue in {each.id for each in playbook.queues}
    return known and "snoozed" in playbook.service_level_of(queue).pauses_while


def _useful(loaded: Loaded, offer: Offer) -> str | None:
    """Only who has the case is asked, about the packet that brought it to them."""
    escalation = loaded.escalation
    if offer is not Offer.WRITE or escalation is None or escalation.closed_at:
        return None
    return {True: "yes", False: "no", None: ""}[escalation.useful]


def suggested_of(loaded: Loaded) -> str:
    """The packet's reply, until a person has written their own, or the customer more than it answers."""
    escalation = loaded.escalation
    if escalation is None or escalation.first_reply_at or overtaken(loaded):
        return ""
    return escalation.packet.suggested_reply


def _ai_draft(loaded: Loaded, offer: Offer) -> str:
    """The draft that may be sent and the case handed back in one act."""
    waits = offer is Offer.TAKE and not loaded.thread.opted_out_at and is_draft(loaded.escalation)
    return suggested_of(loaded) if waits else ""


def _draft_of(loaded: Loaded, offer: Offer) -> tuple[str, ...]:
    """The desk of a draft changes with every word of the customer's, which the draft may not answer."""
    if overtaken(loaded):
        return ("draft put away",)
    return (f"draft {loaded.thread.inbound_count}",) if _ai_draft(loaded, offer) else ()


def _offer(loaded: Loaded, person_id: str) -> Offer:
    case = loaded.case
    if case is None or not case.open:
        return Offer.CLOSED
    if case.takeover is None or case.status is not Status.WITH_HUMAN or held_by_phone(case):
        return Offer.TAKE
    writes = {case.takeover.by, *(each.by for each in case.joined)}
    return Offer.WRITE if person_id in writes else Offer.WATCH


def _may_assign(case: Case | None, person_id: str) -> bool:
    if case is None or held_by_phone(case):
        return False
    mine = case.status is Status.WITH_HUMAN and case.theirs(person_id)
    return mine or case.status is Status.WAITING_FOR_HUMAN


def _people_of(case: Case | None) -> tuple[str, ...]:
    """Whose turn it is and who joined, as far as the desk depends on them."""
    if case is None:
        return ()
    assignee = (f"for {case.assignee.person_id}",) if case.assignee else ()
    return (*assignee, *(f"with {each.by}" for each in case.joined))
