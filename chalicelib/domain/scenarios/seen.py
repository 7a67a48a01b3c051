"""What was seen when a scenario was played, and what that says about one expectation."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SeenTool:
    """One call of a tool."""

    tool: str
    ok: bool


@dataclass(frozen=True)
class SeenTurn:
    """One turn of the scenario: what the customer did (`number` counts these from 1, else 0), what came of it."""

    number: int
    did: str
    decision: str
    reasons: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    buttons: tuple[str, ...] = ()
    tools: tuple[SeenTool, ...] = ()


@dataclass(frozen=True)
class SeenEscalation:
    """Why a person was needed, at which message of the customer's, where it waits."""

    triggers: tuple[str, ...]
    rules: tuple[str, ...]
    turn: int
    queue: str


@dataclass(frozen=True)
class Seen:
    """Everything that can be expected of a scenario; `outcome` is how the last case ended, or `open`."""

    turns: tuple[SeenTurn, ...] = ()
    escalations: tuple[SeenEscalation, ...] = ()
    intent: str | None = None
    language: str | None = None
    outcome: str = "open"
    reopens: int = 0
    cases: int = 0
    facts: tuple[tuple[str, str], ...] = ()

    @property
    def said(self) -> tuple[str, ...]:
        """Everything that the customer read."""
        return tuple(text for turn in self.turns for text in turn.said)


@dataclass(frozen=True)
class Finding:
    """One expectation: what was wanted, what was seen; `passed` is None where only a model could judge it."""

    expected: str
    passed: bool | None
    wanted: str
    seen: str = ""
