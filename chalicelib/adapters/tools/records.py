"""What is remembered of a case's tool calls, so that what may not be repeated is not."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from chalicelib.domain.tool_rules import Tool
from chalicelib.domain.tool_use import ToolUse


class Outcome(StrEnum):
    """How far a call got; one that was begun and never finished is as good as unknown."""

    BEGUN = "begun"
    DONE = "done"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class ToolRecord:
    """One call. `turn` counts the customer's messages that were answered before it: retries of a turn share it."""

    key: str
    tool: str
    same: str
    turn: int
    at: datetime
    outcome: Outcome
    use: ToolUse | None = None


class ToolRecords(Protocol):
    """The records of cases; they stay as long as the thread does."""

    def of_case(self, thread_id: str, case_id: str) -> tuple[ToolRecord, ...]:
        """Read a case's records, strongly consistent."""

    def begin(self, thread_id: str, case_id: str, record: ToolRecord) -> bool:
        """Reserve a call that may happen once; False if it was reserved before."""

    def write(self, thread_id: str, case_id: str, record: ToolRecord) -> None:
        """Store a record as it is now."""


def sameness(case_id: str, tool: str, arguments: Mapping[str, Any]) -> str:
    """Name a call by what it asks: the same tool with the same arguments in the same case."""
    asked = json.dumps([case_id, tool, arguments], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(asked.encode()).hexdigest()[:24]


def nth(same: str, number: int) -> str:
    """The key of the n-th time, from 0, that the same thing may be done in a case."""
    return f"{same}-{number}"


def standing(
    records: Sequence[ToolRecord], tool: Tool, tools: Sequence[Tool], same: str, turn: int
) -> tuple[ToolRecord | None, int]:
    """Give the record that stands for a call which may not be repeated, or None; and how often it was made.

    A later turn may make it again if the first one was refused, or was undone since by a tool that says so.
    """
    made = sorted((record for record in records if record.same == same), key=lambda record: record.at)
    if not made:
        return None, 0
    last = made[-1]
    undoing = {other.id for other in tools if tool.id in other.undoes}
    undone = last.outcome is Outcome.DONE and any(
        record.tool in undoing and record.outcome is Outcome.DONE and record.at > last.at
        for record in records
    )
    again = last.turn < turn and (last.outcome is Outcome.REFUSED or undone)
    return (None if again else last), len(made)
