"""The three gaps that are hidden in the simulated business, for the weekly review to find."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Gap:
    """One thing that the business lacks, how its cases show it, and what a reviewer says is missing."""

    name: str
    intent: str
    trigger: str
    piece: str


GAPS = (
    Gap("parking", "parking", "missing_knowledge", "knowledge_gap"),
    Gap("returns", "returns", "exception", "unclear_policy"),
    Gap("reschedule", "change_appointment", "ai_failure", "tool"),
)
"""The most frequent first: the population asks about them in this order of weight."""


def gap(name: str) -> Gap:
    """Find a gap by its name."""
    return next(each for each in GAPS if each.name == name)
