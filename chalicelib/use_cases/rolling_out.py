"""Hold a decided turn to the rollout: it is sent, it waits as a draft for a person, or people have it all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from chalicelib.domain.case import Case
from chalicelib.domain.decision import Clarify, Decision, Escalate, Reply
from chalicelib.domain.escalation import DRAFT_RULE
from chalicelib.domain.proposal import Action, Proposal
from chalicelib.domain.rollout import mode_for, segment_of
from chalicelib.domain.rollout_decision import as_allowed, mode_of
from chalicelib.domain.rollout_rules import Mode
from chalicelib.use_cases.outcome import Outcome

if TYPE_CHECKING:
    from chalicelib.use_cases.turn import TurnInHand


def begun(turn: TurnInHand) -> TurnInHand:
    """A turn that begins a case finds the segment in which it stays; every other turn goes on as it is."""
    if turn.case_before is not None:
        return turn
    playbook = turn.playbook
    segments = playbook.rollout.segments
    known = segment_of(turn.loaded.thread.customer, turn.language, playbook, turn.now) if segments else ""
    case = replace(turn.case, segment=known, mode=mode_for(None, known, playbook).value)
    return replace(turn, case=case)


def held_to_rollout(turn: TurnInHand, outcome: Outcome) -> Outcome:
    """Let the decision go as far as its mode allows; what may not be sent becomes the suggested reply.

    While a draft waits the customer waits for a person, and so they do though the mode is live by now.
    """
    decision, proposal, segment = outcome.decision, outcome.proposal, turn.case.segment
    intent = (proposal.intent if proposal else None) or turn.case.intent
    mode = mode_of(decision, intent, segment, turn.playbook)
    if turn.draft and mode is Mode.LIVE:
        mode = Mode.DRAFT
    allowed = as_allowed(decision, mode)
    if isinstance(decision, Reply | Clarify) and drafts(allowed):
        proposal = replace(proposal or _unsaid(turn, intent), suggested_reply=decision.text)
    return replace(outcome, decision=allowed, proposal=proposal, mode=mode.value)


def drafts(decision: Decision) -> bool:
    """Whether a decision only waits for a person to send what the AI wrote."""
    return isinstance(decision, Escalate) and any(item.rule == DRAFT_RULE for item in decision.evidence)


def told_before(turn: TurnInHand) -> bool:
    """Whether the customer was told in this case that a person comes; every draft would say it again."""
    case: Case = turn.case
    ours = (each for each in turn.loaded.messages if each.case_id == case.case_id and each.delivery)
    return any(each.turn.get("decision") == "escalate" for each in ours)


def _unsaid(turn: TurnInHand, intent: str | None) -> Proposal:
    """What the system would have said without the model."""
    return Proposal(Action.CLARIFY, "", intent, 0.0, turn.language)
