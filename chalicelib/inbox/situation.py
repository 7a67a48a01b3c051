"""Where a thread stands: who it is, who has it, which clocks run, and the packet in six fields."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from chalicelib.domain.case import Case, Resolution, Status
from chalicelib.domain.commit import Loaded
from chalicelib.domain.escalation import Escalation, Takeover
from chalicelib.domain.packet import Fact, Reading, Step
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.thread import Thread
from chalicelib.inbox.listing import due_of, initials, title_of
from chalicelib.inbox.snoozing import asleep
from chalicelib.inbox.time_words import Countdown, countdown, moment_words
from chalicelib.inbox.words import READERS, SURETIES, TRIGGERS, language_words, name_of

WINDOW_SOON = timedelta(hours=2)
"""How long before WhatsApp's window closes it becomes pressing."""


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
        standing=(f"Waiting in {queue}" if queue and waiting else standing_words(case, person_id, now, zone))
        + (f", snoozed until {moment_words(until, now, zone)}" if (until := asleep(loaded, now)) else ""),
        answer=due_of(case, escalation, now) if case else None,
        answered=_answered(escalation, now, zone),
        window=window_of(thread, now),
        packet=_packet(escalation, playbook) if escalation else None,
    )


def standing_words(case: Case | None, person_id: str, now: datetime, zone: ZoneInfo) -> str:
    """Say who has the case."""
    match case:
        case None:
            return "Nothing open"
        case Case(status=Status.WITH_AI):
            return "With the AI"
        case Case(status=Status.WAITING_FOR_HUMAN):
            return "Waiting for a person"
        case Case(status=Status.WITH_HUMAN, takeover=Takeover() as takeover):
            who = "you" if takeover.by == person_id else takeover.name
            return f"With {who} since {moment_words(takeover.at, now, zone)}"
        case Case(status=Status.RESOLVED, resolution=Resolution() as resolution):
            return f"Resolved {moment_words(resolution.at, now, zone)}: {SURETIES[resolution.surety]}"
        case _:
            return case.status.replace("_", " ").capitalize()


def _wishes(thread: Thread) -> tuple[str, ...]:
    """What the customer does not want to get."""
    wishes = (("Wrote STOP", thread.opted_out_at), ("No marketing", thread.marketing_stopped_at))
    return tuple(words for words, since in wishes if since)


def window_of(thread: Thread, now: datetime) -> Countdown | None:
    """WhatsApp's 24 hours; None when the customer never wrote."""
    closes_at = thread.window_closes_at
    return countdown(closes_at, closes_at - WINDOW_SOON, now) if closes_at else None


def _answered(escalation: Escalation | None, now: datetime, zone: ZoneInfo) -> str:
    if escalation is None or escalation.first_reply_at is None:
        return ""
    kept = "in time" if escalation.first_reply_at <= escalation.due_at else "late"
    return f"First answer {moment_words(escalation.first_reply_at, now, zone)}, {kept}"


def _packet(escalation: Escalation, playbook: Playbook) -> PacketView:
    packet = escalation.packet
    intent = playbook.intent(packet.intent)
    triggers = dict.fromkeys(TRIGGERS[item.trigger] for item in escalation.evidence)
    quotes = dict.fromkeys((item.quote, item.message_id) for item in escalation.evidence if item.quote)
    return PacketView(
        intent=title_of(intent.title) if intent else packet.intent or "",
        goal=packet.customer_goal,
        facts=packet.facts,
        tried=packet.tried,
        triggers=tuple(triggers),
        why=packet.why,
        quotes=tuple(quotes),
        suggested_reply=packet.suggested_reply,
        promise=escalation.promise,
        readings=tuple(_reading(reading, playbook) for reading in packet.readings),
    )


def _reading(reading: Reading, playbook: Playbook) -> tuple[str, str]:
    intent = playbook.intent(reading.says)
    page = playbook.page(reading.says)
    says = title_of(intent.title) if intent else page.title if page else reading.says
    return READERS.get(reading.by, reading.by), f"{says or 'nothing it knows'} ({reading.sure:.0%})"
