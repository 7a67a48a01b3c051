"""When to look whether a case is over: set by the turn that begins it, brought forward by the turn that proves it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from chalicelib.domain.case import Case, Status
from chalicelib.domain.collection import collect
from chalicelib.domain.commit import Commit, Loaded
from chalicelib.domain.message import Message
from chalicelib.domain.outcomes.outcome import first_look_at, sure_of
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.proposal import Proposal

if TYPE_CHECKING:
    from chalicelib.use_cases.turn import TurnInHand


def timed(case: Case, turn: TurnInHand, said: Message) -> Case:
    """The case of a turn that `said` something, with the time of the next look; mostly as it is."""
    playbook, before = turn.playbook, turn.case_before
    if before is None or not before.open or case.check_at is None:
        begun_at = turn.now if before else case.opened_at
        case = replace(case, check_at=first_look_at(begun_at, case.intent, playbook))
    return _sooner(case, (*turn.loaded.messages, said), playbook, turn.now)


def brought_forward(silence: Commit, loaded: Loaded, playbook: Playbook, now: datetime) -> Commit:
    """A turn that says nothing, with the case where the customer's word was what made it sure."""
    case = loaded.case
    if case is None or case.status is not Status.WITH_AI:
        return silence
    sooner = _sooner(case, loaded.messages, playbook, now)
    return silence if sooner == case else replace(silence, case=sooner)


def known_items(proposal: Proposal | None, playbook: Playbook) -> dict[str, Any]:
    """What a turn's record says of the items that prove a case of its intent; nothing where none do."""
    intent = playbook.intent(proposal.intent) if proposal else None
    if proposal is None or intent is None or not intent.resolved_when.collected:
        return {}
    known = collect(intent, proposal.facts).known & set(intent.resolved_when.collected)
    return {"known": sorted(known)} if known else {}


def _sooner(case: Case, messages: tuple[Message, ...], playbook: Playbook, now: datetime) -> Case:
    settled_at = now + timedelta(minutes=playbook.outcomes.settle_minutes)
    if case.check_at is not None and case.check_at <= settled_at:
        return case
    return replace(case, check_at=settled_at) if sure_of(case, messages, playbook) else case
