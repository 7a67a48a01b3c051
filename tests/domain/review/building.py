"""Facts and verdicts for the review's tests."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from chalicelib.domain.case import Resolution, Status, Surety
from chalicelib.domain.case_facts import CaseFacts, EscalationFacts
from chalicelib.domain.review.drawn import Draw
from chalicelib.domain.review.gaps import Reviewed
from chalicelib.domain.review.verdict import Kind, Piece, Verdict
from chalicelib.domain.week import begins_at

WEEK = "2026-W48"
MONDAY = begins_at(WEEK)


def a_case(
    number: int, *, intent: str | None = "booking", at: datetime | None = None, **more: Any
) -> CaseFacts:
    """A case of the week that is with the AI."""
    at = at or MONDAY + timedelta(minutes=number)
    values: dict[str, Any] = {"status": Status.WITH_AI, "queue": "front-desk", "playbook_version": 1} | more
    return CaseFacts(f"c{number:04d}", f"106-c-{number}", at, intent=intent, **values)


def escalated(
    number: int, trigger: str, intent: str | None = "booking", at: datetime | None = None
) -> CaseFacts:
    """A case that needed a person once."""
    at = at or MONDAY + timedelta(minutes=number)
    one = EscalationFacts(f"e{number:04d}", (trigger,), "front-desk", at, at + timedelta(hours=1), 1)
    return a_case(number, intent=intent, at=at, status=Status.WAITING_FOR_HUMAN, escalations=(one,))


def closed(number: int, surety: Surety, *, by: str = "ai", at: datetime | None = None) -> CaseFacts:
    """A case that ended."""
    at = at or MONDAY + timedelta(minutes=number)
    return a_case(number, at=at, status=Status.RESOLVED, resolution=Resolution(by, surety, at))


def reviewed(draw: Draw, key: str, piece: Piece | None, *asked: str, **more: Any) -> Reviewed:
    """A drawn case with Lee's verdict."""
    row = draw.row(key)
    assert row is not None
    lee = {"by": "p-lee", "by_name": "Lee", "at": MONDAY}
    values: dict[str, Any] = {"kind": Kind.RIGHT, "text": ""} | lee | more
    verdict = Verdict(draw.week, row.case_id, row.escalation_id, piece=piece, **values)
    return Reviewed(row, verdict, asked, "en")
