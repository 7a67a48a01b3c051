"""Draft again: the customer wrote while a draft waits for a person, so the turn is judged anew like any other."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from chalicelib.domain import case as cases
from chalicelib.domain.case import Case
from chalicelib.domain.commit import Commit
from chalicelib.domain.decision import Escalate
from chalicelib.domain.escalation import Escalation, superseded
from chalicelib.domain.handover import build_packet, facts_of_both
from chalicelib.domain.message import Author, Delivery, Message
from chalicelib.domain.rollout_decision import nothing_new
from chalicelib.use_cases.acting import event
from chalicelib.use_cases.outcome import Outcome
from chalicelib.use_cases.rolling_out import drafts
from chalicelib.use_cases.stay_silent import with_facts
from chalicelib.use_cases.turn import TurnInHand
from chalicelib.use_cases.turn_commit import (
    escalation_of,
    language_in,
    readings_in,
    record_of,
    say,
    turn_of,
)
from chalicelib.use_cases.waking import wake

JUST_AFTER = timedelta(milliseconds=1)
"""The line about the draft stands below what the customer is told."""

DRAFTED_ANEW = "The customer wrote again, so the AI wrote another draft"
PUT_AWAY = "The customer wrote again, so the draft was put away; the AI wrote no other"
TOLD_BEFORE = "The customer was not told again: the words would have been the same"
SUPERSEDED = "The customer wrote again, so the draft was put away: now a person has to answer"


def drafting(turn: TurnInHand) -> TurnInHand:
    """The turn of a draft that was overtaken: the case is judged as if the AI had it, and its clock goes on."""
    loaded = wake(turn.loaded, turn.playbook, turn.now) or turn.loaded
    before = loaded.case or turn.case
    return replace(
        turn, loaded=loaded, case=cases.reconsidered(before), case_before=before, draft=loaded.escalation
    )


def draft_again(turn: TurnInHand, outcome: Outcome) -> Commit:
    """Write what a turn makes of a draft that waits, in one commit that moves the epoch.

    1. Another draft takes its place in the same escalation: its clock goes on, and the customer is told nothing.
    2. Where the AI writes none (it failed, its budget is used up, it is off by now) people have the case all the same.
    3. What needs a person by itself closes the draft's escalation and opens its own; the customer is told that.
    """
    before, draft = turn.case_before, turn.draft
    if before is None or draft is None:
        raise AssertionError("no draft waits")
    match outcome.decision:
        case Escalate() as decision if drafts(decision):
            commit = _renewed(turn, outcome, decision, before, draft)
        case Escalate() as decision if nothing_new(decision):
            record = {**record_of(turn, outcome), "event": "draft_put_away", "decision": "put_away"}
            line = _line(say(turn, Author.SYSTEM, PUT_AWAY, record))
            commit = _written(turn, outcome, before, _told(turn, draft), line)
        case Escalate() as decision:
            commit = _superseded(turn, outcome, decision, before, draft)
        case _:
            raise AssertionError("the AI itself says nothing while a draft waits")
    return replace(commit, after=replace(commit.after, epoch=turn.loaded.thread.epoch + 1))


def _renewed(
    turn: TurnInHand, outcome: Outcome, decision: Escalate, before: Case, draft: Escalation
) -> Commit:
    intent = (outcome.proposal.intent if outcome.proposal else None) or before.intent
    mode = outcome.mode or before.mode
    case = replace(before, intent=intent, language=language_in(turn, outcome), mode=mode)
    packet = build_packet(
        turn.loaded,
        case=case,
        evidence=decision.evidence,
        proposal=outcome.proposal,
        playbook=turn.playbook,
        readings=readings_in(outcome, turn),
    )
    packet = replace(packet, facts=facts_of_both(draft.packet, packet))
    renewed = replace(_told(turn, draft), packet=packet)
    record = {**record_of(turn, outcome), "event": "drafted_anew", "redrafts": draft.escalation_id}
    return _written(turn, outcome, case, renewed, _line(say(turn, Author.SYSTEM, DRAFTED_ANEW, record)))


def _superseded(
    turn: TurnInHand, outcome: Outcome, decision: Escalate, before: Case, draft: Escalation
) -> Commit:
    commit = escalation_of(turn, outcome, decision)
    if commit.case is None or commit.escalation is None:
        raise AssertionError("an escalation moves its case")
    over, opened = superseded(draft, commit.escalation, turn.now)
    opened = replace(opened, packet=replace(opened.packet, facts=facts_of_both(draft.packet, opened.packet)))
    # Whose turn it was it still is, where the same people answer.
    theirs = before.assignee if before.queue == commit.case.queue else None
    record = {"event": "draft_superseded"}
    line = event(turn.loaded, "draft", SUPERSEDED, turn.now + JUST_AFTER, record=record)
    return replace(
        commit,
        case=replace(commit.case, assignee=theirs),
        escalation=opened,
        superseded=over,
        messages=(*(unless_told(turn, each) for each in commit.messages), line),
    )


def unless_told(turn: TurnInHand, said: Message) -> Message:
    """What the customer is told; a line for people where it is word for word what they were told last."""
    ours = [each for each in turn.loaded.messages if each.case_id == said.case_id and each.delivery]
    last = ours[-1] if ours else None
    if last is None or last.delivery is Delivery.FAILED or last.text != said.text:
        return said
    record = {**said.turn, "event": "told_before"}
    return replace(_line(said), text=TOLD_BEFORE, buttons=(), turn=record)


def _written(turn: TurnInHand, outcome: Outcome, case: Case, escalation: Escalation, line: Message) -> Commit:
    commit = turn_of(turn, outcome, case, language_in(turn, outcome), line)
    return replace(commit, case=case, escalation=escalation)


def _told(turn: TurnInHand, draft: Escalation) -> Escalation:
    """The escalation with what the customer added, without the draft that answers the question before."""
    return with_facts(turn.loaded, turn.playbook, turn.now) or draft


def _line(said: Message) -> Message:
    """What only people read, in the place of what would have been said."""
    return replace(said, kind="event", delivery=None, behind=None)
