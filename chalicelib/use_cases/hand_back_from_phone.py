"""Hand back from the business's phone: it has not answered for so long that the AI has the case again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import takewhile

from chalicelib.domain import case as cases
from chalicelib.domain.case import Case
from chalicelib.domain.case_choice import asks_for_nothing, only_closes
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.message import Message
from chalicelib.domain.outcomes.talk import talk_of
from chalicelib.domain.phone import PHONE_NAME, held_by_phone, phone_is_silent
from chalicelib.domain.playbook import Playbook
from chalicelib.use_cases.acting import event


def lapsed_takeover(loaded: Loaded, playbook: Playbook, now: datetime) -> Commit | None:
    """Say what gives the case back to the AI; None as long as somebody may still answer from the phone.

    What the customer wrote stays unanswered, for the AI to answer next.
    """
    return None if asks_for_nothing(loaded) else _lapsed(loaded, playbook, now)


def lapsed_unasked(loaded: Loaded, playbook: Playbook, now: datetime) -> Commit | None:
    """Say what the timer of a case with the phone writes, so that it ends though the customer never writes again.

    Where they had the last word and nobody there answered, it waits for an answer anew: the sweep wakes the AI for it.
    """
    case = loaded.case
    if case is None or not held_by_phone(case) or case.takeover is None:
        return None
    if lapsed := _lapsed(loaded, playbook, now):
        if asked := _last_word(case, loaded):
            waiting = replace(loaded.covering(but=asked), epoch=lapsed.after.epoch)
            lapsed = replace(lapsed, after=waiting)
        return replace(lapsed, nothing_newer=True)
    again_at = case.takeover.at + timedelta(hours=playbook.channel.phone_takeover_hours)
    later = replace(case, check_at=again_at)
    return Commit(loaded.thread, loaded.thread, case=later, nothing_newer=True)


def _last_word(case: Case, loaded: Loaded) -> tuple[Message, ...]:
    """What the customer wrote after our last words, unless it only closes the talk."""
    said = talk_of(case, loaded.messages).messages
    since = tuple(takewhile(lambda each: each.inbound, reversed(said)))[::-1]
    return () if only_closes(since) else since


def _lapsed(loaded: Loaded, playbook: Playbook, now: datetime) -> Commit | None:
    case, hours = loaded.case, playbook.channel.phone_takeover_hours
    if case is None or not phone_is_silent(case, hours=hours, now=now):
        return None
    said = f"{PHONE_NAME} has not answered for {hours:g} hours; the AI has the case again"
    record = {"event": "phone_lapsed", "hours": f"{hours:g}"}
    return Commit(
        loaded.thread,
        replace(loaded.thread, epoch=loaded.thread.epoch + 1),
        case=cases.hand_back(case, at=now),
        escalation=replace(loaded.escalation, closed_at=now) if loaded.escalation else None,
        messages=(event(loaded, "phone-lapsed", said, now, record=record),),
    )
