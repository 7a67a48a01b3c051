"""What a turn came to, before it is written."""

from __future__ import annotations

from dataclasses import dataclass

from chalicelib.domain.decision import Decision
from chalicelib.domain.proposal import ModelUsage, Proposal
from chalicelib.use_cases.understand import Understanding


@dataclass(frozen=True)
class Outcome:
    """The decision, with what the model said for it and cost, and what was understood before it spoke."""

    decision: Decision
    proposal: Proposal | None = None
    usage: ModelUsage | None = None
    understanding: Understanding | None = None
    looked_at: tuple[str, ...] = ()
    """The messages whose pictures the model was shown."""
    mode: str = ""
    """How far the AI was allowed to go; empty where the turn gave up before that was asked."""
