"""Read one drawn case as it went: its messages, its escalation, and what a judge is shown of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from chalicelib.domain.case import Case
from chalicelib.domain.escalation import Escalation
from chalicelib.domain.masking import mask_thread
from chalicelib.domain.message import Message, outbound_message_id
from chalicelib.domain.review.drawn import Drawn
from chalicelib.domain.review.judging import Line, Transcript
from chalicelib.domain.thread import Thread
from chalicelib.use_cases.ports import Threads

PAGE, MOST_PAGES = 100, 5

FIRST_WORDS_BEFORE = timedelta(minutes=5)
"""A case is opened by the first decision, a little after the words that it is about."""

FAREWELL_WITHIN = timedelta(hours=1)
"""What is said after the end still belongs to it."""

SAME_AGAIN_WITHIN = timedelta(days=7)


@dataclass(frozen=True)
class ReviewedCase:
    """A case with its messages, masked, oldest first."""

    row: Drawn
    thread: Thread
    case: Case
    escalation: Escalation | None
    messages: tuple[Message, ...]

    @property
    def asked(self) -> tuple[str, ...]:
        """What the customer had written by the time it escalated or ended."""
        written = (each for each in self.messages if each.inbound and each.readable)
        return tuple(each.text for each in written if each.sent_at <= self.row.at)


def read_case(row: Drawn, *, threads: Threads) -> ReviewedCase | None:
    """Read a drawn case; None where its customer was erased, or its time is over."""
    if not row.thread_id:
        return None
    thread, case = threads.head(row.thread_id), threads.case(row.thread_id, row.case_id)
    if thread is None or case is None:
        return None
    escalation = threads.escalation(row.thread_id, row.escalation_id) if row.escalation_id else None
    messages = sorted(_messages(case, threads), key=lambda message: message.order)
    masked = mask_thread([message.text for message in messages])
    told = tuple(replace(each, text=text) for each, text in zip(messages, masked, strict=True))
    return ReviewedCase(row, thread, case, escalation, told)


def transcript_of(read: ReviewedCase, *, threads: Threads) -> Transcript:
    """Put a case that the AI closed as a judge reads it, until its end."""
    until = read.row.at + FAREWELL_WITHIN
    lines = tuple(
        Line(each.author.value, each.text)
        for each in read.messages
        if not each.internal and each.readable and each.sent_at <= until
    )
    came_back = _came_back(read, threads)
    return Transcript(read.case.case_id, read.case.intent, read.case.language, lines, came_back)


def _came_back(read: ReviewedCase, threads: Threads) -> bool:
    """Whether it was reopened, or another case with the same intent began, soon after its end."""
    ended, case = read.row.at, read.case
    reopened = any(
        taken.resolution.at == ended and taken.at - ended <= SAME_AGAIN_WITHIN for taken in case.taken_back
    )
    others = threads.cases_of_thread(case.thread_id) if case.intent and not reopened else ()
    return reopened or any(
        other.intent == case.intent and ended < other.opened_at <= ended + SAME_AGAIN_WITHIN
        for other in others
        if other.case_id != case.case_id
    )


def _messages(case: Case, threads: Threads) -> Iterator[Message]:
    since, until = case.opened_at - FIRST_WORDS_BEFORE, _end_of(case)
    place = outbound_message_id("", until) if until else None
    for _ in range(MOST_PAGES):
        page = threads.messages_before(case.thread_id, place, limit=PAGE)
        yield from (each for each in page if each.sent_at >= since and each.case_id in (None, case.case_id))
        if len(page) < PAGE or page[0].sent_at < since:
            return
        place = min(each.message_id for each in page)


def _end_of(case: Case) -> datetime | None:
    return case.resolution.at + FAREWELL_WITHIN if case.resolution else None
