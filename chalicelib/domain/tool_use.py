"""A tool as the AI uses it: what was asked of it, and the record of what came back."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from chalicelib.domain.escalation import Evidence, Trigger

OUTCOME_UNKNOWN = "outcome_unknown"
"""The error of an act whose answer was lost: it may have been done, and nobody may guess."""


@dataclass(frozen=True)
class ToolCall:
    """What the model asks of a tool; `call_id` is the model's own name for it."""

    call_id: str
    tool: str
    arguments: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ToolUse:
    """The record of one call, masked: what a person reads under "what was tried", and what an answer may rest on.

    `result` is what the model was told: JSON, at most 2,000 characters. `ok` is whether the tool did it,
    `verified` whether this proves an outcome of the case (a booking made, an order found), `error` why it did not.
    """

    tool: str
    arguments: dict[str, Any]
    ok: bool
    result: str
    at: datetime
    error: str = ""
    verified: bool = False
    seconds: float = 0.0


def unknown_outcomes(uses: tuple[ToolUse, ...]) -> tuple[Evidence, ...]:
    """A person looks at what may or may not have been done, whatever the model says of it."""
    unknown = [use for use in uses if use.error == OUTCOME_UNKNOWN]
    return (Evidence(Trigger.AI_FAILURE, "ai_failure.tool_outcome_unknown"),) if unknown else ()
