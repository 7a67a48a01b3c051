"""What a reviewer says of one case, and what was missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

JUDGE = "judge"
"""Who gives a verdict that is no person's: it is shown beside people's verdicts, and never counts as one."""


class Kind(StrEnum):
    """The verdict: the split was right; nobody was needed; it came too late; a person was needed and not asked.

    `missed` is only said of what the AI closed, `needless` and `late` only of an escalation.
    """

    RIGHT = "right"
    NEEDLESS = "needless"
    LATE = "late"
    MISSED = "missed"


class Piece(StrEnum):
    """What was missing, if anything."""

    KNOWLEDGE_GAP = "knowledge_gap"
    UNCLEAR_POLICY = "unclear_policy"
    MISSING_DATA = "missing_data"
    TOOL = "tool"
    TONE = "tone"


@dataclass(frozen=True)
class Verdict:
    """What somebody said of one drawn case; the newest stands.

    `escalation_id` is empty where the AI closed the case. `text` is the reviewer's own words; it is emptied when the
    customer is erased, and nothing else changes then.
    """

    week: str
    case_id: str
    escalation_id: str
    kind: Kind
    piece: Piece | None
    by: str
    by_name: str
    at: datetime
    text: str = ""

    @property
    def of_a_person(self) -> bool:
        """Whether a person gave it."""
        return self.by != JUDGE


def allowed(escalation_id: str) -> tuple[Kind, ...]:
    """Which verdicts make sense of an escalation, and of a case that the AI closed."""
    return (Kind.RIGHT, Kind.NEEDLESS, Kind.LATE) if escalation_id else (Kind.RIGHT, Kind.MISSED)
