"""The SLA clock as a list of started clocks."""

from __future__ import annotations

from chalicelib.domain.escalation import Escalation


class InMemorySlaClock:
    """Keeps the escalations whose clock was started, each revision once; the table refuses an old one."""

    def __init__(self) -> None:
        self.started: dict[str, Escalation] = {}

    def start(self, escalation: Escalation) -> None:
        known = self.started.setdefault(escalation.escalation_id, escalation)
        if known.revision < escalation.revision:
            self.started[escalation.escalation_id] = escalation
