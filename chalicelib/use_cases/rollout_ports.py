"""What the rollout needs of the world: what guardrails took back, beside the version in force."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from chalicelib.domain.rollout_standing import Standing, Struck


class Rollouts(Protocol):
    """What stands beside the version in force; whoever reads that one (`Playbooks.active`) sees what struck."""

    def standing(self) -> Standing:
        """Read it; raise NoPlaybook when nothing was published."""

    def step_back(self, struck: Struck) -> bool:
        """Note that a guardrail struck, once until it is lifted; False where it stands already."""

    def lift(self, guardrail: str, *, at: datetime) -> bool:
        """Let live modes hold again; False where it does not stand (any more)."""

    def due(self, now: datetime) -> bool:
        """Whether the guardrails are to be measured now: once in ten minutes, for one who asks."""
