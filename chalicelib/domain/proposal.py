"""What the model proposes for a turn; the policy decides, so nothing here has an effect by itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from chalicelib.domain.escalation import Evidence
from chalicelib.domain.packet import Fact
from chalicelib.domain.tool_use import ToolUse


class Action(StrEnum):
    """What the model would do."""

    REPLY = "reply"
    CLARIFY = "clarify"
    ESCALATE = "escalate"
    SILENT = "silent"


@dataclass(frozen=True)
class Proposal:
    """One structured answer of the model. `confidence` is its own word for it, 0 to 1."""

    action: Action
    text: str
    intent: str | None
    confidence: float
    language: str | None
    cited_pages: tuple[str, ...] = ()
    customer_goal: str = ""
    facts: tuple[Fact, ...] = ()
    triggers: tuple[Evidence, ...] = ()
    suggested_reply: str = ""
    tool_uses: tuple[ToolUse, ...] = ()


@dataclass(frozen=True)
class ModelUsage:
    """What a model call cost: tokens, seconds, US dollars (None where no price is known) and the model's name."""

    model: str
    input_tokens: int
    output_tokens: int
    seconds: float
    attempts: int = 1
    dollars: float | None = None

    def plus(self, other: ModelUsage) -> ModelUsage:
        """What two calls cost together."""
        return ModelUsage(
            other.model,
            self.input_tokens + other.input_tokens,
            self.output_tokens + other.output_tokens,
            self.seconds + other.seconds,
            self.attempts + other.attempts,
            None if self.dollars is None or other.dollars is None else self.dollars + other.dollars,
        )


class ModelUnavailable(Exception):
    """The model gave nothing usable: down, too slow, refused, or not in the schema; `reason` says which.

    What its tools did before it failed is done all the same, and what it cost is to be paid.
    """

    def __init__(
        self, reason: str, *, tool_uses: tuple[ToolUse, ...] = (), usage: ModelUsage | None = None
    ) -> None:
        super().__init__(reason)
        self.reason, self.tool_uses, self.usage = reason, tool_uses, usage
