"""What the model proposes for a turn; the policy decides, so nothing here has an effect by itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from chalicelib.domain.escalation import Evidence
from chalicelib.domain.packet import Fact


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


@dataclass(frozen=True)
class ModelUsage:
    """What a model call cost: tokens, seconds and the model's name."""

    model: str
    input_tokens: int
    output_tokens: int
    seconds: float
    attempts: int = 1

    def plus(self, other: ModelUsage) -> ModelUsage:
        """What two calls cost together."""
        return ModelUsage(
            self.model,
            self.input_tokens + other.input_tokens,
            self.output_tokens + other.output_tokens,
            self.seconds + other.seconds,
            self.attempts + other.attempts,
        )


class ModelUnavailable(Exception):
    """The model gave nothing usable: down, too slow, refused, or not in the schema; `reason` says which."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
