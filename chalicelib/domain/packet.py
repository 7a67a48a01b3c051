"""The handoff packet: the briefing in six fields that a person acts on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fact:
    """Something the customer said that matters, with the message it came from."""

    name: str
    value: str
    message_id: str


@dataclass(frozen=True)
class Step:
    """Something that really happened on the way: an answer given, a question asked, a page looked up."""

    what: str
    detail: str = ""
    message_id: str | None = None


@dataclass(frozen=True)
class Reading:
    """How one reader understood the customer: `by` is `model`, `examples` or `knowledge`, `sure` is 0 to 1."""

    by: str
    says: str
    sure: float


@dataclass(frozen=True)
class Packet:
    """Intent, customer goal, key facts, what was tried, why it escalates, suggested reply.

    `readings` stand beside the intent where those who read the customer's words did not agree.
    """

    intent: str | None
    customer_goal: str
    facts: tuple[Fact, ...]
    tried: tuple[Step, ...]
    why: str
    suggested_reply: str
    language: str = ""
    readings: tuple[Reading, ...] = ()
