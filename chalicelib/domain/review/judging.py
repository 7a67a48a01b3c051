"""A second look at what the AI closed: should a person have had it?"""

from __future__ import annotations

from dataclasses import dataclass

CUSTOMER = "customer"


@dataclass(frozen=True)
class Line:
    """One message of a transcript: by `customer`, `ai`, `person` or `system`, masked."""

    author: str
    text: str


@dataclass(frozen=True)
class Transcript:
    """A closed case as a judge reads it.

    `came_back`: the customer asked about the same again within a week after the case was closed.
    """

    case_id: str
    intent: str | None
    language: str | None
    lines: tuple[Line, ...]
    came_back: bool = False


@dataclass(frozen=True)
class Judgement:
    """What a judge says: whether a person was missed, and why; `by` is `model` or `rules`."""

    missed: bool
    why: str
    by: str
