"""What the customer wanted before, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from chalicelib.domain.case import Case
from chalicelib.domain.message import outbound_message_id
from chalicelib.domain.playbook import Playbook
from chalicelib.inbox.language import _
from chalicelib.inbox.listing import title_of
from chalicelib.inbox.words import OUTCOMES
from chalicelib.use_cases.ports import Threads


@dataclass(frozen=True)
class PastCase:
    """One case of the past; `before` leads to the page of messages that ends with it."""

    goal: str
    intent: str
    outcome: str
    at: datetime
    note: str
    tags: tuple[str, ...]
    before: str


def past_cases(thread_id: str, *, threads: Threads, playbook: Playbook) -> tuple[PastCase, ...]:
    """Read the cases of a thread that are over, except the one that its page shows anyway; the newest first."""
    return tuple(_past(case, playbook) for case in threads.cases_of_thread(thread_id)[1:] if not case.open)


def _past(case: Case, playbook: Playbook) -> PastCase:
    intent = playbook.intent(case.intent)
    at = case.resolution.at if case.resolution else case.opened_at
    return PastCase(
        goal=case.customer_goal,
        intent=title_of(intent.title) if intent else "",
        outcome=_(OUTCOMES[case.resolution.surety]) if case.resolution else "",
        at=at,
        note=case.resolution.note if case.resolution else "",
        tags=case.tags,
        before=outbound_message_id("", at + timedelta(seconds=1)),
    )
