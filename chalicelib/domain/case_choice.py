"""Which case new messages belong to, and whether they ask for anything at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from chalicelib.domain.case import Case, Status
from chalicelib.domain.commit import Loaded
from chalicelib.domain.inbound import NEVER_ANSWERED
from chalicelib.domain.message import Message
from chalicelib.domain.outcomes.outcome import first_look_at
from chalicelib.domain.outcomes.own_word import asks_nothing
from chalicelib.domain.playbook import Playbook


def choose_case(loaded: Loaded, playbook: Playbook, now: datetime) -> tuple[Case, Case | None]:
    """Give the case of the unanswered messages, and how it stood before (None when it begins with them).

    An open case goes on; a resolved one is asked again inside the playbook's reopen window; else a new one begins.
    """
    last, first = loaded.case, loaded.unanswered[0]
    if last is not None and (last.open or _within_reopen(last, playbook, first)):
        return last, last
    case_id = f"{first.message_id[:13]}-c{first.message_id[-16:]}"
    queue = playbook.routing.default
    opened_at = min(first.sent_at, now)
    case = Case(case_id, loaded.thread.thread_id, Status.WITH_AI, opened_at, queue, playbook.version)
    case = replace(case, follows=last.case_id if last else "")
    return replace(case, check_at=first_look_at(opened_at, None, playbook)), None


def asks_for_nothing(loaded: Loaded) -> str | None:
    """Say why the unanswered messages need no answer; None if they do."""
    unanswered = loaded.unanswered
    if all(message.kind in NEVER_ANSWERED for message in unanswered):
        return f"{unanswered[-1].kind} asks for nothing"
    resolved = loaded.case is not None and not loaded.case.open
    return "closing words after a resolution" if resolved and only_closes(unanswered) else None


def only_closes(messages: Sequence[Message]) -> bool:
    """Whether all that was written is closing words, and reactions around them."""
    return all(message.kind in NEVER_ANSWERED or asks_nothing(message.text) for message in messages)


def _within_reopen(case: Case, playbook: Playbook, first: Message) -> bool:
    ended = case.resolution.at if case.resolution else case.opened_at
    return first.sent_at - ended <= timedelta(hours=playbook.reopen_within_hours)
