"""Where a thread stands: who it is, who has it, which clocks run, and the packet in six fields."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import reduce
from zoneinfo import ZoneInfo

from chalicelib.domain.case import Case, Resolution, Status
from chalicelib.domain.commit import Loaded
from chalicelib.domain.escalation import Escalation, Takeover
from chalicelib.domain.handover import why_words
from chalicelib.domain.packet import Fact, Reading, Step
from chalicelib.domain.phone import PHONE
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rollout_decision import overtaken
from chalicelib.domain.thread import Thread
from chalicelib.inbox.language import _, said
from chalicelib.inbox.listing import due_of, initials, title_of
from chalicelib.inbox.recorded import recorded
from chalicelib.inbox.runs_out import window_of
from chalicelib.inbox.snoozing import asleep
from chalicelib.inbox.time_words import Countdown, moment_words
from chalicelib.inbox.words import READERS, SURETIES, TRIGGERS, WHY, WHY_RULE, language_words, name_of


@dataclass(frozen=True)
class PacketView:
    """The six fields as they are read; `quotes` are the words that fired a trigger, with their message.

    `readings` are who understood the customer as what, where they did not agree.
    """

    intent: str
    goal: str
    facts: tuple[Fact, ...]
    tried: tuple[Step, ...]
    triggers: tuple[str, ...]
    why: str
    quotes: tuple[tuple[str, str | None], ...]
    suggested_reply: str
    promise: str
    readings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Situation:
    """The header and packet. `answer` is the SLA's clock, `window` WhatsApp's; None where none runs."""

    thread_id: str
    name: str
    initials: str
    phone: str
    username: str
    tags: tuple[str, ...]
    language: str
    status: Status | None
    standing: str
    answer: Countdown | None
    answered: str
    window: Countdown | None
    packet: PacketView | None
    settled: str = ""
    promised: str = ""
    """What the person said who handed the case back to the AI that has it now."""


def situation_of(
    loaded: Loaded, *, person_id: str, playbook: Playbook, zone: ZoneInfo, now: datetime
) -> Situation:
    """Put a thread's state into words for the person who looks at it."""
    thread, case, escalation = loaded.thread, loaded.case, loaded.escalation
    name = name_of(thread.customer)
    waiting = case is not None and case.status is Status.WAITING_FOR_HUMAN
    queue = next((queue.name for queue in playbook.queues if case and queue.id == case.queue), "")
    return Situation(
        thread_id=thread.thread_id,
        name=name,
        initials=initials(name),
        username=f"@{username}" if (username := thread.customer.username) else "",
        phone=f"+{phone.lstrip('+')}" if (phone := thread.customer.phone) else "",
        tags=(*thread.customer.tags, *(case.tags if case else ()), *_wishes(thread)),
        language=language_words((case.language if case else None) or thread.language),
        status=case.status if case else None,
        standing=_standing(loaded, queue if waiting else "", person_id, now, zone),
        answer=due_of(case, escalation, now) if case else None,
        answered=_answered(escalation, now, zone),
        window=window_of(thread, now),
        packet=_packet_now(loaded, escalation, playbook) if escalation else None,
        settled=case.hand_back_note if case and case.open else "",
        promised=case.commitments if case and case.open else "",
    )


def _standing(loaded: Loaded, waits_in: str, person_id: str, now: datetime, zone: ZoneInfo) -> str:
    """Who has the case, who else has to do with it, and until when it is out of the way."""
    case = loaded.case
    words = _("Waiting in %(queue)s") % {"queue": waits_in} if waits_in else ""
    words = _with_people(words or standing_words(case, person_id, now, zone), case, person_id)
    if until := asleep(loaded, now):
        when = moment_words(until, now, zone)
        return _("%(standing)s, snoozed until %(when)s") % {"standing": words, "when": when}
    return words


def standing_words(case: Case | None, person_id: str, now: datetime, zone: ZoneInfo) -> str:
    """Say who has the case."""
    match case:
        case None:
            return _("Nothing open")
        case Case(status=Status.WITH_AI):
            return _("With the AI")
        case Case(status=Status.WAITING_FOR_HUMAN):
            return _("Waiting for a person")
        case Case(status=Status.WITH_HUMAN, takeover=Takeover() as takeover):
            since = {"name": takeover_words(takeover), "when": moment_words(takeover.at, now, zone)}
            mine = takeover.by == person_id
            return (_("With you since %(when)s") if mine else _("With %(name)s since %(when)s")) % since
        case Case(status=Status.RESOLVED, resolution=Resolution() as resolution):
            when, how = moment_words(resolution.at, now, zone), _(SURETIES[resolution.surety])
            return _("Resolved %(when)s: %(how)s") % {"when": when, "how": how}
        case Case(status=Status.WITH_HUMAN):
            return _("With a person")
        case Case():
            return _("Resolved")


