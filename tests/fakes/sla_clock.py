"""The SLA clock as a list of started clocks."""

from __future__ import annotations

from chalicelib.domain.escalation import Escalation


class SlaClockFake:
    """Keeps the escalations whose clock was started, each once."""

    def __init__(self) -> None:
        self.started: dict[str, Escalation] = {}

    def start(self, escalation: Escalation) -> None:
        self.started.setdefault(escalation.escalation_id, escalation)
