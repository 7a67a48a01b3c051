"""The service window of a waiting customer: when to look at it, and what to do before and after it closes."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from chalicelib.domain.escalation import Escalation

if TYPE_CHECKING:  # pydantic: the sweep looks every minute and mostly finds nothing
    from chalicelib.domain.channel_rules import WindowRules

LAST_WORD = timedelta(minutes=5)
"""So long before the closing nothing is asked any more: it might be refused on its way (131047)."""


class Step(StrEnum):
    """What a closing window asks for: a lead is warned (and the customer asked), or a template reopens it."""

    WARN = "warn"
    REOPEN = "reopen"


def check_at(closes_at: datetime | None, due_at: datetime, rules: WindowRules) -> datetime | None:
    """When the window of a waiting escalation becomes a risk; None for a customer who never wrote.

    That is `warn_before` minutes ahead; where a person is due before the closing, not before that time, which
    they may keep.
    """
    if closes_at is None:
        return None
    warn_at = closes_at - timedelta(minutes=rules.warn_before)
    return warn_at if due_at > closes_at else max(warn_at, due_at)


def looks_due(escalation: Escalation, now: datetime) -> bool:
    """Whether a waiting escalation is worth a look, by what stands on itself."""
    waits = escalation.takeover is None and escalation.closed_at is None
    return waits and escalation.window_check_at is not None and escalation.window_check_at <= now


def step(
    escalation: Escalation, closes_at: datetime | None, rules: WindowRules, now: datetime
) -> Step | None:
    """Say what is to be done now, each once a window; None for nothing (the window may have moved since)."""
    risky_from = check_at(closes_at, escalation.due_at, rules)
    if closes_at is None or risky_from is None or not looks_due(escalation, now) or now < risky_from:
        return None
    if now >= closes_at:
        done = _since(escalation.window_reopened_at, risky_from)
        return Step.REOPEN if rules.reopen_template and not done else None
    return None if _since(escalation.window_warned_at, risky_from) else Step.WARN


def may_still_ask(closes_at: datetime, now: datetime) -> bool:
    """Whether a question to the customer would still get through."""
    return now < closes_at - LAST_WORD


def _since(marked_at: datetime | None, risky_from: datetime) -> bool:
    return marked_at is not None and marked_at >= risky_from
