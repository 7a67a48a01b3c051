"""Short ways to build a thread as a decision reads it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from chalicelib.domain.case import Case
from chalicelib.domain.commit import Loaded
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.message import Message
from tests.fakes.cast import a_thread, from_maria
from tests.fakes.clock import MONDAY_10


def minutes(count: float, since: datetime = MONDAY_10) -> datetime:
    """So many minutes into the story."""
    return since + timedelta(minutes=count)


def maria(text: str = "", at: float = 0, kind: str = "text") -> Message:
    """What Maria wrote `at` so many minutes, under a wamid of its own."""
    return replace(from_maria(text, f"wamid.{kind}.{text}.{at}", minutes(at)), kind=kind)


def a_loaded(
    *messages: Message, case: Case | None = None, escalation: Escalation | None = None, answered: int = 0
) -> Loaded:
    """Maria's thread; all but the first `answered` of her messages wait for a decision."""
    inbound = [message for message in messages if message.inbound]
    head = a_thread(
        inbound_count=len(inbound),
        answered_count=answered,
        open_case_id=case.case_id if case else None,
        last_inbound_at=max((message.sent_at for message in inbound), default=None),
    )
    return Loaded(head, case, escalation, tuple(sorted(messages, key=lambda message: message.order)))
