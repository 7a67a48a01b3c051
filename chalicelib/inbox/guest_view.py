"""One case as a person without an account sees it: who waits and until when, the packet, the case's messages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from chalicelib.domain.case import Status
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.masking import mask
from chalicelib.domain.message import Message
from chalicelib.domain.playbook import Playbook
from chalicelib.inbox.chat import Bubble, Happening, Line, Onlooker, chat_lines
from chalicelib.inbox.desk import refusal_words
from chalicelib.inbox.situation import PacketView, situation_of
from chalicelib.inbox.time_words import Countdown
from chalicelib.use_cases.answer_by_link import cannot_write
from chalicelib.use_cases.open_guest_link import GuestVisit


@dataclass(frozen=True)
class GuestView:
    """The page. `cannot` says why nothing can be written; empty: it can."""

    thread_id: str
    name: str
    standing: str
    answer: Countdown | None
    answered: str
    packet: PacketView | None
    lines: tuple[Line, ...]
    cannot: str
    mine: bool


def guest_view(guest: GuestVisit, *, playbook: Playbook, now: datetime) -> GuestView:
    """Put into words what the link shows; of the AI's reasons and costs it shows nothing."""
    zone, person_id = ZoneInfo(playbook.business.timezone), guest.person.person_id
    situation = situation_of(guest.loaded, person_id=person_id, playbook=playbook, zone=zone, now=now)
    refused = cannot_write(guest, now)
    return GuestView(
        thread_id=guest.link.thread_id,
        name=situation.name,
        standing=situation.standing,
        answer=situation.answer,
        answered=situation.answered,
        packet=situation.packet,
        lines=_lines(guest, guest.loaded.escalation, Onlooker(person_id, now, zone, playbook)),
        cannot=refusal_words(refused, now, zone) if refused else "",
        mine=guest.case.status is Status.WITH_HUMAN
        and guest.case.takeover is not None
        and guest.case.takeover.by == person_id,
    )


def _lines(guest: GuestVisit, escalation: Escalation | None, onlooker: Onlooker) -> tuple[Line, ...]:
    lines = chat_lines(
        [_masked(message) for message in guest.messages],
        customer=guest.loaded.thread.customer,
        escalation=escalation,
        onlooker=onlooker,
    )
    return tuple(_bare(line) for line in lines)


def _bare(line: Line) -> Line:
    if isinstance(line, Bubble):
        return replace(line, why=(), version="")
    return replace(line, text=mask(line.text)) if isinstance(line, Happening) else line


def _masked(message: Message) -> Message:
    return replace(message, text=mask(message.text))
