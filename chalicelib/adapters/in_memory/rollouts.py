"""What guardrails took back, in memory."""

from __future__ import annotations

from datetime import datetime, timedelta

from chalicelib.adapters.in_memory.playbooks import InMemoryPlaybooks
from chalicelib.domain.rollout_standing import Standing, Struck

EVERY = timedelta(minutes=10)


class InMemoryRollouts:
    """The Rollouts port beside playbooks in memory."""

    def __init__(self, playbooks: InMemoryPlaybooks) -> None:
        self._playbooks = playbooks
        self._measured_at: datetime | None = None

    def standing(self) -> Standing:
        return self._playbooks.standing()

    def step_back(self, struck: Struck) -> bool:
        return self._becomes(self.standing().struck_by(struck))

    def lift(self, guardrail: str, *, at: datetime) -> bool:
        return self._becomes(self.standing().lifted_of(guardrail, at))

    def due(self, now: datetime) -> bool:
        if self._measured_at and -EVERY <= now - self._measured_at < EVERY:
            return False
        self._measured_at = now
        return True

    def _becomes(self, standing: Standing | None) -> bool:
        if standing is None:
            return False
        self._playbooks.struck, self._playbooks.lifted = standing.struck, standing.lifted
        return True
