"""How far the cases of a list are, as one can filter it; each list has its own stages."""

from __future__ import annotations

from datetime import datetime

from chalicelib.domain.case import Status, Surety
from chalicelib.domain.escalation import owed_at
from chalicelib.inbox.language import said
from chalicelib.use_cases.ports import Listed

STAGES: dict[str, str] = {
    "late": said("Overdue"),
    "in_time": said("In time"),
    "owed": said("Answer owed"),
    "answered": said("Answered"),
    Surety.CONFIRMED: said("Customer confirmed"),
    Surety.VERIFIED: said("Checked and done"),
    Surety.SILENT: said("Nobody asked again"),
    Surety.ABANDONED: said("Given up"),
}
"""In the order in which they are offered."""


def stage_of(listed: Listed, now: datetime) -> str:
    """Say how far a case is; empty where all of its list are alike."""
    case, owed = listed.case, owed_at(listed.escalation)
    match case.status:
        case Status.WAITING_FOR_HUMAN:
            return "late" if owed and now >= owed else "in_time"
        case Status.WITH_HUMAN:
            return "owed" if owed or listed.thread.unanswered else "answered"
        case Status.RESOLVED:
            return case.resolution.surety if case.resolution else ""
        case _:
            return ""
