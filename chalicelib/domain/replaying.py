"""Past turns taken apart again, so that another playbook can decide them: what was asked, what the model said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from chalicelib.domain.case import Case, Status
from chalicelib.domain.commit import Loaded
from chalicelib.domain.escalation import DRAFT_RULE, Escalation, Evidence, Trigger
from chalicelib.domain.message import Author, Message
from chalicelib.domain.proposal import Action, Proposal
from chalicelib.domain.thread import Thread
from chalicelib.domain.tool_use import ToolUse

DECISIONS = ("reply", "clarify", "escalate", "offer")
MODEL_ASKED = ("missing_knowledge.model_asked", "missing_knowledge.unknown_source", "ai_failure.tool")
"""Rules that fire because the model wanted a person, or had no source."""

LIMIT = "ambiguity.clarification_limit"


@dataclass(frozen=True)
class PastTurn:
    """One decision of the AI's: the thread as it was then, and what the model said (None: nothing is on record)."""

    loaded: Loaded
    case: Case
    first: bool
    """Whether the case began with it."""
    said: Message
    version: int
    proposal: Proposal | None
    dollars: float


def past_turns(
    head: Thread, case: Case, messages: Sequence[Message], escalations: Sequence[Escalation]
) -> tuple[PastTurn, ...]:
    """Take a case's turns apart, oldest first; `messages` are all of its thread, in order."""
    return tuple(_turns(head, case, messages, {each.escalation_id: each for each in escalations}))


def escalation_id_of(said: Message) -> str:
    """The escalation that a turn opened, by the epoch on its record; or whose draft it wrote anew."""
    if renewed := said.turn.get("redrafts"):
        return str(renewed)
    return f"e{int(said.turn.get('epoch', 0)) + 1:04d}-{said.case_id}"


def _turns(
    head: Thread, case: Case, messages: Sequence[Message], escalations: dict[str, Escalation]
) -> Iterator[PastTurn]:
    begun = Case(
        case.case_id, case.thread_id, Status.WITH_AI, case.opened_at, case.queue, case.playbook_version
    )
    decided_at: datetime | None = None
    first = True
    for place, said in enumerate(messages):
        if said.author is Author.PERSON:
            decided_at = said.sent_at
        if said.case_id != case.case_id or said.author not in (Author.AI, Author.SYSTEM):
            continue
        decision = said.turn.get("decision")
        if decision not in DECISIONS:
            continue
        earlier = tuple(messages[:place])
        asked = [
            each for each in earlier if each.inbound and (decided_at is None or each.arrived_at > decided_at)
        ]
        if asked:
            renewed = escalation_id_of(said) in _redrafted(messages[place + 1 :])
            proposal = None if renewed else _proposal(said, escalations.get(escalation_id_of(said)))
            yield PastTurn(
                _loaded(head, begun, first, earlier, asked),
                begun,
                first,
                said,
                int(said.turn.get("version", case.playbook_version)),
                proposal,
                float(said.turn.get("dollars", 0)),
            )
        begun, first, decided_at = _next(begun, said, escalations), False, said.sent_at


def _redrafted(later: Sequence[Message]) -> set[str]:
    """The escalations whose draft was written anew later: what was suggested before is not kept."""
    return {str(each.turn["redrafts"]) for each in later if "redrafts" in each.turn}


def _loaded(
    head: Thread, case: Case, first: bool, earlier: tuple[Message, ...], asked: list[Message]
) -> Loaded:
    inbound = [each for each in earlier if each.inbound and not each.imported]
    then = replace(
        head,
        inbound_count=len(inbound),
        answered_count=len(inbound) - len(asked),
        covered=(),
        unanswered_since=min(each.arrived_at for each in asked),
        last_inbound_at=max(each.sent_at for each in inbound),
        open_case_id=None if first else case.case_id,
        spent=None,
        opted_out_at=None,
    )
    return Loaded(then, None if first else case, None, earlier)


def _next(case: Case, said: Message, escalations: dict[str, Escalation]) -> Case:
    """The case after a turn, as far as the next one depends on it; a person who had it handed it back since."""
    decision = said.turn.get("decision")
    escalation = escalations.get(escalation_id_of(said)) if decision == "escalate" else None
    intent = said.turn.get("intent") or (escalation.packet.intent if escalation else None) or case.intent
    offered = (Evidence(Trigger.POLICY, "policy.offered_before"),) if decision == "offer" else ()
    counted = decision == "clarify" and "asks for what is still missing" not in said.turn.get("reasons", ())
    return replace(
        case, intent=intent, clarifications=case.clarifications + 1 if counted else 0, offered=offered
    )


def _proposal(said: Message, escalation: Escalation | None) -> Proposal | None:
    record = said.turn
    if "model" not in record:
        return None
    tools = tuple(_tool_use(each, said.sent_at) for each in record.get("tools", ()))
    if record["decision"] == "escalate":
        return _escalated(escalation, tools) if escalation else None
    if record["decision"] == "offer":
        return None
    action = Action.REPLY if record["decision"] == "reply" else Action.CLARIFY
    return Proposal(
        action,
        said.text,
        record.get("intent"),
        float(record.get("confidence", 0)),
        None,
        cited_pages=tuple(record.get("pages", ())),
        tool_uses=tools,
    )


def _escalated(escalation: Escalation, tools: tuple[ToolUse, ...]) -> Proposal | None:
    """What the model said when the turn went to a person; None where its own words are not kept.

    A draft that waited for a person is kept as the suggested reply; so is what it would have asked once more.
    """
    rules = {item.rule for item in escalation.evidence}
    packet = escalation.packet
    drafted = DRAFT_RULE in rules
    asked = bool(rules & set(MODEL_ASKED))
    action = Action.REPLY if drafted else Action.CLARIFY if LIMIT in rules else Action.ESCALATE
    known = drafted or asked or LIMIT in rules or any(rule.endswith(".model") for rule in rules)
    if not known:
        return None
    return Proposal(
        action,
        packet.suggested_reply if action is not Action.ESCALATE else "",
        packet.intent,
        1.0,
        packet.language,
        facts=packet.facts,
        triggers=tuple(item for item in escalation.evidence if item.rule.endswith(".model")),
        suggested_reply=packet.suggested_reply,
        tool_uses=tools,
    )


def _tool_use(record: dict[str, Any], at: datetime) -> ToolUse:
    ok = bool(record.get("ok"))
    result = str(record.get("result", ""))
    return ToolUse(
        str(record.get("tool", "")),
        {},
        ok,
        result if ok else "",
        at,
        error="" if ok else result,
        verified=bool(record.get("verified")),
    )
