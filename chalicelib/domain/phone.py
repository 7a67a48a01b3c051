"""The business's own phone: somebody who answers a customer there has the case, as by a takeover in the inbox."""

from __future__ import annotations

from datetime import datetime, timedelta

from chalicelib.domain.case import Case, Status
from chalicelib.domain.escalation import Takeover

PHONE, PHONE_NAME = "phone", "Business phone"
"""Whose takeover it is; nobody in the inbox has this id."""


def taken_by_phone(at: datetime) -> Takeover:
    """The takeover of whoever answered in WhatsApp's own app."""
    return Takeover(PHONE, PHONE_NAME, at)


def held_by_phone(case: Case | None) -> bool:
    """Whether the business's phone has the case."""
    return bool(case and case.status is Status.WITH_HUMAN and case.takeover and case.takeover.by == PHONE)


def ends_by_itself(case: Case) -> bool:
    """Whether a case is looked at when its `check_at` has come: nobody who could end it has it."""
    return case.status is Status.WITH_AI or held_by_phone(case)


def phone_is_silent(case: Case, *, hours: float, now: datetime) -> bool:
    """Whether the business's phone has the case, and has not answered for so long that the AI may again."""
    if not held_by_phone(case) or case.takeover is None:
        return False
    return now - case.takeover.at > timedelta(hours=hours)
