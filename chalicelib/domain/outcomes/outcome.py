"""Say how a case with the AI ends, by what is on record: it is over, it is asked about, or one looks again later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from chalicelib.domain.case import Case, Status, Surety
from chalicelib.domain.message import Message
from chalicelib.domain.outcomes.proof import is_verified, rules_of
from chalicelib.domain.outcomes.talk import reactions_in, talk_of
from chalicelib.domain.window import may_still_ask

if TYPE_CHECKING:  # pydantic: the sweep looks every minute and mostly finds nothing
    from chalicelib.domain.playbook import Playbook

TALK_TAKES = timedelta(minutes=30)
"""A talk is longer than its first message: a look so much later mostly finds its end, and need not come again."""

UNDER_WAY = timedelta(minutes=10)
"""When to look again at a case in which something has still to go out."""


@dataclass(frozen=True)
class Conclude:
    """The case is over, so sure."""

    surety: Surety


@dataclass(frozen=True)
class FollowUp:
    """The customer is asked now whether it is settled."""

    look_again_at: datetime


@dataclass(frozen=True)
class Wait:
    """Nothing is to be done before then."""

    until: datetime


@dataclass(frozen=True)
class Leave:
    """It is not for the AI to end it."""


Ending = Conclude | FollowUp | Wait | Leave


def outcome_of(
    case: Case,
    messages: Sequence[Message],
    playbook: Playbook,
    now: datetime,
    *,
    window_closes_at: datetime | None = None,
) -> Ending:
    """Choose the surest outcome that holds; `messages` reach back to where the case began.

    1. Verified or confirmed, and `settle_minutes` quiet since the last message.
    2. Our last words were an answer, and arrived: after `follow_up_hours` the customer is asked, where the playbook
       wants that and the window is open; after `silent_hours` their silence counts, unless it never does.
    3. Our last words were a question, did not arrive, or silence never counts: after as long it counts as given up.
    What the AI says about its own success is never looked at.
    """
    if case.status is not Status.WITH_AI:
        return Leave()
    rules, general, talk = rules_of(case, playbook), playbook.outcomes, talk_of(case, messages)
    last_at = talk.last_at or case.opened_at
    if talk.under_way:
        return Wait(max(now, last_at) + UNDER_WAY)
    if surety := sure_of(case, messages, playbook):
        settled_at = last_at + timedelta(minutes=general.settle_minutes)
        return Conclude(surety) if now >= settled_at else Wait(settled_at)
    silent_hours = general.silent_hours if rules.silent_hours is None else rules.silent_hours
    patience = timedelta(hours=silent_hours or general.silent_hours)
    over_at = last_at + patience
    if talk.silence_counts and _asks(case, playbook):
        asked_at = last_at + min(patience, timedelta(hours=general.follow_up_hours))
        if now < asked_at:
            return Wait(asked_at)
        if window_closes_at and may_still_ask(window_closes_at, now):
            return FollowUp(max(over_at, now + _answer_within(playbook)))
    if case.followed_up_at:
        over_at = max(over_at, case.followed_up_at + _answer_within(playbook))
    if now < over_at:
        return Wait(over_at)
    return Conclude(Surety.SILENT if talk.silence_counts and silent_hours else Surety.ABANDONED)


def sure_of(case: Case, messages: Sequence[Message], playbook: Playbook) -> Surety | None:
    """Say whether it is proved, or the customer said so; None while our last words are a question, or neither is."""
    rules, talk = rules_of(case, playbook), talk_of(case, messages)
    if not talk.ends_in_answer:
        return None
    if is_verified(case, messages, rules, playbook):
        return Surety.VERIFIED
    return Surety.CONFIRMED if rules.confirmed and talk.confirmed(reactions_in(messages)) else None


def first_look_at(at: datetime, intent_id: str | None, playbook: Playbook) -> datetime:
    """When to look first at a case that began then: one moment for the whole talk, so that no turn has to write it."""
    intent, general = playbook.intent(intent_id), playbook.outcomes
    own = intent.resolved_when.silent_hours if intent else None
    hours = own or general.silent_hours
    asks = intent.resolved_when.follow_up if intent else None
    if general.follow_up if asks is None else asks:
        hours = min(hours, general.follow_up_hours)
    return at + timedelta(hours=hours) + TALK_TAKES


def _asks(case: Case, playbook: Playbook) -> bool:
    own = rules_of(case, playbook).follow_up
    return case.followed_up_at is None and (playbook.outcomes.follow_up if own is None else own)


def _answer_within(playbook: Playbook) -> timedelta:
    """How long the customer has for the question, before their silence counts."""
    return timedelta(hours=min(playbook.outcomes.follow_up_hours, playbook.outcomes.silent_hours))
