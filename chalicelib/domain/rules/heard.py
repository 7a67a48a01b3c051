"""What a rule hears in a customer's words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Heard:
    """A rule that fired: its name inside the trigger, the language, and the customer's words."""

    rule: str
    language: str
    words: str
