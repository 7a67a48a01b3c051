"""Turn one customer turn into one decision with its reasons: the policy, never the model's prose, decides."""

from __future__ import annotations

from dataclasses import dataclass, replace

from chalicelib.domain.escalation import Evidence, Trigger
from chalicelib.domain.proposal import Action, Proposal
from chalicelib.domain.rules.promise import announces_a_person


@dataclass(frozen=True)
class Reply:
    """Answer the customer. `intent` and `pages` say what it is about and where it was read."""

    text: str
    reasons: tuple[str, ...]
    intent: str | None = None
    pages: tuple[str, ...] = ()


@dataclass(frozen=True)
class Clarify:
    """Ask one question; unless it only collects, it is `counted` in the case, and the limit escalates."""

    text: str
    reasons: tuple[str, ...]
    intent: str | None = None
    counted: bool = True


@dataclass(frozen=True)
class Escalate:
    """Hand the case to a person, for reasons that are named and evidenced."""

    evidence: tuple[Evidence, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Offer:
    """Ask whether a person should take the case; `evidence` is why, and escalates it on a yes."""

    text: str
    evidence: tuple[Evidence, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class StaySilent:
    """Say nothing, for a recorded reason."""

    reason: str


Decision = Reply | Clarify | Escalate | Offer | StaySilent


def decide_after_model(
    proposal: Proposal,
    *,
    evidence: tuple[Evidence, ...],
    known_pages: frozenset[str],
    clarifications: int,
    limit: int,
    closing: bool = False,
    unsure: tuple[str, ...] = (),
    progress: bool = False,
) -> Decision:
    """Combine the model's proposal with the rules' evidence.

    Precedence: evidence of a rule; a promise of a transfer, which becomes the transfer; the model's own wish
    to escalate; the count of clarifying questions; silence, but only where the customer's words are
    `closing`; an answer without a source; an answer where what the customer wants is `unsure`, for these
    reasons, which becomes a question (without words, as the model has given none); then what the model proposed.
    A question is not counted while the customer is answering what the intent collects (`progress`).
    """
    if evidence:
        return Escalate(evidence, tuple(f"rule {item.rule}" for item in evidence))
    if announces_a_person(proposal.text):
        return _escalate(Trigger.POLICY, "promised_transfer", "the draft promised a transfer, so it is made")
    if proposal.action is Action.ESCALATE:
        if failed := [use.tool for use in proposal.tool_uses if not use.ok]:
            return _escalate(Trigger.AI_FAILURE, "tool", f"the tool {failed[-1]} failed")
        return _escalate(Trigger.MISSING_KNOWLEDGE, "model_asked", "the model asked for a person")
    if proposal.action is Action.CLARIFY and progress:
        return Clarify(
            proposal.text.strip(), ("asks for what is still missing",), proposal.intent, counted=False
        )
    if proposal.action is Action.CLARIFY:
        return _clarify(proposal, clarifications=clarifications, limit=limit)
    if proposal.action is Action.SILENT and closing:
        return StaySilent("closing words")
    pages = tuple(page for page in proposal.cited_pages if page in known_pages)
    if proposal.cited_pages and not pages:
        return _escalate(
            Trigger.MISSING_KNOWLEDGE, "unknown_source", "the draft cites pages that do not exist"
        )
    if unsure and not closing:
        return _clarify(replace(proposal, text=""), clarifications=clarifications, limit=limit, unsure=unsure)
    reasons = (f"answered from {', '.join(pages)}",) if pages else ("answered from the conversation",)
    return Reply(proposal.text.strip(), reasons, proposal.intent, pages)


def _clarify(
    proposal: Proposal, *, clarifications: int, limit: int, unsure: tuple[str, ...] = ()
) -> Decision:
    if clarifications >= limit:
        reason = f"still unclear after {clarifications} questions"
        return _escalate(Trigger.AMBIGUITY, "clarification_limit", reason, *unsure)
    reasons = (*unsure, f"clarifying question {clarifications + 1} of {limit}")
    return Clarify(proposal.text.strip(), reasons, proposal.intent)


def _escalate(trigger: Trigger, rule: str, *reasons: str) -> Escalate:
    return Escalate((Evidence(trigger, f"{trigger}.{rule}"),), reasons)
