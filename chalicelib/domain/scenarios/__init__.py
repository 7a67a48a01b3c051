"""Scenarios: what a customer does, what has to come of it, and whether it did."""

from chalicelib.domain.scenarios.judging import judge
from chalicelib.domain.scenarios.scenario import Expected, Persona, Phrase, Scenario, Then, Turn, Who
from chalicelib.domain.scenarios.seen import Finding, Seen, SeenEscalation, SeenTool, SeenTurn

__all__ = [
    "Expected",
    "Finding",
    "Persona",
    "Phrase",
    "Scenario",
    "Seen",
    "SeenEscalation",
    "SeenTool",
    "SeenTurn",
    "Then",
    "Turn",
    "Who",
    "judge",
]
