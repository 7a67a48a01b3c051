"""What the person who looks at a thread can do next, and what is in their way."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from chalicelib.domain.canned import canned_text
from chalicelib.domain.case import Status
from chalicelib.domain.commit import Loaded
from chalicelib.domain.escalation import Escalation, owed_at
from chalicelib.domain.moves import Refused, Why
from chalicelib.domain.phone import held_by_phone
from chalicelib.domain.playbook import Playbook
from chalicelib.inbox.situation import standing_words, window_of
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


@dataclass(frozen=True)
class Filled:
    """What a form already holds: a draft that was refused or asked for, its id, and what to say about it."""

    form_id: str
    draft: str = ""
    notice: str = ""
    note: str = ""
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
        *tags,
    )
    return Desk(
        thread_id=loaded.thread.thread_id,
        offer=offer,
        status=case.status if case else None,
        standing=standing_words(case, person_id, now, zone),
        window_open=window_open,
        suggested_reply=_suggested(loaded.escalation),
        state="~".join(parts),
        opted_out=opted_out,
        by_phone=held_by_phone(case),
        tags=tags,
        more_tags=tuple(tag for tag in playbook.routing.tags if tag not in tags),
        queues=_other_queues(loaded, offer, playbook),
        canned=_canned(loaded, playbook) if offer is Offer.WRITE else (),
        may_snooze=may_snooze,
        snoozed=snoozed,
    )


def blank(draft: str = "") -> Filled:
    """Begin a form: a new id, so that sending it twice is one message."""
    return Filled(secrets.token_hex(8), draft)


def refusal_words(refused: Refused, now: datetime, zone: ZoneInfo) -> str:
    """Say politely why nothing was done, with the name of who came first."""
    holder = refused.holder
    if refused.why is Why.TAKEN_BY_ANOTHER and holder:
        when = moment_words(holder.at, now, zone)
        return f"{holder.name} took this over at {when}, so nothing was changed."
    if refused.why is Why.TOO_LONG and refused.about:
        return f"WhatsApp allows {refused.about} characters below a file. Shorten the text."
    about = {Why.FILE_TOO_LARGE: "WhatsApp takes at most", Why.BLANKS_LEFT: "Still to fill in:"}.get(
        refused.why
    )
    return (
        f"{REFUSALS[refused.why]} {about} {refused.about}."
        if about and refused.about
        else REFUSALS[refused.why]
    )


def _opted_out(loaded: Loaded, now: datetime, zone: ZoneInfo) -> str:
    at = loaded.thread.opted_out_at
    return (
        f"The customer wrote STOP at {moment_words(at, now, zone)}: nothing is sent until they write START."
        if at
        else ""
    )


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


def _suggested(escalation: Escalation | None) -> str:
    """The packet's reply, until a person has written their own."""
    return escalation.packet.suggested_reply if escalation and not escalation.first_reply_at else ""


def _offer(loaded: Loaded, person_id: str) -> Offer:
    case = loaded.case
    if case is None or not case.open:
        return Offer.CLOSED
    if case.takeover is None or case.status is not Status.WITH_HUMAN or held_by_phone(case):
        return Offer.TAKE
    return Offer.WRITE if case.takeover.by == person_id else Offer.WATCH
