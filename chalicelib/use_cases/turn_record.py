"""What is kept of a turn with the message it said, so that a person can ask why the AI did that."""

from __future__ import annotations

from typing import Any

from chalicelib.domain.decision import Clarify, Escalate, Offer, Reply
from chalicelib.use_cases.outcome import Outcome

NAMES: dict[type, str] = {Reply: "reply", Clarify: "clarify", Escalate: "escalate", Offer: "offer"}
LONGEST_RESULT = 400
"""Characters of a tool's result that go on record with the message; all of it is in the tool's own record."""


def turn_record(outcome: Outcome, version: int) -> dict[str, Any]:
    """Name the decision, its reasons, the playbook's version, and what the model did for it and cost."""
    decision, proposal, usage = outcome.decision, outcome.proposal, outcome.usage
    record: dict[str, Any] = {
        "decision": NAMES[type(decision)],
        "reasons": list(getattr(decision, "reasons", ())),
        "version": version,
    }
    if isinstance(decision, Reply) and decision.pages:
        record["pages"] = list(decision.pages)
    if proposal and not isinstance(decision, Escalate):
        record |= {"intent": proposal.intent, "confidence": str(round(proposal.confidence, 2))}
    if proposal and proposal.tool_uses:
        record["tools"] = [
            {"tool": use.tool, "ok": use.ok, "result": (use.result or use.error)[:LONGEST_RESULT]}
            | ({"verified": True} if use.verified else {})
            for use in proposal.tool_uses
        ]
    if proposal and outcome.understanding and outcome.understanding.found.judged:
        record["support"] = f"{outcome.understanding.found.support:.2f}"
    if outcome.looked_at:
        record["looked_at"] = list(outcome.looked_at)
    if usage:
        record |= {
            "model": usage.model,
            "tokens": [usage.input_tokens, usage.output_tokens],
            "seconds": str(round(usage.seconds, 2)),
        }
        if usage.dollars is not None:
            record["dollars"] = f"{usage.dollars:.6f}"
    return record
