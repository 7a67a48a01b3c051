"""What becomes of a decision where the AI may not go all the way: it drafts, or leaves it to people."""

from __future__ import annotations

from chalicelib.domain.case import Status
from chalicelib.domain.case_choice import only_closes
from chalicelib.domain.commit import Loaded
from chalicelib.domain.decision import Clarify, Decision, Escalate, Offer, Reply, StaySilent
from chalicelib.domain.escalation import DRAFT_RULE, Escalation, Evidence, Trigger
from chalicelib.domain.playbook import Playbook
from chalicelib.domain.rollout import mode_for, modes_in, most_in
from chalicelib.domain.rollout_rules import Mode
from chalicelib.domain.tool_rules import HttpMethod, Tool

OFF_RULE = "policy.rollout_off"
"""Why a case is with a person though nothing about it asked for one; so is DRAFT_RULE."""

BUDGET_RULE = "policy.budget"


def surely_off(segment: str, playbook: Playbook) -> Escalate | None:
    """Straight to people, before the model is asked, where no intent of the segment is the AI's to touch."""
    return _left_to_people() if modes_in(segment, playbook) == {Mode.OFF} else None


def mode_of(decision: Decision, intent: str | None, segment: str, playbook: Playbook) -> Mode:
    """The mode that holds for a decision.

    A question that is about no intent yet only asks what is wanted: it may go as far as any intent may.
    """
    if isinstance(decision, Clarify) and intent is None:
        return most_in(segment, playbook)
    return mode_for(intent, segment, playbook)


def as_allowed(decision: Decision, mode: Mode) -> Decision:
    """Hold a decision to its mode; silence and what goes to a person anyway stand as they are.

    An offer of a person is itself a word of the AI's, so where it may not speak the person comes without it.
    """
    match decision:
        case Escalate() | StaySilent():
            return decision
        case Offer() if mode is not Mode.LIVE:
            return Escalate(decision.evidence, decision.reasons)
        case Reply() | Clarify() if mode is Mode.DRAFT:
            evidence = Evidence(Trigger.POLICY, DRAFT_RULE)
            return Escalate((evidence,), (*decision.reasons, "the AI drafts here, a person sends"))
        case Reply() | Clarify() if mode is Mode.OFF:
            return _left_to_people()
        case _:
            return decision


def tools_allowed(
    tools: tuple[Tool, ...], segment: str, playbook: Playbook, *, drafts: bool = False
) -> tuple[Tool, ...]:
    """The tools that the model may use: where nothing is live, or all it says is a draft, only those that read.

    A draft that nobody sent must not have booked anything.
    """
    if drafts:
        tools = tuple(tool for tool in tools if tool.method is HttpMethod.GET)
    if modes_in(segment, playbook) == {Mode.LIVE}:
        return tools
    modes: dict[str, set[Mode]] = {}
    for intent in playbook.intents:
        for tool in intent.tools:
            modes.setdefault(tool, set()).add(mode_for(intent.id, segment, playbook))
    return tuple(tool for tool in tools if _may_use(tool, modes.get(tool.id, set())))


def nothing_new(decision: Escalate) -> bool:
    """Whether all that a decision says is that the AI writes nothing: no reason for whom a person waits already."""
    return all(
        item.trigger is Trigger.AI_FAILURE or item.rule in (OFF_RULE, BUDGET_RULE)
        for item in decision.evidence
    )


def is_draft(escalation: Escalation | None) -> bool:
    """Whether an escalation only waits for a person to send what the AI wrote."""
    if escalation is None or escalation.closed_at or escalation.first_reply_at:
        return False
    return any(item.rule == DRAFT_RULE for item in escalation.evidence)


def overtaken(loaded: Loaded) -> bool:
    """Whether the customer wrote more than thanks while a draft waits that nobody has taken over.

    That lasts until the turn is judged anew: the draft answers the question before, so nobody should send it.
    """
    case = loaded.case
    if case is None or case.status is not Status.WAITING_FOR_HUMAN or not is_draft(loaded.escalation):
        return False
    return bool(loaded.unanswered) and not only_closes(loaded.unanswered)


def _may_use(tool: Tool, modes: set[Mode]) -> bool:
    return Mode.LIVE in modes or (Mode.DRAFT in modes and tool.method is HttpMethod.GET)


def _left_to_people() -> Escalate:
    return Escalate((Evidence(Trigger.POLICY, OFF_RULE),), ("the rollout leaves this to people",))