def takeover_words(takeover: Takeover) -> str:
    """Name who has a case; nobody knows who answers from the business's phone."""
    return _("Business phone") if takeover.by == PHONE else takeover.name


def _with_people(standing: str, case: Case | None, person_id: str) -> str:
    """Add whose turn it is, or who else writes."""
    if case and case.assignee:
        mine = case.assignee.person_id == person_id
        words = _("%(standing)s, assigned to you") if mine else _("%(standing)s, assigned to %(name)s")
        return words % {"standing": standing, "name": case.assignee.name}
    joined = [_("you") if each.by == person_id else each.name for each in case.joined] if case else []
    if not joined:
        return standing
    names = reduce(lambda one, other: _("%(one)s and %(other)s") % {"one": one, "other": other}, joined)
    return _("%(standing)s, with %(names)s") % {"standing": standing, "names": names}


def _wishes(thread: Thread) -> tuple[str, ...]:
    """What the customer does not want to get."""
    wishes = ((said("Wrote STOP"), thread.opted_out_at), (said("No marketing"), thread.marketing_stopped_at))
    return tuple(_(words) for words, since in wishes if since)


def _answered(escalation: Escalation | None, now: datetime, zone: ZoneInfo) -> str:
    if escalation is None or escalation.first_reply_at is None:
        return ""
    when = {"when": moment_words(escalation.first_reply_at, now, zone)}
    if escalation.promise_kept is None:
        in_time = escalation.first_reply_at <= escalation.due_at
        return (_("First answer %(when)s, in time") if in_time else _("First answer %(when)s, late")) % when
    if escalation.promise_kept:
        return _("First answer %(when)s, promise kept") % when
    return _("First answer %(when)s, promise not kept") % when


def packet_of(escalation: Escalation, playbook: Playbook) -> PacketView:
    """Put the packet of an escalation into words, also of one that is over."""
    return _packet(escalation, playbook)


def _packet_now(loaded: Loaded, escalation: Escalation, playbook: Playbook) -> PacketView:
    """The packet as it stands; a draft that the customer overtook is suggested to nobody."""
    view = _packet(escalation, playbook)
    return replace(view, suggested_reply="") if overtaken(loaded) else view


def _packet(escalation: Escalation, playbook: Playbook) -> PacketView:
    packet = escalation.packet
    intent = playbook.intent(packet.intent)
    triggers = dict.fromkeys(_(TRIGGERS[item.trigger]) for item in escalation.evidence)
    quotes = dict.fromkeys((item.quote, item.message_id) for item in escalation.evidence if item.quote)
    return PacketView(
        intent=title_of(intent.title) if intent else packet.intent or "",
        goal=recorded(packet.customer_goal),
        facts=tuple(replace(fact, name=_fact_name(fact)) for fact in packet.facts),
        tried=tuple(replace(step, what=recorded(step.what)) for step in packet.tried),
        triggers=tuple(triggers),
        why=_why(escalation),
        quotes=tuple(quotes),
        suggested_reply=packet.suggested_reply,
        promise=escalation.promise,
        readings=tuple(_reading(reading, playbook) for reading in packet.readings),
    )


def _fact_name(fact: Fact) -> str:
    return recorded(fact.name.replace("_", " ").capitalize())


def _why(escalation: Escalation) -> str:
    """Say anew what the evidence says; words of another release stay as they were written."""
    written = escalation.packet.why
    if written != why_words(escalation.evidence):
        return written
    return why_words(
        escalation.evidence,
        {trigger: _(words) for trigger, words in WHY.items()},
        {rule: _(words) for rule, words in WHY_RULE.items()},
    )


def _reading(reading: Reading, playbook: Playbook) -> tuple[str, str]:
    intent = playbook.intent(reading.says)
    page = playbook.page(reading.says)
    says = title_of(intent.title) if intent else page.title if page else reading.says
    reader = _(READERS[reading.by]) if reading.by in READERS else reading.by
    return reader, f"{says or _('nothing it knows')} ({reading.sure:.0%})"
